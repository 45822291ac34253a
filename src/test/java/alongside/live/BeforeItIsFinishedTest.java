package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.sessions.Feedback;
import alongside.sessions.NewFeedback;
import alongside.sessions.NewSession;
import alongside.sessions.OwnView;
import alongside.sessions.Sessions;
import alongside.sessions.StillToSort;
import alongside.store.Clocks;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a session: what is still missing is said, and people can still say something. */
@Tag("database")
class BeforeItIsFinishedTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Feedback feedback;
    @Autowired Saying saying;
    @Autowired Clocks clock;

    long moved;
    String session;

    @BeforeEach
    void a_session_that_has_ended() {
        moved = clock.movedBy();
        world.furnished();
        session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 41", "Try the drafts", LocalDate.of(2030, 4, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + session;
    }

    @AfterEach
    void put_the_clock_back() {
        clock.moveBy(moved);
    }

    @Test
    void how_it_ended_and_what_people_said_of_it_are_asked_for_until_they_are_there() throws Exception {
        var me = world.me("coordinator");
        var member = world.me("member");
        sessions.end(me, session, LocalDate.of(2031, 4, 21));
        assertThat(missing()).as("nobody was there").doesNotContain("live.card.closing.still", "sessions.feedback.still");
        sessions.countIn(me, session, member.person(), true);
        assertThat(missing()).contains("live.card.closing.still").doesNotContain("sessions.feedback.still");
        assertThat(page("facilitator", "")).contains("Nobody has said yet whether the session did what it was for.", here + "/live/cards\"");
        assertThat(page("facilitator", "/live/cards")).as("it may come on paper; whether people were ready is forgotten").contains("Partly", "Write down other cards: Is it clear what we are here for?").doesNotContain("Are you ready?");
        assertThat(post("facilitator", "/live/cards", "of-" + member.person(), "2 We laughed").getStatus()).isEqualTo(303);
        assertThat(missing()).doesNotContain("live.card.closing.still");
        assertThat(feedback.give(member, session, new NewFeedback(Map.of("", OwnView.ASKED), true, ""))).isTrue();
        assertThat(missing()).contains("sessions.feedback.still");
        assertThat(page("facilitator", "/to-do")).contains("People said how it was, and nobody has answered them yet.", here + "/feedback/answer\"");
        assertThat(feedback.answer(me, session, "Next time there are more breaks.")).isTrue();
        assertThat(missing()).doesNotContain("live.card.closing.still", "sessions.feedback.still");
    }

    private Iterable<String> missing() {
        return sessions.stillToSort(session).stream().map(StillToSort::words).toList();
    }

    @Test
    void what_is_said_late_counts_the_same_until_a_day_and_is_said_to_come_after_from_then_on() throws Exception {
        clock.standAt(Instant.parse("2030-04-14T12:00:00Z"));
        sessions.end(world.me("coordinator"), session, LocalDate.of(2030, 4, 21));
        var say = "/projects/" + world.id("project") + "/voices/new?session=" + session;
        assertThat(page("member", "/recap")).contains("What you say until Sunday 28 April 2030 counts the same", say);
        assertThat(page("observer", "/recap")).as("who watches says nothing there").doesNotContain("/voices/new");
        clock.standAt(Instant.parse("2030-04-28T12:00:00Z"));
        saying.say(world.me("member"), world.place("member"), NewContribution.own(session, Contribution.Kind.IDEA, "One box is enough", Contribution.Visibility.NAMED));
        clock.standAt(Instant.parse("2030-04-29T12:00:00Z"));
        saying.say(world.me("member"), world.place("member"), NewContribution.own(session, Contribution.Kind.IDEA, "Two boxes", Contribution.Visibility.NAMED));
        var recap = page("member", "/recap");
        assertThat(recap).contains("ended on Sunday 28 April 2030. You can still say something", say);
        assertThat(Jsoup.parse(recap).select("section[aria-labelledby=what-was-said]").text()).containsOnlyOnce("This was said after Sunday 28 April 2030.").containsPattern("Two boxes[^“]*This was said after");
        here = "";
        assertThat(page("member", say)).contains("ended on Sunday 28 April 2030");
    }
}
