package alongside.projects;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the house keeps about a project itself, read in one go: most pages in a project need most of it. */
record Known(Project project, Plan plan, Map<String, Set<Role>> roles, @Nullable Publication publication) {

    boolean isPublic() {
        return publication != null && publication.kind() == Publication.Kind.PUBLISHED;
    }
}
