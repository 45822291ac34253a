package alongside.decisions;

import alongside.decisions.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question a project decides together, by an open vote: everybody in the project sees who answered what.
 *
 * @param part the part it belongs to, or null
 * @param session the session it was asked at, or null
 * @param charter the version of the charter it is about, or null
 * @param places how many options are to be chosen; 1 for a proposal
 * @param closeWhenAll whether it closes at once when everybody has answered
 * @param rounds the times it was put to people, first to last
 * @param closed when, or null while it is open
 * @param outcome what it came to, or null while it is open
 */
public record Decision(
        String id, String project, @Nullable String part, @Nullable String session, @Nullable String charter, String proposedBy,
        String question, Way way, int places, boolean closeWhenAll, LocalDate opened, List<Option> options, List<Round> rounds,
        @Nullable LocalDate closed, @Nullable Outcome outcome) {

    /** Consent asks "do you object?"; approval asks "which of these could you say yes to?". */
    public enum Way { CONSENT, APPROVAL }

    public enum Stage { OPEN, CLOSED }

    public Stage stage() {
        return closed == null ? Stage.OPEN : Stage.CLOSED;
    }

    public boolean open() {
        return closed == null;
    }

    /** Whether everybody in the project sees who answered what; so far there is no other kind. */
    public boolean openVote() {
        return true;
    }

    public boolean agreed() {
        return outcome == Outcome.AGREED;
    }

    /** The round that people answer now, or answered last. */
    public Round round() {
        return rounds.getLast();
    }

    public LocalDate closes() {
        return round().closes();
    }

    public String title(String option) {
        return options.stream().filter(it -> it.id().equals(option)).map(Option::title).findFirst().orElse("");
    }
}
