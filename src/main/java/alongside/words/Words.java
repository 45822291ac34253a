package alongside.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of each room, in each language. A key is `room.page.thing`; the room's words stand beside its code, in
 * `words.properties` (what a participant may read) and `staff.properties` (what only staff read). Easy read is a
 * variant of a language: another text of the same thing, falling back to the plain one.
 */
@Component
public class Words {

    public static final Locale ENGLISH = Locale.UK;
    public static final Locale WELSH = Locale.of("cy");
    public static final Locale ENGLISH_EASY = new Locale.Builder().setLanguage("en").setRegion("GB").setVariant("easyread").build();
    public static final Locale WELSH_EASY = new Locale.Builder().setLanguage("cy").setVariant("easyread").build();
    public static final List<Locale> ALL = List.of(ENGLISH, ENGLISH_EASY, WELSH, WELSH_EASY);

    private static final Map<Locale, List<String>> SUFFIXES = Map.of(
            ENGLISH, List.of(""),
            ENGLISH_EASY, List.of("_en_GB_easyread", ""),
            WELSH, List.of("_cy", ""),
            WELSH_EASY, List.of("_cy_easyread", "_cy", "_en_GB_easyread", ""));

    private final Map<String, Map<String, String>> bySuffix = new HashMap<>();
    private final Map<Locale, Map<String, Text>> byLocale = new HashMap<>();
    private final Map<String, Text> english;

    public Words() {
        for (var suffix : List.of("", "_en_GB_easyread", "_cy", "_cy_easyread")) bySuffix.put(suffix, read(suffix));
        for (var locale : ALL) byLocale.put(locale, in(locale));
        english = in(ENGLISH);
    }

    /**
     * The text of a key.
     *
     * @param values name, value, name, value…: what stands in the text's {curly} places
     * @throws IllegalArgumentException when no language has the key: a missing text is a fault, never a blank
     */
    public String say(Locale locale, String key, Object... values) {
        return text(locale, key).say(values);
    }

    /** @throws IllegalArgumentException when no language has the key */
    public Text text(Locale locale, String key) {
        var text = byLocale.getOrDefault(locale, english).get(key);
        if (text == null) throw new IllegalArgumentException("No text for " + key);
        return text;
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** Whether this text is borrowed from another language, or from plain words where easy read was asked for. */
    public boolean borrowed(Locale locale, String key) {
        return text(locale, key).borrowed();
    }

    /** Every key, with its text in this one place ("" plain English, "_cy", "_en_GB_easyread"), for `bin/words`. */
    public Map<String, String> texts(String suffix) {
        return bySuffix.getOrDefault(suffix, Map.of());
    }

    /** Every key's best text for one locale: its own, or the nearest it may borrow. */
    private Map<String, Text> in(Locale locale) {
        var texts = new HashMap<String, Text>();
        var suffixes = SUFFIXES.getOrDefault(locale, List.of(""));
        for (var suffix : suffixes) {
            boolean borrowed = !suffix.equals(suffixes.getFirst());
            bySuffix.getOrDefault(suffix, Map.of()).forEach((key, pattern) -> texts.computeIfAbsent(key, it -> new Text(pattern, locale, borrowed)));
        }
        return texts;
    }

    private static Map<String, String> read(String suffix) {
        var texts = new HashMap<String, String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(Words.class.getClassLoader());
            for (var kind : List.of("words", "staff")) {
                for (var file : resolver.getResources("classpath*:alongside/*/" + kind + suffix + ".properties")) {
                    var properties = new Properties();
                    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        properties.load(in);
                    }
                    properties.forEach((key, text) -> texts.put(((String) key).intern(), (String) text)); // templates ask by the very same strings
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(texts);
    }
}
