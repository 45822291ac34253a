package alongside.voices;

import java.util.List;
import java.util.Map;

/**
 * A file that is looked at before it is brought in.
 *
 * @param heads the names of its columns
 * @param first its first few lines
 * @param saved how many lines are contributions already
 */
public record BringingIn(String id, String project, String name, List<String> heads, List<List<String>> first, int total, int saved) {

    /** What a column can be. */
    public enum Field { WORDS, TITLE, ID, ANSWERS, ABOUT, DAY, AUTHOR, KIND, BARRIER, PUT_RIGHT, WHOSE_VIEW, ON_BEHALF_OF, HOW_KNOWN, VISIBILITY, SENSE_CHECK, BECAME, AUDIENCE, WARNING, HOW_BAD, PLACE, OUTSIDE }

    /**
     * What was found.
     *
     * @param good how many lines are right; @param alone how many more come in, by themselves and not on what they answer
     * @param lines how many lines have a problem, those that come in alone among them; @param problems the first of them
     */
    public record Looked(int good, int alone, int lines, List<Problem> problems) {

        public boolean someComeIn() {
            return good + alone > 0;
        }
    }

    /** @param line as counted in the file, where the heads are line 1; @param key of the words that say what is wrong */
    public record Problem(int line, String key, String cell) {

        /** Whether the line has its words, and not what it answers: it comes in by itself. */
        boolean comesInAlone() {
            return key.equals("voices.in.line.answers") || key.equals("voices.in.line.about");
        }
    }

    /** Which column holds what, counted from 0; what is not in here is not in the file. */
    public record Columns(Map<Field, Integer> at) {

        String of(Field field, List<String> cells) {
            var column = at.get(field);
            return column == null || column >= cells.size() ? "" : cells.get(column);
        }
    }
}
