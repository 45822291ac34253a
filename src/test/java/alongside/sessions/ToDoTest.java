package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.sessions.rules.Countdown;
import alongside.sessions.rules.Countdown.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before, during and after: what there is to do stands on one page, and what is not finished stands first on one's own. */
class ToDoTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired Agendas agendas;

    @Test
    void the_days_are_counted_back_and_what_is_due_first_comes_first() {
        var day = LocalDate.of(2030, 6, 9);
        for (long bits = 0; bits < 1L << Kind.values().length; bits++) {
            var some = EnumSet.noneOf(Kind.class);
            for (var kind : Kind.values()) if ((bits >> kind.ordinal() & 1) == 1) some.add(kind);
            var tasks = Countdown.of(day, some, Set.of(Kind.INVITE));
            assertThat(tasks).extracting(Countdown.Task::kind).containsExactlyInAnyOrderElementsOf(some);
            assertThat(tasks).isSortedAccordingTo((one, other) -> one.by().compareTo(other.by())).allMatch(it -> it.by().equals(day.minusDays(it.kind().days())));
            assertThat(tasks).allMatch(it -> it.late(day) == !it.done());
        }
    }

    @Test
    void it_says_what_is_done_and_by_when_the_rest_is_due() throws Exception {
        var id = plan("Session 3", LocalDate.of(2030, 6, 9));
        here = "/sessions/" + id;
        assertThat(page("facilitator", "")).contains(here + "/to-do");
        assertThat(page("facilitator", "/to-do")).containsSubsequence("Before: 0 of", "Plan the agenda", "Keep money for what people need", "26 May 2030", "Invite people", "30 May 2030", "During", "After", "Finish it");
        assertThat(post("facilitator", "/access/money", "planned", "0", "because", "").getStatus()).as("none needs a reason").isEqualTo(422);
        assertThat(post("facilitator", "/access/money", "planned", "250", "because", "", "spent", "").getStatus()).isEqualTo(303);
        assertThat(page("access-host", "/access")).contains("£250.00 are kept for it").doesNotContain("It came to");
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.GETTING_TO_KNOW, 25, "", ""));
        post("facilitator", "/invitations");
        assertThat(page("facilitator", "/to-do")).as("there is time to read, and nothing to read yet").contains("Before: 3 of").contains(here + "/to-read");
        post("facilitator", "/to-read", "words", "The draft of letter B.", "address", "");
        assertThat(page("facilitator", "/to-do")).contains("Before: 4 of").doesNotContain("30 May 2030");

        int known = agendas.minutesToKnowEachOther(world.place("member"));
        post("facilitator", "/opening");
        post("facilitator", "/presence", "listed", world.me("member").person(), "here", world.me("member").person());
        post("facilitator", "/ending", "followUp", "2031-04-21");
        assertThat(page("facilitator", "/to-do")).contains("21 April 2031", "/payments");
        post("facilitator", "/access/money", "planned", "250", "because", "", "spent", "262.50");
        assertThat(page("access-host", "/access")).contains("It came to £262.50", "£12.50 more than was kept");
        here = "";
        assertThat(page("visitor", "/projects/" + world.id("project") + "/sessions")).contains(known + 25 + " minutes were planned to get to know each other");
    }

    @Test
    void what_was_left_out_before_a_session_is_not_to_do_once_it_is_over() throws Exception {
        var id = plan("Session 5", LocalDate.of(2026, 2, 10));
        here = "/sessions/" + id;
        sessions.end(world.me("coordinator"), id, LocalDate.of(2031, 4, 21));
        var ended = before();
        assertThat(ended).contains("were done", "Not needed now Invite people", "Not needed now Plan the agenda").contains("To do Keep money");
        assertThat(sessions.finish(world.me("coordinator"), id)).as("nobody was told what came of it").isFalse();
        assertThat(page("coordinator", "")).contains("People were not told yet what came of it.");
        assertThat(invitations.sendRecap(world.me("coordinator"), id)).isTrue();
        assertThat(sessions.finish(world.me("coordinator"), id)).isTrue();
        assertThat(before()).contains("Not needed now Keep money").doesNotContain("To do");
    }

    private String before() throws Exception {
        return org.jsoup.Jsoup.parse(page("facilitator", "/to-do")).select("section[aria-labelledby=before]").text();
    }

    @Test
    void what_was_held_and_is_not_finished_stands_on_the_page_of_whoever_arranges_longest_ago_first() throws Exception {
        for (var held : new String[] {"2026-02-20", "2026-02-10"}) {
            var id = plan("Held " + held, LocalDate.parse(held));
            sessions.end(world.me("coordinator"), id, LocalDate.parse(held).plusDays(7));
        }
        assertThat(page("coordinator", "/")).containsSubsequence("Held, and not finished", "Held 2026-02-10", "days ago", "Held 2026-02-20");
        assertThat(page("member", "/")).doesNotContain("Held, and not finished");
    }

    private String plan(String title, LocalDate day) {
        world.furnished();
        return sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession(title, "Try the drafts", day, LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
    }
}
