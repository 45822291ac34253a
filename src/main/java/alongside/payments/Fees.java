package alongside.payments;

import alongside.payments.rules.Amounts;
import alongside.payments.rules.Stage;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person's choice makes of a fee. */
final class Fees {

    private Fees() {}

    /** @param hourTenths the rate of the day they took part @return pence */
    static long of(Chosen chosen, int minutes, long hourTenths) {
        return switch (chosen.choice()) {
            case ACCEPT, DONATE -> Amounts.fee(minutes, hourTenths);
            case LESS -> Amounts.fee(minutes, Math.min(chosen.lessTenths(), hourTenths));
            case DECLINE, ADVICE_FIRST -> 0;
        };
    }

    static Claim.Line line(Optional<Chosen> chosen, int minutes, long hourTenths) {
        return new Claim.Line(Ids.fresh(), Claim.Kind.FEE, null, "", 0,
                chosen.map(it -> of(it, minutes, hourTenths)).orElse(0L),
                chosen.map(Chosen::choice).orElse(null), chosen.map(Chosen::charity).orElse(null), null);
    }

    /** A claim that had been looked at already is looked at again. */
    static void changed(Store store, Claim claim, Instant now, @Nullable Me me) {
        if (claim.stage() == Stage.RAISED) return;
        claim.stage().after(Stage.Move.CHANGE).ifPresent(to ->
                store.move(claim.id(), claim.stage(), to, new Step(Stage.Move.CHANGE, now, me == null ? null : me.person(), "")));
    }
}
