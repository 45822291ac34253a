package alongside.design;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing to choose. @param hint a line below the label, or null */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    /** One choice for each of an enum, with its words (`key.name`) and, where there are any, its hint (`key.name.hint`). */
    public static <E extends Enum<E>> List<Choice> of(Look look, String key, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(it -> {
                    var word = key + "." + it.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    return new Choice(it.name(), look.say(word), look.has(word + ".hint") ? look.say(word + ".hint") : null);
                })
                .toList();
    }
}
