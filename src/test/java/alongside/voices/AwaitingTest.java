package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits to be looked at stands where those who must look come by; whoever wrote hidden words reads why. */
class AwaitingTest extends AtThePages {

    @Autowired Projects projects;
    @Autowired Saying saying;
    @Autowired LookingAfter after;
    @Autowired Groups groups;
    @Autowired TakingOut takingOut;

    Me lead;
    Place place;
    String project = "";

    @BeforeEach
    void a_project() {
        world.furnished();
        lead = world.me("coordinator");
        project = projects.begin(lead, "Words that wait", "Nothing waits unseen");
        place = projects.place(lead, project).orElseThrow();
        groups.join(lead, place.project().group(), world.me("member").person(), Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
    }

    private String says(String words) {
        var member = world.me("member");
        return saying.say(member, projects.place(member, project).orElseThrow(), NewContribution.own(null, Kind.IDEA, words, Visibility.NAMED));
    }

    @Test
    void words_reports_and_appeals_that_wait_stand_on_the_first_page_and_the_project_of_those_who_look() throws Exception {
        assertThat(page("coordinator", "/projects/" + project)).doesNotContain("Look at what waits");
        var kept = says("The bus is late.");
        after.report(lead, kept, "It attacks the driver");
        after.lookFirst(lead, place, true);
        says("The bus is full.");
        says("The bus is cold.");
        takingOut.takeBack(world.me("member"), says("Never mind."));
        for (var where : new String[] {"/", "/projects/" + project})
            assertThat(page("coordinator", where)).as(where).contains("2 things people said wait to be read", "1 report waits", "/projects/" + project + "/voices/rules");
        assertThat(page("member", "/projects/" + project)).as("whoever does not look").doesNotContain("wait to be read", "report waits");
        assertThat(page("member", "/")).doesNotContain("/projects/" + project + "/voices/rules");
    }

    @Test
    void an_appeal_waits_for_everybody_who_looks_but_whoever_hid_the_words_and_its_author_reads_rule_reason_and_where_it_stands() throws Exception {
        groups.join(lead, place.project().group(), world.me("facilitator").person(), Membership.Kind.MEMBER, StakeholderGroup.STAFF, "");
        projects.give(lead, place, world.me("facilitator").person(), Role.FACILITATOR);
        var id = says("The driver swears at us.");
        after.hide(lead, id, HidingRule.HATE, "It attacks somebody by name");
        assertThat(page("member", "/contributions/" + id)).contains("It attacks somebody by name", "/contributions/" + id + "/appeal").doesNotContain("Your appeal waits");
        post("member", "/contributions/" + id + "/appeal", "words", "It is what happened");
        assertThat(page("member", "/contributions/" + id)).contains("It attacks somebody by name", "Your appeal waits").doesNotContain("/contributions/" + id + "/appeal");
        assertThat(page("facilitator", "/projects/" + project)).contains("1 person asks to have their hidden words looked at again");
        assertThat(page("coordinator", "/projects/" + project)).as("whoever hid them").doesNotContain("hidden words looked at again");
        takingOut.takeBack(world.me("member"), id);
        assertThat(page("facilitator", "/projects/" + project)).as("taken back").doesNotContain("hidden words looked at again");
    }
}
