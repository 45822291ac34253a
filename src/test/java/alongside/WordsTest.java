package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text that a template or a page names exists, and every text is in words we use. */
class WordsTest {

    private static final Pattern NAMED = Pattern.compile("(?:say|saying|problem)\\(\\s*(?:\"[a-zA-Z-]+\",\\s*)?\"([a-z]+\\.[a-z0-9.-]+[a-z0-9])\"(\\s*[,)](?:\\s*[^\"\\s])?)");
    /** language.md: words to avoid, outside quotations and the list of words to avoid itself. */
    private static final Pattern AVOID = Pattern.compile(
            "\\b(service users?|hard to reach|buy-in|sign-off|end users?|the elderly|the vulnerable|BAME|deliverables?|wheelchair-bound|suffers? from|empower|front ?line|stakeholders?|honorarium|incentive)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Words words = new Words();

    @Test
    void every_text_that_is_named_exists() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().matches(".*\\.(java|jte)")).toList()) {
                var named = NAMED.matcher(Files.readString(file));
                while (named.find()) if (!words.has(named.group(1)) && !(forAnEnum(named.group(2)) && stem(named.group(1)))) missing.add(named.group(1) + " in " + file.getFileName());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** `say("projects.level", part.level())`: what follows is one of an enum, not the name of a value. */
    private static boolean forAnEnum(String after) {
        return after.matches("\\s*,\\s*[^\"\\s]");
    }

    private boolean stem(String key) {
        return words.texts("").keySet().stream().anyMatch(it -> it.startsWith(key + "."));
    }

    @Test
    void our_own_words_are_words_we_use() {
        var found = new TreeMap<String, String>();
        words.texts("").forEach((key, text) -> {
            if (AVOID.matcher(text).find()) found.put(key, text);
        });
        assertThat(found).isEmpty();
    }

    @Test
    void a_key_begins_with_its_room() throws IOException {
        var wrong = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/alongside"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".properties")).toList()) {
                var room = file.getParent().getFileName().toString();
                for (var line : Files.readAllLines(file))
                    if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(room + ".")) wrong.add(file + ": " + line);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
