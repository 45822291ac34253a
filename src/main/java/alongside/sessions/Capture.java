package alongside.sessions;

import java.util.EnumSet;
import java.util.Set;

/** How what is said in a session is kept. @param otherwise what is done if that fails; blank while nobody has said */
public record Capture(Set<Way> ways, String otherwise) {

    public enum Way { NOTES, SOUND, PHOTOS, BOARDS }

    static final Capture UNSAID = new Capture(EnumSet.noneOf(Way.class), "");

    /** One way, and another if it fails. */
    public boolean settled() {
        return !ways.isEmpty() && !otherwise.isBlank();
    }
}
