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

    /** Posting letters is the coordinator's: one who leads beside others does not read what is written to each of them. */
    public boolean seesToLetters() {
        return is(Role.COORDINATOR);
    }

    /** Seeing to payments is the coordinator's: what a co-lead's neighbours earn, and why somebody takes none, is not theirs to read. */
    public boolean seesToPayments() {
        return is(Role.COORDINATOR);
    }

    /** Whoever sees everybody's payments here: those who see to them, approve them or release them. */
    public boolean seesPayments() {
        return seesToPayments() || is(Role.PAYMENT_APPROVER) || is(Role.PAYMENT_RELEASER);
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
