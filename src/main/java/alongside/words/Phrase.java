package alongside.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart once, so that saying it is only putting pieces together: words, places, and choices by number
 * (plural) or by name (select). ICU takes it apart and knows each language's plural rules; what is rarer (styles,
 * offsets, fractions, numbers below nought) is left to its formatter.
 */
final class Phrase {

    private sealed interface Piece {}

    private record Plain(String words) implements Piece {}

    private record Place(String name) implements Piece {}

    /** The number that the plural around it chose by. */
    private record Number(String name) implements Piece {}

    private record Plural(String name, Map<Long, List<Piece>> exactly, Map<String, List<Piece>> kinds) implements Piece {}

    private record Select(String name, Map<String, List<Piece>> cases) implements Piece {}

    private static final class Rarer extends RuntimeException {
        Rarer() {
            super(null, null, false, false);
        }
    }

    private final MessagePattern pattern;
    private final PluralRules rules;
    private final List<Piece> pieces;

    private Phrase(String text, Locale locale) {
        pattern = new MessagePattern(text);
        rules = PluralRules.forLocale(locale);
        pieces = message(0, null);
    }

    /** Null when only ICU's formatter can say it. */
    static @Nullable Phrase of(String text, Locale locale) {
        try {
            return new Phrase(text, locale);
        } catch (Rarer toIcu) {
            return null;
        }
    }

    /** Null when these values need ICU's formatter. */
    @Nullable String say(Object[] values) {
        var said = new StringBuilder(pattern.getPatternString().length() + 32);
        return say(pieces, values, said) ? said.toString() : null;
    }

    private boolean say(List<Piece> pieces, Object[] values, StringBuilder said) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean could = switch (pieces.get(i)) {
                case Plain it -> {
                    said.append(it.words);
                    yield true;
                }
                case Place it -> place(value(it.name, values), said);
                case Number it -> place(value(it.name, values), said);
                case Select it -> value(it.name, values) instanceof String which && say(it.cases.getOrDefault(which, other(it.cases)), values, said);
                case Plural it -> {
                    long n = number(value(it.name, values));
                    if (n < 0) yield false;
                    var exact = it.exactly.get(n);
                    yield say(exact != null ? exact : it.kinds.getOrDefault(rules.select(n), other(it.kinds)), values, said);
                }
            };
            if (!could) return false;
        }
        return true;
    }

    private static boolean place(@Nullable Object value, StringBuilder said) {
        if (value instanceof String words) {
            said.append(words);
            return true;
        }
        long n = number(value);
        if (n >= 0) write(n, said);
        return n >= 0;
    }

    private static List<Piece> other(Map<String, List<Piece>> cases) {
        return cases.getOrDefault("other", List.of());
    }

    /** A whole number, or something below nought where it is none. */
    private static long number(@Nullable Object value) {
        return switch (value) {
            case Integer it -> it;
            case Long it -> it;
            case null, default -> -1;
        };
    }

    /** With commas between thousands, in English as in Welsh. */
    private static void write(long n, StringBuilder said) {
        if (n < 1000) {
            said.append(n);
            return;
        }
        write(n / 1000, said);
        int rest = (int) (n % 1000);
        said.append(rest < 10 ? ",00" : rest < 100 ? ",0" : ",").append(rest);
    }

    private static @Nullable Object value(String name, Object[] values) {
        for (int i = 0; i + 1 < values.length; i += 2) if (name.equals(values[i])) return values[i + 1];
        return null;
    }

    // --- taking it apart

    /** @param start the part a message begins at; @param plural the name of what the plural around it chooses by */
    private List<Piece> message(int start, @Nullable String plural) {
        var found = new ArrayList<Piece>();
        int from = pattern.getPart(start).getLimit();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= limit; i++) {
            var part = pattern.getPart(i);
            var words = pattern.getPatternString().substring(from, part.getIndex());
            if (!words.isEmpty()) found.add(new Plain(words));
            from = part.getLimit();
            switch (part.getType()) {
                case MSG_LIMIT, SKIP_SYNTAX -> {}
                case REPLACE_NUMBER -> {
                    if (plural == null) throw new Rarer();
                    found.add(new Number(plural));
                }
                case ARG_START -> {
                    int end = pattern.getLimitPartIndex(i);
                    found.add(argument(part.getArgType(), i + 1, end, plural));
                    i = end;
                    from = pattern.getPart(end).getLimit();
                }
                default -> throw new Rarer();
            }
        }
        return List.copyOf(found);
    }

    private Piece argument(ArgType type, int at, int end, @Nullable String plural) {
        var name = pattern.getSubstring(pattern.getPart(at));
        return switch (type) {
            case NONE -> new Place(name);
            case SIMPLE -> {
                boolean plainNumber = at + 2 == end && pattern.getSubstring(pattern.getPart(at + 1)).equals("number");
                if (!plainNumber) throw new Rarer();
                yield new Place(name);
            }
            case PLURAL -> {
                if (pattern.getPluralOffset(at + 1) != 0) throw new Rarer();
                var exactly = new HashMap<Long, List<Piece>>();
                var kinds = new HashMap<String, List<Piece>>();
                cases(at + 1, end, name, exactly, kinds);
                yield new Plural(name, Map.copyOf(exactly), Map.copyOf(kinds));
            }
            case SELECT -> {
                var cases = new HashMap<String, List<Piece>>();
                cases(at + 1, end, plural, Map.of(), cases);
                yield new Select(name, Map.copyOf(cases));
            }
            default -> throw new Rarer();
        };
    }

    private void cases(int at, int end, @Nullable String plural, Map<Long, List<Piece>> exactly, Map<String, List<Piece>> named) {
        for (int i = at; i < end; i++) {
            var selector = pattern.getPart(i++);
            if (selector.getType() != Part.Type.ARG_SELECTOR) throw new Rarer();
            boolean exact = pattern.getPart(i).getType().hasNumericValue();
            if (exact) exactly.put((long) pattern.getNumericValue(pattern.getPart(i++)), message(i, plural));
            else named.put(pattern.getSubstring(selector), message(i, plural));
            i = pattern.getLimitPartIndex(i);
        }
    }
}
