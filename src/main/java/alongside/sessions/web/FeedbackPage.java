package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;

/**
 * How it was.
 *
 * @param about what is asked about, each with its title; the session as a whole has a blank id
 * @param sheet whether somebody else's sheet is written down here
 */
public record FeedbackPage(Session session, List<About> about, boolean sheet, Form form) implements Page {

    public record About(String part, String title) {}

    public boolean asksBreaks() {
        return about.size() < 2;
    }
}
