package alongside.evidence;

import java.time.LocalDate;

/** What a member says to what the facts show. @param shown the level that was shown then, or blank */
public record View(String part, String person, Says says, String words, String shown, LocalDate day) {

    public enum Says { CONFIRM, DISPUTE }
}
