package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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

    @Test
    void every_text_has_welsh_and_every_text_of_a_participant_has_easy_read() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : english()) {
            var keys = texts(file).keySet();
            var without = new TreeMap<>(Map.of("Welsh", file.resolveSibling(file.getFileName().toString().replace(".", "_cy."))));
            if (forParticipants(file)) without.put("easy read", file.resolveSibling("words_en_GB_easyread.properties"));
            without.forEach((language, other) -> {
                var have = texts(other).keySet();
                keys.stream().filter(key -> !have.contains(key)).forEach(key -> missing.add(language + " of " + key));
                have.stream().filter(key -> !keys.contains(key)).forEach(key -> missing.add("English of " + language + " " + key));
            });
        }
        assertThat(missing).as("bin/words lists them too").isEmpty();
    }

    /** A sentence in Welsh has about as many words as in English; it is not counted until a Welsh speaker has checked it. */
    @Test
    void sentences_are_short_and_of_easy_read_shorter() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var file : english()) {
            texts(file).forEach((key, text) -> Sentences.of(text).stream().filter(it -> Sentences.words(it) > 25).forEach(it -> tooLong.add(key + ": " + it)));
            if (forParticipants(file)) texts(file.resolveSibling("words_en_GB_easyread.properties")).forEach((key, text) ->
                    Sentences.of(text).stream().filter(it -> Sentences.words(it) > 15).forEach(it -> tooLong.add("easy read " + key + ": " + it)));
        }
        assertThat(tooLong).isEmpty();
    }

    /** Some co-leads read easy read on the pages of those who arrange: what is there for them is as plain as everywhere, and of a text that stands. */
    @Test
    void easy_read_of_what_staff_read_is_easy_read_of_something_and_short() throws IOException {
        var wrong = new TreeSet<String>();
        int looked = 0;
        for (var file : english()) {
            var easy = file.resolveSibling("staff_en_GB_easyread.properties");
            if (forParticipants(file) || !Files.exists(easy)) continue;
            looked++;
            var english = texts(file).keySet();
            texts(easy).forEach((key, text) -> {
                if (!english.contains(key)) wrong.add("English of " + key);
                Sentences.of(text).stream().filter(it -> Sentences.words(it) > 15).forEach(it -> wrong.add(key + ": " + it));
            });
        }
        assertThat(looked).as("rooms that have it").isPositive();
        assertThat(wrong).isEmpty();
    }

    /** Whoever leads and reads easy read goes from page to page of a room: a room that has begun it has it whole. Words understood in a pasted list are shown to nobody. */
    @Test
    void a_room_with_easy_read_of_what_staff_read_has_it_whole() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : english()) {
            var easy = file.resolveSibling("staff_en_GB_easyread.properties");
            if (forParticipants(file) || !Files.exists(easy)) continue;
            var have = texts(easy).keySet();
            texts(file).keySet().stream().filter(key -> !have.contains(key) && !key.endsWith(".also")).forEach(missing::add);
        }
        assertThat(missing).as("bin/words lists them too").isEmpty();
    }

    /** What stands in a text's curly places is asked of every language alike: a place forgotten is a name or a day not said. */
    @Test
    void every_language_fills_places_that_the_english_has() {
        var unknown = new TreeSet<String>();
        var english = words.texts("");
        for (var suffix : List.of("_cy", "_en_GB_easyread", "_cy_easyread")) words.texts(suffix).forEach((key, text) -> {
            if (english.containsKey(key) && !Sentences.places(english.get(key)).containsAll(Sentences.places(text))) unknown.add(suffix + " " + key + ": " + text);
        });
        assertThat(unknown).isEmpty();
    }

    private static List<Path> english() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/alongside"))) {
            return files.filter(it -> it.getFileName().toString().matches("(words|staff)[.]properties")).toList();
        }
    }

    private static boolean forParticipants(Path file) {
        return file.getFileName().toString().equals("words.properties");
    }

    private static Map<String, String> texts(Path file) {
        var texts = new TreeMap<String, String>();
        if (!Files.exists(file)) return texts;
        try (var in = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(in);
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
