package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.sessions.SessionMoney.UsedFor;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people need costs money, and so does an impartial facilitator: it is planned for a session, and held against what it came to. */
class SessionMoneyTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Capturing capturing;
    @Autowired SessionMoneys moneys;

    @Test
    void for_whoever_facilitates_it_is_planned_and_held_against_what_it_came_to() throws Exception {
        world.furnished();
        var runs = world.me("coordinator");
        var session = sessions.plan(runs, world.place("coordinator"), new NewSession("Led from outside", "Talk", LocalDate.of(2030, 6, 14), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        capturing.facilitatorIs(runs, session, Independence.INDEPENDENT);
        here = "/sessions/" + session;
        assertThat(page("coordinator", "")).contains(here + "/facilitator/money");
        assertThat(page("coordinator", "/facilitator/money")).contains("Nobody has planned money for it yet.", "Somebody independent");
        assertThat(post("coordinator", "/facilitator/money", "planned", "lots").getStatus()).isEqualTo(422);
        post("coordinator", "/facilitator/money", "planned", "350");
        assertThat(page("facilitator", "/facilitator/money")).contains("£350.00 are planned for it.").doesNotContain("It came to");
        post("coordinator", "/facilitator/money", "planned", "350", "spent", "400.50");
        assertThat(page("facilitator", "/facilitator/money")).contains("It came to £400.50.", "That is £50.50 more than was planned.", "value=\"400.50\"");
        assertThat(moneys.of(world.me("member"), session, UsedFor.LEADING)).as("for whoever runs it").isEmpty();
        assertThat(moneys.keep(world.me("member"), session, UsedFor.LEADING, new SessionMoney(1, "", null))).isFalse();
        sessions.callOff(session);
        assertThat(moneys.keep(runs, session, UsedFor.LEADING, new SessionMoney(1, "", null))).as("nothing more is written down of what is settled").isFalse();
    }

    @Test
    void each_purpose_has_its_own_and_its_own_readers() throws Exception {
        world.furnished();
        var runs = world.me("coordinator");
        var session = sessions.plan(runs, world.place("coordinator"), new NewSession("Two purses", "Talk", LocalDate.of(2030, 6, 14), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        here = "/sessions/" + session;
        post("access-host", "/access/money", "planned", "0", "because", "Nobody needs any");
        post("coordinator", "/facilitator/money", "planned", "350");
        assertThat(moneys.of(world.me("access-host"), session, UsedFor.ACCESS)).contains(new SessionMoney(0, "Nobody needs any", null));
        assertThat(moneys.of(runs, session, UsedFor.LEADING)).contains(new SessionMoney(35_000, "", null));
        assertThat(page("access-host", "/access")).contains("No money is kept for it, because: Nobody needs any").doesNotContain("350");
        assertThat(moneys.of(world.me("access-host"), session, UsedFor.LEADING)).as("for whoever runs it").isEmpty();
    }
}
