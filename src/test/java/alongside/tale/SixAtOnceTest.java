package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.live.HeardBoard;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A session by six people at once: one with the keyboard, two with scripts off, one on a small phone, one in easy read,
 * and one on the telephone, for whom whoever runs the session writes down. They press at the same moment. At the end
 * nothing is lost, nothing is there twice, and everybody was heard.
 */
@BrowserTest
class SixAtOnceTest {

    private static final Map<String, Way> WAYS = new LinkedHashMap<>(Map.of("Marjorie", Way.KEYBOARD, "Dev", Way.POINTING_WITHOUT_SCRIPTS,
            "Adaeze", Way.POINTING_WITHOUT_SCRIPTS, "Rukhsana", Way.ON_A_SMALL_PHONE, "Tomos", Way.POINTING));
    private static final String COLIN = "Colin";

    @Autowired Projects projects;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Charters charters;
    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Preparing preparing;
    @Autowired Decisions decisions;
    @Autowired HeardBoard heard;
    @Autowired Voices voices;
    @Autowired SignIns signIns;
    @LocalServerPort int port;

    private final Browsers browsers = new Browsers();
    private final Map<String, Me> me = new LinkedHashMap<>();
    private final Map<String, Someone> here = new LinkedHashMap<>();
    /** Whose words they are, as they are to be found at the end. */
    private final List<String> said = new ArrayList<>();
    private Someone imogen;
    private Place place;
    private String session;

    @BeforeEach
    void they_all_come_in() {
        var runs = welcome("Imogen");
        place = projects.place(runs, projects.begin(runs, "Letters", "Clear letters")).orElseThrow();
        var group = place.project().group();
        charters.write(runs, group, charters.starters(Locale.UK)).orElseThrow().clauses().stream().filter(it -> it.starter().equals(HeardBoard.CLAUSE))
                .forEach(it -> charters.change(runs, group, new Clause(it.id(), it.words(), it.kind(), it.starter(), false)));
        session = sessions.plan(runs, place, new NewSession("Six at once", "Read two letters", LocalDate.of(2030, 5, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
        for (var title : List.of("The first draft", "The second draft")) agendas.add(runs, session, AgendaItem.of(AgendaItem.Kind.TALK, 30, title, ""));
        sessions.open(runs, session);
        var all = new ArrayList<>(WAYS.keySet());
        all.add(COLIN);
        for (var name : all) {
            groups.join(runs, group, welcome(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
            sessions.countIn(runs, session, me.get(name).person(), true);
        }
        preparing.prepare(runs, place, NewDecision.of("Which letter first?", Decision.Way.SINGLE, "", 1, LocalDate.of(2030, 5, 14), "The review letter", "", "The bill", "").about(null, session));
        WAYS.forEach((name, way) -> here.put(name, comesIn(name, way)));
        here.forEach((name, who) -> {
            if (!WAYS.get(name).scripts) who.waitsForEachAnswer(200);
        });
        here.get("Tomos").follows("Reading settings").chooses("Easy read").presses("Save and go back").sees("Saved");
        imogen = comesIn("Imogen", Way.POINTING_QUICKLY).opensTheLinkInTheirLetter("/sessions/" + session + "/live/running");
    }

    @AfterEach
    void they_all_leave() {
        here.values().forEach(Someone::close);
        imogen.close();
        browsers.close();
    }

    @Test
    void nothing_is_lost_nothing_is_there_twice_and_everybody_is_heard() {
        everybodySaysSomething();
        everybodyAnswersTheQuestion();
        everybodyWritesFirst();
        imogen.follows("Who was heard");
        for (var name : WAYS.keySet()) imogen.chooses(name);
        imogen.sees("6 of 6 were heard").doesNotSee("Not yet:");
        assertThat(heard.board(me.get("Imogen"), session).orElseThrow().heard()).as("also by telephone").hasSize(6);

        imogen.follows("Run the session").follows("End the session").writes("By which day will people hear what came of it?", "21 May 2030").presses("End the session").sees("6 of 6 people were heard");
        assertThat(voices.of(me.get("Imogen"), session).stream().map(it -> it.author() + ": " + it.words())).containsExactlyInAnyOrderElementsOf(said);
        here.get("Marjorie").awaits("body", "The session has ended.");
    }

    /** While they write, the agenda goes on and two need a break; nobody loses a word. */
    private void everybodySaysSomething() {
        here.forEach((name, who) -> {
            who.opensTheLinkInTheirLetter("/sessions/" + session + "/live").sees("The first draft").writes("Your words", words(name, 1)).chooses("Everybody here, with my name");
            if (!name.equals("Dev") && !name.equals("Adaeze")) who.awaits(".live", "");
        });
        imogen.awaits(".live", "");
        imogen.writes("Their words", words(COLIN, 1));
        together("I need a break", List.of("Dev", "Rukhsana"));
        long asked = System.nanoTime();
        imogen.awaits("#asks", "I need a break: 2.");
        System.out.printf("Whoever runs the session saw two people's need of a break %.1f seconds after both had pressed.%n", (System.nanoTime() - asked) / 1e9);
        imogen.presses("Begin: you say when the next part starts").presses("On to the next").sees("Now: The second draft");
        for (var name : List.of("Marjorie", "Tomos")) here.get(name).awaits("#now", "The second draft");
        here.forEach((name, who) -> assertThat(who.written("#words")).as("the words of " + name).isEqualTo(words(name, 1)));
        assertThat(imogen.written("#words")).isEqualTo(words(COLIN, 1));
        imogen.unfolds("Who said it, and how").picks("Who said it?", COLIN).picks("How did it come?", "By phone");

        together("Say it", "Save");
        here.forEach((name, who) -> who.sees("Thank you. It is written down."));
        imogen.sees("Written down", words(COLIN, 1));
        noted(1);
    }

    private void everybodyAnswersTheQuestion() {
        imogen.follows("Questions, hands and writing first").presses("Ask now: Which letter first?");
        var question = decisions.ofSession(me.get("Imogen"), session).getFirst();
        for (var who : here.values()) who.opensTheLinkInTheirLetter("/sessions/" + session + "/live").follows("Answer now: Which letter first?").chooses("The review letter").presses("Go on");
        imogen.follows("Write down answers that come by card, hand or phone").follows("Answer of " + COLIN).chooses("The bill").chooses("By phone").chooses("I read it back to " + COLIN).presses("Go on");
        together("Save this answer", "Save this answer");
        var given = decisions.given(question);
        assertThat(given.stream().map(it -> name(it.person()))).containsExactlyInAnyOrderElementsOf(me.keySet().stream().filter(it -> !it.equals("Imogen")).toList());
        assertThat(given.stream().filter(it -> it.enteredBy() != null).map(it -> name(it.person()))).containsExactly(COLIN);
        imogen.opensTheLinkInTheirLetter("/sessions/" + session + "/live/questions").sees("6 of 6 have answered").presses("Close it and show what came of it");
    }

    private void everybodyWritesFirst() {
        imogen.follows("Run the session").follows("Questions, hands and writing first").presses("Everybody writes first").writes("Their words", words(COLIN, 2));
        imogen.unfolds("Who said it, and how").picks("Who said it?", COLIN).picks("How did it come?", "By phone");
        here.forEach((name, who) -> who.opensTheLinkInTheirLetter("/sessions/" + session + "/live").sees("Everybody writes first.").writes("Your words", words(name, 2)).chooses("Everybody here, with my name"));
        together("Say it", "Save");
        here.forEach((name, who) -> who.sees("Nobody else has read it yet", words(name, 2)));
        // Her page came when her own words were saved, and hears of those that were saved after it.
        imogen.awaits("#writing", "6 people have written so far");
        imogen.presses("Show what everybody wrote");
        noted(2);
    }

    /** At the same moment; those with scripts off press twice, because their line is slow and nothing seems to happen. */
    private void together(String button, String imogens) {
        var presses = new LinkedHashMap<String, IntConsumer>();
        here.forEach((name, who) -> presses.put(name, who.isAbout(button)));
        var hers = imogen.isAbout(imogens);
        presses.forEach((name, press) -> press.accept(WAYS.get(name).scripts ? 1 : 2));
        hers.accept(1);
        here.values().forEach(Someone::looksUp);
        imogen.looksUp();
    }

    private void together(String button, List<String> names) {
        var presses = names.stream().map(it -> here.get(it).isAbout(button)).toList();
        presses.forEach(it -> it.accept(1));
        names.forEach(it -> here.get(it).looksUp());
    }

    private void noted(int time) {
        me.keySet().stream().filter(it -> !it.equals("Imogen")).forEach(it -> said.add(it + ": " + words(it, time)));
    }

    private static String words(String name, int time) {
        return (time == 1 ? "Put what I must do at the top. " : "Ring before the letter goes out. ") + name;
    }

    private Me welcome(String name) {
        me.put(name, new Me(people.welcome(null, NewPerson.byEmail(name, name.toLowerCase(Locale.ROOT) + "@six.example")), name, false, true));
        return me.get(name);
    }

    private String name(String person) {
        return me.values().stream().filter(it -> it.person().equals(person)).findFirst().orElseThrow().name();
    }

    private Someone comesIn(String name, Way way) {
        return browsers.open(name, way, "http://localhost:" + port).opensTheLinkInTheirLetter("/in/" + signIns.link(null, me.get(name).person(), false)).presses("Yes, that is me");
    }
}
