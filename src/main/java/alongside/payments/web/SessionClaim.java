package alongside.payments.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.payments.Claims;
import alongside.payments.PayOffers;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "My money for this session" on the session's page; before it, what whoever leads it is offered for that. */
@Component
class SessionClaim implements Panel {

    private final Claims claims;
    private final PayOffers offers;
    private final Sessions sessions;
    private final Reading reading;

    SessionClaim(Claims claims, PayOffers offers, Sessions sessions, Reading reading) {
        this.claims = claims;
        this.offers = offers;
        this.sessions = sessions;
        this.reading = reading;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public @Nullable Part show(String session, Me me) {
        var mine = claims.mine(me, session);
        if (!mine.isEmpty()) return new SessionClaimPart(reading.lines(mine));
        // Somebody may be asked to lead after they said yes to coming: what they are offered for it stands here too.
        var seat = sessions.seat(me, session).filter(Seat::leads).filter(it -> it.session().ahead());
        return seat.flatMap(it -> offers.offer(me, it.place(), me.person()).filter(offer -> !offer.byEmployer()).map(offer -> InvitationOfferPart.of(offer, sessions.minutesOffered(session), true))).orElse(null);
    }
}
