package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.ToReads;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;

/** What is to be read, wherever people get ready: with the invitation, on the page of the session and on its paper. */
abstract class ToReadFirst implements Panel {

    private final ToReads toReads;
    private final Sessions sessions;

    ToReadFirst(ToReads toReads, Sessions sessions) {
        this.toReads = toReads;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 6;
    }

    /** Before it begins: while it is on, people talk. */
    @Override
    public @Nullable Part show(String session, Me me) {
        if (sessions.seat(me, session).filter(it -> it.session().stage() == Session.Stage.PLANNED).isEmpty()) return null;
        return toReads.of(me, session).map(ToReadPart::new).orElse(null);
    }
}
