package alongside.registration;

import alongside.post.Addressee;
import alongside.post.Addressee.Channel;
import alongside.post.Addressee.Rhythm;
import alongside.sessions.Guest;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registered.
 *
 * @param door the secret of their own page
 * @param by the day by which they say whether they take the place; null when none is offered
 * @param told the day on which they last heard when and where it is
 * @param needs whether they said what they need; the words are opened for the access host and themselves
 * @param here whether they were counted in
 */
public record Registered(String id, String session, String name, Channel reaching, String contact, Locale locale, String door, Standing standing,
        @Nullable LocalDate by, LocalDate told, boolean needs, boolean here) {

    /** Has a place, waits for one, is offered one, or did not answer an offer. */
    public enum Standing { PLACED, WAITING, OFFERED, LAPSED }

    /** How the session's room knows them. */
    public Guest guest() {
        return new Guest(session, id, name, here);
    }

    Addressee addressee() {
        return new Addressee(id, name, reaching == Channel.EMAIL ? contact : "", reaching == Channel.PHONE ? contact : "", reaching == Channel.POST ? contact : "",
                reaching, Rhythm.AT_ONCE, locale);
    }
}
