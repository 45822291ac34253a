package alongside.voices;

import alongside.groups.StakeholderGroup;
import java.util.List;
import java.util.OptionalLong;

/**
 * What an outcome stands on, as it may be shown inside the project.
 *
 * @param people how many said it under their full name; @param unnamed how many things were said without one
 * @param few whether few people stand behind it; @param oneGroup whether they all stand in one group
 * @param otherEvidence whether it stands on something besides
 */
public record Standing(int people, int unnamed, boolean few, boolean oneGroup, boolean otherEvidence, List<Group> groups) {

    /** @param people how many of the group said so; empty where that is fewer than may be shown */
    public record Group(StakeholderGroup group, OptionalLong people) {}
}
