package alongside.payments;

import alongside.payments.rules.PayTerm;
import java.util.Optional;

/**
 * What a person is offered, before they say yes to anything.
 *
 * @param byEmployer their employer pays them for this, so there is no offer
 * @param hour the rate an hour, @param leading the rate for an hour of leading a session, @param mile the rate a mile, @param within how soon
 * @param route how money reaches them, when they have told us
 */
public record PayOffer(String project, String person, boolean byEmployer, PayTerm hour, PayTerm leading, PayTerm mile, PayTerm within,
        Optional<Chosen> chosen, Optional<Route> route) {

    /** How money reaches a payee. Of an account only the last four figures are ever shown again. */
    public record Route(Kind kind, String lastFour) {

        public enum Kind { BANK, CHEQUE }
    }
}
