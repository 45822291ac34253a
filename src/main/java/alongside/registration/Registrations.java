package alongside.registration;

import alongside.facts.Facts;
import alongside.registration.Registered.Standing;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for people who have no account: they read what a session is for, register, and have a page of their own. */
@Service("registrationRegistrations")
@Transactional
public class Registrations {

    /** More would not hear from us in time. */
    private static final int MOST_WAITING = 500;

    private final Store store;
    private final Queue queue;
    private final Letters letters;
    private final Sessions sessions;
    private final Facts facts;

    Registrations(Store store, Queue queue, Letters letters, Sessions sessions, Facts facts) {
        this.store = store;
        this.queue = queue;
        this.letters = letters;
        this.sessions = sessions;
        this.facts = facts;
    }

    /** @param session as strangers see it; @param counts figures and nobody */
    public record Front(Session session, Counts counts, boolean closed, String hashtag) {

        /** Whether somebody can register now. */
        public boolean takes() {
            return !closed && session.stage() == Session.Stage.PLANNED && counts.waiting() < MOST_WAITING;
        }
    }

    /** A session that is open to the public, for anybody at all; empty where its project does not stand before the public. */
    @Transactional(readOnly = true)
    public Optional<Front> front(String project, String session) {
        return store.opened(session).filter(it -> it.project().equals(project) && letters.isPublic(project)).flatMap(this::front);
    }

    private Optional<Front> front(Opened opened) {
        return sessions.told(opened.session()).filter(Session::ahead)
                .map(it -> new Front(it.asStrangersSee(), Counts.of(opened.places(), store.of(opened.session())), opened.closed(), opened.hashtag()));
    }

    /** Those of a project, soonest first. */
    @Transactional(readOnly = true)
    public List<Front> fronts(String project) {
        if (!letters.isPublic(project)) return List.of();
        return store.openedIn(project).stream().map(this::front).flatMap(Optional::stream).sorted(Comparator.comparing((Front it) -> it.session().begins())).toList();
    }

    /**
     * Gives a place, or the last one on the list of those who wait; they hear it by letter. Whoever stands there already
     * changes nothing, and whoever asks is not told so.
     *
     * @return false when nobody can register
     */
    public boolean register(String project, String session, Asked asked) {
        store.takeTurn(session);
        return front(project, session).filter(Front::takes).map(front -> {
            var standing = front.counts().full() ? Standing.WAITING : Standing.PLACED;
            store.add(session, asked, standing, queue.today()).flatMap(store::find).ifPresent(it -> {
                var full = sessions.told(session).orElseThrow();
                if (standing == Standing.PLACED) letters.placed(full, it);
                else letters.waiting(full, it, queue.position(it));
                facts.happened("registration.registered", project, session, null, standing.name());
            });
            return true;
        }).orElse(false);
    }

    // --- one's own

    /** @param session with how to join, once there is a place; @param nth the place on the list of those who wait, or 0 */
    public record Own(Registered it, Session session, int nth, String needs) {}

    @Transactional(readOnly = true)
    public Optional<Own> behind(String door) {
        return store.behind(door).flatMap(it -> sessions.told(it.session()).map(session -> new Own(it,
                it.standing() == Standing.PLACED ? session : session.asStrangersSee(), it.standing() == Standing.WAITING ? queue.position(it) : 0, store.needs(it.id()))));
    }

    /** Says something else about oneself. @return false when this is somebody who stands there already, or it is over */
    public boolean change(String door, Asked asked) {
        return ahead(door).filter(it -> store.change(it, asked)).isPresent();
    }

    /** Takes the place that is offered. */
    public boolean take(String door) {
        return ahead(door).filter(it -> it.standing() == Standing.OFFERED).map(this::take).orElse(false);
    }

    boolean take(Registered it) {
        store.stand(it.id(), Standing.PLACED, null);
        store.told(it.id(), queue.today());
        letters.placed(sessions.told(it.session()).orElseThrow(), store.find(it.id()).orElseThrow());
        return true;
    }

    /** Waits again, behind everybody else, after an offer was not answered. */
    public boolean waitAgain(String door) {
        return ahead(door).filter(it -> it.standing() == Standing.LAPSED).map(it -> {
            store.takeTurn(it.session());
            store.toTheEnd(it.id());
            store.stand(it.id(), Standing.WAITING, null);
            queue.goOn(it.session());
            return true;
        }).orElse(false);
    }

    /** Gives the place back, or stops waiting. Everything about them is erased at once, and the next is offered the place. */
    public boolean giveBack(String door) {
        return store.behind(door).map(this::giveBack).orElse(false);
    }

    boolean giveBack(Registered it) {
        store.takeTurn(it.session());
        store.remove(it.id());
        letters.forget(it);
        sessions.told(it.session()).ifPresent(session -> facts.happened("registration.given-back", session.project(), it.session(), null));
        queue.goOn(it.session());
        return true;
    }

    private Optional<Registered> ahead(String door) {
        return store.behind(door).filter(it -> sessions.told(it.session()).filter(Session::ahead).isPresent());
    }
}
