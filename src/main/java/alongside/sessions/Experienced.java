package alongside.sessions;

import java.util.Map;

/** How it was to be at a session, in counts that belong to nobody; of those who answered so many ticked each. */
public record Experienced(Session session, int answered, Map<Experience, Integer> people) {

    public int of(Experience what) {
        return people.getOrDefault(what, 0);
    }
}
