package alongside.payments;

import alongside.payments.rules.PayTerm;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a session ends, a claim stands for everybody who was there: nobody has to ask. */
@Component
class Raising {

    private final Claims claims;
    private final Sessions sessions;

    Raising(Claims claims, Sessions sessions) {
        this.claims = claims;
        this.sessions = sessions;
    }

    @EventListener
    void ended(SessionEnded ended) {
        var session = ended.session();
        for (var person : ended.present())
            claims.raiseFor(session.project(), session.id(), session.title(), session.day(), person, sessions.minutesPaid(session.id(), person),
                    sessions.leads(session.id(), person) ? PayTerm.Kind.HOUR_LEADING : PayTerm.Kind.HOUR);
    }
}
