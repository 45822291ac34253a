package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Leaf;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import alongside.sessions.rules.Room;
import java.util.List;
import java.util.Map;

/** A whole room's answers, a few keys a person. @param without who said no to what touches each person alone, by name @param guests how many are in the room whom nobody can enter here */
public record PermissionSheetPage(Session session, Leaf<Person> people, Permissions.Tally answered, Map<Purpose, Room> room,
        Map<Purpose, List<String>> without, int guests, Form form) implements Page {

    public static String field(Person person) {
        return "of-" + person.id();
    }
}
