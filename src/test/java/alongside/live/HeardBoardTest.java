package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.live.rules.Heard.Way;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.registration.Daily;
import alongside.sessions.NewSession;
import alongside.voices.TakingOut;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was heard and who sits where: everybody in the room, also who came from outside. */
class HeardBoardTest extends SessionThatIsOn {

    @Autowired Live live;
    @Autowired HeardBoard heard;
    @Autowired Charters charters;
    @Autowired Seating seating;
    @Autowired Projects projects;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired OpenEvening evenings;
    @Autowired Voices voices;
    @Autowired TakingOut takingOut;
    @Autowired Daily daily;
    @Autowired DSLContext sql;

    @Test
    void who_comes_from_outside_and_who_only_visits_is_heard_and_has_a_seat_like_everybody_else() throws Exception {
        var planned = evenings.planned();
        var runs = planned.runs();
        var group = planned.place().project().group();
        var evening = planned.session();
        wantsToHearEverybody(charters, runs, group);
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
        assertThat(post("outsider", "/live/heard/" + piet + "/helps").getStatus()).isEqualTo(422);
        post("outsider", "/live/heard/" + piet + "/helps", "helps", "CARD_OFFERED");
        post("outsider", "/live/heard/" + piet + "/helps/taking-back", "help", heard.helps(runs, evening, piet).getFirst().id());
        post("outsider", "/live/heard/" + piet + "/helps", "helps", "IN_THE_BREAK");
        assertThat(page("outsider", "/live/running")).as("to be helped is not to be heard").contains("Not yet: Piet, who rang in, Wilma VISITOR.");
        var marked = post("outsider", "/live/heard", "person", piet, "way", "PHONE");
        assertThat(marked.getHeader("Location")).as("how stays").isEqualTo(here + "/live/heard?way=PHONE");
        assertThat(heard.board(runs, evening).orElseThrow().heard()).containsExactly(piet);
        assertThat(page("outsider", "/live/heard")).contains("<li>Piet, who rang in: By phone, I will talk with them in the break</li>");
        var another = sessions.present(evening).stream().filter(it -> heard.board(runs, evening).orElseThrow().notYet().contains(it)).findFirst().orElseThrow();
        post("outsider", "/live/heard", "person", another);
        assertThat(heard.board(runs, evening).orElseThrow().heard()).as("from a screen that did not know of Piet").containsExactlyInAnyOrder(piet, another);
        post("outsider", "/live/heard", "was", another, "was", piet, "person", piet);
        assertThat(heard.board(runs, evening).orElseThrow().heard()).as("a slip").containsExactly(piet);

        post("outsider", "/live/requests-for", "for", piet, "ask", "SPEAK");
        assertThat(page("outsider", "/live/running")).as("a guest asks too").contains("I want to speak</strong> – Piet, who rang in");
        post("outsider", "/live/cards", "card", "READY", "of-" + piet, "3");
        assertThat(page("outsider", "/live/cards")).contains("1: Piet, who rang in");
        post("outsider", "/live/captures", "words", "Ring me first", "saidBy", piet, "visibility", "NAMED", "way", "PHONE");
        post("outsider", "/live/captures", "words", "I am Piet to you", "saidBy", piet, "visibility", "FIRST_NAME");
        post("outsider", "/live/captures", "words", "Keep this to yourselves", "saidBy", piet, "visibility", "UNNAMED");
        assertThat(voices.of(runs, evening)).extracting(it -> it.words() + " – " + it.author())
                .containsExactlyInAnyOrder("Ring me first – Piet, who rang in", "I am Piet to you – Piet", "Keep this to yourselves – ");

        post("outsider", "/tables", "tables", "1");
        post("outsider", "/tables/seats", "person", piet, "table", "1");
        assertThat(page("outsider", "/tables")).contains("Piet, who rang in, Wilma OBSERVER, Wilma VISITOR");
        sessions.end(runs, evening, LocalDate.of(2030, 9, 16));
        assertThat(heard.counted(runs, evening)).contains(new HeardCount(1, 0, 1, 1));
        daily.goOn(Instant.parse("2030-10-10T12:00:00Z"));
        assertThat(sql.fetch("select * from contribution where session = ?", evening).formatCSV()).as("after thirty days nothing names a guest").contains("Ring me first").doesNotContain("rang in");
        assertThat(voices.of(runs, evening)).extracting(it -> it.words() + " – " + it.author()).contains("Ring me first – ", "I am Piet to you – ");
    }

    @Test
    void whoever_helps_somebody_to_be_heard_writes_it_down_with_one_press_and_it_is_gone_afterwards_but_for_the_count() throws Exception {
        var member = person("member");
        var help = "/live/heard/" + member;
        assertThat(page("facilitator", "/live/heard")).as("one line for each who was not heard").contains(here + help + "\"").doesNotContain("ASKED_GENTLY");
        assertThat(page("facilitator", help)).contains("Help Wyn member to be heard", "ASKED_GENTLY", "CARD_OFFERED", "SUPPORTER_ASKED", "IN_THE_BREAK").doesNotContain("What was done so far");
        assertThat(post("facilitator", help + "/helps", "helps", "SPEECH").getStatus()).as("to be heard is no help").isEqualTo(422);
        assertThat(post("facilitator", help + "/helps", "helps", "ASKED_GENTLY").getHeader("Location")).isEqualTo(here + "/live/heard");
        post("note-taker", help + "/helps", "helps", "ASKED_GENTLY");
        assertThat(heard.helps(world.me("facilitator"), id, member)).extracting(Help::helper).as("each by whoever did it").containsExactly(person("facilitator"), person("note-taker"));
        assertThat(page("coordinator", help)).containsPattern("[ap]m, Wyn facilitator: I asked them gently").contains(", Wyn note-taker: I asked them gently");
        assertThat(heard.helps(world.me("member"), id, member)).as("also not for whom it is about").isEmpty();
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().notYet()).containsExactly(member);
        post("facilitator", "/live/heard", "person", member, "way", "SPEECH");
        post("facilitator", "/live/heard", "was", member);
        assertThat(heard.helps(world.me("facilitator"), id, member)).as("a slip about speaking takes no help back").hasSize(2);
        assertThat(sql.fetchCount(sql.selectFrom("happening where scope = '" + world.id("project") + "' and subject = '" + member + "' and kind like 'live.%'"))).as("nothing of it is told elsewhere").isZero();
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        assertThat(sql.fetchCount(sql.selectFrom("live_help where session = '" + id + "'"))).isZero();
        assertThat(heard.counted(world.me("member"), id)).contains(new HeardCount(0, 0, 1, 1));
        assertThat(page("facilitator", "")).contains("Somebody made room for 1 person.");
        assertThat(page("member", "")).doesNotContain("Somebody made room");
    }

    @Test
    void who_was_heard_is_kept_where_the_charter_wants_it_and_forgotten_but_for_the_counts() throws Exception {
        sessions.countIn(world.me("facilitator"), id, person("facilitator"), true);
        assertThat(page("facilitator", "/live/heard")).contains("Wyn member").as("who runs it is no member").doesNotContain("Wyn facilitator");
        assertThat(heard.board(world.me("member"), id)).as("not for members").isEmpty();
        assertThat(page("member", "/live")).doesNotContain("were heard");
        post("facilitator", "/live/heard", "person", person("member"), "way", "PASSED");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().passed()).containsExactly(person("member"));
        post("facilitator", "/live/heard", "was", person("member"));
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
    void who_writes_on_their_own_screen_under_their_name_is_heard_and_unnamed_words_tell_of_nobody() throws Exception {
        sessions.countIn(world.me("facilitator"), id, person("visitor"), true);
        post("visitor", "/live/words", "words", "Nobody may know it.", "visibility", "UNNAMED");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).isEmpty();
        post("member", "/live/words", "words", "The date is too small.", "visibility", "NAMED");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).containsExactly(person("member"));
        assertThat(page("facilitator", "/live/heard")).contains("Wyn member: In the chat, or on their own screen");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        assertThat(heard.counted(world.me("member"), id)).as("nobody kept the board").isEmpty();
    }

    @Test
    void words_that_were_a_slip_take_their_mark_with_them_unless_something_else_stands() {
        var member = person("member");
        post("facilitator", "/live/captures", "words", "Not theirs", "saidBy", member);
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).containsExactly(member);
        post("facilitator", "/live/captures/undoing");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().notYet()).containsExactly(member);

        post("note-taker", "/live/captures", "words", "This is theirs", "saidBy", member);
        post("facilitator", "/live/captures", "words", "This is not", "saidBy", member);
        post("facilitator", "/live/captures/undoing");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).as("other words stand").containsExactly(member);
        post("note-taker", "/live/captures/undoing");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().notYet()).containsExactly(member);

        post("facilitator", "/live/captures", "words", "This one was", "saidBy", member);
        post("note-taker", "/live/heard", "person", member);
        post("facilitator", "/live/captures/undoing");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).as("somebody ticked the name as well").containsExactly(member);
    }

    @Test
    void whoever_is_heard_by_their_own_words_is_shown_so_and_cannot_be_unticked_while_they_stand() throws Exception {
        var member = person("member");
        post("facilitator", "/live/heard", "person", member);
        post("member", "/live/words", "words", "The date is too small.", "visibility", "NAMED");
        var board = Jsoup.parse(page("facilitator", "/live/heard"));
        assertThat(board.select("#of-" + member + "[checked][disabled][aria-describedby=own]")).hasSize(1);
        assertThat(board.select("#own").text()).startsWith("Wyn member: heard by what they wrote under their own name.");
        assertThat(board.select("input[name=was]")).as("saving what is on the screen takes nothing away").isEmpty();
        post("facilitator", "/live/heard", "was", member);
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).containsExactly(member);
        takingOut.takeBack(world.me("member"), voices.mine(world.me("member"), id).getFirst().id());
        assertThat(Jsoup.parse(page("facilitator", "/live/heard")).select("#own, input[disabled]")).isEmpty();
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().notYet()).containsExactly(member);
    }

    @Test
    void what_everybody_wrote_first_and_is_shown_as_the_session_ends_counts_as_heard() throws Exception {
        sessions.countIn(world.me("facilitator"), id, person("visitor"), true);
        post("facilitator", "/live/heard", "person", person("visitor"), "way", "SPEECH");
        post("facilitator", "/live/writing", "to", "write");
        post("member", "/live/words", "words", "I wrote this first.", "visibility", "FIRST_NAME");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().notYet()).as("nobody has read it").containsExactly(person("member"));
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        assertThat(heard.counted(world.me("member"), id)).contains(new HeardCount(2, 0, 0, 0));
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
        assertThat(page("facilitator", "/tables")).contains("Wyn member keeps table 2.", "Mix Wyn member with the others again");
        post("facilitator", "/tables/seats/freeing", "person", person("member"));
        assertThat(seating.fixed(world.me("facilitator"), id)).as("a seat can be freed").isEmpty();
        assertThat(page("facilitator", "/tables")).doesNotContain("keeps table");
        assertThat(seating.mine(world.me("member"), id)).as("until it is shared out anew").isEqualTo(2);
        assertThat(seating.now(world.me("member"), id)).as("only those who run it see all").isEmpty();
        post("facilitator", "/live/captures", "words", "The date is too small.", "saidBy", person("member"), "table", "2");
        post("facilitator", "/live/captures", "words", "the date is too small", "saidBy", person("visitor"), "table", "1");
        assertThat(page("facilitator", "/tables")).contains("Said 2 times.").contains("At 2 tables: 2, 1.");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        assertThat(seating.mine(world.me("member"), id)).isZero();
    }

    @Test
    void a_group_without_such_a_clause_has_no_board() {
        var outsider = world.me("outsider");
        var place = projects.place(outsider, projects.begin(outsider, "Elsewhere", "Talk")).orElseThrow();
        var elsewhere = sessions.plan(outsider, place, new NewSession("Elsewhere", "Talk", LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hall", "", 0, null, null));
        sessions.open(outsider, elsewhere);
        assertThat(heard.board(outsider, elsewhere)).isEmpty();
        assertThat(charters.write(outsider, place.project().group(), charters.starters(Locale.UK))).isPresent();
        assertThat(heard.board(outsider, elsewhere)).as("a new charter offers it, and leaves it out until the group takes it in").isEmpty();
        assertThat(heard.mark(outsider, elsewhere, outsider.person(), Way.SPEECH)).isFalse();
    }

    /** Also when another test wrote its charter before. */
    static void wantsToHearEverybody(Charters charters, Me runs, String group) {
        charters.draft(group).or(() -> charters.write(runs, group, charters.starters(Locale.UK))).orElseThrow().clauses().stream().filter(it -> it.starter().equals(HeardBoard.CLAUSE))
                .forEach(it -> charters.change(runs, group, new Clause(it.id(), it.words(), it.kind(), it.starter(), false)));
    }
}
