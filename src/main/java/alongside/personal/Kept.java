package alongside.personal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that names a person, and what becomes of it.
 *
 * @param matter the key of its words: what it is, and under `<matter>.fate` what becomes of it and why
 * @param rows what is given out about a person, where the plain columns would not do (what is sealed, what is read-only)
 * @param shown of what is given out, what a person reads on the page; the file holds all of it
 */
public record Kept(String matter, String table, String column, Fate fate, @Nullable Function<String, List<Map<String, String>>> rows, List<String> shown) {

    public static Kept deleted(String matter, String table, String column, String... shown) {
        return new Kept(matter, table, column, Fate.DELETED, null, List.of(shown));
    }

    public static Kept forgotten(String matter, String table, String column, String... shown) {
        return new Kept(matter, table, column, Fate.FORGOTTEN, null, List.of(shown));
    }

    public static Kept kept(String matter, String table, String column, String... shown) {
        return new Kept(matter, table, column, Fate.KEPT, null, List.of(shown));
    }

    public static Kept byRoom(String matter, String table, String column, String... shown) {
        return new Kept(matter, table, column, Fate.BY_ROOM, null, List.of(shown));
    }

    public Kept giving(Function<String, List<Map<String, String>>> rows) {
        return new Kept(matter, table, column, fate, rows, shown);
    }
}
