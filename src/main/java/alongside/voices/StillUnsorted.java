package alongside.voices;

import alongside.sessions.ClosingCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything that was said gets sorted before a session is finished. */
@Component("voicesStillUnsorted")
@Order(10)
class StillUnsorted implements ClosingCheck {

    private final WhatBecame became;

    StillUnsorted(WhatBecame became) {
        this.became = became;
    }

    @Override
    public String words() {
        return "voices.still-to-sort";
    }

    @Override
    public int open(String session) {
        return became.unsorted(session);
    }

    @Override
    public String href(String session) {
        return "/sessions/" + session + "/sort";
    }
}
