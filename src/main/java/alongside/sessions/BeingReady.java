package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to being ready: each person sees to what they want seen to, and says that they are ready. */
@Service("sessionsBeingReady")
@Transactional
public class BeingReady {

    private static final String ABOUT = "/preparing";

    private final Sessions sessions;
    private final AccessStore store;
    private final Invitations invitations;
    private final EnteredFor enteredFor;
    private final Facts facts;

    BeingReady(Sessions sessions, AccessStore store, Invitations invitations, EnteredFor enteredFor, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.enteredFor = enteredFor;
        this.facts = facts;
    }

    /** What the reader has seen to. */
    @Transactional(readOnly = true)
    public Set<PrepItem> mine(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.prepared(session).getOrDefault(me.person(), Set.of())).orElse(Set.of());
    }

    public boolean prepare(Me me, String session, Set<PrepItem> items) {
        return invitations.asked(me, session).filter(it -> May.reply(it, true)).map(seat -> {
            store.prepared(session, me.person(), items);
            if (items.contains(PrepItem.READY)) facts.happened("sessions.ready", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    /** Writes down that somebody said they are ready, by phone, on paper or in person. */
    public boolean readyFor(Me me, String session, String person, How how) {
        return sessions.seat(me, session).filter(May::replyForOthers).filter(seat -> invitations.mayCome(seat).contains(person)).map(seat -> {
            store.readyFor(session, person, me.person());
            enteredFor.record(me, person, how, "/sessions/" + session + ABOUT, false);
            facts.happened("sessions.ready", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (about.startsWith("/sessions/") && about.endsWith(ABOUT))
            store.undo(about.substring("/sessions/".length(), about.length() - ABOUT.length()), undone.entry().forPerson());
    }

    /**
     * @param of how many come: those who said so, and whoever is ready; nobody waits for somebody in the office who has no reason to come
     * @param waiting who has not said that they are ready, of all who have not said that they do not come
     */
    public record Readiness(int ready, int of, List<String> waiting) {}

    /** For whoever runs the session. Who is not ready yet is asked, and is not late. */
    @Transactional(readOnly = true)
    public Optional<Readiness> of(Me me, String session) {
        return sessions.seat(me, session).filter(May::seeAccess).map(seat -> {
            Map<String, Set<PrepItem>> prepared = store.prepared(session);
            var come = invitations.coming(seat);
            var waiting = come.stream().filter(it -> !prepared.getOrDefault(it, Set.of()).contains(PrepItem.READY)).toList();
            var yes = invitations.saidYes(seat);
            int ready = come.size() - waiting.size();
            return new Readiness(ready, ready + (int) waiting.stream().filter(yes::contains).count(), waiting);
        });
    }
}
