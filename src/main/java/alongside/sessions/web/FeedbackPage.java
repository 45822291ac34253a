package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Feedback;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it was.
 *
 * @param about what is asked about, each with its title; the session as a whole has a blank id
 * @param at the page of the session that it belongs to, as whoever answers sees it
 * @param entered how many answers there are of how many there can be, where somebody's sheet is written down; null for one's own
 */
public record FeedbackPage(Session session, List<About> about, Whose whose, String at, Feedback.@Nullable Entered entered, Form form) implements Page {

    /** Whose answers these are: the reader's own, on somebody's sheet, or those of somebody from outside. */
    public enum Whose { MINE, SHEET, GUEST }

    /** A face beside each word, told apart by its mouth: none, open, smiling, laughing. It says what the word says. */
    public static final Map<String, String> FACES = Map.of("TOLD", "face-told", "ASKED", "face-asked", "INVOLVED", "face-involved", "DECIDING_TOGETHER", "face-together",
            "YES", "face-rested", "NO", "face-tired");

    public record About(String part, String title) {}

    public boolean asksBreaks() {
        return about.size() < 2;
    }

    /** Whether somebody else's sheet is written down here. */
    public boolean sheet() {
        return whose == Whose.SHEET;
    }

    public String action() {
        return at + (sheet() ? "/feedback/sheets" : "/feedback");
    }
}
