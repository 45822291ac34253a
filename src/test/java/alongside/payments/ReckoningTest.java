package alongside.payments;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.payments.rules.Amounts;
import alongside.payments.rules.PayTerm;
import alongside.payments.rules.RateCard;
import alongside.payments.rules.Stage;
import alongside.payments.rules.TimeToPay;
import alongside.payments.rules.TimeToPay.Wait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    @Test
    void three_hours_and_twelve_miles_come_out_to_the_penny() {
        assertThat(Amounts.fee(180, 27_500)).isEqualTo(8250);
        assertThat(Amounts.fee(180, 13_750)).isEqualTo(4125);
        assertThat(Amounts.mileage(120, 450)).isEqualTo(540);
    }

    @Test
    void half_a_penny_is_rounded_up_on_each_line() {
        assertThat(Amounts.mileage(1, 450)).as("4.5p").isEqualTo(5);
        assertThat(Amounts.mileage(1, 440)).as("4.4p").isEqualTo(4);
        assertThat(Amounts.fee(1, 27_500)).as("45.83p").isEqualTo(46);
    }

    @Test
    void the_rate_of_the_day_counts_and_not_todays() {
        var card = new RateCard(List.of(term(27_500, "2025-01-01"), term(30_000, "2026-07-01")));
        assertThat(card.on(PayTerm.Kind.HOUR, LocalDate.parse("2026-06-30")).amount()).isEqualTo(27_500);
        assertThat(card.on(PayTerm.Kind.HOUR, LocalDate.parse("2026-07-01")).amount()).isEqualTo(30_000);
    }

    @Test
    void a_claim_moves_only_as_the_table_says() {
        var legal = new ArrayList<String>();
        for (var from : Stage.values())
            for (var move : Stage.Move.values()) from.after(move).ifPresent(to -> legal.add(from + " " + move + " " + to));
        assertThat(legal).containsExactlyInAnyOrder(
                "RAISED CHANGE RAISED", "RAISED ASK ASKED", "RAISED APPROVE APPROVED",
                "ASKED CHANGE RAISED", "ASKED APPROVE APPROVED",
                "APPROVED CHANGE RAISED", "APPROVED ASK ASKED", "APPROVED EXPORT EXPORTED",
                "EXPORTED PAY PAID");
    }

    @Test
    void eight_bank_lines_after_six_days_and_a_cheque_after_eight() {
        var waits = new ArrayList<Wait>();
        for (int i = 0; i < 8; i++) waits.add(new Wait(6, 4, true));
        waits.add(new Wait(8, 6, true));
        var time = new TimeToPay(waits, 0, 10);
        assertThat(time.medianDays()).isEqualTo(6);
        assertThat(time.onTime()).isEqualTo(9);
        waits.add(new Wait(21, 15, false));
        assertThat(new TimeToPay(waits, 0, 10).onTime()).isEqualTo(9);
        assertThat(new TimeToPay(waits, 0, 10).of()).isEqualTo(10);
        assertThat(new TimeToPay(waits, 1, 10).of()).as("a payment that nobody has received is late, not absent").isEqualTo(11);
    }

    private static PayTerm term(long amount, String from) {
        return new PayTerm(PayTerm.Kind.HOUR, amount, LocalDate.parse(from), "", LocalDate.parse(from));
    }
}
