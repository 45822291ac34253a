package alongside.payments.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.payments.Claims;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "My money for this session" on the session's page. */
@Component
class SessionClaim implements Panel {

    private final Claims claims;
    private final Reading reading;

    SessionClaim(Claims claims, Reading reading) {
        this.claims = claims;
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
        return mine.isEmpty() ? null : new SessionClaimPart(reading.lines(mine));
    }
}
