package alongside.payments.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.payments.PayOffers;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The offer stands beside the invitation: people know the amount before they say yes. */
@Component
class InvitationOffer implements Panel {

    private final PayOffers offers;
    private final Sessions sessions;

    InvitationOffer(PayOffers offers, Sessions sessions) {
        this.offers = offers;
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "sessions.invitation";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String session, Me me) {
        var seat = sessions.seat(me, session).orElse(null);
        if (seat == null) return null;
        int minutes = sessions.minutesOffered(session);
        return offers.offer(me, seat.place(), me.person()).map(it -> InvitationOfferPart.of(it, minutes, seat.leads())).orElse(null);
    }
}
