package alongside.log.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON in the one form that is hashed (after RFC 8785): names in order, no spaces, whole numbers only. */
public final class Canonical {

    private Canonical() {}

    public static String json(@Nullable Object value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder to) {
        switch (value) {
            case null -> to.append("null");
            case String it -> quote(it, to);
            case Boolean it -> to.append(it);
            case Integer it -> to.append(it);
            case Long it -> to.append(it);
            case List<?> it -> list(it, to);
            case Map<?, ?> it -> map(it, to);
            default -> throw new IllegalArgumentException("The log has no way to write a " + value.getClass().getSimpleName());
        }
    }

    private static void list(List<?> values, StringBuilder to) {
        to.append('[');
        var between = "";
        for (var value : values) {
            to.append(between);
            write(value, to);
            between = ",";
        }
        to.append(']');
    }

    private static void map(Map<?, ?> values, StringBuilder to) {
        to.append('{');
        var between = "";
        for (var entry : new TreeMap<>(values).entrySet()) {
            to.append(between);
            quote((String) entry.getKey(), to);
            to.append(':');
            write(entry.getValue(), to);
            between = ",";
        }
        to.append('}');
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            switch (it) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\f' -> to.append("\\f");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (it < ' ') to.append(String.format("\\u%04x", (int) it));
                    else to.append(it);
                }
            }
        }
        to.append('"');
    }
}
