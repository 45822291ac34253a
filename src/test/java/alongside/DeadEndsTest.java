package alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.people.NewPerson;
import alongside.people.People;
import alongside.settings.Settings;
import alongside.signin.SignIns;
import alongside.store.Clocks;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where a way ends, the page says so in words, and what to do next. */
@HouseHttpTest
class DeadEndsTest {

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired Settings settings;
    @Autowired Clocks clock;

    @Test
    void an_address_that_leads_nowhere_says_so_and_where_to_go_on_and_whom_to_ask() {
        world.furnished();
        settings.set(Settings.HELP_NAME, "Hattie Lowe");
        settings.set(Settings.HELP_PHONE, "01632 960 050");
        var somewhere = Ids.fresh();
        for (var path : List.of("/projects/" + somewhere, "/sessions/" + somewhere, "/decisions/x", "/letters/" + somewhere, "/claims/%20", "/parts/" + "9".repeat(300))) {
            assertThat(mvc.get().uri(java.net.URI.create(path)).requestAttr(Me.class.getName(), world.me("member"))).as(path).hasStatus(404).bodyText()
                    .contains("We cannot find that page", "ask the person named below", "Go to the first page", "Hattie Lowe", "01632 960 050");
            assertThat(mvc.get().uri(java.net.URI.create(path))).as(path).hasStatus(303).hasHeader("Location", "/sign-in");
        }
        assertThat(mvc.get().uri("/no/such/page").requestAttr(Me.class.getName(), world.me("member"))).hasStatus(404).bodyText().contains("We cannot find that page", "Go to the first page");
        assertThat(mvc.post().uri("/decisions/x/closing").with(csrf()).requestAttr(Me.class.getName(), world.me("member"))).hasStatus(404).bodyText().contains("We cannot find that page");
    }

    @Test
    void a_link_that_is_too_old_or_was_never_one_says_how_to_get_the_next() {
        var person = people.welcome(null, NewPerson.byEmail("Amina Reid", Ids.fresh() + "@example.org"));
        tooOld(signIns.link(null, person, false), Duration.ofMinutes(30));
        tooOld(signIns.link(null, person, true), Duration.ofDays(14));
        for (var made : List.of("/in/no-such-link", "/in/" + "x".repeat(2000))) assertThat(mvc.get().uri(made)).hasStatusOk().bodyText().contains("it is too old", "Ask for a new link");
        for (var made : List.of("/invited/no-such-link", "/invited/" + "x".repeat(2000))) {
            assertThat(mvc.get().uri(made)).hasStatusOk().bodyText().contains("no longer opens", "phone the person who invited you");
            assertThat(mvc.post().uri(made).with(csrf()).param("answer", "YES")).hasStatusOk().bodyText().contains("no longer opens");
        }
    }

    private void tooOld(String link, Duration life) {
        assertThat(mvc.get().uri("/in/" + link)).hasStatusOk().bodyText().contains("Are you Amina Reid?");
        clock.moveBy(life.plusMinutes(1).toMillis());
        try {
            assertThat(mvc.get().uri("/in/" + link)).hasStatusOk().bodyText().contains("it is too old", "Ask for a new link").doesNotContain("Amina");
            assertThat(mvc.post().uri("/in/" + link).with(csrf())).hasStatusOk().cookies().doesNotContainCookie("alongside");
        } finally {
            clock.moveBy(0);
        }
    }
}
