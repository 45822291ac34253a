package alongside.live;

import static alongside.db.Tables.LIVE_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.hub.MayListen;
import alongside.sessions.AgendaItem;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Slips;
import alongside.voices.Voices;
import alongside.voices.WhatBecame;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A session on its three screens, without a script. */
class LiveRoomTest extends SessionThatIsOn {

    @Autowired Live live;
    @Autowired Writing writing;
    @Autowired GroundRules ground;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired Slips slips;
    @Autowired WhatBecame became;
    @Autowired DSLContext sql;
    @Autowired @Qualifier("liveHearing") MayListen hearing;

    @Test
    void who_needs_a_break_presses_once_and_those_who_run_it_see_it_and_nobody_else() throws Exception {
        assertThat(post("member", "/live/requests", "ask", "BREAK").getStatus()).isEqualTo(303);
        post("member", "/live/requests", "ask", "BREAK");
        assertThat(live.requests(world.me("facilitator"), id)).as("twice is once").hasSize(1);
        assertThat(page("facilitator", "/live/running")).contains("I need a break").contains("Wyn member");
        assertThat(live.requests(world.me("visitor"), id)).isEmpty();
        assertThat(page("visitor", "/live")).doesNotContain("Wyn member");
        assertThat(page("visitor", "/display")).doesNotContain("Wyn member").contains("Try the drafts");
        assertThat(page("member", "/live")).contains("Those who run the session can see it.");
        post("member", "/live/requests/" + live.mine(world.me("member"), id).getFirst().id() + "/taking-back");
        assertThat(live.requests(world.me("facilitator"), id)).isEmpty();
    }

    @Test
    void who_needs_a_break_may_let_everybody_see_it_by_nobodys_name() throws Exception {
        live.ask(world.me("member"), id, Ask.BREAK);
        live.ask(world.me("member"), id, Ask.SPEAK);
        assertThat(page("visitor", "/live")).as("private until they say so").doesNotContain("Somebody needs a break");
        var mine = live.mine(world.me("member"), id);
        for (var it : mine) post("visitor", "/live/requests/" + it.id() + "/showing");
        assertThat(page("visitor", "/display")).as("only by whoever asked").doesNotContain("Somebody needs a break");
        for (var it : mine) post("member", "/live/requests/" + it.id() + "/showing");
        assertThat(live.mine(world.me("member"), id)).filteredOn(Request::shown).as("a wish to speak stays between them").extracting(Request::ask).containsExactly(Ask.BREAK);
        for (var screen : List.of("/live", "/display")) assertThat(page("visitor", screen)).contains("Somebody needs a break.").doesNotContain("Wyn member");
        assertThat(page("facilitator", "/live/running")).contains("Wyn member (everybody sees it)");
        live.breakNow(world.me("facilitator"), id);
        assertThat(page("visitor", "/live")).as("there is one now").doesNotContain("Somebody needs a break");
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
        assertThat(page("member", "/live")).contains("I want to speak").contains("Those who run the session can see it.");
    }

    @Test
    void who_waits_longest_is_next_a_break_cannot_wait_and_many_are_answered_at_once() throws Exception {
        for (var role : List.of("visitor", "co-lead", "member")) live.ask(world.me(role), id, Ask.SPEAK);
        live.ask(world.me("member"), id, Ask.BREAK);
        // Whichever clock they were written down by: of two in one moment, and when it is put right meanwhile, whoever asked first is first.
        sql.update(LIVE_REQUEST).set(LIVE_REQUEST.AT, Long.MAX_VALUE).where(LIVE_REQUEST.PERSON.eq(person("visitor"))).execute();
        var screen = Jsoup.parse(page("facilitator", "/live/running")).select("#requests + ul li");
        assertThat(screen.eachText()).hasSize(4).first().asString().startsWith("I need a break – Wyn member");
        assertThat(screen.select("button")).as("who is next, and who comes after them").hasSize(2);
        post("facilitator", "/live/turns", "to", "break");
        assertThat(live.requests(world.me("facilitator"), id)).as("whoever asked for a break has one").extracting(Request::ask).containsOnly(Ask.SPEAK).hasSize(3);
        assertThat(post("facilitator", "/live/requests/answers").getStatus()).as("nothing is ticked").isEqualTo(422);
        var all = live.requests(world.me("facilitator"), id);
        post("facilitator", "/live/requests/answers", "request", all.getFirst().id(), "request", all.getLast().id());
        assertThat(live.requests(world.me("facilitator"), id)).singleElement().extracting(Request::person).isEqualTo(person("co-lead"));
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
        assertThat(asked.getContentAsString()).contains("I was writing this").contains("Those who run the session can see it.");
        var request = live.mine(world.me("member"), id).getFirst().id();
        assertThat(post("facilitator", "/live/requests/" + request + "/answer", "words", "What Colin says").getContentAsString()).contains("What Colin says");
        assertThat(live.requests(world.me("facilitator"), id)).isEmpty();
        assertThat(post("facilitator", "/live/turns", "to", "break", "words", "What Colin says").getContentAsString()).contains("What Colin says").contains("Now: a break");
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
    void a_slip_on_ones_own_screen_is_taken_back_there_and_nobody_elses_words_are() throws Exception {
        post("visitor", "/live/words", "words", "I did not mean this.", "visibility", "UNNAMED");
        post("member", "/live/words", "words", "This stays.", "visibility", "NAMED");
        assertThat(page("visitor", "/live")).contains("What you said here (1)", "I did not mean this.").doesNotContain("This stays.");
        for (var it : voices.of(world.me("facilitator"), id)) post("visitor", "/live/said/" + it.id() + "/taking-back");
        assertThat(voices.of(world.me("facilitator"), id)).extracting(Contribution::words).containsExactly("This stays.");
        assertThat(page("visitor", "/live")).doesNotContain("What you said here");
        var mine = voices.of(world.me("member"), id).getFirst().id();
        assertThat(post("member", "/live/said/" + mine + "/taking-back", "words", "I write on").getContentAsString()).contains("I write on", "Taken back").doesNotContain("This stays.");
    }

    @Test
    void who_is_not_ready_reaches_whoever_runs_it_also_from_elsewhere() throws Exception {
        assertThat(page("facilitator", "/live/running")).doesNotContain("Need help", "Need a minute");
        post("member", "/live/cards/ready", "answer", "MINUTE");
        post("visitor", "/live/cards/ready", "answer", "HELP");
        assertThat(Jsoup.parse(page("facilitator", "/live/running")).select("[data-live^=room] #ready a").text()).as("also who is not counted in").isEqualTo("Need help: Wyn visitor · Need a minute: 1");
        assertThat(page("facilitator", "/live/cards")).contains("1: Wyn visitor");
        assertThat(page("member", "/live")).doesNotContain("Wyn visitor");
        post("visitor", "/live/cards/ready", "answer", "YES");
        assertThat(Jsoup.parse(page("facilitator", "/live/running")).select("#ready").text()).isEqualTo("Need a minute: 1");
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
        assertThat(slips.undo(world.me("facilitator"), own)).isFalse();
        var captured = saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(id, Kind.IDEA, "As he said it.", Visibility.NAMED, person("member"), "", ""));
        assertThat(slips.undo(world.me("facilitator"), captured)).as("somebody else wrote it down").isFalse();
        assertThat(slips.undo(world.me("note-taker"), captured)).isTrue();
        var ofNobody = saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(id, Kind.IDEA, "As somebody said it.", Visibility.UNNAMED, null, "", ""));
        assertThat(slips.undo(world.me("facilitator"), ofNobody)).as("also where nobody is named").isFalse();
        assertThat(slips.undo(world.me("note-taker"), ofNobody)).isTrue();
    }

    @Test
    void unnamed_words_of_somebody_who_is_known_are_undone_by_whoever_wrote_them_down_and_nothing_tells_of_it() throws Exception {
        post("note-taker", "/live/captures", "words", "I am afraid of the letter.", "saidBy", person("member"), "visibility", "UNNAMED");
        var said = voices.of(world.me("facilitator"), id).getFirst().id();
        assertThat(page("facilitator", "/live/running")).as("who wrote them down").doesNotContain("You wrote down last");
        assertThat(slips.undo(world.me("facilitator"), said)).as("somebody else wrote them down").isFalse();
        assertThat(slips.undo(world.me("member"), said)).isFalse();
        assertThat(page("note-taker", "/live/running")).contains("You wrote down last").contains("I am afraid of the letter.");
        assertThat(sql.fetch("select * from contribution where id = ?", said).format(100)).doesNotContain(person("note-taker"), person("member"));
        post("note-taker", "/live/captures/undoing");
        assertThat(voices.of(world.me("facilitator"), id)).isEmpty();
        assertThat(sql.fetch("select * from contribution where id = ?", said).format(100)).as("no more is left of it than of what nobody is known to have said").doesNotContain("afraid", person("note-taker"), person("member"));
        assertThat(sql.fetch("select * from happening where subject = ?", said)).isEmpty();
        assertThat(page("note-taker", "/live/running")).doesNotContain("You wrote down last");

        post("note-taker", "/live/captures", "words", "Once more.", "saidBy", person("member"), "visibility", "UNNAMED");
        var sorted = voices.of(world.me("facilitator"), id).getFirst().id();
        assertThat(became.becomes(world.me("facilitator"), sorted, Contribution.Becoming.PARKED)).isTrue();
        assertThat(slips.undo(world.me("note-taker"), sorted)).as("something has been made of it").isFalse();
    }

    @Test
    void everybody_is_reminded_of_what_was_agreed_and_nobody_is_named() throws Exception {
        assertThat(post("member", "/live/rules", "words", "Phones away").getStatus()).as("who does not run it").isEqualTo(404);
        assertThat(post("facilitator", "/live/rules", "words", "").getStatus()).isEqualTo(422);
        post("facilitator", "/live/rules", "words", "One at a time, for the interpreters");
        assertThat(reminders()).as("what nobody agreed is no rule").isNotEmpty().doesNotContain(value("One at a time, for the interpreters"));
        assertThat(page("member", "/live")).contains("Can you live with it?");
        assertThat(page("member", "/live/rules")).contains("Is there something you cannot live with?").doesNotContain("Put it forward", "everybody can live with it</");
        var rule = ground.of(world.me("member"), id).today().getFirst().id();
        post("visitor", "/live/rules/objection", "listed", rule, "cannot", rule);
        assertThat(Jsoup.parse(page("visitor", "/live/rules")).select("input[name=cannot][checked]")).as("their own").hasSize(1);
        assertThat(page("facilitator", "/live/rules")).contains("1 person cannot live with it").doesNotContain("Wyn visitor", "I asked, and everybody");
        post("facilitator", "/live/rules/agreement", "agreed", rule);
        assertThat(ground.of(world.me("member"), id).all()).as("while somebody objects").doesNotContain("One at a time, for the interpreters");
        post("visitor", "/live/rules/objection", "listed", rule);
        assertThat(post("member", "/live/rules/agreement", "agreed", rule).getStatus()).isEqualTo(404);
        post("facilitator", "/live/rules/agreement", "agreed", rule);
        assertThat(reminders()).as("agreed, it is one").contains(value("One at a time, for the interpreters"));
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
        post("facilitator", "/live/rules/removal", "away", ground.of(world.me("facilitator"), id).today().getFirst().id());
        assertThat(page("visitor", "/display")).as("what does not hold any more").doesNotContain("To everybody", "One at a time");
        assertThat(ground.remind(world.me("facilitator"), id, "Made up by whoever presses")).isFalse();
    }

    /** What everybody can be reminded of. */
    private List<String> reminders() throws Exception {
        return Jsoup.parse(page("facilitator", "/live/rules")).select("input[name=which]").eachAttr("value");
    }

    private static String value(String words) {
        return java.util.UUID.nameUUIDFromBytes(words.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    }

    /** The choice of a rule on the page that reminds of it. */
    private String rule(String words) throws Exception {
        var label = Jsoup.parse(page("facilitator", "/live/rules")).select("label:contains(" + words + ")").first();
        return Jsoup.parse(page("facilitator", "/live/rules")).getElementById(label.attr("for")).val();
    }

    @Test
    void what_people_ask_for_is_heard_by_those_who_run_it_alone() {
        assertThat(hearing.may(world.me("facilitator"), "room:" + id)).isTrue();
        assertThat(hearing.may(world.me("member"), "room:" + id)).isFalse();
        assertThat(hearing.may(world.me("member"), "agenda:" + id)).isTrue();
        assertThat(hearing.may(world.me("outsider"), "agenda:" + id)).isFalse();
    }
}
