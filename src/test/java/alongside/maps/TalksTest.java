package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.sessions.Agendas;
import alongside.sessions.Moves;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a difference on the map to the agenda of a session and back: to differ still is an outcome. */
@HouseHttpTest
class TalksTest {

    @Autowired World world;
    @Autowired Talks talks;
    @Autowired Results results;
    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Moves moves;
    @Autowired MockMvcTester mvc;

    @Test
    void a_difference_stands_on_an_agenda_in_two_presses_and_what_came_of_it_stands_beside_it() {
        world.furnished();
        var map = world.id("given-map");
        var me = world.me("coordinator");
        var session = sessions.plan(me, world.place("coordinator"), new NewSession("Talking it over", "Where we differ", LocalDate.of(2030, 6, 1), LocalTime.of(10, 30), LocalTime.of(13, 0),
                "Mill Street Hub", "", 30, null, null));
        var statement = results.of(new Comer(me, null), map, false).orElseThrow().differ().getFirst().statement();
        var quoted = "“" + statement.words() + "”";
        var put = "/maps/" + map + "/statements/" + statement.id() + "/agenda";
        assertThat(page("coordinator", "/maps/" + map + "/results")).contains(put);
        assertThat(page("member", "/maps/" + map + "/results")).doesNotContain(put);
        assertThat(page("coordinator", put)).contains("Talking it over, ", "value=\"" + session + "\"");

        var off = sessions.plan(me, world.place("coordinator"), new NewSession("Called off", "Where we differ", LocalDate.of(2030, 6, 2), LocalTime.of(10, 30), LocalTime.of(13, 0), "", "", 30, null, null));
        moves.callOff(me, off, "Nobody can come", false);
        assertThat(page("coordinator", put)).doesNotContain("Called off");

        press("coordinator", put, "session", session, "minutes", "20");
        press("coordinator", put, "session", session, "minutes", "20");
        assertThat(agendas.of(me, session)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo(quoted);
            assertThat(it.minutes()).isEqualTo(20);
        });
        assertThat(page("member", "/sessions/" + session)).contains("Where people differ", quoted).doesNotContain("Say what came of it");
        assertThat(page("member", "/maps/" + map + "/results")).contains("On the agenda of “Talking it over”");

        var talk = "/sessions/" + session + "/differences/" + talks.of(me, session).getFirst().id();
        assertThat(mvc.get().uri(talk).requestAttr(Me.class.getName(), me)).as("nothing came of it before it began").hasStatus(404);
        sessions.open(me, session);
        press("coordinator", talk, "came", "STILL_DIFFER", "words", "Both letters have good reasons.");
        assertThat(page("member", "/maps/" + map + "/results")).contains("Talked about in “Talking it over”", "We still differ, and that is fine.", "Both letters have good reasons.");
        assertThat(mvc.get().uri("/maps/" + map + "/results").exchange()).as("it is for the project").bodyText().doesNotContain("Talking it over", "Both letters");

        agendas.arrange(me, session, List.of(new Agendas.Wish(agendas.of(me, session).getFirst().id(), 1, 30, true)));
        assertThat(talks.of(me, session)).as("what came of it stays").hasSize(1);
    }

    private String page(String who, String uri) {
        var page = mvc.get().uri(uri).requestAttr(Me.class.getName(), world.me(who)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void press(String who, String uri, String... values) {
        var post = mvc.post().uri(uri).with(csrf()).requestAttr(Me.class.getName(), world.me(who));
        for (int i = 0; i < values.length; i += 2) post = post.param(values[i], values[i + 1]);
        assertThat(post).hasStatus(303);
    }
}
