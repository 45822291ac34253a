package alongside.groups;

import alongside.Fixture;
import alongside.World;
import alongside.people.NewPerson;
import alongside.people.People;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An adopted charter, a draft of the next, and somebody who was asked to join. */
@Component
class GroupsFixture implements Fixture {

    private final Groups groups;
    private final Charters charters;
    private final Invitations invitations;
    private final People people;

    GroupsFixture(Groups groups, Charters charters, Invitations invitations, People people) {
        this.groups = groups;
        this.charters = charters;
        this.invitations = invitations;
        this.people = people;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void furnish(World world) {
        var me = world.me("coordinator");
        var group = world.id("group");
        var first = charters.write(me, group, charters.starters(Locale.UK)).orElseThrow();
        first.clauses().stream().filter(Clause::dropped).forEach(it -> charters.change(me, group, new Clause(it.id(), it.words(), it.kind(), it.starter(), false)));
        groups.adopt(me, first.id(), "decision");
        var draft = charters.write(me, group, charters.starters(Locale.UK)).orElseThrow();
        world.put("clause", draft.clauses().getFirst().id());
        var asked = people.welcome(me, NewPerson.byEmail("Kwame Tully", "kwame@world.example"));
        world.put("invitation", invitations.invite(me, group, asked, Membership.Kind.MEMBER, StakeholderGroup.CITIZEN).orElseThrow());
    }
}
