package alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.people.Duty;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.signin.rules.Base32;
import alongside.store.Clocks;
import alongside.store.Ids;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseHttpTest
class SecondStepTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired SecondSteps steps;
    @Autowired Clocks clock;

    @Test
    void the_figures_are_those_of_the_standard() {
        // RFC 6238, appendix B: the secret "12345678901234567890" at 59 and 1111111109 seconds, last six of eight digits.
        var secret = Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(secret).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(SecondSteps.codeAt(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(SecondSteps.codeAt(secret, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
    }

    @Test
    void staff_are_nobody_until_the_second_step_and_then_go_where_they_wanted() {
        var siân = person(true);
        var way = mvc.get().uri("/me/sign-ins").exchange().getResponse().getCookie("way");
        var begun = mvc.post().uri("/in/" + signIns.link(null, siân, false)).cookie(way).with(csrf()).exchange();
        assertThat(begun).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/second");
        var half = cookie(begun);
        assertThat(mvc.get().uri("/me/sign-ins").cookie(half)).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/second");
        assertThat(mvc.get().uri("/").cookie(half)).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/second");
        assertThat(mvc.get().uri("/sign-in/second").cookie(half)).redirectedUrl().isEqualTo("/me/sign-ins/authenticator");
        assertThat(mvc.get().uri("/me/sign-ins/authenticator/picture").cookie(half)).hasStatusOk().hasContentType("image/svg+xml");

        var secret = steps.secretToSetUp(siân);
        assertThat(mvc.get().uri("/me/sign-ins/authenticator").cookie(half)).bodyText().contains(Base32.inGroups(secret));
        assertThat(confirm(half, "000000")).hasStatus(422).bodyText().contains("not the code of this moment");
        var in = confirm(half, now(secret, 0), way);
        assertThat(in).hasStatus(303).redirectedUrl().isEqualTo("/me/sign-ins");
        assertThat(cookie(in).getValue()).as("a new cookie").isNotEqualTo(half.getValue());
        assertThat(mvc.get().uri("/me/sign-ins").cookie(cookie(in))).hasStatusOk();
        assertThat(mvc.get().uri("/me/sign-ins").cookie(half)).as("the old cookie").hasStatus(303);
    }

    @Test
    void a_code_is_good_once_and_a_first_step_alone_cannot_replace_the_authenticator() {
        var person = person(true);
        var secret = Base32.write("alongside-test-only!".getBytes(StandardCharsets.US_ASCII));
        steps.give(person, secret);
        var one = cookie(mvc.post().uri("/in/" + signIns.link(null, person, false)).with(csrf()).exchange());
        var other = cookie(mvc.post().uri("/in/" + signIns.link(null, person, false)).with(csrf()).exchange());
        assertThat(mvc.get().uri("/me/sign-ins/authenticator").cookie(one)).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/second");
        assertThat(mvc.get().uri("/me/sign-ins/authenticator/picture").cookie(one)).hasStatus(404);
        var code = now(secret, 0);
        assertThat(prove(one, code)).hasStatus(303);
        assertThat(prove(other, code)).as("the same code again").hasStatus(422);
        assertThat(prove(other, now(secret, 1))).hasStatus(303);
    }

    @Test
    void people_who_are_not_employed_are_asked_only_before_private_things() {
        var marjorie = person(false);
        people.give(null, marjorie, Duty.ORGANISATION_LEAD);
        var in = cookie(mvc.post().uri("/in/" + signIns.link(null, marjorie, false)).with(csrf()).exchange());
        assertThat(mvc.get().uri("/").cookie(in)).hasStatusOk();
        assertThat(mvc.get().uri("/organisation").cookie(in)).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/second");
        var sure = cookie(confirm(in, now(steps.secretToSetUp(marjorie), 0)));
        assertThat(mvc.get().uri("/organisation").cookie(sure)).hasStatusOk();
    }

    @Test
    void who_lost_their_phone_is_helped_by_a_lead_and_begins_again() {
        var lead = comeInTwice(person(true));
        people.give(null, lead.me().person(), Duty.ORGANISATION_LEAD);
        var orla = person(true);
        var before = comeInTwice(orla);
        var email = people.contact(orla).email();
        assertThat(as(lead, email)).hasStatus(303);
        assertThat(signIns.of(before.me())).isEmpty();
        assertThat(steps.hasAuthenticator(orla)).isFalse();
        assertThat(as(lead, email)).hasStatus(422).bodyText().contains("has no authenticator");
        assertThat(as(lead, "Nobody Known")).hasStatus(422).bodyText().contains("Try their e-mail address");
        assertThat(as(before, email)).hasStatus(404);
    }

    private MvcTestResult as(Comer comer, String called) {
        return mvc.post().uri("/organisation/lost-phone").requestAttr(alongside.who.Me.class.getName(), comer.me()).param("person", called).with(csrf()).exchange();
    }

    private Comer comeInTwice(String person) {
        var secret = steps.secretToSetUp(person);
        var half = cookie(mvc.post().uri("/in/" + signIns.link(null, person, false)).with(csrf()).exchange());
        return signIns.comer(cookie(confirm(half, now(secret, 0))).getValue()).orElseThrow();
    }

    @Test
    void browsers_are_listed_and_ended_by_their_owner_alone() {
        var adaeze = person(false);
        var here = cookie(mvc.post().uri("/in/" + signIns.link(null, adaeze, false)).with(csrf())
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0").exchange());
        var there = cookie(mvc.post().uri("/in/" + signIns.link(null, adaeze, false)).with(csrf()).exchange());
        assertThat(mvc.get().uri("/me/sign-ins").cookie(here)).bodyText().contains("Firefox, Linux").contains("here, now").contains("Sign out there");
        var id = signIns.comer(there.getValue()).orElseThrow().signIn();
        var stranger = cookie(mvc.post().uri("/in/" + signIns.link(null, person(false), false)).with(csrf()).exchange());
        mvc.post().uri("/me/sign-ins/" + id + "/ending").cookie(stranger).with(csrf()).exchange();
        assertThat(mvc.get().uri("/me/sign-ins").cookie(there)).hasStatusOk();
        assertThat(mvc.post().uri("/me/sign-ins/" + id + "/ending").cookie(here).with(csrf())).hasStatus(303);
        assertThat(mvc.get().uri("/me/sign-ins").cookie(there)).hasStatus(303);
        assertThat(mvc.post().uri("/sign-out").cookie(here).with(csrf())).hasStatus(303).hasHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        assertThat(mvc.get().uri("/me/sign-ins").cookie(here)).hasStatus(303);
    }

    @Test
    void on_a_shared_computer_the_sign_in_ends_with_the_browser_and_after_twenty_hours() {
        var link = signIns.link(null, person(false), false);
        var in = cookie(mvc.post().uri("/in/" + link).param("shared", "yes").with(csrf()).exchange());
        assertThat(in.getMaxAge()).isEqualTo(-1);
        assertThat(signIns.comer(in.getValue())).isPresent();
        long before = clock.movedBy();
        try {
            clock.moveBy(before + SignIns.SHARED.toMillis() + 1_000);
            assertThat(signIns.comer(in.getValue())).isEmpty();
        } finally {
            clock.moveBy(before);
        }
    }

    private String person(boolean employed) {
        return people.welcome(null, new NewPerson("Siân Verrall", Ids.fresh() + "@example.org", "", "", Reaching.EMAIL, employed, ""));
    }

    private String now(String secret, int later) {
        return SecondSteps.codeAt(secret, clock.instant().minusMillis(clock.movedBy()).plusSeconds(30L * later));
    }

    private MvcTestResult confirm(Cookie cookie, String code, Cookie... more) {
        var request = mvc.post().uri("/me/sign-ins/authenticator").cookie(cookie).param("code", code).with(csrf());
        for (var it : more) request = request.cookie(it);
        return request.exchange();
    }

    private MvcTestResult prove(Cookie cookie, String code) {
        return mvc.post().uri("/sign-in/second").cookie(cookie).param("code", code).with(csrf()).exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("alongside");
        assertThat(cookie).isNotNull();
        return cookie;
    }
}
