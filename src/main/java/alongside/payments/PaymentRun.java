package alongside.payments;

import java.time.LocalDate;
import java.util.List;

/** Payments that were exported together. */
public record PaymentRun(String id, String project, LocalDate day, String by, List<Payment> payments) {

    public long total(PayOffer.Route.Kind route) {
        return payments.stream().filter(it -> it.route() == route).mapToLong(Payment::pence).sum();
    }

    public long total() {
        return payments.stream().mapToLong(Payment::pence).sum();
    }

    public boolean allPaid() {
        return payments.stream().allMatch(it -> it.paid() != null);
    }
}
