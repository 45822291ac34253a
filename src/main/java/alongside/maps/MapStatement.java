package alongside.maps;

import org.jspecify.annotations.Nullable;

/**
 * One short statement of a question.
 *
 * @param number how it is called on paper; stays
 * @param fromPeople whether somebody who answers added it
 * @param cameFrom the statement it was split or reworded from, or null
 * @param because why it was reworded or taken out
 * @param aboutUs whether it is about this conversation itself: asked first, and shapes no map
 */
public record MapStatement(String id, int number, String words, boolean fromPeople, @Nullable String cameFrom, String because, Stands stands, boolean aboutUs) {

    public static final int MOST_LETTERS = 200;

    /** `REPLACED`: others say now what it said; the answers it had stay with it. */
    public enum Stands { WAITING, SHOWN, HIDDEN, REPLACED }

    public boolean shown() {
        return stands == Stands.SHOWN;
    }
}
