package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.people.Worries;
import alongside.post.Waiting;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.projects.WaitingLetters;
import alongside.who.Me;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Something felt off" is said by nobody's name, to those who run a session or to somebody who does not. */
class FeltOffTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired FeltOff feltOff;
    @Autowired Worries worries;
    @Autowired Groups groups;
    @Autowired FeltOffWaits waits;
    @Autowired WaitingLetters letters;
    @Autowired People people;
    @Autowired Projects projects;
    @Autowired DSLContext sql;

    private String session = "";

    @BeforeEach
    void aSessionIsOn() {
        world.furnished();
        session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("A hard talk", "Talk", LocalDate.of(2030, 6, 12), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        here = "/sessions/" + session;
    }

    @Test
    void those_who_run_it_read_it_without_a_name_and_see_to_it() throws Exception {
        assertThat(page("member", "")).as("before it begins").doesNotContain("Something felt off");
        sessions.open(world.me("coordinator"), session);
        for (var path : new String[] {"", "/live"}) assertThat(page("observer", path)).contains(here + "/felt-off\"");
        assertThat(page("member", "/felt-off")).contains("Wyn safeguarding-contact", "/worry").doesNotContain("Wyn facilitator");
        assertThat(post("member", "/felt-off", "words", "", "to", "RUNS").getStatus()).isEqualTo(422);
        assertThat(post("member", "/felt-off", "words", "Two people were talked over").getStatus()).as("nobody is chosen by itself").isEqualTo(422);
        post("observer", "/felt-off", "words", "Two people were talked over", "to", "RUNS");
        assertThat(page("facilitator", "/live/running")).contains("What felt off to people (1)");
        assertThat(page("facilitator", "/felt-off/said")).contains("Two people were talked over").doesNotContain("Wyn observer");
        assertThat(feltOff.said(world.me("member"), session)).as("not for members").isEmpty();
        sql.fetch("select * from session_felt_off where session = ?", session).forEach(row -> assertThat(row.intoMap().values().toString()).doesNotContain("talked over", world.me("observer").person()));
        assertThat(sql.fetch("select * from happening where kind = 'sessions.felt-off' and subject = ?", session)).as("not even when").isEmpty();
        post("member", "/felt-off", "words", "Nobody asked the carers", "to", "RUNS");
        assertThat(Jsoup.parse(page("facilitator", "/felt-off/said")).select("form[action$=seen-to] button").eachText()).as("each says which").hasSize(2).doesNotHaveDuplicates();
        post("facilitator", "/felt-off/seen-to", "said", feltOff.said(world.me("facilitator"), session).getLast().id());
        post("facilitator", "/felt-off/seen-to", "said", feltOff.said(world.me("facilitator"), session).getFirst().id());
        assertThat(page("facilitator", "/felt-off/said")).contains("Nothing is here that nobody has seen to.");
    }

    @Test
    void what_was_said_afterwards_is_counted_where_those_who_run_it_look_and_waits_until_it_is_seen_to() throws Exception {
        var coordinator = world.me("coordinator");
        sessions.open(coordinator, session);
        sessions.end(coordinator, session, LocalDate.of(2030, 6, 20));
        assertThat(page("facilitator", "")).doesNotContain("felt off to people, and");
        int letters = sql.fetchCount(sql.selectFrom("letter"));
        post("member", "/felt-off", "words", "I was laughed at", "to", "RUNS");
        assertThat(sql.fetchCount(sql.selectFrom("letter"))).as("the moment of a letter could tell who").isEqualTo(letters);
        for (var path : new String[] {"", "/to-do"}) assertThat(page("facilitator", path)).as(path).contains("1 thing felt off to people, and nobody has seen to it yet.", here + "/felt-off/said\"").doesNotContain("laughed at");
        assertThat(page("member", "")).doesNotContain("1 thing felt off");
        invitations.sendRecap(coordinator, session);
        assertThat(sessions.finish(coordinator, session)).as("it waits").isFalse();
        post("facilitator", "/felt-off/seen-to", "said", feltOff.said(coordinator, session).getFirst().id());
        assertThat(sessions.finish(coordinator, session)).isTrue();

        post("observer", "/felt-off", "words", "Somebody was left out", "to", "RUNS");
        here = "";
        assertThat(page("coordinator", "/")).as("also when it was finished").contains("A hard talk", "1 thing felt off to people, and nobody has seen to it yet.");
        assertThat(page("member", "/")).doesNotContain("1 thing felt off");
        feltOff.seenTo(coordinator, session, feltOff.said(coordinator, session).getFirst().id());
        assertThat(page("coordinator", "/")).doesNotContain("/sessions/" + session + "/felt-off/said");
    }

    @Test
    void a_trusted_contact_who_does_not_run_it_reads_it_and_those_who_run_it_do_not() throws Exception {
        sessions.open(world.me("coordinator"), session);
        post("member", "/felt-off", "words", "The facilitator laughed at me", "to", "TRUSTED");
        assertThat(feltOff.count(world.me("facilitator"), session)).isZero();
        var contact = world.me("safeguarding-contact");
        var worry = worries.list(contact).orElseThrow().stream().map(it -> worries.open(contact, it.id()).orElseThrow()).filter(it -> it.toString().contains("The facilitator laughed at me")).findFirst();
        assertThat(worry).hasValueSatisfying(it -> assertThat(it.toString()).contains("A hard talk").doesNotContain(world.me("member").person()));
        here = "";
        assertThat(page("facilitator", "/sessions/" + session + "/power-moves")).contains("Can we have that in other words, please?");
    }

    @Test
    void a_trusted_contact_who_runs_the_session_is_none_for_it() throws Exception {
        var contact = world.me("safeguarding-contact").person();
        var project = world.place("coordinator");
        groups.join(world.me("coordinator"), project.project().group(), contact, Membership.Kind.MEMBER, StakeholderGroup.STAFF, "");
        sessions.give(world.me("coordinator"), session, Map.of(Job.CO_FACILITATOR, contact));
        sessions.open(world.me("coordinator"), session);
        assertThat(feltOff.trusted(sessions.seat(world.me("member"), session).orElseThrow())).extracting(it -> it.id()).doesNotContain(contact);
        groups.leave(world.me("coordinator"), project.project().group(), contact);
    }

    @Test
    void those_who_run_it_and_do_not_come_by_read_in_the_morning_how_much_waits_and_none_of_it() throws Exception {
        var coordinator = world.me("coordinator");
        var looks = onPaper("Lars Looks");
        var away = onPaper("Ada Away");
        letters.tell(Instant.parse("2031-08-02T09:00:00Z"));
        sessions.open(coordinator, session);
        sessions.end(coordinator, session, LocalDate.of(2030, 6, 20));
        post("member", "/felt-off", "words", "I was laughed at", "to", "RUNS");
        letters.tell(Instant.parse("2031-08-04T14:00:00Z"));
        assertThat(told(away)).as("nothing goes on the day somebody wrote").isEmpty();
        waits.morning(Instant.parse("2031-08-05T05:30:00Z"));
        letters.tell(Instant.parse("2031-08-05T09:00:00Z"));
        assertThat(told(away)).as("only what stood there in the hour before").isEmpty();

        waits.morning(Instant.parse("2031-08-05T06:30:00Z"));
        mvc.get().uri(here + "/felt-off/said").requestAttr(Me.class.getName(), looks).exchange();
        letters.tell(Instant.parse("2031-08-05T07:30:00Z"));
        var letter = told(away);
        assertThat(letter).singleElement().satisfies(it -> assertThat(it.written().text())
                .contains("1 thing felt off to somebody in a session").doesNotContain("laughed", "A hard talk"));
        assertThat(told(looks)).as("who has looked").isEmpty();
        letters.tell(Instant.parse("2031-08-06T07:30:00Z"));
        assertThat(told(away)).as("once").hasSize(1);
        feltOff.seenTo(coordinator, session, feltOff.said(coordinator, session).getFirst().id());
    }

    @Test
    void whoever_runs_one_session_alone_reads_of_that_one_in_the_morning_and_whoever_keeps_its_time_of_none() {
        var coordinator = world.me("coordinator");
        var other = sessions.plan(coordinator, world.place("coordinator"), new NewSession("Another talk", "Talk", LocalDate.of(2030, 6, 13), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        var notes = member("Nia Notes");
        var clock = member("Tom Clock");
        var elsewhere = member("Ed Elsewhere");
        sessions.give(coordinator, session, Map.of(Job.NOTE_TAKER, notes.person(), Job.TIMEKEEPER, clock.person()));
        sessions.give(coordinator, other, Map.of(Job.NOTE_TAKER, elsewhere.person()));
        for (var it : List.of(session, other)) {
            sessions.open(coordinator, it);
            sessions.end(coordinator, it, LocalDate.of(2030, 6, 20));
        }
        post("visitor", "/felt-off", "words", "I was laughed at", "to", "RUNS");
        letters.tell(Instant.parse("2031-09-04T14:00:00Z"));
        waits.morning(Instant.parse("2031-09-05T06:30:00Z"));
        letters.tell(Instant.parse("2031-09-05T07:30:00Z"));
        assertThat(told(notes)).singleElement().satisfies(it -> assertThat(it.written().text()).contains("1 thing felt off to somebody in a session").doesNotContain("laughed", "A hard talk"));
        assertThat(told(clock)).as("they cannot read it").isEmpty();
        assertThat(told(elsewhere)).as("of another session").isEmpty();
        assertThat(feltOff.said(notes, session)).hasSize(1);
        feltOff.seenTo(coordinator, session, feltOff.said(coordinator, session).getFirst().id());
    }

    private Me member(String name) {
        var it = new Me(people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, false, "")), name, false, true);
        groups.join(world.me("coordinator"), world.place("coordinator").project().group(), it.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        return it;
    }

    private List<Waiting> told(Me who) {
        return lettersTo(who.person()).stream().filter(it -> it.kind().equals("projects.letter.waits") && it.written().text().contains("felt off")).toList();
    }

    private Me onPaper(String name) {
        var it = new Me(people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, false, "")), name, false, true);
        projects.give(world.me("coordinator"), world.place("coordinator"), it.person(), Role.FACILITATOR);
        return it;
    }
}
