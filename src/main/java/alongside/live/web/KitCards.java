package alongside.live.web;

import alongside.decisions.Decision;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.live.QuickVotes;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cards to hold up, and a ballot for each question of the session, in the kit on paper. */
@Component("liveKitCards")
class KitCards implements Panel {

    private final Sessions sessions;
    private final QuickVotes votes;

    KitCards(Sessions sessions, QuickVotes votes) {
        this.sessions = sessions;
        this.votes = votes;
    }

    @Override
    public String slot() {
        return "sessions.kit";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var session = sessions.seenBy(me, subject).orElse(null);
        if (session == null) return null;
        var ready = votes.prepared(me, subject).stream().map(it -> new KitCardsPart.Ballot(it.it().question(), it.it().proposal(), it.it().options(), it.it().secret()));
        var open = votes.of(me, subject).stream().map(QuickVotes.Asked::decision).filter(Decision::open)
                .map(it -> new KitCardsPart.Ballot(it.question(), it.round().proposal(), it.options(), it.secret()));
        return new KitCardsPart(session, Stream.concat(open, ready).toList());
    }
}
