package alongside.voices;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each quarter of an hour for letters to unnamed authors whose hour has come. */
@Component("voicesLettingOut")
class LettingOut {

    private static final long QUARTER = 900_000;

    private final WhatBecame became;

    LettingOut(WhatBecame became) {
        this.became = became;
    }

    @Scheduled(initialDelay = QUARTER, fixedDelay = QUARTER)
    void letOut() {
        became.letOut();
    }
}
