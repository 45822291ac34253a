package alongside.signin;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.store.Ids;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class ComingInTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired Limits limits;
    @Autowired DSLContext sql;
    @Autowired alongside.vault.Vault vault;

    @Test
    void looking_at_a_link_changes_nothing_and_its_button_comes_in_once() {
        var amina = people.welcome(null, NewPerson.byEmail("Amina Reid", "amina@example.org"));
        var link = signIns.link(null, amina, false);
        for (int i = 0; i < 3; i++) assertThat(mvc.get().uri("/in/" + link)).hasStatusOk().bodyText().contains("Are you Amina Reid?");
        assertThat(mvc.post().uri("/in/" + link)).hasStatus(403).bodyText().contains("load the page again");
        assertThat(mvc.post().uri("/in/" + link).with(csrf())).hasStatus(303).cookies().containsCookie("alongside");
        assertThat(mvc.post().uri("/in/" + link).with(csrf())).hasStatusOk().bodyText().contains("has been used").contains("Ask for a new link");
    }

    @Test
    void of_many_browsers_that_press_at_once_one_comes_in() {
        var link = signIns.link(null, person(), true);
        var tries = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> signIns.comeIn(link, "", false))).toList();
        assertThat(tries.stream().map(CompletableFuture::join).filter(java.util.Optional::isPresent)).hasSize(1);
    }

    @Test
    void the_letter_brings_a_link_and_a_code_and_the_code_works_where_it_was_asked_for() throws Exception {
        var email = Ids.fresh() + "@example.org";
        people.welcome(null, NewPerson.byEmail("Tomos Ellery", email));
        var asked = ask(email);
        var letter = letterTo(email);
        var code = letter.replaceAll("(?s).*asked for it: (\\w{4} \\w{4}).*", "$1");

        assertThat(mvc.post().uri("/sign-in/code").with(csrf()).param("code", code)).bodyText().contains("belongs to another browser");
        assertThat(mvc.post().uri("/sign-in/code").with(csrf()).cookie(asked).param("code", "ABCD EFGH")).hasStatus(422).bodyText().contains("not the code in the letter");
        var in = mvc.post().uri("/sign-in/code").with(csrf()).cookie(asked).param("code", " " + code.toLowerCase(java.util.Locale.ROOT).replace(" ", "")).exchange();
        assertThat(in).hasStatus(303);
        assertThat(mvc.get().uri("/").cookie(in.getResponse().getCookie("alongside"))).bodyText().contains("Hello, Tomos Ellery");
        assertThat(mvc.post().uri("/sign-in/code").with(csrf()).cookie(asked).param("code", code)).hasStatus(422).bodyText().contains("does not work any more");
    }

    @Test
    void five_tries_and_a_code_is_over_even_for_the_right_one() throws Exception {
        var email = Ids.fresh() + "@example.org";
        people.welcome(null, NewPerson.byEmail("Dev Pattani", email));
        var asked = ask(email);
        var code = letterTo(email).replaceAll("(?s).*asked for it: (\\w{4} \\w{4}).*", "$1");
        for (int i = 0; i < 5; i++) mvc.post().uri("/sign-in/code").with(csrf()).cookie(asked).param("code", "ABCD EFGH").exchange();
        assertThat(mvc.post().uri("/sign-in/code").with(csrf()).cookie(asked).param("code", code)).hasStatus(422).bodyText().contains("does not work any more");
    }

    @Test
    void an_address_we_do_not_know_gets_the_same_answer() throws Exception {
        var known = Ids.fresh() + "@example.org";
        people.welcome(null, NewPerson.byEmail("Siân Verrall", known));
        var one = mvc.post().uri("/sign-in").with(csrf()).param("email", known).exchange().getResponse();
        var other = mvc.post().uri("/sign-in").with(csrf()).param("email", Ids.fresh() + "@example.org").exchange().getResponse();
        assertThat(List.of(other.getStatus(), other.getHeader("Location"), other.getHeaders("Set-Cookie").size(), other.getContentAsString()))
                .isEqualTo(List.of(one.getStatus(), one.getHeader("Location"), one.getHeaders("Set-Cookie").size(), one.getContentAsString()));
    }

    @Test
    void after_coming_in_people_go_on_to_where_they_wanted_to_go() {
        var gate = mvc.get().uri("/projects/no-such-project/parts").exchange();
        var way = gate.getResponse().getCookie("way");
        if (way == null) way = mvc.get().uri("/organisation").exchange().getResponse().getCookie("way");
        var in = mvc.post().uri("/in/" + signIns.link(null, person(), false)).with(csrf()).cookie(way).exchange();
        assertThat(in.getResponse().getHeader("Location")).isIn("/organisation", "/projects/no-such-project/parts");
    }

    @Test
    void whoever_tries_too_often_waits_and_nobody_else_does() {
        for (int i = 0; i < 300; i++) tryFrom("198.51.100.7");
        assertThat(tryFrom("198.51.100.7")).hasStatus(429).bodyText().contains("Please wait a few minutes").contains("Nobody has been shut out");
        for (int i = 0; i < 20_000; i++) limits.fromAddress("198.51.100.7");
        assertThat(tryFrom("203.0.113.9")).hasStatusOk().bodyText().contains("has been used");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult tryFrom(String address) {
        return mvc.post().uri("/in/no-such-link").with(csrf()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).exchange();
    }

    private String person() {
        return people.welcome(null, NewPerson.byEmail("Peter Annis", Ids.fresh() + "@example.org"));
    }

    private Cookie ask(String email) {
        var answer = mvc.post().uri("/sign-in").with(csrf()).param("email", email).exchange();
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getCookie("asked");
    }

    /** The letter is written after the answer has left. */
    private String letterTo(String email) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            for (var row : sql.fetch("select id, sealed from letter where kind = 'signin.letter.link'")) {
                var letter = vault.open(row.get(1, String.class), "letter:" + row.get(0, String.class));
                if (letter.contains(email)) return letter;
            }
            MILLISECONDS.sleep(25);
        }
        throw new AssertionError("No letter came for " + email);
    }
}
