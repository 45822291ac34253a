package alongside.live.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was written down on paper: "Colin, table 2: I would like the date in words", or words alone.
 *
 * @param who the name as it was written; blank where nobody is named
 * @param person whom the name is of, or null
 * @param table the number of the table, or blank
 */
public record PaperLine(String who, @Nullable String person, String table, String words) {

    private static final Pattern NAMED = Pattern.compile("^([^:,.?!]{1,80})(?:,\\s*(?:table|bwrdd)\\s*(\\d{1,2}))?\\s*:\\s+(.+)$", Pattern.CASE_INSENSITIVE);

    /** Whether somebody is named whom nobody here is called. */
    public boolean unknown() {
        return !who.isEmpty() && person == null;
    }

    /** @param names the names of those who may be named, by their ids; a first name is enough where one person has it */
    public static List<PaperLine> read(String text, Map<String, String> names) {
        var lines = new ArrayList<PaperLine>();
        text.lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(line -> {
            var named = NAMED.matcher(line);
            if (!named.matches()) lines.add(new PaperLine("", null, "", line));
            else lines.add(new PaperLine(named.group(1).strip(), called(named.group(1).strip(), names), named.group(2) == null ? "" : named.group(2), named.group(3).strip()));
        });
        return List.copyOf(lines);
    }

    private static @Nullable String called(String who, Map<String, String> names) {
        var small = who.toLowerCase(Locale.ROOT);
        var whole = names.entrySet().stream().filter(it -> it.getValue().toLowerCase(Locale.ROOT).equals(small)).toList();
        if (whole.size() == 1) return whole.getFirst().getKey();
        var first = names.entrySet().stream().filter(it -> it.getValue().toLowerCase(Locale.ROOT).startsWith(small + " ")).toList();
        return first.size() == 1 ? first.getFirst().getKey() : null;
    }
}
