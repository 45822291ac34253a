package alongside.payments.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What holds on a day: the newest row of each kind that has begun by then. */
public record RateCard(List<PayTerm> terms) {

    public PayTerm on(PayTerm.Kind kind, LocalDate day) {
        return terms.stream()
                .filter(it -> it.kind() == kind && !it.from().isAfter(day))
                .max(Comparator.comparing(PayTerm::from))
                .orElseThrow(() -> new IllegalStateException("The rate card has no " + kind + " for " + day));
    }
}
