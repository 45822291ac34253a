package alongside.payments;

import alongside.sessions.ClosingCheck;
import alongside.sessions.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A session is finished only when everybody who was there has their money. */
@Component
@Order(40)
class MoneySorted implements ClosingCheck {

    private final Claims claims;
    private final Store store;

    MoneySorted(Claims claims, Store store) {
        this.claims = claims;
        this.store = store;
    }

    @Override
    public String words() {
        return "payments.closing";
    }

    @Override
    public int open(String session) {
        return claims.unpaid(session);
    }

    @Override
    public String href(String session) {
        return store.ofSession(session).stream().findFirst().map(it -> "/projects/" + it.project() + "/payments").orElse("/me/payments");
    }
}
