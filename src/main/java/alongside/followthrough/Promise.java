package alongside.followthrough;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we will do, with a name and a day.
 *
 * @param owner who does it; @param togetherWith who does it with them, or null
 * @param dependsOn what it depends on, or blank
 * @param made the day somebody with the authority promised it; null while it is only "we will try"
 */
public record Promise(String id, String reflection, String text, String owner, @Nullable String togetherWith, LocalDate due,
        String dependsOn, @Nullable LocalDate made, List<Deed> deeds) {

    /** What was done. @param keeps whether the promise is kept with it */
    public record Deed(String what, LocalDate day, boolean keeps) {}

    public boolean kept() {
        return deeds.stream().anyMatch(Deed::keeps);
    }

    public boolean overdue(LocalDate today) {
        return made != null && !kept() && today.isAfter(due);
    }
}
