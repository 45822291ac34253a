package alongside.evidence;

import alongside.projects.Level;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The lock on our own words: a part is called no more than its facts show. Every text of the app's own that names how
 * a part was worked on (a report, a public page, a file) asks here first. What people said stays as they said it.
 */
@Service
public class LabelLock {

    private final Evidence evidence;

    LabelLock(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether our own words may say of this part that it was decided together. */
    public boolean mayCall(Me me, String project, String part) {
        return says(me, project, part).filter(it -> it.compareTo(Level.DECIDING_TOGETHER) >= 0).isPresent();
    }

    /** The level our own words may use for this part; its words stand under `projects.level`. Empty: name none. */
    public Optional<Level> says(Me me, String project, String part) {
        return evidence.levelOf(me, project, part);
    }
}
