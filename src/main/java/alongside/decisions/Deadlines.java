package alongside.decisions;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The clock closes what is due, and reminds two days before. Nobody has to think of it. */
@Component("decisionsDeadlines")
class Deadlines {

    private static final long QUARTER = 900_000;

    private final Decisions decisions;
    private final Afterwards afterwards;

    Deadlines(Decisions decisions, Afterwards afterwards) {
        this.afterwards = afterwards;
        this.decisions = decisions;
    }

    @Scheduled(initialDelay = QUARTER, fixedDelay = QUARTER)
    void look() {
        decisions.closeWhatIsDue();
        decisions.remindWhereDue();
        afterwards.reviewWhatIsDue();
    }
}
