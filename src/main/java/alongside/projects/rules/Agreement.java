package alongside.projects.rules;

import java.util.List;
import java.util.Optional;

/**
 * When a level counts as agreed by the group. Those who arrange a project write down what the group said; they cannot
 * say it for the group. So somebody with a vote who knows it from their own life must have said yes, somebody other
 * than whoever writes it down, and no ask for more may be waiting for its answer.
 */
public final class Agreement {

    /** A yes that stands. @param votes whether they have a vote now; a vote can end after a yes */
    public record Yes(String person, boolean votes, boolean livedExperience) {}

    public enum WhyNot { MORE_WAS_ASKED, NOBODY_SAID_YES, NO_LIVED_EXPERIENCE, ONLY_YOUR_OWN_YES }

    private Agreement() {}

    /** @return why it may not be recorded as agreed; empty when it may */
    public static Optional<WhyNot> whyNot(List<Yes> yeses, int openAsks, String recordedBy) {
        if (openAsks > 0) return Optional.of(WhyNot.MORE_WAS_ASKED);
        var voting = yeses.stream().filter(Yes::votes).toList();
        if (voting.isEmpty()) return Optional.of(WhyNot.NOBODY_SAID_YES);
        var lived = voting.stream().filter(Yes::livedExperience).toList();
        if (lived.isEmpty()) return Optional.of(WhyNot.NO_LIVED_EXPERIENCE);
        return lived.stream().allMatch(it -> it.person().equals(recordedBy)) ? Optional.of(WhyNot.ONLY_YOUR_OWN_YES) : Optional.empty();
    }
}
