package alongside.evidence;

import alongside.facts.Facts;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is, and what is told to the facts. */
@Component("evidenceTelling")
class Telling {

    private final Facts facts;
    private final InstantSource clock;

    Telling(Facts facts, InstantSource clock) {
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Dates.dayOf(now());
    }

    void said(Me me, String project, String part) {
        facts.happened("evidence.said", project, part, me);
    }
}
