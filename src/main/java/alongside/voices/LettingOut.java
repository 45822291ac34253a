package alongside.voices;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each quarter of an hour for letters to unnamed authors whose hour has come. */
@Component("voicesLettingOut")
class LettingOut {

    private static final long QUARTER = 900_000;

    private final Voices voices;

    LettingOut(Voices voices) {
        this.voices = voices;
    }

    @Scheduled(initialDelay = QUARTER, fixedDelay = QUARTER)
    void letOut() {
        voices.letOut();
    }
}
