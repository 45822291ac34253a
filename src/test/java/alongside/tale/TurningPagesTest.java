package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.maps.Comer;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.signin.SignIns;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Statement after statement in a real browser with scripts: the page is turned where it stands, and reads as one that came. */
@BrowserTest
class TurningPagesTest {

    @Autowired World world;
    @Autowired SignIns signIns;
    @Autowired Maps maps;
    @LocalServerPort int port;

    private Browsers browsers;
    private Someone member;
    private Page page;
    private String map;

    @BeforeEach
    void opens_the_first_statement() {
        world.furnished();
        var terms = new NewMap.Terms(Who.PROJECT, Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        map = maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "",
                List.of("Say at the top what I must do", "Give me a name", "Write large"), terms)).orElseThrow();
        browsers = new Browsers();
        member = browsers.open("member", Way.ON_A_SMALL_PHONE, "http://localhost:" + port);
        page = member.page();
        member.opensTheLinkInTheirLetter("/in/" + signIns.link(null, world.me("member").person(), false)).presses("Yes, that is me");
        page.navigate("http://localhost:" + port + "/maps/" + map + "/answer");
    }

    @AfterEach
    void closes() {
        member.close();
        browsers.close();
    }

    @Test
    void the_next_statement_takes_its_place_is_read_first_and_names_the_page() {
        page.evaluate("window.same = true");
        var before = statement();
        answer();
        member.sees("1 of 3 done");
        assertThat(page.evaluate("window.same")).as("the page was not loaded anew").isEqualTo(true);
        assertThat(statement()).isNotEqualTo(before);
        assertThat(page.title()).startsWith(statement());
        page.waitForCondition(() -> page.evaluate("document.activeElement.id").equals("statement"));
        assertThat(page.url()).endsWith("/maps/" + map + "/answer");
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void a_second_press_of_a_hand_that_shakes_is_not_an_answer_to_what_came_meanwhile() {
        page.evaluate("""
                document.addEventListener('htmx:afterSwap', () => document.querySelector('.map-answer').click(), { once: true })""");
        answer();
        member.sees("1 of 3 done");
        page.waitForTimeout(700);
        assertThat(answered()).isEqualTo(1);
        answer();
        member.sees("2 of 3 done");
    }

    @Test
    void what_cannot_be_answered_any_more_leads_on_as_without_scripts() {
        maps.close(world.me("coordinator"), map);
        answer();
        page.waitForURL(it -> it.endsWith("/maps/" + map));
        assertThat(answered()).isZero();
    }

    @Test
    void an_address_that_is_gone_says_so_where_the_statement_stood() {
        page.evaluate("() => { const it = document.querySelector('main form'), other = it.cloneNode(true); other.dataset.hxPost = '/maps/gone/answers'; it.replaceWith(other); htmx.process(other) }");
        answer();
        member.sees("We cannot find that page");
        assertThat(page.evaluate("document.querySelectorAll('h1').length")).isEqualTo(1);
    }

    @Test
    void a_press_into_a_broken_line_is_told_of_beside_the_buttons_and_can_be_pressed_again() {
        page.route("**/answers", it -> it.abort());
        answer();
        member.sees("There is no connection");
        page.unroute("**/answers");
        answer();
        member.sees("1 of 3 done");
    }

    @Test
    void what_a_person_pressed_whose_time_ran_out_is_kept_for_them() {
        page.context().clearCookies();
        answer();
        page.waitForURL(it -> it.endsWith("/kept"));
        member.sees("We kept what you typed");
        assertThat(answered()).isZero();
    }

    private void answer() {
        member.touches("Agree");
    }

    private String statement() {
        return member.reads("h1");
    }

    private int answered() {
        return maps.seenBy(new Comer(world.me("member"), null), map).orElseThrow().answers().size();
    }
}
