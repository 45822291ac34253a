package alongside.store;

import java.util.HashSet;
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
    /** jOOQ writes a column with its table before it, so a word after a dot is none. */
    private static final Pattern WORD = Pattern.compile("(?<![.\\w])[a-z]\\w*(?!\\s*\\.)");
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert\\s+(?:or\\s+\\w+\\s+)?into|update|delete\\s+from|merge\\s+into)\\s+([a-z]\\w*)");

    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> WRITE = new ConcurrentHashMap<>();

    private Tables() {}

    static Set<String> readBy(String sql) {
        return known(READ, sql, it -> found(WORD, it, 0));
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

    private static Set<String> found(Pattern pattern, String sql, int group) {
        var words = new HashSet<String>();
        var matcher = pattern.matcher(sql.toLowerCase(java.util.Locale.ROOT));
        while (matcher.find()) words.add(matcher.group(group));
        return Set.copyOf(words);
    }
}
