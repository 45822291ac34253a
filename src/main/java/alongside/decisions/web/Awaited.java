package alongside.decisions.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose answers a whole room's paper or hands still bring.
 *
 * @param people by their ids, with their names, in the order of these
 * @param meanwhile who was typed for and has an answer by now: that line is not saved, and whoever typed it is told
 */
public record Awaited(Map<String, String> people, List<Meanwhile> meanwhile) {

    /** So many stand on a page. */
    private static final int ROWS = 25;

    /** @param themselves whether they answered themselves, and it was not written down for them */
    public record Meanwhile(String name, boolean themselves) {}

    /** Those on the page. */
    public Map<String, String> first() {
        var some = new LinkedHashMap<String, String>();
        people.entrySet().stream().limit(ROWS).forEach(one -> some.put(one.getKey(), one.getValue()));
        return some;
    }

    /** Whether others come when these are saved. */
    public boolean more() {
        return people.size() > ROWS;
    }
}
