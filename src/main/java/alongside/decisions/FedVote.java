package alongside.decisions;

import alongside.disclosure.rules.Shown;
import alongside.groups.StakeholderGroup;
import java.util.List;

/** A vote that fed into a decision. @param groups who voted in it, each group's count as it may be shown inside the project */
public record FedVote(Decision vote, Shown people, List<Group> groups) {

    public record Group(StakeholderGroup group, Shown people) {}
}
