package alongside.sessions;

import static alongside.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.SeenBy;
import alongside.sessions.rules.Countdown;
import alongside.sessions.rules.PlanCheck;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a private need to what is arranged, told to its person and asked about afterwards; whose it is sees the access host alone. */
class AccessPlanTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired AccessPlan plan;
    @Autowired ToDo toDo;
    @Autowired PlanChecks checks;
    @Autowired Agendas agendas;
    @Autowired Needs needs;
    @Autowired DSLContext sql;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 8", "Try the drafts",
                LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        need("member", Map.of(NeedKind.COMMUNICATION_PROFESSIONAL, "BSL interpreters", NeedKind.INFORMATION_FORMAT, "Audio, please"), Set.of(SeenBy.ACCESS_HOST));
        need("visitor", Map.of(NeedKind.EVENT, "step-free"), Set.of());
        need("note-taker", Map.of(NeedKind.EVENT, "step-free"), Set.of(SeenBy.ARRANGERS));
    }

    /** The house is shared: what is needed here is needed nowhere else, and may be read as for anybody who said nothing. */
    @AfterEach
    void needNothing() {
        for (var role : List.of("member", "visitor", "note-taker")) need(role, Map.of(), Set.of(SeenBy.ACCESS_HOST));
    }

    private void need(String role, Map<NeedKind, String> words, Set<SeenBy> seenBy) {
        needs.say(world.me(role), world.me(role).person(), words, seenBy, LocalDate.of(2031, 1, 1));
    }

    private String member() {
        return world.me("member").person();
    }

    @Test
    void whoever_runs_it_sees_counts_and_the_access_host_names_of_those_who_chose_them() throws Exception {
        var counts = page("coordinator", "/sessions/" + id + "/access");
        assertThat(counts.split("<form", 2)[0]).contains("BSL").contains("fewer than 5").doesNotContain("Wyn member").doesNotContain("interpreters");
        var kinds = org.jsoup.Jsoup.parse(counts).select("section[aria-labelledby=counts]").text();
        assertThat(kinds).as("what a few need is one sentence").matches("How many need what People here need: [^.]*BSL[^.]*\\. Each is needed by fewer than 5 people\\.").contains("Step-free");
        var names = page("access-host", "/sessions/" + id + "/access");
        assertThat(names).contains("1: Wyn member").as("one of the two let nobody read it, the other the arrangers").contains("Step-free").doesNotContain("1: Wyn note-taker").doesNotContain("Wyn visitor –");
        assertThat(needs.readings(world.me("member"), member())).anyMatch(it -> it.reader().equals(world.me("access-host").person()));
        assertThat(mvc.get().uri("/sessions/" + id + "/access").requestAttr(Me.class.getName(), world.me("member")).exchange().getResponse().getStatus()).isEqualTo(404);
        invitations.reply(world.me("member"), id, Invitation.Reply.NO);
        assertThat(page("access-host", "/sessions/" + id + "/access")).as("who does not come needs nothing here").doesNotContain("1: Wyn member");
    }

    @Test
    void what_is_arranged_is_told_and_asked_about_and_nobody_else_reads_it() throws Exception {
        post("access-host", "/sessions/" + id + "/access", "what", "Two BSL interpreters", "person", member(), "owner", world.me("access-host").person());
        var arrangement = plan.mine(world.me("member"), id).getFirst().id();
        assertThat(page("member", "/sessions/" + id + "/preparing")).contains("Two BSL interpreters").contains("We are seeing to it");
        assertThat(post("access-host", "/sessions/" + id + "/access/" + arrangement + "/standing", "status", "ARRANGED").getStatus()).isEqualTo(303);
        assertThat(page("member", "/sessions/" + id + "/preparing")).contains("It is arranged");
        assertThat(page("coordinator", "/sessions/" + id + "/access")).contains("1 of 1 are arranged").doesNotContain("Two BSL");
        assertThat(page("visitor", "/sessions/" + id + "/preparing")).doesNotContain("Two BSL");

        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(page("member", "/sessions/" + id)).contains("Was it right for you?");
        assertThat(post("visitor", "/sessions/" + id + "/preparing/right", "right-" + arrangement, "NO").getStatus()).isEqualTo(303);
        assertThat(plan.mine(world.me("member"), id).getFirst().right()).as("somebody else said it").isNull();
        post("member", "/sessions/" + id + "/preparing/right", "right-" + arrangement, "PARTLY", "words-" + arrangement, "They sat behind me");
        assertThat(page("access-host", "/sessions/" + id + "/access")).contains("They sat behind me").contains("Partly");
        assertThat(page("coordinator", "/sessions/" + id + "/access")).doesNotContain("They sat behind me");
    }

    @Test
    void who_sees_to_it_and_its_words_can_be_changed_and_the_new_one_hears_what_and_not_for_whom() throws Exception {
        var host = world.me("access-host");
        var line = "/sessions/" + id + "/access/" + arranged(host, "A taxi") + "/changing";
        assertThat(page("access-host", "/sessions/" + id + "/access")).contains(line + "\"");
        assertThat(page("access-host", line)).contains("value=\"A taxi\"").doesNotContain("For whom?");
        assertThat(post("facilitator", line, "what", "A taxi", "owner", "").getStatus()).isEqualTo(404);
        assertThat(post("access-host", line, "what", "", "owner", "").getStatus()).isEqualTo(422);
        assertThat(post("access-host", line, "what", "A taxi", "owner", world.me("outsider").person()).getContentAsString()).as("nobody of ours").contains("owner-problem");
        int told = letters("sessions.letter.arranged");
        for (int i = 0; i < 2; i++) post("access-host", line, "what", "A taxi there and back", "owner", world.me("note-taker").person());
        assertThat(page("access-host", "/sessions/" + id + "/access")).contains("A taxi there and back", "Wyn note-taker");
        assertThat(letters("sessions.letter.arranged")).as("they were told of another taxi").isEqualTo(told + 1);
        var letter = sql.fetch("select * from letter where kind = 'sessions.letter.see-to' and person = ?", world.me("note-taker").person());
        assertThat(letter).as("told once").hasSize(1);
        assertThat(letter.formatCSV()).doesNotContain("Wyn member", member());
        assertThat(page("note-taker", "/sessions/" + id)).doesNotContain("A taxi");
        post("access-host", line, "what", "A taxi there and back", "owner", world.me("facilitator").person());
        assertThat(sql.fetchCount(LETTER, LETTER.KIND.eq("sessions.letter.given-on"), LETTER.PERSON.eq(world.me("note-taker").person()))).as("who saw to it before").isEqualTo(1);
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(post("access-host", line, "what", "Too late", "owner", "").getStatus()).isEqualTo(404);
    }

    @Test
    void words_about_one_thing_are_not_lost_by_saying_nothing_about_another() throws Exception {
        var host = world.me("access-host");
        var taxi = arranged(host, "A taxi");
        var loop = arranged(host, "A hearing loop");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        var wrong = post("member", "/sessions/" + id + "/preparing/right", "words-" + taxi, "It came late");
        assertThat(wrong.getStatus()).as("yes, partly or no is missing").isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("It came late");
        post("member", "/sessions/" + id + "/preparing/right", "right-" + taxi, "PARTLY", "words-" + taxi, "It came late");
        assertThat(page("access-host", "/sessions/" + id + "/access")).contains("It came late");
        assertThat(page("member", "/sessions/" + id + "/preparing")).contains("You said: Partly", "right-" + loop).doesNotContain("right-" + taxi);
    }

    private String arranged(Me host, String what) {
        var arrangement = plan.arrange(host, id, member(), what, null).orElseThrow();
        assertThat(plan.stands(host, id, arrangement, Arrangement.Status.ARRANGED, "")).isTrue();
        return arrangement;
    }

    @Test
    void interpreters_are_booked_when_they_are_and_not_when_something_else_is() throws Exception {
        var host = world.me("access-host");
        assertThat(booked()).isFalse();
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "Letter B", ""));
        assertThat(looked()).isTrue();
        arranged(host, "Audio, and a seat near the door");
        assertThat(booked()).as("something else").isFalse();
        var theirs = plan.arrange(host, id, member(), "Two BSL interpreters", null).orElseThrow();
        assertThat(booked()).as("begun").isFalse();
        plan.stands(host, id, theirs, Arrangement.Status.ARRANGED, "");
        assertThat(booked()).isTrue();
        assertThat(looked()).as("nor is the plan to be looked at for it").isFalse();
        plan.arrange(host, id, null, "Live captions for everybody", null);
        assertThat(booked()).as("what is begun is to be booked too").isFalse();
    }

    private boolean looked() {
        return checks.of(world.me("coordinator"), id).stream().anyMatch(it -> it.finding().check() == PlanCheck.INTERPRETERS);
    }

    private boolean booked() {
        return toDo.of(world.me("coordinator"), id).orElseThrow().before().stream().filter(it -> it.kind() == Countdown.Kind.INTERPRETERS).findFirst().orElseThrow().done();
    }

    @Test
    void when_an_interpreter_cancels_their_person_is_asked_first_how_to_go_on() throws Exception {
        var arrangement = arranged(world.me("access-host"), "Two BSL interpreters");
        assertThat(plan.choose(world.me("member"), id, arrangement, Arrangement.Choice.LATER)).as("nothing fell through").isFalse();
        post("access-host", "/sessions/" + id + "/access/" + arrangement + "/standing", "status", "FELL_THROUGH");
        assertThat(page("member", "/sessions/" + id)).contains("Say how we go on. You are asked first");
        assertThat(page("member", "/")).contains("Say how we go on: Session 8");
        assertThat(page("facilitator", "/")).doesNotContain("Say how we go on");
        assertThat(Jsoup.parse(page("facilitator", "/sessions/" + id)).text()).contains("says first how to go on").doesNotContain("BSL");
        assertThat(plan.choose(world.me("visitor"), id, arrangement, Arrangement.Choice.GO_ON)).isFalse();
        assertThat(post("member", "/sessions/" + id + "/preparing/" + arrangement + "/way-on", "choice", "LATER").getStatus()).isEqualTo(303);
        int told = letters("sessions.letter.arranged");
        int heard = letters("sessions.letter.way-on");
        post("access-host", "/sessions/" + id + "/access/" + arrangement + "/standing", "status", "FELL_THROUGH");
        post("member", "/sessions/" + id + "/preparing/" + arrangement + "/way-on", "choice", "LATER");
        assertThat(List.of(letters("sessions.letter.arranged"), letters("sessions.letter.way-on"))).as("the same form sent twice tells nobody twice").containsExactly(told, heard);
        assertThat(page("member", "/")).doesNotContain("Say how we go on: Session 8");
        assertThat(Jsoup.parse(page("facilitator", "/sessions/" + id)).text()).contains("Whoever it is for says: Go on, and let me have my say and my vote later").doesNotContain("BSL");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(page("visitor", "/sessions/" + id + "/recap")).contains("They have their say, and their vote, later").doesNotContain("interpreter");
    }

    @Test
    void whoever_runs_it_writes_down_that_an_interpreter_cancelled_and_does_not_see_for_whom() throws Exception {
        var here = "/sessions/" + id + "/access/cancelled";
        arranged(world.me("access-host"), "A taxi");
        assertThat(page("facilitator", here)).contains("Nobody who interprets is booked");
        var arrangement = arranged(world.me("access-host"), "Two BSL interpreters, from ten");
        assertThat(page("facilitator", here)).contains("BSL").doesNotContain("from ten", "Wyn member", member(), "A taxi");
        assertThat(post("facilitator", here, "instead", "One comes").getStatus()).as("who?").isEqualTo(422);
        int asked = letters("sessions.letter.arranged");
        int heard = letters("sessions.letter.cancelled");
        post("facilitator", here, "who", "TRAVEL");
        assertThat(letters("sessions.letter.arranged")).as("that is arranged by the access host").isEqualTo(asked);
        for (int press = 0; press < 2; press++) post("facilitator", here, "who", "BSL", "instead", "One comes");
        assertThat(List.of(letters("sessions.letter.arranged") - asked, letters("sessions.letter.cancelled") - heard)).as("pressed twice").containsExactly(1, 1);
        assertThat(page("member", "/sessions/" + id + "/preparing")).contains("It fell through", "One comes", "Two BSL interpreters");
        assertThat(plan.mine(world.me("member"), id)).filteredOn(Arrangement::waitsForChoice).extracting(Arrangement::id).as("the taxi stands").containsExactly(arrangement);
        assertThat(Jsoup.parse(page("facilitator", "/sessions/" + id)).text()).contains("says first how to go on").doesNotContain("BSL");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(page("facilitator", here)).contains("Nobody who interprets is booked");
    }

    @Test
    void an_invitation_in_a_form_that_its_person_cannot_use_is_held_and_said() throws Exception {
        int before = invitationsTo("member");
        int beforeOthers = invitationsTo("visitor");
        invitations.invite(world.me("facilitator"), id);
        assertThat(invitations.mine(world.me("member"), id)).as("they are invited all the same").isPresent();
        assertThat(invitationsTo("member")).isEqualTo(before);
        assertThat(invitationsTo("visitor")).isEqualTo(beforeOthers + 1);
        assertThat(page("facilitator", "/sessions/" + id + "/people")).contains("A letter is not the form that everybody can use");
        assertThat(page("access-host", "/sessions/" + id + "/access")).contains("Invitations in another form");
        post("access-host", "/sessions/" + id + "/access/reaching", "person", member(), "how", "PHONE");
        assertThat(page("facilitator", "/sessions/" + id + "/people")).doesNotContain("A letter is not the form");
    }

    private int letters(String kind) {
        return sql.fetchCount(LETTER, LETTER.KIND.eq(kind));
    }

    private int invitationsTo(String role) {
        return sql.fetchCount(LETTER, LETTER.PERSON.eq(world.me(role).person()), LETTER.KIND.eq("sessions.letter.invitation"));
    }
}
