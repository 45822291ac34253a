package alongside.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to take a place in a group.
 *
 * @param yes their answer, or null while there is none
 */
public record Invitation(String id, String group, String person, Membership.Kind kind, StakeholderGroup stakeholder, LocalDate sent,
        String sentBy, @Nullable Boolean yes, @Nullable LocalDate answered) {

    public boolean open() {
        return yes == null;
    }
}
