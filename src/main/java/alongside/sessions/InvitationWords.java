package alongside.sessions;

import java.util.Locale;

/** What a room above adds to each letter of invitation: what is paid, before anybody is asked for a yes. */
public interface InvitationWords {

    /** A paragraph in the person's own words; blank when there is nothing to add. */
    String text(Session session, String person, Locale locale);
}
