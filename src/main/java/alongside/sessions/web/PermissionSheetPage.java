package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Leaf;
import alongside.design.Page;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import alongside.sessions.rules.Room;
import java.util.List;
import java.util.Map;

/** A whole room's answers, a few keys a person. @param without who said no to what touches each person alone, by name */
public record PermissionSheetPage(Session session, Leaf<Line> people, Permissions.Tally answered, Map<Purpose, Room> room,
        Map<Purpose, List<String>> without, Form form) implements Page {

    /** Whoever can answer. @param guest whether they come from outside */
    public record Line(String id, String name, boolean guest) {}

    public static String field(Line person) {
        return "of-" + person.id();
    }
}
