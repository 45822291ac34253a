package alongside.sessions;

import java.util.EnumSet;
import java.util.Set;

/** What a person sees to before a session, or asks for help with, so that being there is easy; READY is their own word that all is well. */
public enum PrepItem {
    TRAVEL, FORMAT, CALL, SUPPORTER, BRIEFING, SOMEBODY, READY;

    /** What stands on the list of each person. */
    public static Set<PrepItem> list() {
        return EnumSet.complementOf(EnumSet.of(READY));
    }
}
