package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.sessions.rules.After;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing up, telling people and doing what was promised have each their owner and their day; a missed day says sorry. */
@Tag("database")
class AfterwardsTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Afterwards afterwards;
    @Autowired TimesAfter times;
    @Autowired Invitations invitations;
    @Autowired Chasing chasing;
    @Autowired DSLContext sql;

    @Test
    void the_days_follow_from_the_day_that_was_promised() {
        var ended = LocalDate.of(2030, 6, 9);
        assertThat(After.WRAP_UP.day(ended, ended.plusDays(7))).isEqualTo(LocalDate.of(2030, 6, 11));
        assertThat(After.WRAP_UP.day(ended, ended.plusDays(1))).as("people cannot hear what was not written up").isEqualTo(LocalDate.of(2030, 6, 10));
        assertThat(After.FOLLOW_UP.day(ended, ended.plusDays(7))).isEqualTo(LocalDate.of(2030, 6, 16));
        assertThat(After.FOLLOW_THROUGH.day(ended, ended.plusDays(7))).isEqualTo(LocalDate.of(2030, 7, 28));
    }

    @Test
    void one_press_gives_each_an_owner_and_a_day_and_each_goes_its_own_way() throws Exception {
        var id = plan();
        var observer = world.me("observer").person();
        assertThat(times.keep(world.me("coordinator"), id, observer, LocalDate.of(2031, 4, 21), 60, true)).isTrue();
        here = "/sessions/" + id;
        assertThat(post("facilitator", "/ending", "followUp", "2031-04-21").getStatus()).isEqualTo(303);
        assertThat(afterwards.of(world.me("visitor"), id)).extracting(AfterStep::kind).containsExactly(After.values());
        assertThat(afterwards.of(world.me("visitor"), id)).allMatch(it -> observer.equals(it.owner()) && it.done() == null);
        assertThat(part("visitor", "")).contains("Writing up what was said", "Telling people what came of it By Monday 21 April 2031.", "Doing what was promised By Monday 2 June 2031").doesNotContain("sorry");

        var coLead = world.me("co-lead").person();
        assertThat(post("facilitator", "/after/follow-through", "owner", world.me("outsider").person(), "day", "2031-06-09").getStatus()).as("from elsewhere").isEqualTo(422);
        assertThat(post("facilitator", "/after/follow-through", "owner", coLead, "day", "2020-06-09").getStatus()).as("gone by").isEqualTo(422);
        assertThat(post("observer", "/after/follow-through", "owner", coLead, "day", "2031-06-09").getStatus()).as("whoever sees to it may give it on").isEqualTo(303);
        assertThat(sql.fetch("select kind from letter where person = ?", coLead).getValues(0, String.class)).filteredOn("sessions.letter.after"::equals).hasSize(1);
        assertThat(post("observer", "/after/follow-through/done").getStatus()).as("given away").isEqualTo(404);
        assertThat(post("observer", "/after/wrap-up/done").getStatus()).isEqualTo(303);
        assertThat(part("visitor", "")).contains("Writing up what was said Done on", "Monday 9 June 2031.");
        assertThat(Jsoup.parse(page("visitor", "/after")).text()).contains("By Monday 9 June 2031. Wyn co-lead sees to it.", "By Monday 21 April 2031. Wyn observer sees to it.");
        assertThat(page("visitor", "/after")).doesNotContain("<form");
        assertThat(post("visitor", "/after/wrap-up/not-done").getStatus()).isEqualTo(404);
        assertThat(post("coordinator", "/after/wrap-up/not-done").getStatus()).isEqualTo(303);
        assertThat(part("visitor", "")).doesNotContain("Done on");
        here = "";
        assertThat(Jsoup.parse(page("co-lead", "/")).select("section[aria-labelledby=my-after]").text()).contains("Doing what was promised: Session 31");
        sql.execute("update session set stage = 'CALLED_OFF' where id = ?", id);
    }

    @Test
    void a_day_that_passed_says_sorry_is_chased_once_and_a_new_one_stands_beside_it() throws Exception {
        var id = plan();
        here = "/sessions/" + id;
        assertThat(sessions.end(world.me("coordinator"), id, LocalDate.of(2020, 4, 21))).isTrue();
        var member = world.me("member").person();
        assertThat(afterwards.give(world.me("coordinator"), id, After.WRAP_UP, member)).isTrue();
        int before = late(member);
        chasing.chase();
        assertThat(late(member)).as("whoever sees to it, once").isEqualTo(before + 1);
        chasing.chase();
        assertThat(late(member)).isEqualTo(before + 1);
        assertThat(part("visitor", "")).contains("Writing up what was said This was to be done by Tuesday 21 April 2020. It is not done, and we are sorry.");
        assertThat(onRecap()).as("who reads what was said reads it, too").contains("Writing up what was said This was to be done by Tuesday 21 April 2020. It is not done, and we are sorry.")
                .doesNotContain("Telling people what came of it");
        assertThat(onOwnPage("coordinator")).contains("People were to hear by Tuesday 21 April 2020", "Writing up what was said: it was to be done by Tuesday 21 April 2020");

        assertThat(post("member", "/after/wrap-up", "owner", member, "day", "2031-05-01").getStatus()).isEqualTo(303);
        assertThat(part("visitor", "")).contains("This was to be done by Tuesday 21 April 2020. We did not manage, and we are sorry. The new day is Thursday 1 May 2031.");
        assertThat(onOwnPage("coordinator")).doesNotContain("Writing up what was said: it was");
        here = "/sessions/" + id;
        assertThat(onRecap()).contains("The new day is Thursday 1 May 2031.");
        assertThat(post("coordinator", "/after/follow-up/done").getStatus()).isEqualTo(303);
        assertThat(page("visitor", "")).as("people heard").doesNotContain("That day has passed and we are not done");
        assertThat(invitations.sendRecap(world.me("coordinator"), id)).isTrue();
        assertThat(sessions.finish(world.me("coordinator"), id)).isTrue();
        assertThat(afterwards.of(world.me("member"), id)).as("what was promised may take longer").filteredOn(it -> it.done() == null).extracting(AfterStep::kind).containsExactly(After.FOLLOW_THROUGH);
        assertThat(onOwnPage("coordinator")).as("finished, and a promise is behind").contains("Doing what was promised: it was to be done by");
        here = "/sessions/" + id;
        assertThat(post("coordinator", "/after/follow-through/done").getStatus()).isEqualTo(303);
        assertThat(onOwnPage("coordinator")).doesNotContain("Doing what was promised: it was to be done by Tuesday 2 June 2020");
    }

    private int late(String person) {
        return (int) sql.fetch("select kind from letter where person = ?", person).getValues(0, String.class).stream().filter("sessions.letter.after-late"::equals).count();
    }

    private String onRecap() throws Exception {
        return Jsoup.parse(page("visitor", "/recap")).select("section[aria-labelledby=next]").text();
    }

    private String part(String role, String path) throws Exception {
        return Jsoup.parse(page(role, path)).select("section[aria-labelledby=comes-after]").text();
    }

    /** What is said of this session among what was held and is not finished. */
    private String onOwnPage(String role) throws Exception {
        var session = here;
        here = "";
        try {
            return String.join(" ", Jsoup.parse(page(role, "/")).select("section[aria-labelledby=not-finished] li:has(a[href^=" + session + "])").eachText());
        } finally {
            here = session;
        }
    }

    private String plan() {
        world.furnished();
        return sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 31", "Try the drafts", LocalDate.of(2026, 2, 10), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
    }
}
