package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.groups.Charters;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.sessions.PlanChecks;
import alongside.sessions.rules.PlanCheck;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Themes;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes part and who watches: the plan warns, the room says so, and what was said is counted by kind of people. */
class RoleMixTest extends SessionThatIsOn {

    @Autowired PlanChecks checks;
    @Autowired HeardBoard heard;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired Charters charters;
    @Autowired Themes themes;
    @Autowired Saying saying;
    @Autowired Voices voices;
    @Autowired DSLContext sql;

    @Test
    void whoever_watches_reads_that_they_speak_when_asked_and_is_counted_apart() throws Exception {
        var runs = world.me("facilitator");
        assertThat(page("facilitator", "/people")).as("nobody who watches is here").doesNotContain(" watch.");
        for (var role : new String[] {"observer", "visitor"}) sessions.countIn(runs, id, person(role), true);
        assertThat(page("observer", "/live")).contains("You are here to watch").doesNotContain("The session is not open now");
        assertThat(page("member", "/live")).doesNotContain("You are here to watch");
        assertThat(page("facilitator", "/people")).contains("2 take part and 1 watch.").doesNotContain("More people watch");
        sessions.countIn(runs, id, person("visitor"), false);
        sessions.countIn(runs, id, person("member"), false);
        assertThat(page("facilitator", "/people")).contains("0 take part and 1 watch.", "More people watch than take part.");
        sessions.countIn(runs, id, person("member"), true);

        assertThat(page("facilitator", "/live/running")).contains("Wyn observer (watches: only when asked)").doesNotContain("Wyn member (watches");
        assertThat(page("facilitator", "/live/heard")).as("nothing is written down yet").doesNotContain("How much came from whom");
        for (int i = 0; i < 6; i++) post("facilitator", "/live/captures", "words", "I say " + i, "saidBy", person("member"), "visibility", "NAMED");
        for (int i = 0; i < 5; i++) post("facilitator", "/live/captures", "words", "I was asked " + i, "saidBy", person("observer"), "visibility", "FIRST_NAME");
        post("facilitator", "/live/captures", "words", "Nobody knows whose");
        assertThat(page("facilitator", "/live/heard")).contains("How much came from whom", "Everybody else who takes part: 0", "People who watch: 5");
        assertThat(heard.turns(world.me("member"), id)).as("not for members").isEmpty();
        sessions.end(runs, id, LocalDate.of(2030, 9, 20));
        assertThat(page("facilitator", "")).contains("How much came from whom", "People who watch: 5");
        assertThat(page("member", "")).doesNotContain("How much came from whom");
        assertThat(page("member", "/recap")).contains("1 of them watched.");
    }

    @Test
    void whoever_watches_is_given_the_word_with_one_press_which_is_counted_with_the_turns() throws Exception {
        var runs = world.me("facilitator");
        assertThat(page("facilitator", "/live/running")).as("nobody who watches is here").doesNotContain("to speak</button>");
        sessions.countIn(runs, id, person("observer"), true);
        assertThat(Jsoup.parse(page("facilitator", "/live/running")).select("[formaction*=/live/word/]").eachText()).containsExactly("Ask Wyn observer to speak");
        assertThat(post("member", "/live/word/" + person("observer")).getStatus()).as("not by those who do not run it").isEqualTo(404);
        assertThat(heard.giveTheWord(runs, id, person("member"))).as("who takes part asks for it").isFalse();
        var given = post("facilitator", "/live/word/" + person("observer"));
        assertThat(given.getHeader("Location")).isEqualTo(here + "/live/running?saidBy=" + person("observer"));
        assertThat(Jsoup.parse(page("facilitator", "/live/running?saidBy=" + person("observer"))).select("#capture ~ details[open] option[selected]").eachAttr("value")).contains(person("observer"));
        assertThat(post("facilitator", "/live/word/" + person("observer"), "words", "Half a sentence").getContentAsString()).contains("Half a sentence");
        assertThat(page("facilitator", "/live/heard")).contains("People who watch were asked to speak 2 times.");
        assertThat(sql.fetch("select * from happening where kind = 'live.gave-the-word' and subject = ?", id)).hasSize(2).allSatisfy(row -> assertThat(row.intoMap().values().toString()).doesNotContain(person("observer")));
    }

    @Test
    void whoever_watches_and_is_asked_reads_so_on_their_own_screen_and_can_write_it_once() throws Exception {
        var runs = world.me("facilitator");
        sessions.countIn(runs, id, person("observer"), true);
        assertThat(page("observer", "/live")).doesNotContain("You are asked to speak");
        assertThat(post("observer", "/live/asked", "words", "Unasked", "visibility", "NAMED").getStatus()).isEqualTo(404);
        post("facilitator", "/live/word/" + person("observer"));
        assertThat(Jsoup.parse(read("observer", "/live")).select("#word[data-live-text] a").eachAttr("href")).containsExactly(here + "/live/asked");
        assertThat(page("member", "/live")).doesNotContain("You are asked to speak");
        var kept = post("observer", "/live/asked", "words", "The forms cost us a day", "visibility", "");
        assertThat(kept.getStatus()).as("who may know it is asked").isEqualTo(422);
        assertThat(kept.getContentAsString()).contains("The forms cost us a day");
        for (int press = 0; press < 2; press++) assertThat(post("observer", "/live/asked", "words", "The forms cost us a day", "visibility", "NAMED", "once", "0123456789abcdefghjkmnpqrs").getStatus()).as("press " + press).isEqualTo(303);
        assertThat(voices.of(runs, id)).singleElement().satisfies(it -> assertThat(it.words() + " – " + it.author()).isEqualTo("The forms cost us a day – Wyn observer"));
        var more = post("observer", "/live/asked", "words", "And more", "visibility", "NAMED");
        assertThat(more.getStatus()).as("once for each time they are asked").isEqualTo(422);
        assertThat(more.getContentAsString()).contains("And more", "You have written already");
        assertThat(voices.of(runs, id)).hasSize(1);
        assertThat(mvc.get().uri(here + "/live/asked").requestAttr(Me.class.getName(), world.me("observer")).exchange().getResponse().getStatus()).as("nothing waits to be written").isEqualTo(303);
        assertThat(page("observer", "/live")).doesNotContain("You are asked to speak");
        post("facilitator", "/live/word/" + person("observer"));
        post("facilitator", "/live/writing", "to", "write");
        post("observer", "/live/asked", "words", "Written first", "visibility", "NAMED");
        assertThat(voices.of(runs, id)).as("waits like everybody's").hasSize(1);
        sessions.end(runs, id, LocalDate.of(2030, 9, 20));
        assertThat(voices.of(runs, id)).extracting(it -> it.words()).contains("Written first");
        assertThat(sql.fetchCount(sql.selectFrom("live_word where session = '" + id + "'"))).as("nobody knows later who was asked").isZero();
    }

    /** Words that somebody was asked for are not lost in a dead end, when the session ends while they write. */
    @Test
    void whoever_was_asked_and_still_writes_as_it_ends_finds_their_words() throws Exception {
        var runs = world.me("facilitator");
        sessions.countIn(runs, id, person("observer"), true);
        post("facilitator", "/live/word/" + person("observer"));
        sessions.end(runs, id, LocalDate.of(2030, 9, 20));
        var late = post("observer", "/live/asked", "words", "The forms cost us a day", "visibility", "NAMED");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("The forms cost us a day", "the session has just ended");
        assertThat(mvc.get().uri(here + "/live/asked").requestAttr(Me.class.getName(), world.me("observer")).exchange().getResponse().getHeader("Location")).isEqualTo(here);
        assertThat(post("member", "/live/asked", "words", "Unasked", "visibility", "NAMED").getStatus()).isEqualTo(404);
    }

    @Test
    void what_nobody_has_said_is_shown_where_what_was_said_is_put_together() throws Exception {
        themes.topic(world.me("facilitator"), world.place("facilitator"), "People under 25");
        assertThat(page("facilitator", "/tables")).contains("what have we not talked about yet?", "People under 25");
        var said = saying.say(world.me("member"), world.place("member"), NewContribution.own(id, Contribution.Kind.IDEA, "Ask my niece", Contribution.Visibility.NAMED));
        themes.tag(world.me("facilitator"), said, "People under 25");
        assertThat(page("facilitator", "/tables").split("id=\"not-said\"")[1]).as("somebody spoke about it").doesNotContain("People under 25");
    }

    @Test
    void the_plan_says_how_many_are_to_watch() {
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(it -> it.finding().check() == PlanCheck.OBSERVERS).singleElement()
                .satisfies(it -> assertThat(it.finding().figure()).isEqualTo(1)).satisfies(it -> assertThat(it.finding().wanted()).isPositive());
    }
}
