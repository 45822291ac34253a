package alongside.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Locale, Map<String, Said>> said = new ConcurrentHashMap<>();

    /** One text in one language, and whether it had to be borrowed from another text of the same thing. */
    private record Said(String pattern, boolean borrowed, boolean plain) {}

    public Words() {
        for (var suffix : List.of("", "_en_GB_easyread", "_cy", "_cy_easyread")) bySuffix.put(suffix, read(suffix));
    }

    /**
     * The text of a key.
     *
     * @param values name, value, name, value…: what stands in the text's {curly} places
     * @throws IllegalArgumentException when no language has the key: a missing text is a fault, never a blank
     */
    public String say(Locale locale, String key, Object... values) {
        var text = find(locale, key);
        if (text.plain) return text.pattern;
        var named = new HashMap<String, Object>();
        for (int i = 0; i + 1 < values.length; i += 2) named.put((String) values[i], values[i + 1]);
        return new MessageFormat(text.pattern, locale).format(named);
    }

    public boolean has(String key) {
        return bySuffix.get("").containsKey(key);
    }

    /** Whether this text is borrowed from another language, or from plain words where easy read was asked for. */
    public boolean borrowed(Locale locale, String key) {
        return find(locale, key).borrowed;
    }

    /** Every key, with its text in this one place ("" plain English, "_cy", "_en_GB_easyread"), for `bin/words`. */
    public Map<String, String> texts(String suffix) {
        return Map.copyOf(bySuffix.getOrDefault(suffix, Map.of()));
    }

    private Said find(Locale locale, String key) {
        return said.computeIfAbsent(locale, it -> new ConcurrentHashMap<>()).computeIfAbsent(key, it -> look(locale, it));
    }

    private Said look(Locale locale, String key) {
        var suffixes = SUFFIXES.getOrDefault(locale, List.of(""));
        for (var suffix : suffixes) {
            var text = bySuffix.get(suffix).get(key);
            if (text != null) return new Said(text, !suffix.equals(suffixes.getFirst()), text.indexOf('{') < 0);
        }
        throw new IllegalArgumentException("No text for " + key);
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
                    properties.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
