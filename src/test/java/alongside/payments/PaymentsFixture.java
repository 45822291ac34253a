package alongside.payments;

import alongside.Fixture;
import alongside.World;
import alongside.people.How;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A claim of the member's, and a payment that is on its way. */
@Component
class PaymentsFixture implements Fixture {

    private final PayOffers offers;
    private final Claims claims;
    private final Payments payments;

    PaymentsFixture(PayOffers offers, Claims claims, Payments payments) {
        this.offers = offers;
        this.claims = claims;
        this.payments = payments;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void furnish(World world) {
        var member = world.me("member");
        offers.choose(member, world.place("member"), member.person(), PayChoice.ACCEPT, 0, "", How.IN_PERSON);
        offers.myPayee(member, new NewPayee(PayOffer.Route.Kind.BANK, "Wyn Member", "010203", "12345678", ""));
        var first = claim(world, "Reading letters at home");
        claims.approve(world.me("payment-approver"), world.place("payment-approver"), List.of(first));
        world.put("payment-run", payments.export(world.me("payment-releaser"), world.place("payment-releaser")).orElseThrow());
        world.put("claim", claim(world, "An interview"));
    }

    private String claim(World world, String about) {
        return claims.raiseForTime(world.me("coordinator"), world.place("coordinator"), world.me("member").person(), about,
                LocalDate.parse("2026-04-14"), 90).orElseThrow();
    }
}
