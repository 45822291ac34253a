package alongside.payments;

import alongside.payments.rules.PayTerm;
import alongside.sessions.CountedAfterwards;
import alongside.sessions.Session;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a session ends, a claim stands for everybody who was there, or is found to have been: nobody has to ask. */
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
        ended.present().forEach(person -> raise(ended.session(), person));
    }

    /** What was on paper is entered when everybody has gone home; who was ticked by mistake is owed nothing. */
    @EventListener
    void counted(CountedAfterwards counted) {
        if (counted.present()) raise(counted.session(), counted.person());
        else claims.takeBack(counted.session().id(), counted.person());
    }

    private void raise(Session session, String person) {
        claims.raiseFor(session.project(), session.id(), session.title(), session.day(), person, sessions.minutesPaid(session.id(), person),
                sessions.leads(session.id(), person) ? PayTerm.Kind.HOUR_LEADING : PayTerm.Kind.HOUR);
    }
}
