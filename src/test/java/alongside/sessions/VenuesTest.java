package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a place is like is known before anybody says yes. */
class VenuesTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired People people;
    @Autowired Projects projects;

    private String plan(String place, LocalDate day) {
        return sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 7", "Read", day,
                LocalTime.of(10, 30), LocalTime.of(13, 0), place, "", 0, null, null));
    }

    @Test
    void it_is_on_every_invitation_on_paper_too_and_is_there_the_next_time() throws Exception {
        world.furnished();
        var first = plan("The mill", LocalDate.of(2031, 2, 3));
        var said = mvc.post().uri("/sessions/" + first + "/venue").requestAttr(Me.class.getName(), world.me("facilitator")).with(csrf())
                .param("STEP_FREE", "No steps, one lift").param("FIRE", "Out by the garden door").exchange();
        assertThat(said.getResponse().getStatus()).isEqualTo(303);
        assertThat(page("member", "/sessions/" + first + "/invitation")).contains("No steps, one lift").contains("If there is a fire").doesNotContain("Parking");
        assertThat(page("visitor", "/sessions/" + first)).contains("Out by the garden door");

        var colin = people.welcome(null, new NewPerson("Colin on paper", "", "", "1 Mill Street", Reaching.POST, false, ""));
        projects.give(world.me("coordinator"), world.place("coordinator"), colin, Role.CO_LEAD);
        invitations.invite(world.me("facilitator"), first);
        assertThat(lettersTo(colin).getLast().written().text())
                .contains("Steps and doors: No steps, one lift");

        var next = plan("The mill", LocalDate.of(2031, 3, 3));
        assertThat(page("facilitator", "/sessions/" + next + "/venue")).contains("No steps, one lift").contains("the last time you met here");
        assertThat(page("member", "/sessions/" + next)).as("not before somebody has looked").doesNotContain("No steps, one lift");
        assertThat(page("facilitator", "/sessions/" + plan("Elsewhere", LocalDate.of(2031, 3, 4)) + "/venue")).doesNotContain("No steps, one lift");
    }
}
