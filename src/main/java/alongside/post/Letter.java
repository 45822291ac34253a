package alongside.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, by the keys of its words: `<kind>.subject`, then each of `paragraphs` in turn, then the button.
 *
 * @param kind the stem of its keys, for example `signin.letter.link`
 * @param scope the project or group it belongs to, or blank
 * @param needed whether the person needs it now (an invitation, money); news waits for the person's rhythm
 * @param values what stands in the {curly} places of its words: name, value, name, value…
 * @param path where its button leads, or null for a letter that asks for nothing
 * @param enclosed a file that goes with it by e-mail, or null; on paper nothing is enclosed, so the words say it all
 */
public record Letter(String kind, String scope, boolean needed, List<Object> values, @Nullable String path, @Nullable Enclosed enclosed) {

    public Letter(String kind, String scope, boolean needed, List<Object> values, @Nullable String path) {
        this(kind, scope, needed, values, path, null);
    }

    public static Letter needed(String kind, String scope, @Nullable String path, Object... values) {
        return new Letter(kind, scope, true, List.of(values), path);
    }

    public static Letter news(String kind, String scope, @Nullable String path, Object... values) {
        return new Letter(kind, scope, false, List.of(values), path);
    }

    public Letter enclosing(Enclosed file) {
        return new Letter(kind, scope, needed, values, path, file);
    }
}
