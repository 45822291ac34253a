package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Permission;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import alongside.sessions.rules.Room;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the reader permits. @param stand whether their answers hold in every session of the project */
public record PermissionsPage(Session session, Map<Purpose, Permission> mine, boolean stand, Map<Purpose, Room> room) implements Page {

    public List<Purpose> open() {
        return Arrays.stream(Purpose.values()).filter(it -> !mine.containsKey(it)).toList();
    }
}
