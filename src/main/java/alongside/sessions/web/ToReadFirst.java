package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.ToRead;
import alongside.sessions.ToReadFiles;
import alongside.sessions.ToReads;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;

/** What is to be read, wherever people get ready: with the invitation, on the page of the session and on its paper. */
abstract class ToReadFirst implements Panel {

    private final ToReads toReads;
    private final ToReadFiles files;
    private final Sessions sessions;

    ToReadFirst(ToReads toReads, ToReadFiles files, Sessions sessions) {
        this.toReads = toReads;
        this.files = files;
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
        var said = toReads.of(me, session);
        var there = files.of(me, session);
        return said.isEmpty() && there.isEmpty() ? null : new ToReadPart(session, said.orElse(new ToRead("", "")), there);
    }
}
