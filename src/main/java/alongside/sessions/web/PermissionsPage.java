package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Permission;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader permits.
 *
 * @param at the page of the session as the reader sees it
 * @param stand whether their answers hold in every session of the project
 * @param until the last day on which somebody from outside can change them here, or null: who has an account always can
 */
public record PermissionsPage(Session session, String at, Map<Purpose, Permission> mine, boolean stand, @Nullable LocalDate until) implements Page {

    public List<Purpose> open() {
        return Arrays.stream(Purpose.values()).filter(it -> !mine.containsKey(it)).toList();
    }
}
