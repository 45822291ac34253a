package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Job;
import alongside.sessions.Phase;
import alongside.sessions.PlanChecks.Looked;
import alongside.sessions.Session;
import alongside.sessions.rules.PlanCheck;

/** Saying why something in a plan stays as it is. */
public record CheckPage(Session session, Looked looked, Form form) implements Page {

    /** The field under Who does what that mends it; blank for what is mended elsewhere. */
    public static String field(PlanCheck check) {
        return switch (check) {
            case RECORDERS -> "recorders";
            case CAPTURE -> "ways";
            case NOTES_WITHOUT_RECORDING -> "job-" + Job.NOTE_TAKER;
            case THREE_JOBS -> "job-" + Job.FACILITATOR;
            case LIVED_EXPERIENCE -> Phase.PREPARED.name();
            case FOLLOW_UP -> Phase.FOLLOWED_UP.name();
            default -> "";
        };
    }
}
