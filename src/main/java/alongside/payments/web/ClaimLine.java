package alongside.payments.web;

import alongside.payments.Claim;
import alongside.payments.Payment;
import java.time.LocalDate;
import java.util.List;

/** A claim as its page and lists show it. @param person the name; @param due the day by which it should be paid */
public record ClaimLine(Claim claim, String person, LocalDate due, List<Payment> payments) {

    public boolean late(LocalDate today) {
        return claim.total() > 0 && payments.stream().allMatch(it -> it.paid() == null) && today.isAfter(due);
    }
}
