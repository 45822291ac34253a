package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An impartial facilitator costs money: it is planned for a session, and held against what it came to. */
class LeadingMoneyTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Capturing capturing;
    @Autowired LeadingMoneys moneys;

    @Test
    void it_is_planned_and_held_against_what_it_came_to() throws Exception {
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
        assertThat(moneys.of(world.me("member"), session)).as("for whoever runs it").isEmpty();
        assertThat(moneys.keep(world.me("member"), session, new LeadingMoney(1, null))).isFalse();
        sessions.callOff(session);
        assertThat(moneys.keep(runs, session, new LeadingMoney(1, null))).as("nothing more is written down of what is settled").isFalse();
    }
}
