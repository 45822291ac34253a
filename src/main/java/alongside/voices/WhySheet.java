package alongside.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem with the answers to "why?", each of which can be asked again.
 *
 * @param contribution what somebody said that it began with, or null
 * @param table the table whose sheet it was, or blank
 * @param answers the first answers, each with its own below it
 * @param joined the sheets that were joined to this one
 */
public record WhySheet(String id, String project, @Nullable String session, @Nullable String contribution, String problem, String table,
        LocalDate day, List<Because> answers, List<Joined> joined) {

    /** A sheet of another table that stands in this one now. */
    public record Joined(String id, String problem, String table) {}

    /**
     * One answer.
     *
     * @param saidBy the name of who said it, or blank; @param mine whether the reader did
     * @param table the table on whose sheet it stands, or blank
     * @param root where the asking ended here, or null
     */
    public record Because(String id, String words, String saidBy, boolean mine, String table, @Nullable Root root, List<Because> answers) {

        public Stream<Because> all() {
            return Stream.concat(Stream.of(this), answers.stream().flatMap(Because::all));
        }
    }

    /** @param part the title of the part of the project it belongs to, or blank; @param contribution the words it went on as, or null */
    public record Root(String markedBy, LocalDate day, String part, @Nullable String contribution) {}

    public Stream<Because> all() {
        return answers.stream().flatMap(Because::all);
    }

    public List<Because> roots() {
        return all().filter(it -> it.root() != null).toList();
    }
}
