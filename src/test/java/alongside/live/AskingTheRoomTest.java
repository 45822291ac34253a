package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.decisions.Decision;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
import alongside.people.How;
import alongside.sessions.AgendaItem;
import alongside.sessions.AgendaItem.Kind;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is asked of everybody in the room: a question that is ready, hands, and the three cards. */
class AskingTheRoomTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Preparing preparing;
    @Autowired Decisions decisions;
    @Autowired Answering answering;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        var me = world.me("coordinator");
        id = sessions.plan(me, world.place("coordinator"), new NewSession("Session 11", "Try the drafts",
                LocalDate.of(2030, 11, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        agendas.add(me, id, AgendaItem.of(Kind.WELCOME, 15, "", ""));
        agendas.add(me, id, AgendaItem.of(Kind.PURPOSE, 10, "", ""));
        agendas.add(me, id, AgendaItem.of(Kind.TALK, 20, "The draft", ""));
        agendas.add(me, id, AgendaItem.of(Kind.NEXT_STEPS, 10, "", ""));
        sessions.open(me, id);
        sessions.countIn(me, id, world.me("member").person(), true);
    }

    @Test
    void a_question_can_be_written_from_here_by_those_who_may_and_no_link_leads_the_others_to_nothing() throws Exception {
        assertThat(page("coordinator", "/live/questions")).contains("Nothing is ready for this session", "Prepare a question", "/decisions/new?session=" + id);
        assertThat(page("facilitator", "/live/questions")).contains("Nothing is ready for this session").doesNotContain("/decisions/new");
    }

    @Test
    void a_question_that_is_ready_is_put_and_closed_and_the_wall_shows_what_came_of_it() throws Exception {
        var prepared = preparing.prepare(world.me("coordinator"), world.place("coordinator"), NewDecision.of("Which letter first?", Decision.Way.SINGLE, "",
                1, LocalDate.of(2030, 11, 9), "The review letter", "", "The bill", "").about(null, id));
        assertThat(page("facilitator", "/live/questions")).contains("Ask now: Which letter first?");
        assertThat(post("member", "/live/questions", "prepared", prepared).getStatus()).isEqualTo(404);
        assertThat(post("facilitator", "/live/questions", "prepared", prepared).getStatus()).isEqualTo(303);
        var question = decisions.ofSession(world.me("member"), id).getFirst();
        assertThat(page("member", "/live")).contains("Answer now: Which letter first?");
        assertThat(page("visitor", "/display")).contains("Which letter first?").contains("The bill").contains("What comes of it stands here");
        answering.answer(world.me("member"), question.id(), NewAnswer.ticks(Set.of(question.options().getFirst().id())));
        assertThat(page("visitor", "/display")).as("nobody is swayed").contains("What comes of it stands here");
        assertThat(page("facilitator", "/live/questions")).contains("1 of " + decisions.asked(question).size() + " have answered");
        assertThat(page("facilitator", "/live/questions")).as("nobody who was asked is cut off").contains("can be closed when everybody has answered");
        assertThat(post("member", "/live/questions/showing", "decision", question.id()).getStatus()).isEqualTo(404);
        assertThat(page("facilitator", "/live/questions")).contains("Show the result so far", "Whoever has not answered can still do so until the end of");
        post("facilitator", "/live/questions/showing", "decision", question.id());
        assertThat(page("visitor", "/display")).contains("So far 1 of " + decisions.asked(question).size() + " have answered.", "This is no result yet: the others can answer until the end of", "If it closed now:", "Chosen: The review letter.")
                .doesNotContain("What comes of it stands here");
        assertThat(decisions.seenBy(world.me("member"), question.id()).orElseThrow().open()).as("nobody who is away is cut off").isTrue();
        decisions.asked(question).stream().filter(it -> !it.person().equals(world.me("member").person())).forEach(it -> answering.answerFor(world.me("facilitator"), question.id(),
                it.person(), NewAnswer.ticks(Set.of(question.options().getFirst().id())), How.IN_PERSON, true));
        post("facilitator", "/live/questions/closing", "decision", question.id());
        assertThat(decisions.seenBy(world.me("member"), question.id()).orElseThrow().open()).isFalse();
        assertThat(page("visitor", "/display")).doesNotContain("This is no result yet", "What comes of it stands here").doesNotContain("The bill<").contains("The review letter");
        assertThat(page("member", "/live")).doesNotContain("Answer now");
    }

    private Decision put(String question) {
        var prepared = preparing.prepare(world.me("coordinator"), world.place("coordinator"), NewDecision.of(question, Decision.Way.SINGLE, "",
                1, LocalDate.of(2030, 11, 9), "Yes", "", "No", "").about(null, id));
        assertThat(post("facilitator", "/live/questions", "prepared", prepared).getStatus()).isEqualTo(303);
        return decisions.ofSession(world.me("member"), id).stream().filter(it -> it.question().equals(question)).findFirst().orElseThrow();
    }

    private static String said(MockHttpServletResponse response) {
        return response.getHeaders("Set-Cookie").stream().filter(it -> it.startsWith("said=")).map(it -> it.split("[=;]")[1]).findFirst().orElse("");
    }

    private void answer(Decision question) {
        answering.answer(world.me("member"), question.id(), NewAnswer.ticks(Set.of(question.options().getFirst().id())));
    }

    @Test
    void at_most_three_things_are_asked_on_ones_own_screen_and_the_next_comes_when_one_is_answered() throws Exception {
        var first = put("The first?");
        put("The second?");
        assertThat(page("facilitator", "/live/questions")).as("a card is asked, too").contains("Three things are asked already");
        put("The third?");
        assertThat(page("member", "/live")).contains("Are you ready?", "The first?", "The second?", "There is more to answer.").doesNotContain("The third?");
        answer(first);
        assertThat(page("member", "/live")).contains("Are you ready?", "The second?", "The third?").doesNotContain("The first?", "There is more to answer.");
        put("The fourth?");
        assertThat(page("member", "/live")).contains("There is more to answer.").doesNotContain("The fourth?");
        post("member", "/live/cards/ready", "answer", "YES");
        assertThat(page("member", "/live")).contains("The second?", "The third?", "The fourth?").doesNotContain("There is more to answer.", "Are you ready?");
    }

    @Test
    void whoever_asks_a_fourth_thing_is_told_that_it_waits() {
        put("One?");
        var prepared = preparing.prepare(world.me("coordinator"), world.place("coordinator"), NewDecision.of("Two?", Decision.Way.SINGLE, "", 1, LocalDate.of(2030, 11, 9), "Yes", "", "No", "").about(null, id));
        assertThat(said(post("facilitator", "/live/questions", "prepared", prepared))).as("two questions beside a card").isEqualTo("live.question.asked");
        var more = preparing.prepare(world.me("coordinator"), world.place("coordinator"), NewDecision.of("Three?", Decision.Way.SINGLE, "", 1, LocalDate.of(2030, 11, 9), "Yes", "", "No", "").about(null, id));
        assertThat(said(post("facilitator", "/live/questions", "prepared", more))).isEqualTo("live.question.asked.waits");
    }

    @Test
    void rules_that_are_put_forward_count_as_one_thing_that_is_asked() throws Exception {
        put("One?");
        assertThat(page("facilitator", "/live/rules")).as("a card and a question").doesNotContain("Three things are asked already");
        post("facilitator", "/live/rules", "words", "One speaks at a time");
        assertThat(page("facilitator", "/live/questions")).as("a card, a question, and whether all can live with a rule").contains("Three things are asked already");
        assertThat(page("facilitator", "/live/rules")).as("another rule stands beside the first").doesNotContain("Three things are asked already");
    }

    @Test
    void whoever_puts_a_rule_forward_beside_three_things_is_told_that_it_waits() throws Exception {
        put("One?");
        put("Two?");
        assertThat(page("facilitator", "/live/rules")).contains("Three things are asked already");
    }

    @Test
    void hands_that_are_only_counted_decide_nothing() throws Exception {
        assertThat(post("facilitator", "/live/hands", "question", "Is the draft kinder?", "yes", "7", "no", "x", "unsure", "1").getStatus()).isEqualTo(422);
        assertThat(post("facilitator", "/live/hands", "question", "Is the draft kinder?", "yes", "7", "no", "2", "unsure", "1").getStatus()).isEqualTo(303);
        post("facilitator", "/live/hands", "question", "Is the draft kinder?", "yes", "7", "no", "2", "unsure", "1");
        assertThat(page("member", "/display")).as("the same form sent twice is one show of hands").containsOnlyOnce("Is the draft kinder?");
        assertThat(page("member", "/display")).contains("Is the draft kinder?").contains("A show of hands, not a decision: yes 7, no 2, not sure 1.");
        assertThat(decisions.ofSession(world.me("member"), id)).isEmpty();
    }

    @Test
    void the_cards_come_with_their_part_of_the_agenda_and_only_who_needs_help_is_named() throws Exception {
        assertThat(page("member", "/live")).contains("Are you ready?");
        assertThat(post("member", "/live/cards/ready", "answer", "HELP").getStatus()).isEqualTo(303);
        assertThat(post("member", "/live/cards/ready", "answer", "CLEAR").getHeader("Location")).as("not on this card").endsWith("/live/cards/ready");
        assertThat(page("member", "/live")).as("asked once").doesNotContain("Are you ready?");
        assertThat(page("facilitator", "/live/cards")).contains("1: Wyn member");
        assertThat(mvc.get().uri("/sessions/" + id + "/live/cards").requestAttr(Me.class.getName(), world.me("member")).exchange().getResponse().getStatus()).isEqualTo(404);

        for (int i = 0; i < 2; i++) post("facilitator", "/live/turns", "to", "next");
        assertThat(page("member", "/live")).contains("Is it clear what we are here for?");
        post("member", "/live/cards/purpose", "answer", "CHANGE", "words", "Try the drafts, and say no");
        assertThat(page("facilitator", "/live/cards")).contains("Try the drafts, and say no");
        post("facilitator", "/live/cards", "card", "PURPOSE", "of-" + world.me("visitor").person(), "1");
        assertThat(page("facilitator", "/live/cards")).as("not counted in").contains("Is it clear what we are here for?</h2>").doesNotContain("2 answered");
        post("facilitator", "/purpose", "purpose", "Try the drafts, and say no to some");

        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 11, 16));
        assertThat(Jsoup.parse(page("facilitator", "/live/cards")).select("section:not([aria-labelledby=write-down])").text()).as("who needed a minute or help").contains("Did we do what we came for?").doesNotContain("Wyn member");
        assertThat(page("member", "/recap")).contains("Try the drafts, and say no to some").contains("Before that it said");
        assertThat(post("member", "/live/cards/purpose", "answer", "CLEAR").getHeader("Location")).as("only while it is on").endsWith("/live/cards/purpose");
        assertThat(page("member", "")).contains("Did we do what we came for?");
        post("member", "/live/cards/closing", "answer", "PARTLY", "words", "We laughed a lot");
        assertThat(page("visitor", "")).contains("Each answer came from fewer than 5 people").doesNotContain("We laughed");
        assertThat(page("visitor", "/recap")).contains("Each answer came from fewer than 5 people").doesNotContain("We laughed");
        for (var role : List.of("co-lead", "coordinator", "facilitator", "note-taker", "access-host")) post(role, "/live/cards/closing", "answer", "ACHIEVED");
        assertThat(page("visitor", "/recap")).contains("“Yes, we did”: 5 of 6.", "What people did not expect", "“We laughed a lot”");
    }

    @Test
    void what_was_written_down_of_somebodys_words_is_shown_to_them_in_the_room_when_nothing_else_is_asked() throws Exception {
        sessions.countIn(world.me("facilitator"), id, world.me("member").person(), true);
        post("facilitator", "/live/captures", "words", "I read it standing up", "saidBy", world.me("member").person(), "visibility", "NAMED");
        assertThat(page("member", "/live")).as("a card comes first").contains("Are you ready?").doesNotContain("Did we get it right?");
        post("member", "/live/cards/ready", "answer", "YES");
        var asks = Jsoup.parse(page("member", "/live")).select("#check");
        assertThat(asks.text()).contains("Did we get it right?", "I read it standing up");
        assertThat(page("visitor", "/live")).as("theirs alone").doesNotContain("I read it standing up");
        var link = asks.select("a").attr("href");
        assertThat(link).endsWith("?back=" + here + "/live");
        var at = here;
        here = "";
        assertThat(page("member", link)).contains("name=\"back\" value=\"" + at + "/live\"");
        assertThat(post("member", link.replaceAll("[?].*", "/sense-check"), "back", at + "/live", "answer", "CONFIRMED").getHeader("Location")).endsWith(at + "/live");
        here = at;
        assertThat(page("member", "/live")).doesNotContain("Did we get it right?");
    }
}
