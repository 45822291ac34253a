package alongside.sessions;

import java.util.Set;

/** A session as it was and as it is now, and who has to hear of it. */
record Change(Session was, Session now, Set<String> people) {

    boolean otherTime() {
        return !(was.day().equals(now.day()) && was.starts().equals(now.starts()) && was.ends().equals(now.ends()));
    }
}
