package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.Decision;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
import alongside.people.Helps;
import alongside.people.Supports;
import alongside.sessions.AgendaItem;
import alongside.sessions.Supporters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever supports somebody has a page of their own in the room: whom they are with, what is asked in words to explain, and nothing to answer. */
class BesideTest extends SessionThatIsOn {

    @Autowired Live live;
    @Autowired Supports supports;
    @Autowired Supporters supporters;
    @Autowired Seating seating;
    @Autowired Preparing preparing;
    @Autowired QuickVotes votes;

    @AfterEach
    void as_it_was() {
        lets(Helps.PREPARE);
    }

    private void lets(Helps helps) {
        supports.link(world.me("member"), person("member"), person("supporter"), helps);
    }

    private String text(String role) throws Exception {
        return Jsoup.parse(page(role, "/live")).text();
    }

    @Test
    void a_supporter_asks_for_their_person_only_where_that_person_lets_them_and_the_person_reads_who_asked() throws Exception {
        lets(Helps.PREPARE);
        assertThat(page("supporter", "")).contains("href=\"" + here + "/live\"");
        assertThat(text("supporter")).contains("You are here with Wyn member", "they can allow you to act with them").doesNotContain("Wyn member needs a break");
        post("supporter", "/live/beside/" + person("member"), "ask", "BREAK");
        assertThat(live.requests(world.me("facilitator"), id)).as("not allowed").isEmpty();

        lets(Helps.ACT_WITH);
        assertThat(text("supporter")).contains("Wyn member needs a break", "Wyn member needs more time", "Press only when Wyn member wants you to.");
        assertThat(post("supporter", "/live/beside/" + person("member"), "ask", "BREAK").getStatus()).isEqualTo(303);
        assertThat(post("supporter", "/live/beside/" + person("visitor"), "ask", "BREAK").getStatus()).as("nobody of theirs").isEqualTo(404);
        assertThat(live.requests(world.me("facilitator"), id)).singleElement().satisfies(it -> {
            assertThat(it.person()).isEqualTo(person("member"));
            assertThat(it.by()).isEqualTo(person("supporter"));
        });
        assertThat(text("member")).contains("Wyn supporter said for you: \"").doesNotContain("You said \"");
        assertThat(text("supporter")).contains("Take it back");
        var request = live.requests(world.me("facilitator"), id).getFirst().id();
        post("supporter", "/live/beside/requests/" + request + "/taking-back");
        assertThat(live.requests(world.me("facilitator"), id)).isEmpty();

        post("member", "/live/requests", "ask", "MORE_TIME");
        assertThat(text("member")).doesNotContain("said for you");
        var own = live.requests(world.me("facilitator"), id).getFirst().id();
        post("supporter", "/live/beside/requests/" + own + "/taking-back");
        assertThat(live.requests(world.me("facilitator"), id)).as("what the person asks themselves is theirs").hasSize(1);
    }

    @Test
    void what_is_asked_stands_there_to_be_explained_and_nothing_can_be_answered_or_said() throws Exception {
        var question = preparing.prepare(world.me("coordinator"), world.place("coordinator"), NewDecision.of("Which letter first?", Decision.Way.SINGLE, "Both are short",
                1, LocalDate.of(2030, 9, 9), "The review letter", "It comes each year", "The bill", "").about(null, id));
        assertThat(votes.ask(world.me("coordinator"), id, question)).isTrue();
        var page = Jsoup.parse(page("supporter", "/live"));
        assertThat(page.text()).contains("Which letter first?", "Both are short", "The review letter It comes each year", "The bill", "You can explain it.", "you have no vote");
        assertThat(page.select("main a[href*=answer], textarea, main form[action*=words]")).isEmpty();
        assertThat(post("supporter", "/live/words", "words", "Mine", "visibility", "NAMED").getStatus()).isEqualTo(404);
        assertThat(text("observer")).as("whoever watches has the page they had").contains("You are here to watch").doesNotContain("You can explain it.");
    }

    @Test
    void they_read_when_the_next_break_is_and_where_they_sit() throws Exception {
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.BREAK, 15, "", ""));
        supporters.count(world.me("coordinator"), id, Set.of(person("supporter")), Set.of(person("supporter")));
        assertThat(seating.share(world.me("coordinator"), id, 1)).isTrue();
        assertThat(text("supporter")).contains("The next break is at about 11:20am.", "Wyn member sits at table 1. Your seat is beside them.");
        for (var turn : List.of("next", "next", "next")) post("facilitator", "/live/turns", "to", turn);
        assertThat(text("supporter")).as("in the last one").contains("No more break is planned today.");
        sessions.countIn(world.me("coordinator"), id, person("member"), false);
        assertThat(text("supporter")).contains("has been counted in yet").doesNotContain("You are here with");
    }
}
