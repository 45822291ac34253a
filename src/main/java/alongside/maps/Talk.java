package alongside.maps;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difference that a session talks about, or did.
 *
 * @param title of the session
 * @param day of the session
 * @param came what came of it, or null while nobody has said
 * @param words what was said about that; may be blank
 */
public record Talk(String id, MapStatement statement, String question, String session, String title, LocalDate day, @Nullable Came came, String words) {

    /** To differ still is an outcome as good as the others. */
    public enum Came { AGREE_NOW, STILL_DIFFER, TALK_MORE }
}
