package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;

import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said, in the recap of a session. */
@Component("voicesRecapVoices")
class RecapVoices implements Panel {

    private final Voices voices;

    RecapVoices(Voices voices) {
        this.voices = voices;
    }

    @Override
    public String slot() {
        return "sessions.recap";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var said = voices.of(me, subject).reversed();
        return said.isEmpty() ? null : new RecapVoicesPart(said);
    }
}
