package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Projects;
import alongside.projects.Role;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A session that is moved or called off: whoever was invited is told why, and so is their calendar. */
class MovesTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired People people;
    @Autowired Projects projects;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), plan(LocalDate.of(2030, 3, 30)));
    }

    private static NewSession plan(LocalDate day) {
        return new NewSession("Tea; and letters", "Read, and talk", day, LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "https://join.example/3", 30, null, null);
    }

    private MockHttpServletResponse change(String day, String because) {
        return post("facilitator", "/sessions/" + id + "/plan", "title", "Tea; and letters", "purpose", "Read, and talk", "day", day,
                "starts", "10:30", "ends", "13:00", "place", "Mill Street Hub", "joining", "https://join.example/3", "reading", "30", "because", because);
    }

    private VEvent event() throws Exception {
        return Biweekly.parse(read("member", "/sessions/" + id + "/calendar")).first().getEvents().getFirst();
    }

    private Instant starts() throws Exception {
        return event().getDateStart().getValue().toInstant();
    }

    @Test
    void a_calendar_keeps_one_event_through_every_change_and_across_the_clock_change() throws Exception {
        var uid = event().getUid().getValue();
        assertThat(starts()).as("the last Saturday of winter time").isEqualTo(Instant.parse("2030-03-30T10:30:00Z"));
        assertThat(event().getSequence().getValue()).isZero();
        assertThat(event().getSummary().getValue()).isEqualTo("Tea; and letters");
        assertThat(change("1 April 2030", "").getStatus()).as("nobody is invited yet").isEqualTo(303);
        assertThat(starts()).as("the same hour in summer time").isEqualTo(Instant.parse("2030-04-01T09:30:00Z"));
        assertThat(event().getSequence().getValue()).isEqualTo(1);
        assertThat(change("1 April 2030", "").getStatus()).isEqualTo(303);
        assertThat(event().getSequence().getValue()).as("nothing is new").isEqualTo(1);
        post("facilitator", "/sessions/" + id + "/calling-off", "because", "The hub is flooded");
        assertThat(read("member", "/sessions/" + id + "/calendar")).contains("METHOD:CANCEL").contains("STATUS:CANCELLED").contains("SEQUENCE:2");
        assertThat(event().getUid().getValue()).isEqualTo(uid);
    }

    @Test
    void whoever_was_invited_is_told_why_and_asked_again() throws Exception {
        var post = someoneOnPaper();
        invitations.invite(world.me("facilitator"), id);
        invitations.reply(world.me("member"), id, Invitation.Reply.YES);
        var refused = change("2 April 2030", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Please say why it changes").contains("2 April 2030");
        assertThat(change("2 April 2030", "The room is taken").getStatus()).isEqualTo(303);
        assertThat(invitations.mine(world.me("member"), id).orElseThrow().reply()).isEqualTo(Invitation.Reply.NONE);
        assertThat(page("member", "/sessions/" + id)).contains("This session was moved").contains("30 March 2030").contains("The room is taken");
        assertThat(letter(post)).contains("The room is taken").contains("Saturday 30 March 2030").contains("Tuesday 2 April 2030").contains("tell us again");

        assertThat(post("member", "/sessions/" + id + "/calling-off", "because", "No").getStatus()).isEqualTo(404);
        assertThat(post("facilitator", "/sessions/" + id + "/calling-off", "because", " ").getStatus()).isEqualTo(422);
        assertThat(post("facilitator", "/sessions/" + id + "/calling-off", "because", "The hub is flooded").getStatus()).isEqualTo(303);
        assertThat(letter(post)).contains("does not take place").contains("The hub is flooded");
        assertThat(page("member", "/sessions/" + id)).contains("This session does not take place").contains("The hub is flooded").doesNotContain("Say if you can come");
        assertThat(sessions.open(world.me("facilitator"), id)).isFalse();
        assertThat(invitations.reply(world.me("member"), id, Invitation.Reply.YES)).isFalse();
        assertThat(page("member", "/projects/" + world.id("project") + "/sessions")).contains("Does not take place");
    }

    /** Paper has nothing enclosed: its words say it all, and by e-mail the calendar's file is with them. */
    private String letter(String person) {
        var newest = lettersTo(person).getLast().written();
        var enclosed = newest.enclosed();
        assertThat(enclosed).isNotNull();
        assertThat(enclosed.text()).contains("UID:" + id.toLowerCase() + "@alongside");
        return newest.text();
    }

    private String someoneOnPaper() {
        var colin = people.welcome(null, new NewPerson("Colin on paper", "", "", "1 Mill Street", Reaching.POST, false, ""));
        projects.give(world.me("coordinator"), world.place("coordinator"), colin, Role.CO_LEAD);
        return colin;
    }
}
