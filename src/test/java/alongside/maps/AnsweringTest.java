package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.MapStatement.Stands;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.personal.Personal;
import alongside.store.Ids;
import alongside.who.Me;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Short statements: one a page, one press each, one set of answers for each person, and nobody else sees it. */
@HouseHttpTest
class AnsweringTest {

    @Autowired World world;
    @Autowired Maps maps;
    @Autowired Tending tending;
    @Autowired Making making;
    @Autowired People people;
    @Autowired Personal personal;
    @Autowired MockMvcTester mvc;
    @Autowired DSLContext sql;

    private String open(Who who, Adding adding, String... statements) {
        world.furnished();
        var terms = new NewMap.Terms(who, adding, false, "", List.of(), LocalDate.of(2099, 1, 1));
        return maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "", List.of(statements), terms)).orElseThrow();
    }

    private Comer as(String role) {
        return new Comer(world.me(role), null);
    }

    private Seen seen(Comer comer, String map) {
        return maps.seenBy(comer, map).orElseThrow();
    }

    private String statement(String map, int number) {
        return maps.statements(seen(as("coordinator"), map)).values().stream().filter(it -> it.number() == number).findFirst().orElseThrow().id();
    }

    private int counted(String map, MapAnswer answer) {
        var all = making.now(map).map().statements();
        return all.stream().mapToInt(it -> switch (answer) {
            case AGREE -> it.all().agree();
            case DISAGREE -> it.all().disagree();
            case PASS -> it.all().pass();
            case UNCLEAR -> it.all().unclear();
        }).sum();
    }

    @Test
    void a_person_has_one_set_of_answers_and_the_latest_counts() {
        var map = open(Who.PROJECT, Adding.NOT, "Say at the top what I must do");
        var one = statement(map, 1);
        assertThat(maps.answer(as("member"), map, one, MapAnswer.AGREE)).isTrue();
        assertThat(maps.answer(as("member"), map, one, MapAnswer.DISAGREE)).isTrue();
        assertThat(maps.answer(as("visitor"), map, one, MapAnswer.AGREE)).isTrue();
        assertThat(counted(map, MapAnswer.AGREE)).isEqualTo(1);
        assertThat(counted(map, MapAnswer.DISAGREE)).isEqualTo(1);
        assertThat(seen(as("member"), map).answers()).isEqualTo(Map.of(one, MapAnswer.DISAGREE));
        assertThat(maps.takeBack(as("member"), map, one)).isTrue();
        assertThat(counted(map, MapAnswer.DISAGREE)).isZero();
    }

    @Test
    void who_may_answer_is_who_takes_part_and_strangers_find_nothing() {
        var map = open(Who.PROJECT, Adding.NOT, "Say at the top what I must do");
        var one = statement(map, 1);
        assertThat(maps.answer(as("observer"), map, one, MapAnswer.AGREE)).isFalse();
        assertThat(maps.answer(as("supporter"), map, one, MapAnswer.AGREE)).isFalse();
        assertThat(maps.seenBy(as("outsider"), map)).isEmpty();
        assertThat(maps.seenBy(new Comer(null, "a browser"), map)).isEmpty();
        assertThat(maps.answer(new Comer(null, "a browser"), map, one, MapAnswer.AGREE)).isFalse();
    }

    @Test
    void with_an_open_link_a_browser_is_one_and_leaves_no_trace_that_leads_to_another_question() throws Exception {
        var map = open(Who.LINK, Adding.NOT, "One", "Two");
        var other = open(Who.LINK, Adding.NOT, "One");
        var first = mvc.post().uri("/maps/" + map + "/answers").with(csrf()).param("statement", statement(map, 1)).param("vote", "AGREE").exchange();
        var cookie = first.getResponse().getCookie("answers");
        assertThat(cookie.isHttpOnly()).isTrue();
        mvc.post().uri("/maps/" + map + "/answers").with(csrf()).cookie(cookie).param("statement", statement(map, 1)).param("vote", "DISAGREE").exchange();
        mvc.post().uri("/maps/" + other + "/answers").with(csrf()).cookie(cookie).param("statement", statement(other, 1)).param("vote", "PASS").exchange();
        assertThat(counted(map, MapAnswer.AGREE)).isZero();
        assertThat(counted(map, MapAnswer.DISAGREE)).isEqualTo(1);
        var prints = sql.select(DSL.field("print", String.class)).from("map_device").fetch(0, String.class);
        assertThat(prints).doesNotContain(cookie.getValue()).doesNotHaveDuplicates();
        assertThat(mvc.get().uri("/maps/" + map + "/my-answers").cookie(cookie)).hasStatusOk().bodyText().contains("One", "Disagree");
        assertThat(mvc.get().uri("/maps/" + map + "/my-answers").cookie(new Cookie("answers", "another"))).hasStatusOk().bodyText().contains("You have not answered anything yet");
        assertThat(mvc.post().uri("/maps/" + map + "/leaving").with(csrf()).cookie(cookie)).cookies().hasValue("answers", "");
    }

    @Test
    void one_press_is_an_answer_and_the_next_page_says_what_was_saved_and_how_to_change_it() throws Exception {
        var map = open(Who.PROJECT, Adding.NOT, "Say at the top what I must do", "Give me a name");
        var me = world.me("member");
        assertThat(mvc.get().uri("/maps/" + map).requestAttr(Me.class.getName(), me)).hasStatusOk().bodyText()
                .contains("Nobody but you sees what you answered", "There are 2 short statements", "Start");
        assertThat(mvc.get().uri("/maps/" + map + "/answer").requestAttr(Me.class.getName(), me)).hasStatusOk().bodyText()
                .contains("0 of 2 done", "Agree", "Disagree", "Pass", "I don't understand this");
        assertThat(mvc.post().uri("/maps/" + map + "/answers").with(csrf()).requestAttr(Me.class.getName(), me).param("statement", statement(map, 1)).param("vote", "AGREE"))
                .hasStatus(303).hasHeader("Location", "/maps/" + map + "/answer");
        assertThat(mvc.get().uri("/maps/" + map + "/answer").requestAttr(Me.class.getName(), me)).hasStatusOk().bodyText()
                .contains("1 of 2 done", "Saved: Agree.", "/maps/" + map + "/statements/" + statement(map, 1) + "/answer", "Give me a name");
        mvc.post().uri("/maps/" + map + "/answers").with(csrf()).requestAttr(Me.class.getName(), me).param("statement", statement(map, 2)).param("vote", "UNCLEAR").exchange();
        assertThat(mvc.get().uri("/maps/" + map + "/answer").requestAttr(Me.class.getName(), me)).hasStatusOk().bodyText().contains("You have answered every statement", "Your 2 answers are saved");
        assertThat(mvc.post().uri("/maps/" + map + "/answers").with(csrf()).requestAttr(Me.class.getName(), me).param("statement", statement(map, 1)).param("vote", "PASS").param("changing", "yes"))
                .hasStatus(303).hasHeader("Location", "/maps/" + map + "/my-answers");
        assertThat(seen(as("member"), map).answers()).containsEntry(statement(map, 1), MapAnswer.PASS);
    }

    @Test
    void whoever_turns_pages_in_place_is_given_the_next_with_the_answer_and_sent_on_where_there_is_none() throws Exception {
        var map = open(Who.LINK, Adding.NOT, "Say at the top what I must do", "Give me a name");
        var first = inPlace(map, null, statement(map, 1));
        assertThat(first).hasStatusOk().doesNotContainHeader("Location");
        var browser = first.getResponse().getCookie("answers");
        var page = Jsoup.parse(first.getResponse().getContentAsString());
        assertThat(page.title()).startsWith("“Give me a name”");
        assertThat(page.select("main#main h1").text()).isEqualTo("“Give me a name”");
        assertThat(page.text()).contains("1 of 2 done", "Saved: Agree.");
        assertThat(page.select("header, footer, script")).as("the frame is there already").isEmpty();
        assertThat(inPlace(map, browser, statement(map, 2))).hasStatusOk().bodyText().contains("You have answered every statement", "Your 2 answers are saved");
        maps.close(world.me("coordinator"), map);
        assertThat(inPlace(map, browser, statement(map, 2))).hasStatus(204).hasHeader("HX-Redirect", "/maps/" + map);
    }

    private MvcTestResult inPlace(String map, @Nullable Cookie browser, String statement) {
        var press = mvc.post().uri("/maps/" + map + "/answers").with(csrf()).header("HX-Request", "true").header("HX-Target", "main")
                .param("statement", statement).param("vote", "AGREE");
        return (browser == null ? press : press.cookie(browser)).exchange();
    }

    @Test
    void what_waits_for_a_person_stands_on_their_own_page_until_it_is_answered() {
        var map = open(Who.PROJECT, Adding.NOT, "The one statement of " + Ids.fresh());
        var me = world.me("visitor");
        assertThat(maps.waitingFor(me)).filteredOn(it -> it.question().id().equals(map)).singleElement().satisfies(it -> assertThat(it.left()).isEqualTo(1));
        assertThat(mvc.get().uri("/").requestAttr(Me.class.getName(), me)).hasStatusOk().bodyText().contains("What do you think?", "/maps/" + map);
        maps.answer(as("visitor"), map, statement(map, 1), MapAnswer.PASS);
        assertThat(maps.waitingFor(me)).noneMatch(it -> it.question().id().equals(map));
        assertThat(maps.waitingFor(world.me("outsider"))).noneMatch(it -> it.question().id().equals(map));
    }

    @Test
    void not_understanding_is_a_sign_for_whoever_asks_and_no_vote_in_the_map() {
        var map = open(Who.LINK, Adding.NOT, "Reconcile quarterly");
        var one = statement(map, 1);
        IntStream.range(0, 5).forEach(i -> maps.answer(new Comer(null, "browser " + i), map, one, i < 4 ? MapAnswer.UNCLEAR : MapAnswer.AGREE));
        assertThat(making.now(map).map().statements().getFirst().all().seen()).isEqualTo(1);
        var tended = tending.statements(world.me("coordinator"), map).orElseThrow().getFirst();
        assertThat(tended.unclear()).isEqualTo(4);
        assertThat(tended.hard()).isTrue();
        assertThat(tending.statements(world.me("member"), map)).isEmpty();
    }

    @Test
    void an_own_statement_waits_for_a_look_where_that_is_set_and_its_writer_sees_what_became_of_it() {
        var map = open(Who.PROJECT, Adding.LOOKED_FIRST, "One");
        assertThat(maps.addStatement(as("member"), map, "Write the date in words")).isEqualTo(Maps.Added.WAITING);
        assertThat(maps.addStatement(as("visitor"), map, "write the date in words")).isEqualTo(Maps.Added.TWICE);
        assertThat(maps.shown(seen(as("visitor"), map))).extracting(MapStatement::words).containsExactly("One");
        var added = statement(map, 2);
        assertThat(maps.answer(as("visitor"), map, added, MapAnswer.AGREE)).as("nobody answers what nobody looked at").isFalse();
        assertThat(tending.show(world.me("member"), map, added)).isFalse();
        assertThat(tending.show(world.me("coordinator"), map, added)).isTrue();
        assertThat(maps.answer(as("visitor"), map, added, MapAnswer.AGREE)).isTrue();
        assertThat(tending.takeOut(world.me("coordinator"), map, added, "It names somebody")).isTrue();
        assertThat(maps.added(seen(as("member"), map))).singleElement().satisfies(it -> {
            assertThat(it.stands()).isEqualTo(Stands.HIDDEN);
            assertThat(it.because()).isEqualTo("It names somebody");
        });
        assertThat(maps.added(seen(as("visitor"), map))).isEmpty();
        IntStream.range(0, 12).forEach(i -> maps.addStatement(as("member"), map, "Statement " + i));
        assertThat(maps.added(seen(as("member"), map))).hasSize(10);
    }

    @Test
    void reworded_statements_say_what_they_came_from_and_the_answers_stay_with_the_old_words() {
        var map = open(Who.PROJECT, Adding.NOT, "Letters are long and unfriendly");
        var one = statement(map, 1);
        maps.answer(as("member"), map, one, MapAnswer.AGREE);
        assertThat(tending.reword(world.me("coordinator"), map, one, List.of("Letters are too long", "Letters are unfriendly"), "Two ideas in one")).isTrue();
        var after = maps.statements(seen(as("member"), map));
        assertThat(after.get(one).stands()).isEqualTo(Stands.REPLACED);
        assertThat(after.values()).filteredOn(it -> one.equals(it.cameFrom())).hasSize(2).allMatch(MapStatement::shown);
        assertThat(maps.answer(as("visitor"), map, one, MapAnswer.AGREE)).isFalse();
        assertThat(seen(as("member"), map).answers()).containsEntry(one, MapAnswer.AGREE);
        assertThat(counted(map, MapAnswer.AGREE)).isEqualTo(1);
    }

    @Test
    void whoever_is_left_out_counts_nowhere_and_stays_unknown() {
        var map = open(Who.LINK, Adding.AT_ONCE, "One");
        var one = statement(map, 1);
        maps.answer(new Comer(null, "somebody"), map, one, MapAnswer.AGREE);
        maps.addStatement(new Comer(null, "somebody"), map, "Words that hurt");
        maps.answer(new Comer(null, "somebody else"), map, one, MapAnswer.AGREE);
        assertThat(counted(map, MapAnswer.AGREE)).isEqualTo(2);
        assertThat(tending.leaveOut(world.me("coordinator"), map, statement(map, 2), "It hurts people")).isTrue();
        assertThat(counted(map, MapAnswer.AGREE)).isEqualTo(1);
        assertThat(making.now(map).map().people()).isEqualTo(1);
        assertThat(maps.statements(seen(as("member"), map)).get(statement(map, 2)).shown()).isFalse();
        assertThat(tending.countAgain(world.me("member"), map, statement(map, 2))).isFalse();
        assertThat(tending.statement(world.me("coordinator"), map, statement(map, 2)).orElseThrow().leftOut().because()).isEqualTo("It hurts people");
        assertThat(tending.countAgain(world.me("coordinator"), map, statement(map, 2))).isTrue();
        assertThat(making.now(map).map().people()).isEqualTo(2);
        assertThat(maps.statements(seen(as("member"), map)).get(statement(map, 2)).shown()).as("what they wrote is shown by somebody who looked at it").isFalse();
        assertThat(tending.leaveOut(world.me("coordinator"), map, statement(map, 2), "Again")).isTrue();
        assertThat(making.now(map).map().people()).isEqualTo(1);
    }

    @Test
    void the_next_statement_is_one_not_answered_and_the_page_opened_again_shows_it_again() {
        var map = open(Who.PROJECT, Adding.NOT, IntStream.range(0, 20).mapToObj(i -> "Statement " + i).toArray(String[]::new));
        var asked = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            var next = maps.step(seen(as("member"), map)).asked();
            if (i > 0) assertThat(maps.step(seen(as("member"), map)).asked()).isEqualTo(next);
            assertThat(asked.add(next.id())).isTrue();
            maps.answer(as("member"), map, next.id(), MapAnswer.PASS);
        }
        assertThat(maps.step(seen(as("member"), map)).asked()).isNull();
    }

    @Test
    void a_closed_question_takes_no_answer_and_keeps_those_it_has() {
        var map = open(Who.LINK, Adding.AT_ONCE, "One");
        maps.answer(as("member"), map, statement(map, 1), MapAnswer.AGREE);
        assertThat(maps.close(world.me("member"), map)).isFalse();
        assertThat(maps.close(world.me("coordinator"), map)).isTrue();
        assertThat(maps.answer(as("member"), map, statement(map, 1), MapAnswer.DISAGREE)).isFalse();
        assertThat(maps.addStatement(as("member"), map, "Late")).isEqualTo(Maps.Added.NOT);
        assertThat(counted(map, MapAnswer.AGREE)).isEqualTo(1);
    }

    @Test
    void the_answers_of_whoever_is_forgotten_stay_counted_and_lead_to_nobody() {
        var map = open(Who.LINK, Adding.AT_ONCE, "One");
        var id = people.welcome(null, NewPerson.byEmail("Leaver", Ids.fresh() + "@example.org"));
        var me = new Me(id, "Leaver", false, true);
        maps.answer(new Comer(me, null), map, statement(map, 1), MapAnswer.AGREE);
        assertThat(personal.about(me)).filteredOn(it -> it.key().equals("maps.data.answers")).singleElement()
                .satisfies(it -> assertThat(it.entries().getFirst().shown()).containsExactly("One", "AGREE"));
        assertThat(personal.erase(me, false)).isTrue();
        assertThat(counted(map, MapAnswer.AGREE)).isEqualTo(1);
        assertThat(sql.fetchCount(DSL.table("map_taker"), DSL.field("person", String.class).eq(id))).isZero();
    }

    @Test
    void whoever_is_forgotten_with_their_words_takes_back_what_they_added() {
        var map = open(Who.LINK, Adding.AT_ONCE, "One");
        var me = new Me(people.welcome(null, NewPerson.byEmail("Leaver", Ids.fresh() + "@example.org")), "Leaver", false, true);
        maps.addStatement(new Comer(me, null), map, "Words of my own");
        var added = statement(map, 2);
        maps.answer(as("member"), map, added, MapAnswer.AGREE);
        assertThat(personal.about(me)).filteredOn(it -> it.key().equals("maps.data.answers")).singleElement()
                .satisfies(it -> assertThat(it.entries().getFirst().all()).containsEntry("statement", "Words of my own"));
        assertThat(personal.erase(me, true)).isTrue();
        assertThat(maps.shown(seen(as("member"), map))).extracting(MapStatement::words).containsExactly("One");
        assertThat(maps.statements(seen(as("member"), map)).get(added).words()).doesNotContain("Words of my own");
    }
}
