package alongside.payments.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.payments.Claims;
import alongside.payments.PayOffers;
import alongside.payments.rules.Stage;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "What I am owed" on a person's own page. */
@Component
class Owed implements Panel {

    private final Claims claims;
    private final PayOffers offers;
    private final Reading reading;

    Owed(Claims claims, PayOffers offers, Reading reading) {
        this.claims = claims;
        this.offers = offers;
        this.reading = reading;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var mine = claims.mine(me);
        var choose = offers.mine(me).stream().filter(it -> !it.byEmployer() && it.chosen().isEmpty()).map(it -> it.project()).toList();
        if (mine.isEmpty() && choose.isEmpty()) return null;
        return new OwedPart(reading.lines(mine.stream().filter(it -> it.stage() != Stage.PAID && it.total() > 0).toList()), me.person(), choose);
    }
}
