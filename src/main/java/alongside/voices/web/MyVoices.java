package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;

import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest of what I said and what became of it, on a person's own page. */
@Component("voicesMyVoices")
class MyVoices implements Panel {

    private static final int FEW = 3;

    private final Voices voices;

    MyVoices(Voices voices) {
        this.voices = voices;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var mine = voices.mine(me, "", FEW);
        return mine.all() == 0 ? null : new MyVoicesPart(mine);
    }
}
