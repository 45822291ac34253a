package alongside.followthrough;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of working together as equals.
 *
 * @param starter which of those that many groups meet, or null for one in their own words
 * @param words as they wrote it; blank for a starter
 * @param by the id of whoever named it; nobody is shown it
 * @param gone since when it does not stand in the way any more, or null
 * @param rows the ids of what is done about it
 */
public record Block(String id, String project, @Nullable Starter starter, String words, String by, LocalDate day, @Nullable LocalDate gone, List<String> rows) {

    /** What many groups meet. */
    public enum Starter { POWER, RECEIVERS, ONE_WAY, RANK, PIECES, PROOF, JARGON, TIMES, MONEY, DECIDED, SAME_FEW, RISK }
}
