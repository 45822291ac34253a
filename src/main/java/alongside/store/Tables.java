package alongside.store;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which tables a statement reads or writes, as its text says. Rather too many than too few: what is taken for a table
 * and is none costs nothing, a table left out would keep an old answer alive.
 */
final class Tables {

    /** Of a write that names no table we can see: it may have touched any. */
    static final Set<String> ANY = Set.of("*");

    private static final int MOST = 2_000;
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|[a-z][\\w.]*|[(),]");
    /** After these no table is named any more, until the next "from" or "join". */
    private static final Set<String> AFTER_TABLES = Set.of("select", "where", "group", "having", "window", "order", "limit", "offset", "fetch", "union", "except", "intersect", "set", "values");
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert\\s+(?:or\\s+\\w+\\s+)?into|update|delete\\s+from|merge\\s+into)\\s+([a-z]\\w*)");

    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> WRITE = new ConcurrentHashMap<>();

    private Tables() {}

    static Set<String> readBy(String sql) {
        return known(READ, sql, Tables::read);
    }

    static Set<String> writtenBy(String sql) {
        return known(WRITE, sql, it -> {
            var found = found(WRITTEN, it, 1);
            return found.isEmpty() ? ANY : found;
        });
    }

    private static Set<String> known(Map<String, Set<String>> by, String sql, Function<String, Set<String>> read) {
        var known = by.get(sql);
        if (known != null) return known;
        if (by.size() >= MOST) by.clear(); // lists of ids make many texts of one statement
        var tables = read.apply(sql);
        by.put(sql, tables);
        return tables;
    }

    /** A table stands after "from" or "join", and after a comma among tables; many columns have the name of a table. */
    private static Set<String> read(String sql) {
        var words = new HashSet<String>();
        var around = new ArrayDeque<Boolean>();
        boolean among = false;
        boolean next = false;
        var tokens = TOKEN.matcher(sql.toLowerCase(Locale.ROOT));
        while (tokens.find()) {
            var token = tokens.group();
            switch (token) {
                case "(" -> {
                    around.push(among);
                    among = next;
                }
                case ")" -> {
                    among = !around.isEmpty() && around.pop();
                    next = false;
                }
                case "," -> next = among;
                case "from", "join" -> among = next = true;
                case "lateral" -> {} // what it is about comes after it
                default -> {
                    if (AFTER_TABLES.contains(token)) among = false;
                    else if (next) words.add(token);
                    next = false;
                }
            }
        }
        return Set.copyOf(words);
    }

    private static Set<String> found(Pattern pattern, String sql, int group) {
        var words = new HashSet<String>();
        var matcher = pattern.matcher(sql.toLowerCase(Locale.ROOT));
        while (matcher.find()) words.add(matcher.group(group));
        return Set.copyOf(words);
    }
}
