package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;

/**
 * How it was.
 *
 * @param about what is asked about, each with its title; the session as a whole has a blank id
 * @param sheet whether somebody else's sheet is written down here
 */
public record FeedbackPage(Session session, List<About> about, boolean sheet, Form form) implements Page {

    /** A face beside each word, told apart by its mouth: none, open, smiling, laughing. It says what the word says. */
    public static final Map<String, String> FACES = Map.of("TOLD", "face-told", "ASKED", "face-asked", "INVOLVED", "face-involved", "DECIDING_TOGETHER", "face-together",
            "YES", "face-rested", "NO", "face-tired");

    public record About(String part, String title) {}

    public boolean asksBreaks() {
        return about.size() < 2;
    }
}
