package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tends a question sees what waits, and reads what closing means before it is closed for good. */
class ClosingTest extends AtThePages {

    @Autowired Maps maps;
    @Autowired Making making;

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
        assertThat(page("coordinator", "/closing")).contains("1 statement waits to be read before others can answer it.", "Once the question is closed, nobody can answer it.", "people can answer until Thursday 1 January 2099", "Everybody in the project can then read what came out.");
        assertThat(page("member", "")).doesNotContain("for you to look at");
        post("coordinator", "/closing");
        assertThat(page("coordinator", "")).as("nobody can answer it any more").contains("This question is closed.").doesNotContain("for you to look at", "/sheets", "/entering");
    }

    @Test
    void what_is_closed_for_people_outside_is_read_by_them_and_says_no_more_where_to_answer() throws Exception {
        var terms = new NewMap.Terms(MapQuestion.Who.LINK, MapQuestion.Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        here = "/maps/" + maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "", List.of("Say first what I must do"), terms)).orElseThrow();
        assertThat(page("coordinator", "")).contains("map-address");
        assertThat(page("coordinator", "/closing")).contains("so can anybody who has the link");
        post("coordinator", "/closing");
        assertThat(page("coordinator", "")).doesNotContain("map-address");
        assertThat(mvc.get().uri(here + "/results")).as("whoever has not come in").hasStatusOk();
    }

    @Test
    void whoever_has_just_answered_does_not_read_that_nobody_has() throws Exception {
        var map = here.substring("/maps/".length());
        assertThat(page("coordinator", "/results")).contains("Nobody has answered yet.").doesNotContain("being counted");
        making.now(map);
        var statement = maps.shown(maps.seenBy(new Comer(world.me("member"), null), map).orElseThrow()).getFirst().id();
        var goOn = new CountDownLatch(1);
        making.beside.execute(() -> waitFor(goOn)); // nothing is made meanwhile
        try {
            assertThat(maps.answer(new Comer(world.me("member"), null), map, statement, MapAnswer.AGREE)).isTrue();
            assertThat(page("member", "/results")).contains("The answers are being counted.").doesNotContain("took part: 0", "0 answers", "Nobody has answered");
            assertThat(page("coordinator", "/closing")).contains("One person has answered so far.");
            assertThat(page("coordinator", "/tending")).contains("One person has answered.");
            making.now(map);
            assertThat(page("member", "/results")).as("one more may have come").contains("People who took part: ", "Newer answers are being counted.");
        } finally {
            goOn.countDown();
        }
        for (int i = 0; i < 300 && making.behind(map); i++) Thread.sleep(100);
        assertThat(page("member", "/results")).contains("People who took part: ").doesNotContain("being counted");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
