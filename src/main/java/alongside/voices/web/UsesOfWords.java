package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.voices.Uses;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of something that was said: where it may be used, and where it was. */
@Component("voicesUsesOfWords")
class UsesOfWords implements Panel {

    private final Uses uses;
    private final Voices voices;

    UsesOfWords(Uses uses, Voices voices) {
        this.uses = uses;
        this.voices = voices;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return voices.seenBy(me, contribution).map(said -> new UsesOfWordsPart(said, uses.of(me, contribution))).orElse(null);
    }
}
