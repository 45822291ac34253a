package alongside.design;

import org.jspecify.annotations.Nullable;

/** One line of a summary: what it is, what it says, and (or not) the way to change it. */
public record Line(String label, String value, @Nullable String href, @Nullable String change) {

    public static Line of(String label, String value) {
        return new Line(label, value, null, null);
    }

    /** @param change the words of the link, which name what is changed ("Change the day") */
    public Line changeAt(String href, String change) {
        return new Line(label, value, href, change);
    }
}
