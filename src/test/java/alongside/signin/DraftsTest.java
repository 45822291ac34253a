package alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.people.Duty;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.store.Ids;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The sign-in ends while somebody is writing: nothing they wrote is lost. */
@HouseHttpTest
class DraftsTest {

    private static final String WORDS = "  First line, with “quotes”, <b>tags</b> & signs.\n\nÂ 2nd paragraph – 🙂\n" + "long ".repeat(2_000) + "end.  ";

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired SecondSteps steps;

    @Test
    void what_was_typed_is_there_to_the_last_character_after_coming_in_again_and_is_sent_by_one_button() {
        var person = person("Jolene Cartwright");
        var before = comeIn(person);
        signIns.end(signIns.comer(before.getValue()).orElseThrow().me(), signIns.comer(before.getValue()).orElseThrow().signIn());

        var refused = mvc.post().uri("/me/sign-ins/no-such/ending").cookie(before).param("words", WORDS).param("level", "ASKING").with(csrf()).exchange();
        assertThat(refused).hasStatus(303).redirectedUrl().isEqualTo("/sign-in");
        var kept = refused.getResponse().getCookie("kept");
        var way = refused.getResponse().getCookie("way");

        assertThat(mvc.get().uri("/sign-in").cookie(kept, way)).bodyText().contains("What you typed is kept");
        assertThat(mvc.get().uri("/sign-in")).bodyText().doesNotContain("What you typed is kept");

        var again = mvc.post().uri("/in/" + signIns.link(null, person, false)).cookie(kept, way).with(csrf()).exchange();
        assertThat(again).hasStatus(303).redirectedUrl().isEqualTo("/kept");
        var in = again.getResponse().getCookie("alongside");
        var page = Jsoup.parse(body(mvc.get().uri("/kept").cookie(kept, in).exchange()));
        assertThat(page.selectFirst("h1").text()).isEqualTo("We kept what you typed");
        var form = page.selectFirst("form[action=/me/sign-ins/no-such/ending]");
        assertThat(form.selectFirst("input[name=words]").attr("value")).isEqualTo(WORDS);
        assertThat(form.selectFirst("input[name=level]").attr("value")).isEqualTo("ASKING");
        assertThat(page.select("blockquote").eachText()).hasSize(1);

        var draft = form.selectFirst("input[name=_draft]").attr("value");
        assertThat(mvc.post().uri("/me/sign-ins/no-such/ending").cookie(kept, in).param("words", WORDS).param("_draft", draft).with(csrf())).hasStatus(303);
        assertThat(mvc.get().uri("/kept").cookie(kept, in)).bodyText().contains("Nothing is waiting here");
    }

    @Test
    void nobody_else_finds_it_neither_with_another_browser_nor_as_another_person() {
        var person = person("Colin Frayne");
        var before = comeIn(person);
        var me = signIns.comer(before.getValue()).orElseThrow();
        signIns.end(me.me(), me.signIn());
        var kept = mvc.post().uri("/me/sign-ins/no-such/ending").cookie(before).param("words", "Only for Colin").with(csrf()).exchange().getResponse().getCookie("kept");
        var stranger = comeIn(person("Graham Otway"));
        assertThat(mvc.get().uri("/kept").cookie(kept)).bodyText().doesNotContain("Only for Colin");
        assertThat(mvc.get().uri("/kept").cookie(kept, stranger)).bodyText().doesNotContain("Only for Colin");
        assertThat(mvc.get().uri("/kept").cookie(new Cookie("kept", Ids.secret()), comeIn(person))).bodyText().doesNotContain("Only for Colin");
        assertThat(mvc.get().uri("/kept").cookie(kept, comeIn(person))).bodyText().contains("Only for Colin");
    }

    @Test
    void a_form_whose_token_is_dead_is_kept_too() {
        var person = person("Rukhsana Mirza");
        var in = comeIn(person);
        var refused = mvc.post().uri("/me/sign-ins/no-such/ending").cookie(in).param("words", "My mother's letter").exchange();
        assertThat(refused).hasStatus(303).redirectedUrl().isEqualTo("/kept");
        assertThat(mvc.get().uri("/kept").cookie(in, refused.getResponse().getCookie("kept"))).bodyText().contains("My mother's letter");
    }

    @Test
    void a_step_that_asks_twice_keeps_what_was_typed_as_well() {
        var person = person("Nadia Brill");
        people.give(null, person, Duty.ORGANISATION_LEAD);
        var in = comeIn(person);
        var refused = mvc.post().uri("/organisation").cookie(in).param("organisation", "Harrowdale Council").with(csrf()).exchange();
        assertThat(refused).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/second");
        assertThat(mvc.get().uri("/kept").cookie(in, refused.getResponse().getCookie("kept"))).bodyText().contains("Harrowdale Council");
    }

    @Test
    void what_another_website_sends_is_neither_taken_nor_kept() {
        var in = comeIn(person("Dev Pattani"));
        for (var site : new String[] {"cross-site", "same-site"}) {
            var refused = mvc.post().uri("/me/sign-ins/no-such/ending").cookie(in).header("Sec-Fetch-Site", site).param("words", "x").with(csrf()).exchange();
            assertThat(refused).hasStatus(403).bodyText().contains("came from another website");
            assertThat(refused.getResponse().getCookie("kept")).isNull();
        }
        assertThat(mvc.post().uri("/sign-out").cookie(in).header("Origin", "https://elsewhere.example").with(csrf())).hasStatus(403);
        assertThat(mvc.post().uri("/sign-out").cookie(in).header("Origin", "null").with(csrf())).hasStatus(303);
    }

    @Test
    void a_stale_form_with_nothing_to_keep_says_what_to_do_next() {
        assertThat(mvc.post().uri("/sign-in").param("email", "a@example.org")).hasStatus(403).bodyText().contains("load the page again");
        assertThat(mvc.post().uri("/no-such-place").param("x", "y")).hasStatus(403);
    }

    private String person(String name) {
        return people.welcome(null, NewPerson.byEmail(name, Ids.fresh() + "@example.org"));
    }

    private Cookie comeIn(String person) {
        return mvc.post().uri("/in/" + signIns.link(null, person, false)).with(csrf()).exchange().getResponse().getCookie("alongside");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
