package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.AccessPlan;
import alongside.sessions.Arrangement;
import alongside.sessions.BeingReady;
import alongside.sessions.Invitations;
import alongside.sessions.PrepItem;
import alongside.sessions.Preparation;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a session's page: how to go on when something fell through, being ready, and whether what was arranged was right. */
@Component("sessionsGettingReady")
class GettingReady implements Panel {

    private final Sessions sessions;
    private final AccessPlan plan;
    private final BeingReady ready;
    private final Invitations invitations;
    private final Preparation preparation;

    GettingReady(Sessions sessions, AccessPlan plan, BeingReady ready, Invitations invitations, Preparation preparation) {
        this.sessions = sessions;
        this.plan = plan;
        this.ready = ready;
        this.invitations = invitations;
        this.preparation = preparation;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            var it = seat.session();
            var arranged = plan.onPage(me, subject);
            var mine = arranged.mine();
            boolean asks = mine.stream().anyMatch(Arrangement::waitsForChoice) && it.ahead();
            boolean readiness = it.stage() == Session.Stage.PLANNED && invitations.asked(me, subject).isPresent();
            boolean right = it.over() && mine.stream().anyMatch(Arrangement::asksWhetherRight);
            boolean runs = seat.runs() && it.ahead();
            var part = new GettingReadyPart(subject, asks, readiness, readiness && ready.mine(me, subject).containsKey(PrepItem.READY), right,
                    runs ? arranged.waysOn() : List.of(), runs ? preparation.toHelp(me, subject) : 0, !seat.runs() && it.ahead() && !preparation.writesFor(me, subject).isEmpty());
            return part.empty() ? null : part;
        }).orElse(null);
    }
}
