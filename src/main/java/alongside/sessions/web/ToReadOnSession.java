package alongside.sessions.web;

import alongside.sessions.Sessions;
import alongside.sessions.ToReadFiles;
import alongside.sessions.ToReads;
import org.springframework.stereotype.Component;

@Component("sessionsToReadOnSession")
class ToReadOnSession extends ToReadFirst {

    ToReadOnSession(ToReads toReads, ToReadFiles files, Sessions sessions) {
        super(toReads, files, sessions);
    }

    @Override
    public String slot() {
        return "sessions.opening";
    }
}
