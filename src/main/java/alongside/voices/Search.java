package alongside.voices;

import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the contributions of a project.
 *
 * @param kind only this kind, or null
 * @param becoming only those of which this became, or null
 * @param after the id of the last one that was shown, or null for the first page
 * @param most how many
 */
public record Search(@Nullable Kind kind, @Nullable Becoming becoming, @Nullable String after, int most) {

    public static final Search ALL = new Search(null, null, null, Integer.MAX_VALUE);

    public static Search latest(int most) {
        return new Search(null, null, null, most);
    }
}
