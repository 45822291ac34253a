package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.hub.MayListen;
import alongside.live.rules.Heard.Way;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.personal.Personal;
import alongside.projects.Projects;
import alongside.registration.Guests;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Job;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.TakingOut;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A session on its three screens, without a script. */
class LiveRoomTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Live live;
    @Autowired HeardBoard heard;
    @Autowired Charters charters;
    @Autowired Seating seating;
    @Autowired Projects projects;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Writing writing;
    @Autowired Guests guests;
    @Autowired GroundRules ground;
    @Autowired Personal personal;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired @Qualifier("liveHearing") MayListen hearing;

    @Autowired DSLContext sql;
    @Autowired PlatformTransactionManager transactions;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        var me = world.me("coordinator");
        id = sessions.plan(me, world.place("coordinator"), new NewSession("Session 6", "Try the drafts",
                LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        agendas.add(me, id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "The first draft", ""));
        agendas.add(me, id, AgendaItem.of(AgendaItem.Kind.TALK, 20, "The second draft", ""));
        sessions.open(me, id);
        sessions.countIn(me, id, person("member"), true);
    }

    private String person(String role) {
        return world.me(role).person();
    }

    @Test
    void everybody_writes_first_and_nobody_reads_until_it_is_shown_or_the_session_ends() throws Exception {
        assertThat(post("member", "/live/writing", "to", "write").getStatus()).as("who does not run it").isEqualTo(404);
        post("facilitator", "/live/writing", "to", "write");
        assertThat(page("member", "/live")).contains("Everybody writes first.");
        post("member", "/live/words", "words", "Say it in one page", "visibility", "NAMED", "audience", "PUBLIC");
        post("visitor", "/live/words", "words", "I was afraid of it", "visibility", "UNNAMED");
        post("facilitator", "/live/captures", "words", "Said by phone: ring me");
        var voices = "/projects/" + world.place("member").project().id() + "/voices";
        here = "";
        assertThat(post("member", voices, "session", id, "words", "Put it in a letter", "visibility", "NAMED", "view", "OWN", "audience", "PROJECT").getHeader("Location")).isEqualTo("/sessions/" + id);
        post("facilitator", voices, "session", id, "captured", "yes", "words", "Colin says: read it to me", "view", "OWN", "audience", "PROJECT");
        here = "/sessions/" + id;
        assertThat(page("member", "/display")).contains("Everybody writes first.");
        assertThat(personal.about(world.me("member")).toString()).as("what they take along").contains("Say it in one page", "Put it in a letter").doesNotContain("I was afraid of it");
        assertThat(page("member", "/live")).contains("Say it in one page", "Nobody else has read it yet").doesNotContain("afraid");
        for (var role : List.of("member", "visitor", "facilitator")) assertThat(page(role, "")).as(role).doesNotContain("Say it in one page", "afraid", "ring me", "Put it in a letter", "read it to me");
        assertThat(page("facilitator", "/live/running")).contains("3 people have written so far").doesNotContain("Say it in one page", "afraid");
        assertThat(sql.fetch("select * from live_written where session = ?", id)).hasSize(5)
                .allSatisfy(row -> assertThat(row.intoMap().values().toString()).doesNotContain("afraid", person("visitor")));

        post("facilitator", "/live/writing", "to", "show");
        assertThat(page("member", "")).contains("“Say it in one page”", "Wyn member", "“I was afraid of it”", "“Said by phone: ring me”", "“Put it in a letter”", "“Colin says: read it to me”").doesNotContain("Wyn visitor");
        assertThat(sql.fetch("select * from live_written where session = ?", id)).isEmpty();
        assertThat(sql.fetchValue("select audience from contribution where words = 'Say it in one page' and session = ?", id)).as("where it may be used, as its author said").isEqualTo("PUBLIC");

        post("facilitator", "/live/writing", "to", "write");
        post("member", "/live/words", "words", "One more thing", "visibility", "NAMED");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(page("visitor", "")).as("no word is lost").contains("“One more thing”");
    }

    @Test
    void what_was_written_first_keeps_its_table_and_outlives_whoever_wrote_it() throws Exception {
        var wilf = people.welcome(null, NewPerson.byEmail("Wilf Leaver", "wilf.leaver@world.example"));
        groups.join(world.me("coordinator"), world.id("group"), wilf, Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        post("facilitator", "/live/writing", "to", "write");
        post("facilitator", "/live/captures", "words", "Move the date up", "saidBy", person("member"), "table", "2", "way", "PHONE");
        var said = NewContribution.own(id, Kind.BARRIER, "I shall be gone by then", Visibility.NAMED).barrier(Contribution.Barrier.MONEY).standing("I stay at home", "The bus").warning("Money").onBehalfOf("My sister", "She told me").allowing(Audience.ORGANISATION);
        assertThat(writing.keep(new Me(wilf, "Wilf Leaver", false, true), said)).isTrue();
        groups.leave(world.me("coordinator"), world.id("group"), wilf);
        sessions.give(world.me("coordinator"), id, Map.of(Job.NOTE_TAKER, person("visitor")));
        assertThat(writing.keep(world.me("visitor"), NewContribution.captured(id, Kind.IDEA, "Written down by the note-taker", Visibility.NAMED, person("member"), "", ""))).isTrue();
        post("facilitator", "/live/paper", "lines", "It came on a sheet");
        assertThat(page("member", "")).as("a sheet waits too").doesNotContain("It came on a sheet");
        post("facilitator", "/live/writing", "to", "show");
        assertThat(page("member", "")).contains("It came on a sheet");
        assertThat(sql.fetchValue("select captured_by from contribution where words = 'Written down by the note-taker' and session = ?", id)).as("who runs this session alone").isEqualTo(person("visitor"));
        assertThat(sql.fetch("select barrier, how_bad, place, warning, on_behalf_of from contribution where words = 'I shall be gone by then' and session = ?", id).getFirst().intoList())
                .as("all that was said with it").isEqualTo(List.of("MONEY", "I stay at home", "The bus", "Money", "My sister"));
        assertThat(page("member", "")).contains("“I shall be gone by then”", "“Move the date up”");
        assertThat(sql.fetchValue("select audience from contribution where words = 'I shall be gone by then' and session = ?", id)).isEqualTo("ORGANISATION");
        assertThat(sql.fetchValue("select table_name from contribution where words = 'Move the date up' and session = ?", id)).isEqualTo("2");
    }

    @Test
    void whoever_sends_or_presses_while_it_is_shown_is_heard_once() throws Exception {
        writing.begin(world.me("facilitator"), id);
        writing.keep(world.me("member"), NewContribution.own(id, Kind.IDEA, "It waited", Visibility.NAMED));
        try (var others = Executors.newFixedThreadPool(2)) {
            var pressed = Objects.requireNonNull(new TransactionTemplate(transactions).execute(open -> {
                writing.show(world.me("facilitator"), id);
                var both = List.of(others.submit(() -> writing.show(world.me("coordinator"), id)),
                        others.submit(() -> writing.keep(world.me("visitor"), NewContribution.own(id, Kind.IDEA, "It came late", Visibility.NAMED))));
                both.forEach(LiveRoomTest::comesAsFarAsItCan);
                return both;
            }));
            for (var it : pressed) assertThat(it.get()).as("it was over when they came").isFalse();
        }
        assertThat(sql.fetch("select * from live_written where session = ?", id)).isEmpty();
        assertThat(sql.fetch("select * from contribution where words = 'It waited' and session = ?", id)).hasSize(1);
    }

    private static void comesAsFarAsItCan(Future<?> it) {
        try {
            it.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException waits) {
            // It waits for whoever came first.
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void who_needs_a_break_presses_once_and_those_who_run_it_see_it_and_nobody_else() throws Exception {
        assertThat(post("member", "/live/requests", "ask", "BREAK").getStatus()).isEqualTo(303);
        post("member", "/live/requests", "ask", "BREAK");
        assertThat(live.requests(world.me("facilitator"), id)).as("twice is once").hasSize(1);
        assertThat(page("facilitator", "/live/running")).contains("I need a break").contains("Wyn member");
        assertThat(live.requests(world.me("visitor"), id)).isEmpty();
        assertThat(page("visitor", "/live")).doesNotContain("Wyn member");
        assertThat(page("visitor", "/display")).doesNotContain("Wyn member").contains("Try the drafts");
        assertThat(page("member", "/live")).contains("They know.");
        post("member", "/live/requests/" + live.mine(world.me("member"), id).getFirst().id() + "/taking-back");
        assertThat(live.requests(world.me("facilitator"), id)).isEmpty();
    }

    @Test
    void somebody_elses_request_cannot_be_taken_back() {
        live.ask(world.me("member"), id, Ask.SPEAK);
        var request = live.mine(world.me("member"), id).getFirst().id();
        post("visitor", "/live/requests/" + request + "/taking-back");
        assertThat(live.met(world.me("visitor"), id, request)).isFalse();
        assertThat(live.mine(world.me("member"), id)).hasSize(1);
    }

    @Test
    void for_somebody_on_the_telephone_it_is_asked_by_whoever_runs_it() throws Exception {
        assertThat(post("facilitator", "/live/requests-for", "for", person("visitor"), "ask", "SPEAK").getStatus()).as("not counted in").isEqualTo(422);
        assertThat(post("facilitator", "/live/requests-for", "for", person("member"), "ask", "SPEAK").getStatus()).isEqualTo(303);
        assertThat(page("member", "/live")).contains("I want to speak").contains("They know.");
    }

    @Test
    void it_goes_on_when_somebody_presses_and_ends_nothing_by_itself() throws Exception {
        assertThat(page("member", "/live")).contains("Now: The first draft. It ends about 11am.");
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.TALK, 5, "Which one?", ""));
        post("facilitator", "/live/turns", "to", "break");
        assertThat(page("member", "/display")).contains("Now: a break").contains("Then we go on with: The first draft");
        post("facilitator", "/live/turns", "to", "next");
        assertThat(page("member", "/live")).contains("Now: The first draft");
        post("facilitator", "/live/turns", "to", "next");
        assertThat(page("member", "/live")).contains("Now: The second draft");
        post("facilitator", "/live/turns", "to", "next");
        post("facilitator", "/live/turns", "to", "next");
        assertThat(page("member", "/live")).as("the last one stays").contains("Now: Which one? It ends about");
        assertThat(sessions.seenBy(world.me("member"), id).orElseThrow().over()).isFalse();
        assertThat(live.goOn(world.me("member"), id)).isFalse();
    }

    @Test
    void whoever_presses_something_else_while_they_write_keeps_their_words() throws Exception {
        var asked = post("member", "/live/requests", "ask", "BREAK", "words", "I was writing this", "visibility", "NAMED");
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString()).contains("I was writing this").contains("They know.");
        var request = live.mine(world.me("member"), id).getFirst().id();
        assertThat(post("facilitator", "/live/requests/" + request + "/answer", "words", "What Colin says").getContentAsString()).contains("What Colin says");
        assertThat(live.requests(world.me("facilitator"), id)).isEmpty();
        assertThat(post("facilitator", "/live/turns", "to", "break", "words", "What Colin says").getContentAsString()).contains("What Colin says").contains("Now: a break");
        assertThat(post("facilitator", "/live/requests-for", "for", person("member"), "ask", "SPEAK", "words", "What Colin says").getContentAsString()).contains("What Colin says");
        assertThat(post("facilitator", "/live/captures/undoing", "words", "What Colin says").getContentAsString()).contains("What Colin says");
        assertThat(page("member", "/live")).contains("formaction=\"/sessions/" + id + "/live/requests\"");
    }

    @Test
    void words_that_come_as_the_session_ends_are_kept_and_what_is_wrong_with_them_stays_on_the_page() throws Exception {
        sessions.end(world.me("coordinator"), id, LocalDate.of(2030, 9, 16));
        var refused = post("member", "/live/words", "words", "I was still typing.");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("I was still typing.");
        assertThat(post("member", "/live/words", "words", "I was still typing.", "visibility", "NAMED").getStatus()).isEqualTo(303);
        assertThat(voices.of(world.me("facilitator"), id)).singleElement().satisfies(it -> assertThat(it.words()).isEqualTo("I was still typing."));
    }

    @Test
    void the_page_of_the_session_says_what_is_on_as_the_screens_do() throws Exception {
        post("facilitator", "/live/turns", "to", "next");
        post("facilitator", "/live/turns", "to", "next");
        assertThat(page("member", "")).contains("Now: The second draft").doesNotContain("Now: The first draft");
    }

    @Test
    void words_are_written_down_with_one_field_and_one_press_and_undone_with_one() throws Exception {
        assertThat(post("facilitator", "/live/captures", "words", "").getStatus()).isEqualTo(422);
        post("facilitator", "/live/captures", "words", "I open it standing up.");
        assertThat(page("facilitator", "/live/running")).contains("You wrote down last").contains("I open it standing up.");
        post("facilitator", "/live/captures/undoing");
        assertThat(voices.of(world.me("facilitator"), id)).isEmpty();
        post("facilitator", "/live/captures", "words", "Put it in a box at the top.", "saidBy", person("member"), "way", "PHONE", "kind", "BARRIER");
        assertThat(voices.of(world.me("visitor"), id)).singleElement().satisfies(it -> assertThat(it.author() + " " + it.kind()).isEqualTo("Wyn member BARRIER"));
    }

    @Test
    void what_somebody_said_themself_is_undone_by_nobody() {
        var own = saying.say(world.me("member"), world.place("member"), NewContribution.own(id, Kind.IDEA, "In my own words.", Visibility.UNNAMED));
        assertThat(takingOut.undoCapture(world.me("facilitator"), own)).isFalse();
        var captured = saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(id, Kind.IDEA, "As he said it.", Visibility.NAMED, person("member"), "", ""));
        assertThat(takingOut.undoCapture(world.me("facilitator"), captured)).as("somebody else wrote it down").isFalse();
        assertThat(takingOut.undoCapture(world.me("note-taker"), captured)).isTrue();
    }

    @Test
    void who_comes_from_outside_and_who_only_visits_is_heard_and_has_a_seat_like_everybody_else() throws Exception {
        var runs = world.me("outsider");
        var place = projects.place(runs, world.id("public-project")).orElseThrow();
        var group = place.project().group();
        charters.write(runs, group, charters.starters(Locale.UK)).orElseThrow().clauses().stream().filter(it -> it.starter().equals(HeardBoard.CLAUSE))
                .forEach(it -> charters.change(runs, group, new Clause(it.id(), it.words(), it.kind(), it.starter(), false)));
        var evening = sessions.plan(runs, place, new NewSession("An open evening", "Read letters", LocalDate.of(2030, 9, 9), LocalTime.of(18, 0), LocalTime.of(20, 0), "Hall", "", 0, null, null));
        guests.open(runs, evening, 1);
        sessions.open(runs, evening);
        for (var kind : List.of(Membership.Kind.VISITOR, Membership.Kind.OBSERVER)) {
            var comes = people.welcome(null, NewPerson.byEmail("Wilma " + kind, kind + "@heard.example"));
            groups.join(runs, group, comes, kind, StakeholderGroup.CITIZEN, "");
            sessions.countIn(runs, evening, comes, true);
        }
        here = "/sessions/" + evening;
        assertThat(post("outsider", "/registrations/welcomed", "welcomed", "").getStatus()).isEqualTo(422);
        post("outsider", "/registrations/welcomed", "welcomed", "Piet, who rang in");
        var piet = sessions.guests(evening).keySet().iterator().next();
        assertThat(post("outsider", "/registrations/welcomed", "welcomed", "Piet, who rang in").getStatus()).as("another of that name").isEqualTo(422);
        post("outsider", "/registrations/presence", "listed", piet);
        post("outsider", "/registrations/welcomed", "welcomed", "Piet, who rang in");
        assertThat(sessions.guests(evening)).as("he is here after all").containsOnlyKeys(piet);

        assertThat(page("outsider", "/live/heard")).contains("Piet, who rang in", "Wilma VISITOR").as("who watches has nothing to say").doesNotContain("Wilma OBSERVER");
        post("outsider", "/live/heard", "person", piet, "way", "IN_THE_BREAK");
        assertThat(page("outsider", "/live/running")).as("to be helped is not to be heard").contains("Not yet: Piet, who rang in, Wilma VISITOR.");
        var marked = post("outsider", "/live/heard", "person", piet, "way", "PHONE");
        assertThat(marked.getHeader("Location")).as("how stays, and the keyboard goes on there").isEqualTo(here + "/live/heard?way=PHONE#of-" + piet);
        assertThat(heard.board(runs, evening).orElseThrow().heard()).containsExactly(piet);

        post("outsider", "/tables", "tables", "1");
        post("outsider", "/tables/seats", "person", piet, "table", "1");
        assertThat(page("outsider", "/tables")).contains("Piet, who rang in, Wilma OBSERVER, Wilma VISITOR");
        sessions.end(runs, evening, LocalDate.of(2030, 9, 16));
        assertThat(heard.counted(runs, evening)).contains(new HeardCount(1, 0, 1, 1));
    }

    @Test
    void everybody_is_reminded_of_what_was_agreed_and_nobody_is_named() throws Exception {
        assertThat(post("member", "/live/rules", "words", "Phones away").getStatus()).as("who does not run it").isEqualTo(404);
        assertThat(post("facilitator", "/live/rules", "words", "").getStatus()).isEqualTo(422);
        post("facilitator", "/live/rules", "words", "One at a time, for the interpreters");
        var charter = ground.of(world.me("member"), id).charter();
        assertThat(charter).isNotEmpty();
        assertThat(page("member", "/live")).contains("How we work together today", "One at a time, for the interpreters");
        assertThat(post("facilitator", "/live/rules/reminder").getStatus()).as("of what is not chosen").isEqualTo(422);
        post("facilitator", "/live/rules", "words", "Phones away");
        post("facilitator", "/live/rules/reminder", "which", rule("One at a time, for the interpreters"));
        for (var screen : List.of("/live", "/display")) assertThat(page("visitor", screen)).contains("To everybody: we agreed “One at a time, for the interpreters”");
        post("facilitator", "/live/rules/reminder", "to", "enough");
        assertThat(page("visitor", "/display")).doesNotContain("To everybody");
        assertThat(page("facilitator", "/kit")).as("on paper").contains("One at a time, for the interpreters");

        post("facilitator", "/live/rules/reminder", "which", rule("One at a time, for the interpreters"));
        post("facilitator", "/live/rules/removal", "rule", ground.of(world.me("facilitator"), id).today().getFirst().id());
        assertThat(page("visitor", "/display")).as("what does not hold any more").doesNotContain("To everybody", "One at a time");
        assertThat(ground.remind(world.me("facilitator"), id, "Made up by whoever presses")).isFalse();
    }

    /** The choice of a rule on the page that reminds of it. */
    private String rule(String words) throws Exception {
        var label = Jsoup.parse(page("facilitator", "/live/rules")).select("label:contains(" + words + ")").first();
        return Jsoup.parse(page("facilitator", "/live/rules")).getElementById(label.attr("for")).val();
    }

    @Test
    void who_was_heard_is_kept_where_the_charter_wants_it_and_forgotten_but_for_the_counts() throws Exception {
        sessions.countIn(world.me("facilitator"), id, person("facilitator"), true);
        assertThat(page("facilitator", "/live/heard")).contains("Wyn member").as("who runs it is no member").doesNotContain("Wyn facilitator");
        assertThat(heard.board(world.me("member"), id)).as("not for members").isEmpty();
        assertThat(page("member", "/live")).doesNotContain("were heard");
        post("facilitator", "/live/heard", "person", person("member"), "way", "PASSED");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().passed()).containsExactly(person("member"));
        post("facilitator", "/live/heard", "undo", person("member"));
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().notYet()).containsExactly(person("member"));
        post("facilitator", "/live/captures", "words", "By card.", "saidBy", person("member"), "way", "CARD");
        live.ask(world.me("member"), id, Ask.SPEAK);
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        assertThat(heard.board(world.me("facilitator"), id)).isEmpty();
        assertThat(live.mine(world.me("member"), id)).isEmpty();
        assertThat(heard.counted(world.me("member"), id)).contains(new HeardCount(1, 0, 0, 0));
        assertThat(page("member", "")).contains("1 of 1 people were heard");
    }

    @Test
    void people_are_shared_out_at_tables_and_see_their_own() throws Exception {
        for (var role : new String[] {"visitor", "co-lead", "facilitator"}) sessions.countIn(world.me("facilitator"), id, person(role), true);
        assertThat(post("facilitator", "/tables", "tables", "0").getStatus()).isEqualTo(422);
        assertThat(post("facilitator", "/tables", "tables", "2").getStatus()).isEqualTo(303);
        assertThat(seating.now(world.me("facilitator"), id).values()).hasSize(2).allMatch(it -> it.size() == 2);
        post("facilitator", "/tables/seats", "person", person("member"), "table", "2");
        post("facilitator", "/tables", "tables", "2");
        assertThat(seating.mine(world.me("member"), id)).isEqualTo(2);
        assertThat(page("member", "/live")).contains("Your table: 2");
        assertThat(seating.now(world.me("member"), id)).as("only those who run it see all").isEmpty();
        post("facilitator", "/live/captures", "words", "The date is too small.", "saidBy", person("member"), "table", "2");
        post("facilitator", "/live/captures", "words", "the date is too small", "saidBy", person("visitor"), "table", "1");
        assertThat(page("facilitator", "/tables")).contains("Said 2 times.").contains("At: 2, 1.");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        assertThat(seating.mine(world.me("member"), id)).isZero();
    }

    @Test
    void a_group_without_such_a_clause_has_no_board() {
        var outsider = world.me("outsider");
        var place = projects.place(outsider, projects.of(outsider).getFirst().id()).orElseThrow();
        var elsewhere = sessions.plan(outsider, place, new NewSession("Elsewhere", "Talk", LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hall", "", 0, null, null));
        sessions.open(outsider, elsewhere);
        assertThat(heard.board(outsider, elsewhere)).isEmpty();
        assertThat(charters.write(outsider, place.project().group(), charters.starters(Locale.UK))).isPresent();
        assertThat(heard.board(outsider, elsewhere)).as("a new charter offers it, and leaves it out until the group takes it in").isEmpty();
        assertThat(heard.mark(outsider, elsewhere, outsider.person(), Way.SPEECH)).isFalse();
    }

    @Test
    void what_people_ask_for_is_heard_by_those_who_run_it_alone() {
        assertThat(hearing.may(world.me("facilitator"), "room:" + id)).isTrue();
        assertThat(hearing.may(world.me("member"), "room:" + id)).isFalse();
        assertThat(hearing.may(world.me("member"), "agenda:" + id)).isTrue();
        assertThat(hearing.may(world.me("outsider"), "agenda:" + id)).isFalse();
    }
}
