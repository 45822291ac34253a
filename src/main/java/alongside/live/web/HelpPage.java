package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.rules.Heard.Way;
import alongside.sessions.Session;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * Helping one person to be heard: one press for what one does.
 *
 * @param name whom it is for
 * @param done what was done so far, first one first
 */
public record HelpPage(Session session, String person, String name, boolean heard, List<Done> done, Form form) implements Page {

    /** @param helper the name of who did it */
    public record Done(String id, Way way, String helper, LocalTime at) {}

    public static List<Way> ways() {
        return Arrays.stream(Way.values()).filter(Way::help).toList();
    }
}
