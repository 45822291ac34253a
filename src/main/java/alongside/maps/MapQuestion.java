package alongside.maps;

import java.time.LocalDate;
import java.util.List;

/**
 * A question of short statements.
 *
 * @param help how to answer, in the words of whoever asks; may be blank
 * @param openData whether the answers may be given away as numbers; said before the first is given, and never changed
 * @param about one thing asked about the person, or blank
 * @param closes the last day on which answers count
 * @param closed whether somebody closed it, or that day is over
 */
public record MapQuestion(String id, String project, String title, String question, String help, Who who, Adding adding, boolean openData,
        String about, List<String> aboutChoices, LocalDate closes, boolean closed) {

    /** Who may answer: people of the project, anybody with the link, or anybody with a code. */
    public enum Who { PROJECT, LINK, CODE }

    /** Whether people may add statements, and whether somebody looks at them before they are shown. */
    public enum Adding { LOOKED_FIRST, AT_ONCE, NOT }

    /** Whether people who have not come in may see it. */
    public boolean outside() {
        return who != Who.PROJECT;
    }

    public boolean open() {
        return !closed;
    }

    public boolean asksAbout() {
        return !about.isEmpty();
    }
}
