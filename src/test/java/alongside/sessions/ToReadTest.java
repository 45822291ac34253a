package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.people.SeenBy;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** What is to be read has a place, and goes out to everybody who is invited. */
class ToReadTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired ToReads toReads;
    @Autowired People people;
    @Autowired Needs needs;
    @Autowired Projects projects;

    private String colin = "";

    @BeforeEach
    void a_session_without_time_to_read() {
        world.furnished();
        here = "/sessions/" + sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 8", "Try the drafts",
                LocalDate.of(2031, 5, 6), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
        colin = people.welcome(null, new NewPerson("Colin reads paper", "", "", "2 Mill Street", Reaching.POST, false, ""));
        projects.give(world.me("coordinator"), world.place("coordinator"), colin, Role.CO_LEAD);
    }

    /** Others share this house: nobody arranges or needs more in it than before. */
    @AfterEach
    void leaves_nothing_behind() {
        projects.take(world.me("coordinator"), world.place("coordinator"), colin, Role.CO_LEAD);
        needs.say(world.me("member"), world.me("member").person(), Map.of(), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2030, 1, 1));
    }

    private long letters(String words) {
        return lettersTo(colin).stream().filter(it -> it.written().text().contains(words)).count();
    }

    @Test
    void it_stands_in_the_invitation_on_the_page_and_on_paper_and_comes_by_letter_when_people_are_invited_already() throws Exception {
        assertThat(page("facilitator", "/to-do")).as("there is nothing to read").doesNotContain("Send what is to be read");
        var wrong = post("facilitator", "/to-read", "words", "Draft one of letter B", "address", "the shelf");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Draft one of letter B").contains("begins with https://");
        assertThat(post("facilitator", "/to-read", "words", "Draft one of letter B", "address", "https://example.org/b").getStatus()).isEqualTo(303);
        for (var path : new String[] {"", "/invitation"}) assertThat(page("member", path)).contains("Please read before you come").contains("Draft one of letter B").contains("href=\"https://example.org/b\"");
        assertThat(page("facilitator", "/kit")).contains("Draft one of letter B");
        assertThat(letters("Draft one")).as("not before the invitation").isZero();
        assertThat(toReads.say(world.me("member"), here.substring(10), new ToRead("Mine", ""))).isFalse();

        invitations.invite(world.me("facilitator"), here.substring(10));
        assertThat(letters("Draft one")).as("with the invitation").isEqualTo(1);
        for (int i = 0; i < 2; i++) post("facilitator", "/to-read", "words", "Draft two of letter B", "address", "");
        assertThat(letters("Draft two")).as("saved twice it is sent once").isEqualTo(1);
        post("facilitator", "/replies", "person", colin, "reply", "NO", "how", "PHONE");
        post("facilitator", "/to-read", "words", "Draft three of letter B", "address", "");
        assertThat(letters("Draft three")).as("who does not come need not read").isZero();
        post("facilitator", "/to-read", "words", "", "address", "");
        assertThat(page("member", "")).doesNotContain("Please read before you come");
    }

    @Test
    void what_people_need_is_to_be_settled_while_nothing_is_arranged() throws Exception {
        needs.say(world.me("member"), world.me("member").person(), Map.of(NeedKind.EVENT, "A taxi, and step-free access"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2030, 1, 1));
        assertThat(page("facilitator", "/to-do")).contains("Settle what people need");
    }

    @Test
    void a_file_stands_with_the_invitation_and_on_the_page_and_is_enclosed_where_letters_go_on_paper() throws Exception {
        var told = here.substring("/sessions/".length());
        assertThat(page("facilitator", "/to-read")).contains(here + "/to-read/files");
        assertThat(bring("usual", "no document").getStatus()).isEqualTo(422);
        assertThat(bring("usual", "").getContentAsString()).contains("Choose a file first");
        assertThat(bring("usual", "%PDF-1.7 the drafts of letter B").getStatus()).isEqualTo(303);
        assertThat(bring("easy-read", "%PDF-1.7 the same, easier").getStatus()).isEqualTo(303);
        for (var path : new String[] {"", "/invitation"}) assertThat(page("member", path)).as(path).contains("Please read before you come", here + "/to-read/usual", "The same in easy read");
        assertThat(read("member", "/to-read/usual")).contains("the drafts of letter B");
        assertThat(mvc.get().uri(here + "/to-read/usual").requestAttr(Me.class.getName(), world.me("outsider")).exchange().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.get().uri(here + "/to-read/easy-read").requestAttr(Me.class.getName(), world.me("member")).exchange().getResponse().getHeader("Content-Disposition")).startsWith("attachment");

        invitations.invite(world.me("facilitator"), told);
        assertThat(letters("The file is enclosed on paper, also in easy read.")).isEqualTo(1);
        assertThat(bring("usual", "%PDF-1.7 the second drafts of letter B").getStatus()).isEqualTo(303);
        assertThat(letters("The file is enclosed on paper, also in easy read.")).as("another one comes by letter").isEqualTo(2);
        bring("usual", "%PDF-1.7 the second drafts of letter B");
        bring("easy-read", "%PDF-1.7 easier still");
        assertThat(letters("The file is enclosed on paper, also in easy read.")).as("nobody needs two letters of it").isEqualTo(2);
        assertThat(post("facilitator", "/to-read/easy-read/removal").getStatus()).isEqualTo(303);
        assertThat(page("member", "")).contains(here + "/to-read/usual").doesNotContain("The same in easy read");
    }

    private MockHttpServletResponse bring(String form, String content) {
        return mvc.post().uri(here + "/to-read/" + form).multipart().file(new MockMultipartFile("file-" + form, "x", "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .requestAttr(Me.class.getName(), world.me("facilitator")).with(csrf()).exchange().getResponse();
    }
}
