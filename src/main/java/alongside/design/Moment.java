package alongside.design;

import org.jspecify.annotations.Nullable;

/** One thing that happened, in a list of them. @param when in words */
public record Moment(String when, String text, @Nullable String href) {

    public static Moment of(String when, String text) {
        return new Moment(when, text, null);
    }
}
