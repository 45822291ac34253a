package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tends a question sees what waits, and reads what closing means before it is closed for good. */
class ClosingTest extends AtThePages {

    @Autowired Maps maps;

    @BeforeEach
    void a_question() {
        world.furnished();
        var terms = new NewMap.Terms(MapQuestion.Who.PROJECT, MapQuestion.Adding.LOOKED_FIRST, false, "", List.of(), LocalDate.of(2099, 1, 1));
        here = "/maps/" + maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "", List.of("Say first what I must do"), terms)).orElseThrow();
    }

    @Test
    void closing_has_a_page_of_its_own_before_it_is_done() throws Exception {
        assertThat(page("coordinator", "")).contains("href=\"" + here + "/closing\"").doesNotContain("action=\"" + here + "/closing\"");
        assertThat(page("coordinator", "/closing")).contains("It cannot be opened again.", "Nobody has answered so far.", "action=\"" + here + "/closing\"", "Do not close it now");
        assertThat(page("coordinator", "")).as("reading it closes nothing").doesNotContain("The question is closed");
        assertThat(post("coordinator", "/closing").getRedirectedUrl()).isEqualTo(here);
        assertThat(maps.seenBy(new Comer(world.me("coordinator"), null), here.substring("/maps/".length())).orElseThrow().question().closed()).isTrue();
        assertThat(mvc.get().uri(here + "/closing").requestAttr(alongside.who.Me.class.getName(), world.me("coordinator"))).as("it is closed once").hasStatus(303);
    }

    @Test
    void statements_that_wait_are_counted_beside_the_way_to_them_for_whoever_looks_at_them() throws Exception {
        assertThat(page("coordinator", "")).doesNotContain("for you to look at");
        var map = here.substring("/maps/".length());
        maps.addStatement(new Comer(world.me("member"), null), map, "Use short words");
        assertThat(page("coordinator", "")).contains("One waits for you to look at it.");
        assertThat(page("coordinator", "/closing")).contains("One waits for you to look at it.");
        assertThat(page("member", "")).doesNotContain("for you to look at");
    }
}
