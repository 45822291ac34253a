package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.voices.AboutParts;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of something that was said: the parts of the project it is about. */
@Component("voicesPartsOfWords")
class PartsOfWords implements Panel {

    private final AboutParts about;

    PartsOfWords(AboutParts about) {
        this.about = about;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return about.of(me, contribution).filter(it -> !it.parts().isEmpty() || !it.all().isEmpty()).map(it -> new PartsOfWordsPart(contribution, it)).orElse(null);
    }
}
