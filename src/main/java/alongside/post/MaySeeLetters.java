package alongside.post;

import alongside.who.Me;

/** Who sees to letters on paper; answered by a room above, which knows who arranges what. */
public interface MaySeeLetters {

    /** Letters of every project, and how letters leave. */
    boolean all(Me me);

    /** Letters of this project or group. */
    boolean of(Me me, String scope);

    /** Whether they see to any letters, so that the menu shows the way. */
    boolean any(Me me);
}
