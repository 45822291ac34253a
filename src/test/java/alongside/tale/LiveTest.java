package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.live.Ask;
import alongside.live.GroundRules;
import alongside.live.Live;
import alongside.maps.Comer;
import alongside.maps.MapAnswer;
import alongside.maps.MapQuestion;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.TakingOut;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Open pages hear of news, over real HTTP and in a real browser; nothing that is being read is moved. */
@BrowserTest
class LiveTest {

    @Autowired World world;
    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Live live;
    @Autowired GroundRules rules;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Maps maps;
    @Autowired SignIns signIns;
    @LocalServerPort int port;

    private static Browsers browsers;

    private final List<Someone> here = new ArrayList<>();
    private String session;

    @BeforeAll
    static void opens() {
        browsers = new Browsers();
    }

    @AfterAll
    static void closes() {
        browsers.close();
    }

    @BeforeEach
    void begin() {
        world.furnished();
        session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Together", "Read two letters",
                LocalDate.of(2030, 5, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
        sessions.open(world.me("coordinator"), session);
    }

    @AfterEach
    void end() {
        here.forEach(Someone::close);
    }

    @Test
    void what_is_said_waits_until_the_reader_asks_for_it() {
        say("member", "I open it standing up.");
        var reads = reader("/sessions/" + session).awaits("[data-live] .live", "Nothing new since you opened this page.").writes("What would you like to say?", "Half a sentence");
        var page = reads.page();
        page.evaluate("scrollTo(0, document.querySelector('[data-live-item]').getBoundingClientRect().top + scrollY - 100)");
        var before = where(page);

        say("member", "Put what I must do at the top.");
        saying.say(world.me("member"), world.place("member"), NewContribution.own(session, Kind.IDEA, "Only for those who run it.", Visibility.FACILITATOR_ONLY));
        reads.awaits("[data-live]", "New things said: 1.");
        assertThat(where(page)).isEqualTo(before);
        assertThat(reads.reads("[data-live]")).doesNotContain("Put what I must do at the top.").contains("2 things");

        reads.touches("Show what is new").awaits("[data-live] blockquote", "Put what I must do at the top.");
        assertThat(page.evaluate("document.activeElement.innerText").toString()).contains("Put what I must do at the top.");
        assertThat(reads.source()).doesNotContain("Only for those who run it.");
        assertThat(reads.written("textarea[name=words]")).isEqualTo("Half a sentence");
        assertThat(reads.reads("[data-live]")).contains("Nothing new since you opened this page.");
    }

    /** Whoever presses while a page begins to listen, or hears, presses what they meant. */
    @Test
    void nothing_moves_when_a_page_begins_to_listen_nor_when_it_hears_of_news() {
        for (var way : List.of(Way.POINTING_QUICKLY, Way.ON_A_SMALL_PHONE)) {
            var question = decisions.propose(world.me("coordinator"), world.place("coordinator"), NewDecision.consent("Shall we?", "As it stands", LocalDate.of(2031, 5, 12)));
            say("member", "I open it standing up, on the way to the bus, and then it is in my bag for a week.");
            var runs = comesIn("facilitator", way);
            for (var path : List.of("/sessions/" + session + "/live", "/sessions/" + session + "/live/running", "/decisions/" + question))
                assertThat(moved(runs.opensTheLinkInTheirLetter(path).awaits(".live", ""))).as("what moved on " + path + ", " + way).isEmpty();
            runs.page().evaluate("document.querySelector('[data-live]').scrollIntoView()");
            assertThat(answering.answer(world.me("member"), question, NewAnswer.consent())).isEqualTo(alongside.decisions.Answered.SAVED);
            assertThat(moved(runs.awaits(".live", "New answers: 1."))).as("what moved when somebody answered, " + way).isEmpty();
            var reads = comesIn("visitor", way).opensTheLinkInTheirLetter("/sessions/" + session).awaits(".live", "Nothing new since you opened this page.");
            reads.page().evaluate("document.querySelector('[data-live]').scrollIntoView()");
            say("member", "Put what I must do at the top.");
            assertThat(moved(reads.awaits(".live", "New things said: 1."))).as("what moved when news came, " + way).isEmpty();
            reads.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reads.page().isVisible(".live")).as("on paper nothing is new").isFalse();
        }
    }

    @Test
    void words_that_are_taken_back_leave_open_pages_at_once() {
        var id = say("member", "My neighbour takes my money.");
        var reads = reader("/sessions/" + session).awaits(".live", "");
        assertThat(reads.source()).contains("My neighbour takes my money.");
        takingOut.intoAWorry(world.me("facilitator"), id);
        assertThat(reads.awaits("body", "This was taken back.").source()).doesNotContain("My neighbour takes my money.");
    }

    @Test
    void what_is_said_after_a_page_was_drawn_and_before_it_listens_is_heard_of() {
        var reads = comesIn("visitor");
        reads.page().route("**/live/said:*", line -> {
            say("member", "Between the two.");
            line.resume();
        });
        reads.opensTheLinkInTheirLetter("/sessions/" + session).awaits(".live", "New things said: 1.");
    }

    @Test
    void unnamed_words_make_no_news_of_their_own_and_come_with_the_next() {
        var reads = reader("/sessions/" + session).awaits(".live", "");
        saying.say(world.me("member"), world.place("member"), NewContribution.own(session, Kind.CONCERN, "Will you take it away?", Visibility.UNNAMED));
        say("member", "Ring before letter D goes out.");
        reads.awaits("body", "New things said: 2.");
    }

    @Test
    void an_open_vote_counts_on_where_it_stands() {
        var question = decisions.propose(world.me("coordinator"), world.place("coordinator"),
                NewDecision.consent("Shall we?", "As it stands", LocalDate.of(2031, 5, 12)));
        var reads = reader("/decisions/" + question).awaits(".live", "");
        var waiting = reads.reads("#answered");
        answering.answer(world.me("co-lead"), question, NewAnswer.consent());
        assertThat(answering.answer(world.me("member"), question, NewAnswer.object("It is too soon."))).isEqualTo(alongside.decisions.Answered.SAVED);
        reads.awaits("[data-live]", "New answers: ");
        assertThat(reads.reads("#answered")).isNotEqualTo(waiting);
        assertThat(reads.source()).doesNotContain("It is too soon.");
        reads.touches("Show what is new").awaits("[data-live-list]", "It is too soon.");
    }

    @Test
    void who_needs_a_break_is_seen_by_whoever_runs_it_and_what_they_type_stays() {
        var runs = comesIn("facilitator").opensTheLinkInTheirLetter("/sessions/" + session + "/live/running").awaits(".live", "").writes("Their words", "Half a sentence");
        live.ask(world.me("member"), session, Ask.BREAK);
        assertThat(runs.awaits("#asks", "I need a break: 1.").reads("[data-live-list]")).as("the list stays until somebody asks for it").isBlank();
        assertThat(runs.touches("Show what is new").awaits("[data-live-list]", "Wyn member").written("#words")).isEqualTo("Half a sentence");
    }

    @Test
    void what_is_on_now_changes_on_everybodys_screen_where_it_stands() {
        for (var title : new String[] {"The first draft", "The second draft"})
            agendas.add(world.me("coordinator"), session, AgendaItem.of(AgendaItem.Kind.TALK, 30, title, ""));
        var takesPart = reader("/sessions/" + session + "/live").awaits(".live", "").writes("Your words", "Half a sentence");
        assertThat(takesPart.reads("#now")).contains("The first draft");
        var wall = comesIn("visitor").opensTheLinkInTheirLetter("/sessions/" + session + "/display");
        assertThat(wall.reads("#agenda .agenda__line--now")).contains("The first draft");
        live.goOn(world.me("coordinator"), session);
        live.goOn(world.me("coordinator"), session);
        assertThat(takesPart.awaits("#now", "The second draft").written("#words")).isEqualTo("Half a sentence");
        wall.awaits("#agenda .agenda__line--now", "The second draft");
    }

    @Test
    void whatever_stands_on_the_wall_is_as_large_as_the_rest_of_it_and_what_was_saved_is_read_first() {
        assertThat(rules.add(world.me("facilitator"), session, "One voice at a time.")).isTrue();
        var wall = reader("/sessions/" + session + "/display");
        assertThat(wall.reads("#rules-today li")).isEqualTo("One voice at a time.");
        assertThat(wall.page().evaluate("""
                () => [...document.querySelectorAll('.wall *')]
                    .filter(it => [...it.childNodes].some(text => text.nodeType === 3 && text.data.trim()) && it.checkVisibility() && !it.closest('.tag, .live, .govuk-visually-hidden'))
                    .filter(it => parseFloat(getComputedStyle(it).fontSize) < parseFloat(getComputedStyle(document.querySelector('.wall')).fontSize))
                    .map(it => it.outerHTML)""")).isEqualTo(List.of());
        var runs = comesIn("facilitator").opensTheLinkInTheirLetter("/sessions/" + session + "/live/running").writes("Their words", "I open it standing up").presses("Save");
        assertThat(runs.page().evaluate("document.activeElement.innerText")).as("a screen reader takes a status that came with the page for no news").isEqualTo("Written down");
        assertThat(runs.presses("Save").page().evaluate("document.activeElement.id")).isEqualTo("problems");
    }

    /** Whoever points is looked at by axe after each press: here on each screen of the room, with what was forgotten and with what was right. */
    @Test
    void after_each_press_in_the_room_nothing_stands_in_anybodys_way() {
        var room = "/sessions/" + session;
        for (var kind : new AgendaItem.Kind[] {AgendaItem.Kind.WELCOME, AgendaItem.Kind.TALK}) agendas.add(world.me("coordinator"), session, AgendaItem.of(kind, 30, "", ""));
        for (var role : new String[] {"member", "visitor"}) sessions.countIn(world.me("facilitator"), session, world.me(role).person(), true);
        var takesPart = comesIn("member");
        var runs = comesIn("facilitator");
        takesPart.opensTheLinkInTheirLetter(room + "/live").presses("I need a break").presses("Say it").presses("Take it back").presses("I want to speak")
                .follows("Are you ready?").presses("I need help").writes("Your words", "The date is too small").chooses("Nobody: leave out my name").presses("Say it").sees("It is written down");
        runs.opensTheLinkInTheirLetter(room + "/live/running").presses("Save").presses("Done").presses("Begin").writes("Their words", "I open it standing up").presses("Break now").presses("Save").presses("Undo")
                .presses("On to the next").follows("All that people ask for, and ask for somebody").presses("Put it on the list").picks("Who is it?", "Wyn member").chooses("I need more time").presses("Put it on the list")
                .presses("These are answered").chooses("I need more time – Wyn member").presses("These are answered").sees("Nobody asks for anything now.")
                .follows("Run the session").follows("Questions, hands and writing first").presses("Everybody writes first");
        takesPart.opensTheLinkInTheirLetter(room + "/live").writes("Your words", "Ring me before").chooses("Nobody: leave out my name").presses("Say it").sees("Nobody else has read it yet");
        takesPart.opensTheLinkInTheirLetter(room).opensTheLinkInTheirLetter(room + "/display").sees("Everybody writes first.");
        runs.presses("Show what everybody wrote").follows("Who was heard").picks("How were they heard?", "Through a supporter").chooses("Wyn member").sees("1 of 2 were heard.", "Wyn member: Through a supporter").presses("Save");
        runs.unfolds("Help somebody to be heard").follows("Wyn visitor").presses("I offered them a card").follows("Run the session").follows("Who was heard");
        runs.unfolds("Help somebody to be heard").follows("Wyn visitor").presses("Take it back").presses("I will talk with them in the break").sees("Wyn visitor: I will talk with them in the break")
                .follows("Run the session").follows("Small tables").writes("How many tables?", "0").presses("Share people out").writes("How many tables?", "2").presses("Share people out").presses("Give somebody a seat that stays")
                .opensTheLinkInTheirLetter(room + "/live/questions").follows("Count a show of hands").presses("Show it as how the room feels")
                .writes("What were they asked?", "A break?").writes("Hands for yes", "5").writes("Hands for no", "0").writes("Hands for not sure", "1").presses("Show it as how the room feels")
                .opensTheLinkInTheirLetter(room + "/live/cards").presses("Write them down").opensTheLinkInTheirLetter(room + "/live/paper").writes("What was said?", "Nobody: the date").presses("Save who was here")
                .opensTheLinkInTheirLetter(room + "/ending").writes("By which day will people hear what came of it?", "soon").presses("End the session")
                .writes("By which day will people hear what came of it?", "21 May 2030").presses("End the session").sees("The session has ended");
        takesPart.opensTheLinkInTheirLetter(room + "/live").opensTheLinkInTheirLetter(room + "/live/cards/closing").presses("Partly").opensTheLinkInTheirLetter(room + "/display");
    }

    @Test
    void what_came_out_of_a_map_is_counted_beside_the_answers_and_open_pages_hear_of_it() {
        var coordinator = new Comer(world.me("coordinator"), null);
        var terms = new NewMap.Terms(MapQuestion.Who.PROJECT, MapQuestion.Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        var map = maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should they be like?", "", List.of("Short", "Kind"), terms)).orElseThrow();
        var statement = maps.shown(maps.seenBy(coordinator, map).orElseThrow()).getFirst().id();
        // Of fewer than five nothing is told.
        for (var role : List.of("visitor", "co-lead", "facilitator", "note-taker", "coordinator")) assertThat(maps.answer(new Comer(world.me(role), null), map, statement, MapAnswer.AGREE)).as(role).isTrue();
        var reads = reader("/maps/" + map + "/results");
        // They are counted behind what anybody waits for.
        for (int i = 0; i < 100 && !reads.source().contains("They gave 5 answers"); i++) reads.page().reload();
        reads.awaits(".live", "");

        long saved = System.nanoTime();
        assertThat(maps.answer(new Comer(world.me("member"), null), map, statement, MapAnswer.AGREE)).isTrue();
        reads.awaits("[data-live]", "New answers were counted");
        // Told, and not judged: how busy this machine is says nothing about the house.
        System.out.printf("An open page of results heard of an answer %.1f seconds after it was saved.%n", (System.nanoTime() - saved) / 1e9);
        assertThat(reads.reads("[data-live-list]")).as("nothing moves while one reads").contains("They gave 5 answers");
        reads.touches("Show what is new").awaits("[data-live-list]", "They gave 6 answers").awaits("#outcome", "6 of 6 agree");
    }

    private String say(String who, String words) {
        return saying.say(world.me(who), world.place(who), NewContribution.own(session, Kind.IDEA, words, Visibility.NAMED));
    }

    /** A co-lead at a browser, who came to this page. */
    private Someone reader(String path) {
        return comesIn("visitor").opensTheLinkInTheirLetter(path);
    }

    private Someone comesIn(String role) {
        return comesIn(role, Way.POINTING);
    }

    private Someone comesIn(String role, Way way) {
        var link = "/in/" + signIns.link(null, world.me(role).person(), false);
        here.add(browsers.open(role, way, "http://localhost:" + port));
        return here.getLast().opensTheLinkInTheirLetter(link).presses("Yes, that is me");
    }

    /** @return what has moved on this page by itself since it came: what, and from where to where, in CSS pixels from the upper edge */
    private static List<?> moved(Someone reads) {
        return (List<?>) reads.page().evaluate("""
                () => new Promise(tell => {
                  const moved = [];
                  new PerformanceObserver(seen => {
                    for (const it of seen.getEntries().filter(it => !it.hadRecentInput)) {
                      for (const { node, previousRect, currentRect } of it.sources) moved.push(`${node?.nodeName} ${node?.textContent.trim().slice(0, 40)}: ${previousRect.y} to ${currentRect.y}`);
                    }
                  }).observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => tell(moved), 100);
                })""");
    }

    private static String where(Page page) {
        return page.evaluate("(() => { const it = document.querySelector('[data-live-item]').getBoundingClientRect(); return [scrollY, it.top, it.height].join() })()").toString();
    }
}
