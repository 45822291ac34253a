package alongside.sessions;

import alongside.projects.Place;
import java.util.Set;

/** Where a person sits in a session: their place in its project, and their jobs in this one session. */
public record Seat(Session session, Place place, Set<Job> jobs) {

    /** Whether they lead this session, or help to lead it. */
    public boolean leads() {
        return jobs.stream().anyMatch(Job::leads);
    }

    /** Whether they run this session's page. */
    public boolean runs() {
        return place.runsSessions() || jobs.stream().anyMatch(Job::runs);
    }
}
