package alongside.sessions.web;

import alongside.sessions.Sessions;
import alongside.sessions.ToReads;
import org.springframework.stereotype.Component;

@Component("sessionsToReadOnSession")
class ToReadOnSession extends ToReadFirst {

    ToReadOnSession(ToReads toReads, Sessions sessions) {
        super(toReads, sessions);
    }

    @Override
    public String slot() {
        return "sessions.opening";
    }
}
