package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.EnteredFor;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.store.Clocks;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At the end of a session each person may say what they will do next themselves: for oneself, or for all to read. */
class NextStepTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired NextSteps steps;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired EnteredFor enteredFor;
    @Autowired Clocks clocks;
    @Autowired DSLContext sql;

    private String session = "";
    private Me pia;
    private long moved;

    @BeforeEach
    void aSessionEnds() {
        world.furnished();
        moved = clocks.movedBy();
        var runs = world.me("coordinator");
        var post = people.welcome(null, new NewPerson("Pia Post", "", "", "1 Mill Lane", Reaching.POST, false, ""));
        groups.join(runs, world.place("coordinator").project().group(), post, Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        pia = new Me(post, "Pia Post", false, true);
        session = sessions.plan(runs, world.place("coordinator"), new NewSession("The last hour", "Close", LocalDate.of(2030, 6, 11), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        here = "/sessions/" + session;
    }

    @AfterEach
    void theClockGoesBack() {
        clocks.moveBy(moved);
        groups.leave(world.me("coordinator"), world.place("coordinator").project().group(), pia.person());
    }

    @Test
    void it_is_for_oneself_or_for_all_and_can_be_changed_and_taken_back() throws Exception {
        assertThat(page("member", "")).as("before it begins").doesNotContain("What will you do next?");
        assertThat(steps.say(world.me("member"), session, "Too early", true, NextSteps.Remind.WEEK)).isFalse();
        sessions.open(world.me("coordinator"), session);
        assertThat(page("member", "")).contains(here + "/next-step");
        assertThat(post("member", "/next-step", "words", "", "shared", "NO", "remind", "WEEK").getStatus()).isEqualTo(422);
        post("member", "/next-step", "words", "I will ring my aunt", "shared", "NO", "remind", "WEEK");
        assertThat(page("member", "/next-step")).contains("only you read it", "Do you want to change it?", "I will ring my aunt</textarea>");
        assertThat(page("coordinator", "/next-step")).as("whoever arranges it reads it no more than others").doesNotContain("I will ring my aunt", "What others will do next");
        assertThat(sql.fetch("select * from session_next_step where session = ?", session).formatCSV()).as("sealed").doesNotContain("aunt");
        assertThat(sql.fetch("select * from happening where kind = 'sessions.next-step-said' and subject = ?", session)).allSatisfy(row -> assertThat(row.get("person")).isNull());

        post("member", "/next-step", "words", "I will read letter B aloud", "shared", "YES", "remind", "NOT_AT_ALL");
        assertThat(page("visitor", "/next-step")).contains("What others will do next", "Wyn member", "I will read letter B aloud");
        assertThat(page("observer", "/next-step")).as("whoever watches says none").contains("I will read letter B aloud").doesNotContain("My next step");
        post("member", "/next-step/taking-back");
        assertThat(page("visitor", "/next-step")).doesNotContain("I will read letter B aloud");
    }

    @Test
    void it_is_written_down_for_somebody_who_is_reminded_by_post_and_can_undo_it() throws Exception {
        sessions.open(world.me("coordinator"), session);
        sessions.end(world.me("coordinator"), session, LocalDate.of(2030, 6, 18));
        assertThat(post("coordinator", "/next-steps", "words", "Tell the choir", "shared", "YES", "remind", "WEEK", "how", "PHONE").getStatus()).isEqualTo(422);
        assertThat(post("coordinator", "/next-steps", "person", world.me("observer").person(), "words", "Tell the choir", "shared", "YES", "remind", "WEEK", "how", "PHONE").getStatus()).as("who takes no part").isEqualTo(422);
        assertThat(post("coordinator", "/next-steps", "person", pia.person(), "words", "Tell the choir", "shared", "YES", "remind", "WEEK", "how", "PHONE").getStatus()).isEqualTo(303);
        post("member", "/next-step", "words", "For me alone", "shared", "NO", "remind", "MONTH");
        var before = lettersTo(pia.person()).size();
        steps.remind();
        assertThat(lettersTo(pia.person())).as("not yet").hasSize(before);
        clocks.standAt(clocks.instant().atOffset(ZoneOffset.UTC).plusDays(8).toInstant());
        steps.remind();
        steps.remind();
        assertThat(lettersTo(pia.person())).as("once").hasSize(before + 1);
        assertThat(lettersTo(pia.person()).toString()).contains("Tell the choir");

        assertThat(page("member", "/next-step")).contains("Tell the choir");
        var entry = enteredFor.forPerson(pia, pia.person()).stream().filter(it -> it.about().equals(here + "/next-step")).findFirst().orElseThrow();
        assertThat(enteredFor.undo(pia, entry.id())).isTrue();
        assertThat(page("member", "/next-step")).doesNotContain("Tell the choir");
        assertThat(steps.mine(world.me("member"), session)).isPresent();
    }
}
