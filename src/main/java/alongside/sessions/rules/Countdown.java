package alongside.sessions.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be done before a session, counted back from its day. */
public final class Countdown {

    private Countdown() {}

    /** Each with the days people need for it. */
    public enum Kind {
        AGENDA(PlanCheck.DAYS_TO_BOOK), MONEY(PlanCheck.DAYS_TO_BOOK), INTERPRETERS(PlanCheck.DAYS_TO_BOOK), INVITE(PlanCheck.DAYS_TO_INVITE), READING(PlanCheck.DAYS_TO_READ), ACCESS(PlanCheck.DAYS_TO_READ),
        JOBS(PlanCheck.DAYS_TO_READ), CAPTURE(PlanCheck.DAYS_TO_READ), TIME_AFTER(PlanCheck.DAYS_TO_READ);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    /** @param by the last day that leaves enough time */
    public record Task(Kind kind, LocalDate by, boolean done) {

        public boolean late(LocalDate today) {
            return !done && by.isBefore(today);
        }
    }

    /** What is due first comes first. @param concerns what there is to do for this session */
    public static List<Task> of(LocalDate day, Set<Kind> concerns, Set<Kind> done) {
        return Stream.of(Kind.values()).filter(concerns::contains).map(it -> new Task(it, day.minusDays(it.days), done.contains(it))).sorted(Comparator.comparing(Task::by)).toList();
    }
}
