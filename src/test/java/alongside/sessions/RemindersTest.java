package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.people.SeenBy;
import alongside.post.Waiting;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.words.Dates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes, or has not answered, is reminded once, in time, of what is so on that day. */
class RemindersTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired Afterwards afterwards;
    @Autowired Reminders reminders;
    @Autowired AccessPlan access;
    @Autowired ToReads toReads;
    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Needs needs;
    @Autowired InstantSource clock;

    private String id = "";
    private String colin = "";

    @BeforeEach
    void begin() {
        world.furnished();
        colin = people.welcome(null, new NewPerson("Colin on paper", "", "", "1 Mill Street", Reaching.POST, false, ""));
        projects.give(world.me("coordinator"), world.place("coordinator"), colin, Role.CO_LEAD);
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Bread and letters", "Read", LocalDate.of(2031, 2, 18),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "https://join.example/9", 0, null, null));
    }

    private List<Waiting> reminded(String person) {
        return lettersTo(person).stream().filter(it -> it.kind().equals("sessions.letter.reminder")).toList();
    }

    private int remind(String moment) {
        return reminders.remind(Instant.parse(moment));
    }

    private void invite() {
        invitations.invite(world.me("facilitator"), id);
    }

    @Test
    void a_day_that_has_passed_promises_no_reminder() throws Exception {
        here = "/sessions/" + id;
        assertThat(page("facilitator", "/people")).contains("everybody who comes or has not answered is reminded").doesNotContain("has passed");
        var soon = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Today", "Read", Dates.dayOf(clock.instant()),
                LocalTime.of(23, 0), LocalTime.of(23, 50), "Mill Street Hub", "", 0, null, null));
        here = "/sessions/" + soon;
        assertThat(page("facilitator", "/people")).contains("the day for a reminder, has passed").doesNotContain("everybody who comes or has not answered is reminded");
    }

    @Test
    void each_who_comes_or_has_not_answered_is_reminded_once_with_all_they_need() throws Exception {
        invite();
        var host = world.me("access-host");
        var loop = access.arrange(host, id, colin, "A hearing loop", null).orElseThrow();
        access.stands(host, id, loop, Arrangement.Status.ARRANGED, "");
        invitations.replyFor(world.me("facilitator"), id, colin, Invitation.Reply.YES, alongside.people.How.PHONE);
        invitations.reply(world.me("member"), id, Invitation.Reply.NO);
        assertThat(page("facilitator", "/sessions/" + id + "/people")).contains("On Thursday 13 February 2031 everybody who comes");
        assertThat(remind("2031-02-12T23:59:00Z")).isZero();
        int all = invitations.of(world.me("facilitator"), id).size();
        assertThat(remind("2031-02-13T00:01:00Z")).as("everybody who is invited but the one who said no").isEqualTo(all - 1);
        assertThat(remind("2031-02-13T01:01:00Z")).as("the job runs again").isZero();
        assertThat(reminded(colin)).hasSize(1);
        var letter = reminded(colin).getFirst().written();
        assertThat(letter.subject()).isEqualTo("Bread and letters is on Tuesday 18 February 2031, 10:30am");
        assertThat(letter.text()).contains("Mill Street Hub", "https://join.example/9", "For you: A hearing loop. It is arranged.", "You told us that you will come", "If you cannot");
        assertThat(open(letter.path() + "/invitation")).as("they change their answer from it").contains("You answered: Yes, will come.", "No, I cannot come").doesNotContain("A hearing loop");
        assertThat(letter.enclosed()).isNotNull();
        assertThat(page("facilitator", "/sessions/" + id + "/people")).contains((all - 1) + " people were reminded");

        invitations.replyFor(world.me("facilitator"), id, colin, Invitation.Reply.NO, alongside.people.How.PHONE);
        assertThat(reminded(colin)).as("who does not come after all is sent none").isEmpty();
    }

    @Test
    void a_reminder_comes_late_rather_than_not_at_all_and_never_after_it_began() {
        invite();
        assertThat(remind("2031-02-17T09:00:00Z")).isPositive();
        assertThat(reminded(colin)).hasSize(1);
        remind("2031-02-18T10:31:00Z");
        assertThat(reminded(colin)).as("nobody posts it now").isEmpty();

        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Missed", "Read", LocalDate.of(2031, 6, 18), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hub", "", 0, null, null));
        invite();
        assertThat(remind("2031-06-18T09:30:00Z")).as("half past ten in summer").isZero();
    }

    @Test
    void what_was_moved_or_called_off_is_not_reminded_of() {
        invite();
        remind("2031-02-13T08:00:00Z");
        assertThat(reminded(colin)).hasSize(1);
        assertThat(post("facilitator", "/sessions/" + id + "/plan", "title", "Bread and letters", "purpose", "Read", "day", "4 March 2031", "starts", "10:30", "ends", "13:00",
                "place", "Mill Street Hub", "joining", "", "reading", "0", "because", "Snow", "remind", "2").getStatus()).isEqualTo(303);
        assertThat(reminded(colin)).as("the old day waits no more").isEmpty();
        assertThat(remind("2031-03-01T08:00:00Z")).as("two days before, as the plan says now").isZero();
        assertThat(remind("2031-03-02T08:00:00Z")).isPositive();
        assertThat(reminded(colin).getFirst().written().text()).contains("4 March 2031").contains("You have not told us yet");
        post("facilitator", "/sessions/" + id + "/calling-off", "because", "Snow again");
        assertThat(reminded(colin)).isEmpty();
        assertThat(remind("2031-03-03T08:00:00Z")).isZero();
    }

    @Test
    void nobody_is_reminded_who_has_just_heard_or_where_the_plan_says_not_at_all() {
        var soon = Dates.dayOf(clock.instant()).plusDays(3);
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Soon", "Read", soon, LocalTime.of(10, 30), LocalTime.of(13, 0), "Hub", "", 0, null, null));
        invite();
        reminders.remind();
        assertThat(reminded(colin)).as("invited within the five days").isEmpty();
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Off", "Read", LocalDate.of(2031, 9, 18), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hub", "", 0, null, null, 0, ""));
        invite();
        assertThat(remind("2031-09-17T08:00:00Z")).isZero();
    }

    @Test
    void whom_no_letter_reaches_is_reminded_by_the_access_host() throws Exception {
        needs.say(world.me("coordinator"), colin, Map.of(NeedKind.INFORMATION_FORMAT, "Braille"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2031, 1, 1));
        invite();
        access.reached(world.me("access-host"), id, colin, "PAPER");
        assertThat(page("access-host", "/sessions/" + id + "/access")).doesNotContain("Invitations in another form");
        remind("2031-02-13T08:00:00Z");
        assertThat(reminded(colin)).isEmpty();
        assertThat(page("access-host", "/sessions/" + id + "/access")).contains("Colin on paper");
    }

    @Test
    void whatever_is_told_of_a_session_comes_to_whom_no_letter_reaches_by_the_access_host() throws Exception {
        needs.say(world.me("coordinator"), colin, Map.of(NeedKind.INFORMATION_FORMAT, "Braille"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2031, 1, 1));
        invite();
        reachedAndThenNot("what is to be read", () -> toReads.say(world.me("facilitator"), id, new ToRead("The two drafts", "")));
        reachedAndThenNot("that it is moved", () -> assertThat(post("facilitator", "/sessions/" + id + "/plan", "title", "Bread and letters", "purpose", "Read", "day", "4 March 2031", "starts", "10:30", "ends", "13:00",
                "place", "Mill Street Hub", "joining", "", "reading", "0", "because", "Snow", "remind", "2").getStatus()).isEqualTo(303));
        sessions.end(world.me("facilitator"), id, LocalDate.of(2031, 3, 20));
        reachedAndThenNot("a new day", () -> afterwards.promiseAnew(world.me("facilitator"), id, LocalDate.of(2031, 3, 27)));
        reachedAndThenNot("the recap", () -> invitations.sendRecap(world.me("facilitator"), id));

        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Off again", "Read", LocalDate.of(2031, 2, 18), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hub", "", 0, null, null));
        invite();
        reachedAndThenNot("that it is called off", () -> assertThat(post("facilitator", "/sessions/" + id + "/calling-off", "because", "Snow").getStatus()).isEqualTo(303));
        assertThat(lettersTo(colin)).as("none that they cannot use").extracting(Waiting::kind).noneMatch(it -> it.startsWith("sessions.letter."));
    }

    private void reachedAndThenNot(String what, Runnable told) throws Exception {
        access.reached(world.me("access-host"), id, colin, "PHONE");
        assertThat(page("access-host", "/sessions/" + id + "/access")).doesNotContain("Invitations in another form");
        told.run();
        assertThat(page("access-host", "/sessions/" + id + "/access")).as(what).contains("Invitations in another form", "Colin on paper");
    }

    /** The house is shared: what is needed here is needed nowhere else. */
    @AfterEach
    void needNothing() {
        needs.say(world.me("coordinator"), colin, Map.of(), Set.of(), LocalDate.of(2031, 1, 1));
    }
}
