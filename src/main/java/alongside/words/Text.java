package alongside.words;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language. Pages say some two hundred of them, so they cost next to nothing: a text without places is
 * itself, and the others are put together from their pieces. Only what a {@link Phrase} leaves goes through ICU's
 * formatter, which is compiled once and copied for each use (it holds state).
 */
public final class Text {

    private final String pattern;
    private final Locale locale;
    private final boolean borrowed;
    private final boolean plain;
    /** Taken apart when it is first said: of the thousands of texts most are said in one language, many never. */
    private volatile @Nullable Phrase phrase;
    private volatile boolean rarer;
    private volatile @Nullable MessageFormat compiled;

    Text(String pattern, Locale locale, boolean borrowed) {
        this.pattern = pattern;
        this.locale = locale;
        this.borrowed = borrowed;
        plain = pattern.indexOf('{') < 0; // such a text is never touched: in the others ICU reads apostrophes specially
    }

    /** Whether it had to be borrowed from another text of the same thing: plain words for easy read, English for Welsh. */
    public boolean borrowed() {
        return borrowed;
    }

    /** @param values name, value, name, value…: what stands in the text's {curly} places */
    public String say(Object... values) {
        if (plain) return pattern;
        var phrase = phrase();
        var said = phrase == null ? null : phrase.say(values);
        return said != null ? said : throughIcu(values);
    }

    private @Nullable Phrase phrase() {
        var known = phrase;
        if (known != null || rarer) return known;
        known = Phrase.of(pattern, locale);
        phrase = known;
        rarer = known == null;
        return known;
    }

    @Override
    public String toString() {
        return pattern;
    }

    String throughIcu(Object... values) {
        var named = HashMap.<String, Object>newHashMap(values.length / 2);
        for (int i = 0; i + 1 < values.length; i += 2) named.put((String) values[i], values[i + 1]);
        var format = compiled;
        if (format == null) compiled = format = new MessageFormat(pattern, locale);
        return format.clone().format(named);
    }
}
