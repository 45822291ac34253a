package alongside.groups;

import java.time.LocalDate;

/** A person's place in a group. Only members and co-opted members vote; each has one vote, whatever else they do. */
public record Membership(String id, String group, String person, Kind kind, StakeholderGroup stakeholder, String gifts, LocalDate since) {

    public enum Kind { VISITOR, MEMBER, CO_OPTED, OBSERVER }

    public boolean votes() {
        return kind == Kind.MEMBER || kind == Kind.CO_OPTED;
    }
}
