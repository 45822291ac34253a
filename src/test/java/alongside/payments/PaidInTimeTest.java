package alongside.payments;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.payments.rules.TimeToPay;
import alongside.payments.rules.TimeToPay.Wait;
import alongside.store.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that is late on one page is late on each. */
class PaidInTimeTest extends AtThePages {

    private static final LocalDate A_FRIDAY = LocalDate.parse("2026-04-17");
    private static final LocalDate TEN_WORKING_DAYS_LATER = LocalDate.parse("2026-05-01");

    @Autowired Claims claims;
    @Autowired Payments payments;
    @Autowired Clocks clock;

    private long moved;

    @AfterEach
    void putTheClockBack() {
        clock.moveBy(moved);
    }

    @Test
    void what_is_overdue_on_the_saturday_and_paid_on_it_was_paid_too_late() {
        moved = clock.movedBy();
        world.furnished();
        var two = List.of(claim("Reading a letter"), claim("Reading another"));
        clock.standAt(Instant.parse("2026-04-20T12:00:00Z"));
        claims.approve(world.me("payment-approver"), world.place("payment-approver"), two);
        var releaser = world.me("payment-releaser");
        var run = payments.export(releaser, world.place("payment-releaser")).orElseThrow();
        var lines = payments.payments(claims.mine(world.me("member")).stream().filter(it -> two.contains(it.id())).toList()).stream().map(Payment::id).toList();

        clock.standAt(Instant.parse("2026-05-01T12:00:00Z"));
        var before = time();
        assertThat(payments.paid(releaser, run, lines.subList(0, 1), TEN_WORKING_DAYS_LATER)).isOne();
        assertThat(time().onTime()).isEqualTo(before.onTime() + 1);

        clock.standAt(Instant.parse("2026-05-02T12:00:00Z"));
        assertThat(time().overdue()).as("the other one is late by now").isEqualTo(before.overdue() + 1);
        assertThat(payments.paid(releaser, run, lines.subList(1, 2), TEN_WORKING_DAYS_LATER.plusDays(1))).isOne();
        assertThat(time().waits()).contains(new Wait(14, 10, true), new Wait(15, 10, false));
        assertThat(time().onTime()).isEqualTo(before.onTime() + 1);
        assertThat(time().overdue()).isEqualTo(before.overdue());
    }

    private TimeToPay time() {
        return payments.timeToPay(world.id("project"));
    }

    private String claim(String about) {
        return claims.raiseForTime(world.me("coordinator"), world.place("coordinator"), world.me("member").person(), about, A_FRIDAY, 30).orElseThrow();
    }
}
