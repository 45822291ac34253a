package alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.Helps;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Supports;
import alongside.store.Ids;
import alongside.who.Me;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class SupporterTest {

    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Supports supports;
    @Autowired Projects projects;

    @Test
    void a_supporter_has_a_place_through_the_member_they_help_and_no_vote() {
        var hattie = person("Hattie Lowe");
        var tomos = person("Tomos Ellery");
        var bea = person("Bea Lund");
        var project = projects.begin(hattie, "Letters", "Clear letters");
        var group = projects.place(hattie, project).orElseThrow().project().group();
        groups.join(hattie, group, tomos.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        assertThat(projects.place(bea, project)).isEmpty();

        supports.link(tomos, tomos.person(), bea.person(), Helps.ACT_WITH);
        var place = projects.place(bea, project).orElseThrow();
        assertThat(place.supports()).containsExactly(tomos.person());
        assertThat(place.votes()).isFalse();
        assertThat(place.takesPart()).isFalse();
        assertThat(projects.of(bea)).extracting(Project::id).containsExactly(project);

        groups.leave(hattie, group, tomos.person());
        assertThat(projects.place(bea, project)).as("when the member has left").isEmpty();
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, Ids.fresh() + "@support.example")), name, false, true);
    }
}
