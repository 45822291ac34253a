package alongside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Capturing;
import alongside.sessions.Feedback;
import alongside.sessions.Independence;
import alongside.sessions.Job;
import alongside.sessions.NewSession;
import alongside.sessions.Phase;
import alongside.sessions.Sessions;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who led the sessions stands with the facts: how they stand to the project, and whether people led who live with it. */
class WhoLedTest extends AtThePages {

    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Capturing capturing;
    @Autowired Feedback feedback;
    @Autowired Evidence evidence;
    @Autowired People people;
    @Autowired Groups groups;

    @Test
    void who_led_is_said_with_the_facts_and_a_member_who_helped_to_lead_counts_once_it_is_known_who_did_the_work() throws Exception {
        world.furnished();
        var runs = world.me("outsider");
        var place = projects.place(runs, projects.begin(runs, "Who led", "Talk freely")).orElseThrow();
        var part = projects.addPart(runs, place, new Part(Ids.fresh(), place.project().id(), "Words", "", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The group"));
        var member = people.welcome(null, NewPerson.byEmail("Maya", UUID.randomUUID() + "@example.org"));
        groups.join(runs, place.project().group(), member, Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        here = "/projects/" + place.project().id();
        assertThat(page("outsider", "/evidence")).as("no session took place").doesNotContain("Who led the sessions");

        var first = held(runs, place, "First", null, part, member, Map.of());
        assertThat(led(place)).as("one job alone says nothing of the rest").isEqualTo("0 of 0");
        var second = held(runs, place, "Second", Independence.INDEPENDENT, part, member, Map.of(Phase.PREPARED, List.of(runs.person())));
        assertThat(led(place)).as("of preparing, leading and following up, leading").isEqualTo("1 of 3");
        held(runs, place, "Third", Independence.PARTNER, part, "", Map.of(Phase.PREPARED, List.of(runs.person())));
        assertThat(page("outsider", "/evidence")).contains("1 session was led by somebody independent", "1 session was led by somebody from a partner organisation", "Of 1 session it is not said yet.", "/sessions/" + first + "\">First", "/sessions/" + second + "\">Second")
                .doesNotContain("works for the organisation");
    }

    private String led(Place place) {
        return evidence.of(place).getFirst().facts().stream().filter(it -> it.words().endsWith("led-by-lived")).map(it -> it.count() + " of " + it.of()).findFirst().orElse("");
    }

    private String held(Me runs, Place place, String title, Independence by, String part, String coFacilitator, Map<Phase, List<String>> work) {
        var id = sessions.plan(runs, place, new NewSession(title, "Talk", LocalDate.of(2026, 5, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hall", "", 0, null, null));
        capturing.facilitatorIs(runs, id, by);
        sessions.give(runs, id, Map.of(Job.CO_FACILITATOR, coFacilitator));
        sessions.open(runs, id);
        if (!coFacilitator.isEmpty()) sessions.countIn(runs, id, coFacilitator, true);
        feedback.record(runs, id, List.of(part), work);
        sessions.end(runs, id, LocalDate.of(2026, 5, 21));
        return id;
    }
}
