package alongside.payments;

import java.util.List;

/** What an export would hold now, and what it has to leave out. */
public record ToExport(List<Going> going, List<LeftOut> leftOut) {

    /** @param owner the person or charity it goes to */
    public record Going(Claim claim, String owner, PayOffer.Route.Kind route, long pence) {}

    /** @param why the key of the reason */
    public record LeftOut(Claim claim, String owner, String why) {}

    public long total(PayOffer.Route.Kind route) {
        return going.stream().filter(it -> it.route() == route).mapToLong(Going::pence).sum();
    }

    public long total() {
        return going.stream().mapToLong(Going::pence).sum();
    }
}
