package alongside.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project means to do, as far as it is written down yet; blanks are honest.
 *
 * @param why what made us begin
 * @param outcome what we hope will be better
 * @param prepared what we are prepared to change
 * @param decided what is decided already, and cannot be changed here
 */
public record Plan(String why, String outcome, String prepared, String decided, @Nullable LocalDate starts, @Nullable LocalDate ends) {

    public static final Plan EMPTY = new Plan("", "", "", "", null, null);

    /** How many of its four texts are written. */
    int written() {
        int written = 0;
        for (var text : new String[] {why, outcome, prepared, decided}) if (!text.isBlank()) written++;
        return written;
    }
}
