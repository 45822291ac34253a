package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.voices.Translations;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of somebody's words: the same in other languages. */
@Component("voicesTranslationsOfWords")
class TranslationsOfWords implements Panel {

    private final Translations translations;
    private final Voices voices;

    TranslationsOfWords(Translations translations, Voices voices) {
        this.voices = voices;
        this.translations = translations;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        var all = translations.of(me, contribution);
        boolean mayAdd = translations.mayAdd(me, contribution);
        return all.isEmpty() && !mayAdd ? null : new TranslationsPart(contribution, all, mayAdd, Hard.warning(voices, me, contribution));
    }
}
