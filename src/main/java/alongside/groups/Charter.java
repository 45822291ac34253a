package alongside.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of how a group works together.
 *
 * @param version its number once the group adopted it; 0 while it is a draft
 * @param decision the decision that adopted it, or blank
 */
public record Charter(String id, String group, int version, LocalDate begun, @Nullable LocalDate adopted, String decision, List<Clause> clauses) {

    public boolean draft() {
        return version == 0;
    }

    /** The clauses that stand. */
    public List<Clause> standing() {
        return clauses.stream().filter(it -> !it.dropped()).toList();
    }

    /** Whether the clause that groups can begin with under this key stands. */
    public boolean holds(String starter) {
        return clauses.stream().anyMatch(it -> !it.dropped() && it.starter().equals(starter));
    }
}
