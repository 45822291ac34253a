package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people said stands on the page of the part it is about, and that part on the page of the words. */
@HouseHttpTest
class AboutPartsTest {

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired Saying saying;
    @Autowired Sessions sessions;
    @Autowired TakingOut takingOut;
    @Autowired Projects projects;

    Me member;
    Me lewis;
    String part;

    @BeforeEach
    void people() {
        world.furnished();
        member = world.me("member");
        lewis = world.me("note-taker");
        part = projects.parts(world.place("member")).getFirst().id();
    }

    @Test
    void words_and_their_part_lead_to_each_other_for_those_who_may_read_the_words() throws Exception {
        var open = says("The form asks twice for my name.", Visibility.UNNAMED);
        var close = says("I was laughed at over the form.", Visibility.FACILITATOR_ONLY);
        var visitor = world.me("visitor");
        assertThat(mvc.post().uri("/contributions/" + open + "/parts").param("parts", part).with(csrf()).requestAttr(Me.class.getName(), visitor)).hasStatus(404);
        choose(member, open, part);
        choose(lewis, close, part);
        var title = projects.parts(world.place("member")).getFirst().title();
        assertThat(page("/contributions/" + open, visitor)).contains("href=\"/parts/" + part + "\"", title);
        assertThat(page("/parts/" + part, visitor)).contains("asks twice").doesNotContain("laughed at");
        assertThat(page("/parts/" + part, lewis)).contains("asks twice", "laughed at");
        var list = page("/projects/" + world.id("project") + "/voices?part=" + part, visitor);
        assertThat(list).contains("About this part of the project", "asks twice", "&amp;part=" + part).doesNotContain("laughed at", "Too many numbers");
        takingOut.takeBack(member, open);
        assertThat(page("/parts/" + part, visitor)).doesNotContain("asks twice");
    }

    @Test
    void a_session_shows_the_latest_and_the_list_has_all() throws Exception {
        var session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("A long talk", "Talk", LocalDate.of(2030, 6, 16), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        for (int i = 0; i < 31; i++) saying.say(member, world.place("member"), NewContribution.own(session, Kind.IDEA, "Thing " + i + ".", Visibility.NAMED));
        var all = "/projects/" + world.id("project") + "/voices?session=" + session;
        assertThat(page("/sessions/" + session, member)).contains("Thing 30.", "Thing 1.", all).doesNotContain("Thing 0.");
        assertThat(page(all, member)).contains("Said in the session", "Thing 30.").doesNotContain("child read it");
        assertThat(mvc.get().uri("/projects/" + world.id("project") + "/voices?session=nothing").requestAttr(Me.class.getName(), member)).hasStatus(404);
    }

    private void choose(Me who, String contribution, String part) {
        assertThat(mvc.post().uri("/contributions/" + contribution + "/parts").param("parts", part).with(csrf()).requestAttr(Me.class.getName(), who)).hasStatus(303);
    }

    private String says(String words, Visibility visibility) {
        return saying.say(member, world.place("member"), NewContribution.own(null, Kind.CONCERN, words, visibility));
    }

    private String page(String path, Me who) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), who).exchange().getResponse().getContentAsString();
    }
}
