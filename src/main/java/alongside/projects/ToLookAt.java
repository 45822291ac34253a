package alongside.projects;

import java.util.List;
import java.util.Set;

/** What waits in a project until somebody who looks after it has looked. A room above offers what waits in it. */
public interface ToLookAt {

    /** The projects where anything waits, whoever it waits for. */
    Set<String> projects();

    /** What waits for whoever stands there; nothing for those who may not look. */
    List<Waiting> of(Place place);

    /** Who may look of those without a role in the project: whoever has a job there for one day. */
    default Set<String> besides(String project) {
        return Set.of();
    }

    /**
     * @param words the key of a sentence that says how many, `n`, and of what; never what anybody said
     * @param path where it is looked at
     * @param subjects the ids of what waits
     */
    record Waiting(String words, String path, Set<String> subjects) {}
}
