package alongside.design;

import org.jspecify.annotations.Nullable;

/**
 * Go on to another page after something was saved, and say so there once.
 *
 * @param said the key of what to say ("Saved"), or null
 */
public record Go(String path, @Nullable String said) implements Answer {

    public static Go to(String path) {
        return new Go(path, null);
    }

    /** Back to the page of ours that somebody came from, or where this belongs. */
    public static Go back(Form form, String otherwise) {
        return to(form.back().isEmpty() ? otherwise : form.back());
    }

    public Go saying(String key) {
        return new Go(path, key);
    }

    /** Says so where it was done, and nothing where it was not. */
    public Go saying(String key, boolean done) {
        return done ? saying(key) : this;
    }
}
