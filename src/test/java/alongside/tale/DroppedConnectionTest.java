package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.live.Live;
import alongside.live.OpenEvening;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser whose network goes away: nothing that was written is lost, and nobody else finds it. */
@BrowserTest
class DroppedConnectionTest {

    private static final String WORDS = "The letter comes on the day the bus does not run.";
    private static final String MEMBERS_WORDS = "What would you like to say?";
    private static final String GUESTS_WORDS = "Your words";

    @Autowired World world;
    @Autowired SignIns signIns;
    @Autowired Sessions sessions;
    @Autowired OpenEvening evenings;
    @Autowired Live live;
    @LocalServerPort int port;

    private String evening = "";
    private Browsers browsers;
    private Someone member;
    private Page page;
    private String form;

    @BeforeEach
    void begins_to_write() {
        world.furnished();
        form = "http://localhost:" + port + "/projects/" + world.id("project") + "/voices/new";
        browsers = new Browsers();
        member = browsers.open("member", Way.ON_A_SMALL_PHONE, "http://localhost:" + port);
        page = member.page();
        comesIn("member");
    }

    @AfterEach
    void closes() {
        member.close();
        browsers.close();
    }

    @Test
    void without_a_network_the_page_says_so_and_is_sent_later() {
        writes();
        page.context().setOffline(true);
        press();
        member.sees("There is no connection");
        assertThat(page.url()).isEqualTo(form);
        assertThat(words()).isEqualTo(WORDS);
        page.context().setOffline(false);
        press();
        page.waitForURL(it -> !it.equals(form));
        page.navigate(form);
        assertThat(words()).as("sent, so it is not kept any longer").isEmpty();
    }

    @Test
    void where_the_line_breaks_while_it_is_sent_the_words_are_found_again_by_whoever_wrote_them_alone() {
        breaksWhileItIsSent();
        page.navigate(form);
        member.sees("What you wrote before is here again");
        assertThat(words()).isEqualTo(WORDS);
        page.context().clearCookies();
        comesIn("co-lead");
        assertThat(words()).as("another person in the same browser").isEmpty();
        page.context().clearCookies();
        comesIn("member");
        assertThat(words()).as("and it is gone for good").isEmpty();
    }

    @Test
    void whoever_signs_out_leaves_nothing_behind() {
        breaksWhileItIsSent();
        page.navigate("http://localhost:" + port + "/me/sign-ins");
        assertThat(left()).as("it is kept when they look at another page").isEqualTo(1);
        member.presses("Sign out");
        assertThat(left()).isZero();
    }

    @Test
    void a_guest_of_a_session_finds_their_words_again_and_enter_does_not_press_another_button() {
        aGuestComesInInstead();
        member.writes(GUESTS_WORDS, WORDS);
        page.context().setOffline(true);
        member.chooses("Everybody here, with my name");
        page.keyboard().press("Enter");
        member.sees("There is no connection");
        assertThat((String) page.evaluate("document.querySelector('.unsent').nextElementSibling.textContent")).as("beside the button that is meant").contains("Say it");
        page.context().setOffline(false);
        breaksWhileItIsSent("**/words");
        page.navigate(form);
        member.sees("What you wrote before is here again");
        assertThat(words()).isEqualTo(WORDS);
        member.chooses("Everybody here, with my name");
        page.keyboard().press("Enter");
        member.sees("It is written down");
        assertThat(live.requests(world.me("outsider"), evening)).as("Enter asked for nothing").isEmpty();
        page.navigate(form);
        assertThat(words()).as("sent, so it is not kept any longer").isEmpty();
    }

    @Test
    void what_was_written_and_not_sent_is_there_when_one_comes_back_and_is_not_said_to_be_sent() {
        writes();
        page.navigate("http://localhost:" + port + "/me/sign-ins");
        page.navigate(form);
        member.sees("It is not saved yet").doesNotSee("We do not know if it was sent");
        assertThat(words()).isEqualTo(WORDS);
        member.writes(MEMBERS_WORDS, " ");
        page.navigate("http://localhost:" + port + "/me/sign-ins");
        assertThat(left()).as("what was taken out again").isZero();
        page.navigate(form);
        writes();
        press();
        page.waitForURL(it -> !it.equals(form));
        page.goBack();
        page.navigate(form);
        assertThat(words()).as("what a browser fills in again was sent").isEmpty();
        writes();
        page.navigate("http://localhost:" + port + "/me/sign-ins");
        member.presses("Sign out");
        assertThat(left()).as("nothing stays behind whoever signs out").isZero();
    }

    @Test
    void whoever_asks_for_something_while_they_write_has_their_words_and_is_told_nothing_of_a_line_that_broke() {
        aGuestComesInInstead();
        member.writes(GUESTS_WORDS, WORDS).touches("I want to speak");
        page.waitForURL(it -> it.endsWith("/requests"));
        assertThat(words()).isEqualTo(WORDS);
        assertThat(member.source()).doesNotContain("class=\"unsent");
        page.navigate(form.replace("/room", ""));
        page.navigate(form);
        member.sees("It is not saved yet");
        assertThat(words()).as("the answer stood at another address").isEqualTo(WORDS);
        member.opensTheLinkInTheirLetter("/in/" + signIns.link(null, world.me("member").person(), false)).presses("Yes, that is me");
        assertThat(left()).as("somebody else in the same browser").isZero();
    }

    /** Somebody without an account, at a public session that is open. */
    private void aGuestComesInInstead() {
        var planned = evenings.planned("Rosa Lind");
        evening = planned.session();
        sessions.open(planned.runs(), evening);
        form = "http://localhost:" + port + planned.own() + "/room";
        member.close();
        member = browsers.open("guest", Way.ON_A_SMALL_PHONE, "http://localhost:" + port);
        page = member.page();
        page.navigate(form);
        member.presses("I am here");
    }

    private void breaksWhileItIsSent() {
        writes();
        breaksWhileItIsSent("**/voices");
    }

    private void breaksWhileItIsSent(String where) {
        page.route(where, it -> it.abort());
        var failed = page.waitForRequest(it -> it.method().equals("POST"), this::press);
        assertThat(failed.method()).isEqualTo("POST");
        page.unroute(where);
    }

    private void comesIn(String role) {
        member.opensTheLinkInTheirLetter("/in/" + signIns.link(null, world.me(role).person(), false)).presses("Yes, that is me");
        page.navigate(form);
    }

    private void writes() {
        member.writes(MEMBERS_WORDS, WORDS).chooses("Show my name");
    }

    private void press() {
        member.touches("Say it");
    }

    private int left() {
        return (int) page.evaluate("Object.keys(sessionStorage).filter(it => it.startsWith('kept ')).length");
    }

    private String words() {
        return member.written("textarea[name=words]");
    }
}
