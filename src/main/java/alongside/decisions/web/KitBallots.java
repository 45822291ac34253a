package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Preparing;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A ballot for each question of a session, in its kit on paper. */
@Component("decisionsKitBallots")
class KitBallots implements Panel {

    private final Sessions sessions;
    private final Decisions decisions;
    private final Preparing preparing;

    KitBallots(Sessions sessions, Decisions decisions, Preparing preparing) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.preparing = preparing;
    }

    @Override
    public String slot() {
        return "sessions.kit";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var open = decisions.ofSession(me, subject).stream().filter(Decision::open).map(Sheet::of);
        var sheets = Stream.concat(open, preparing.ofSession(me, subject).stream().map(Sheet::of)).toList();
        return sessions.seenBy(me, subject).filter(it -> !sheets.isEmpty()).map(it -> new KitBallotsPart(it, sheets)).orElse(null);
    }
}
