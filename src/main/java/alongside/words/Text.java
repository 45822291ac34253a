package alongside.words;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language. Pages say some two hundred of them, so the common kinds cost next to nothing: a text
 * without places is itself, and one with simple {name} places is put together from its pieces. Only plurals, choices
 * and large numbers go through ICU, whose formats are compiled once and copied for each use (they hold state).
 */
public final class Text {

    private static final Pattern SIMPLE = Pattern.compile("\\{\\s*([A-Za-z][A-Za-z0-9-]*)\\s*(?:,\\s*number\\s*)?}");
    private static final int WRITTEN_WITHOUT_COMMAS = 1000;

    private final String pattern;
    private final Locale locale;
    private final boolean borrowed;
    /** Words, name, words, name … words; null when the text needs ICU. */
    private final String @Nullable [] pieces;
    private volatile @Nullable MessageFormat compiled;

    Text(String pattern, Locale locale, boolean borrowed) {
        this.pattern = pattern;
        this.locale = locale;
        this.borrowed = borrowed;
        this.pieces = pieces(pattern);
    }

    /** Whether it had to be borrowed from another text of the same thing: plain words for easy read, English for Welsh. */
    public boolean borrowed() {
        return borrowed;
    }

    /** @param values name, value, name, value…: what stands in the text's {curly} places */
    public String say(Object... values) {
        if (pieces == null) return throughIcu(values);
        if (pieces.length == 1) return pattern;
        var said = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 0) {
                said.append(pieces[i]);
                continue;
            }
            switch (value(pieces[i], values)) {
                case String words -> said.append(words);
                case Integer n when n > -WRITTEN_WITHOUT_COMMAS && n < WRITTEN_WITHOUT_COMMAS -> said.append(n.intValue());
                case Long n when n > -WRITTEN_WITHOUT_COMMAS && n < WRITTEN_WITHOUT_COMMAS -> said.append(n.longValue());
                case null, default -> {
                    return throughIcu(values);
                }
            }
        }
        return said.toString();
    }

    private static @Nullable Object value(String name, Object[] values) {
        for (int i = 0; i + 1 < values.length; i += 2) if (name.equals(values[i])) return values[i + 1];
        return null;
    }

    private String throughIcu(Object[] values) {
        var named = HashMap.<String, Object>newHashMap(values.length / 2);
        for (int i = 0; i + 1 < values.length; i += 2) named.put((String) values[i], values[i + 1]);
        var format = compiled;
        if (format == null) compiled = format = new MessageFormat(pattern, locale);
        return ((MessageFormat) format.clone()).format(named);
    }

    /** A text without any place is never touched; in the others ICU reads a doubled or a brace-quoting apostrophe specially. */
    private static String @Nullable [] pieces(String pattern) {
        if (pattern.indexOf('{') < 0) return new String[] {pattern};
        if (pattern.contains("''") || pattern.contains("'{") || pattern.contains("'}")) return null;
        var pieces = new java.util.ArrayList<String>();
        var place = SIMPLE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            pieces.add(pattern.substring(from, place.start()));
            pieces.add(place.group(1));
            from = place.end();
        }
        pieces.add(pattern.substring(from));
        for (int i = 0; i < pieces.size(); i += 2) if (pieces.get(i).indexOf('{') >= 0 || pieces.get(i).indexOf('}') >= 0) return null;
        return pieces.toArray(String[]::new);
    }
}
