package alongside.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions a session is about, as they were written once.
 *
 * @param version the first list of a session is 1
 * @param by who wrote it; null once they were forgotten
 * @param yeses who said yes to it, for which side
 */
public record QuestionList(String id, int version, List<String> questions, @Nullable String by, LocalDate day, Map<Side, Yes> yeses) {

    /** For whom somebody says yes. */
    public enum Side { PEOPLE, ORGANISATION }

    public record Yes(@Nullable String person, LocalDate day) {}

    /** Both sides said yes. */
    public boolean agreed() {
        return yeses.size() == Side.values().length;
    }

    /** The one people can count on: the last that both sides agreed. */
    public static @Nullable QuestionList agreed(List<QuestionList> lists) {
        return lists.reversed().stream().filter(QuestionList::agreed).findFirst().orElse(null);
    }
}
