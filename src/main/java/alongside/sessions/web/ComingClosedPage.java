package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Session;
import org.jspecify.annotations.Nullable;

/** The link of a letter by which nothing is answered now. @param session where that may be said */
public record ComingClosedPage(Why why, @Nullable Session session) implements Page {

    /** Nothing is there, or no longer; it has begun or is over; it does not take place; it was tried too often. */
    public enum Why { NOTHING, BEGUN, CALLED_OFF, MANY }

    ComingClosedPage(Why why) {
        this(why, null);
    }

    static ComingClosedPage of(Session session) {
        return new ComingClosedPage(session.calledOff() ? Why.CALLED_OFF : Why.BEGUN, session);
    }

    @Override
    public int status() {
        return why == Why.MANY ? 429 : Page.super.status();
    }
}
