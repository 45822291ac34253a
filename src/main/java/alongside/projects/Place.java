package alongside.projects;

import alongside.groups.Membership;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in a project: the key to everything in it. Whoever has no place finds nothing.
 *
 * @param membership their place in the project's group, or null
 * @param supports the members whom this person supports; a supporter sees what the member sees and never votes
 */
public record Place(Project project, String person, Set<Role> roles, @Nullable Membership membership, Set<String> supports) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they have a vote here: one, whatever else they do. */
    public boolean votes() {
        return membership != null && membership.votes();
    }

    /** Arranging is the coordinator's and the co-leads'; deciding is the group's. */
    public boolean arranges() {
        return roles.stream().anyMatch(Role::arranges);
    }

    /** Whether they run the session's page: facilitator, note-taker, or whoever arranges. */
    public boolean runsSessions() {
        return arranges() || is(Role.FACILITATOR) || is(Role.NOTE_TAKER);
    }

    /** In the project with words of their own: not an observer, not only a supporter. */
    public boolean takesPart() {
        return !roles.isEmpty() || (membership != null && membership.kind() != Membership.Kind.OBSERVER);
    }
}
