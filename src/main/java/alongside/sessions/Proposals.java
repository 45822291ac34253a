package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to a blank agenda: people say beforehand, by any way, what they want to talk about, the group puts it in
 * order by saying what it wants too, and the agenda shows who asked.
 */
@Service("sessionsProposals")
@Transactional
public class Proposals {

    /** Its place on the page of all of them. */
    private static final String ABOUT = "/proposals#p-";

    private final Sessions sessions;
    private final ProposalStore store;
    private final Agendas agendas;
    private final Invitations invitations;
    private final Entering entering;

    Proposals(Sessions sessions, ProposalStore store, Agendas agendas, Invitations invitations, Entering entering) {
        this.sessions = sessions;
        this.store = store;
        this.agendas = agendas;
        this.invitations = invitations;
        this.entering = entering;
    }

    @Component("sessionsEntering")
    record Entering(EnteredFor enteredFor, Facts facts) {}

    /** What most people want first; for anybody in the project. */
    @Transactional(readOnly = true)
    public List<Proposal> of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).orElse(List.of());
    }

    /** What is planned, for anybody at all, where the session is open to the public. Who leads something is not said there, and what was asked for stands under its kind alone. */
    @Transactional(readOnly = true)
    public List<TimedItem> agendaInPublic(Session session) {
        if (!session.toPublic()) return List.of();
        return TimedItem.of(session, agendas.planned(session.id()).stream().map(AgendaItem::inPublic).toList());
    }

    public boolean propose(Me me, String session, String words) {
        return sessions.seat(me, session).filter(May::reply).map(seat -> {
            if (!stands(session, me.person(), words)) keep(seat, me, me.person(), words);
            return true;
        }).orElse(false);
    }

    /** Writes down what somebody asked for by phone, on paper or in person. */
    public boolean proposeFor(Me me, String session, String person, String words, How how) {
        return sessions.seat(me, session).filter(May::replyForOthers).filter(seat -> invitations.everybody(seat).contains(person)).map(seat -> {
            if (!stands(session, person, words)) entering.enteredFor.record(me, person, how, "/sessions/" + session + ABOUT + keep(seat, me, person, words), false);
            return true;
        }).orElse(false);
    }

    /** The same form sent twice asks for one thing. */
    private boolean stands(String session, String person, String words) {
        return store.of(session).stream().anyMatch(it -> person.equals(it.person()) && it.words().equals(words));
    }

    private String keep(Seat seat, Me me, String person, String words) {
        entering.facts.happened("sessions.topic-asked-for", seat.session().project(), seat.session().id(), me);
        return store.add(seat.session().id(), person, words);
    }

    @EventListener
    void undone(EntryUndone undone) {
        int at = undone.entry().about().indexOf(ABOUT);
        if (at >= 0) store.takeBack(undone.entry().about().substring(at + ABOUT.length()));
    }

    /** Wants to talk about it too, or no longer. */
    public boolean want(Me me, String session, String proposal, boolean wants) {
        return sessions.seat(me, session).filter(May::reply).flatMap(seat -> found(session, proposal)).map(it -> {
            store.want(proposal, me.person(), wants);
            return true;
        }).orElse(false);
    }

    /** Puts it on the agenda, into the time that was left open, where the project reads it with the name of whoever asked. */
    public boolean take(Me me, String session, String proposal, int minutes) {
        return sessions.seat(me, session).filter(May::change).flatMap(seat -> found(session, proposal)).filter(it -> store.take(proposal))
                .flatMap(it -> agendas.addWhereOpen(me, session, AgendaItem.of(AgendaItem.Kind.TALK, minutes, it.words(), "").asSaid())).map(item -> {
                    store.became(proposal, item);
                    return true;
                }).orElse(false);
    }

    private Optional<Proposal> found(String session, String proposal) {
        return store.of(session).stream().filter(it -> it.id().equals(proposal)).findFirst();
    }
}
