package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.sessions.rules.After;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what is done after a session: writing up, telling people, keeping what was promised. Each has its own
 * owner and day, which the one press that ends a session gives it; each is done by itself, and nothing is locked.
 */
@Service("sessionsAfterwards")
@Transactional
public class Afterwards {

    private final AfterStore store;
    private final Store kept;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Around around;

    Afterwards(AfterStore store, Store kept, Sessions sessions, Invitations invitations, Around around) {
        this.store = store;
        this.kept = kept;
        this.sessions = sessions;
        this.invitations = invitations;
        this.around = around;
    }

    /** What else it needs. */
    @Component("sessionsAroundAfterwards")
    record Around(TimeAfterStore times, Projects projects, Facts facts, InstantSource clock, Told told) {}

    /** How people hear of it. */
    @Component("sessionsToldAfterwards")
    record Told(Post post, People people, Forms forms) {}

    // --- one press begins it

    @EventListener
    void ended(SessionEnded ended) {
        var session = ended.session();
        var promised = session.followUp();
        if (promised == null) return;
        var owner = owner(session.id());
        var today = today();
        for (var kind : After.values()) store.begin(session.id(), kind, owner, kind == After.FOLLOW_UP ? null : kind.day(today, promised));
    }

    /** Whoever it was planned for, else who leads the session, else who arranged it. */
    private String owner(String session) {
        var planned = around.times.of(session).map(TimeAfter::owner);
        return planned.or(() -> Optional.ofNullable(kept.holder(session, Job.FACILITATOR))).orElseGet(() -> kept.arranger(session));
    }

    /** All is sorted and told; what was promised may take longer. */
    @EventListener
    void finished(SessionFinished finished) {
        store.done(finished.session().id(), After.WRAP_UP, around.clock.instant(), null);
        store.done(finished.session().id(), After.FOLLOW_UP, around.clock.instant(), null);
    }

    // --- who sees to what, by when

    /** For anybody in the project, once the session is over. */
    @Transactional(readOnly = true)
    public List<AfterStep> of(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().over()).map(it -> kept.after(session)).orElse(List.of());
    }

    /** The seat of whoever may change it: those who run the session, and whoever sees to it. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(Me me, String session, After kind) {
        return sessions.seat(me, session).filter(it -> May.seeToAfter(it, seesTo(me, session, kind)));
    }

    private Optional<AfterStep> step(String session, After kind) {
        return kept.after(session).stream().filter(it -> it.kind() == kind).findFirst();
    }

    private boolean seesTo(Me me, String session, After kind) {
        return step(session, kind).filter(it -> me.person().equals(it.owner())).isPresent();
    }

    /** Whether this person can be the one who sees to it: somebody of the project. */
    @Transactional(readOnly = true)
    public boolean maySeeTo(Seat seat, String owner) {
        return around.projects.everybody(seat.place()).contains(owner);
    }

    /** Somebody else sees to it; they are told. */
    public boolean give(Me me, String session, After kind, String owner) {
        return seat(me, session, kind).filter(seat -> maySeeTo(seat, owner)).flatMap(seat -> step(session, kind).map(was -> {
            if (owner.equals(was.owner())) return true;
            store.give(session, kind, owner);
            if (!owner.equals(me.person())) tell(seat.session(), was, owner);
            around.facts.happened("sessions.after-given", seat.session().project(), session, me, kind.name());
            return true;
        })).orElse(false);
    }

    private void tell(Session session, AfterStep it, String owner) {
        var to = around.told.people.addressee(owner);
        around.told.post.send(to, Letter.needed("sessions.letter.after", session.project(), "/sessions/" + session.id() + "/after",
                "title", session.title(), "what", it.kind().name(), "day", Dates.day(it.day(), to.locale())));
    }

    /** Another day for writing up or for what was promised; where the one before has passed, pages say sorry and show both. */
    public boolean put(Me me, String session, After kind, LocalDate day) {
        if (kind == After.FOLLOW_UP) return promiseAnew(me, session, day);
        return seat(me, session, kind).flatMap(seat -> step(session, kind).map(was -> {
            if (was.day().equals(day)) return true;
            store.put(session, kind, day, was.late(today()) ? was.day() : null);
            around.facts.happened("sessions.after-put", seat.session().project(), session, me, kind.name());
            return true;
        })).orElse(false);
    }

    /** Says sorry for the day that passed, and gives a new one by which people hear; everybody who was invited or came is told. */
    public boolean promiseAnew(Me me, String session, LocalDate day) {
        return sessions.seat(me, session).filter(it -> May.promiseAnew(it, seesTo(me, session, After.FOLLOW_UP))).filter(seat -> promise(me, seat.session(), day)).map(seat -> {
            around.told.forms.tell(seat.session(), Forms.What.NEW_DAY, invitations.concerned(seat), person -> newDay(seat.session(), person, day));
            return true;
        }).orElse(false);
    }

    private boolean promise(Me me, Session session, LocalDate day) {
        var was = session.followUp();
        if (was == null || !kept.promiseAnew(session.id(), was, day, me.person())) return false;
        around.facts.happened("sessions.promised-anew", session.project(), session.id(), me, day.toString());
        return true;
    }

    private void newDay(Session session, String person, LocalDate day) {
        var to = around.told.people.addressee(person);
        var was = session.followUp() == null ? session.day() : session.followUp();
        around.told.post.send(to, Letter.needed("sessions.letter.new-day", session.project(), "/sessions/" + session.id(),
                "title", session.title(), "was", Dates.day(was, to.locale()), "day", Dates.day(day, to.locale())));
    }

    // --- done

    /** Says that it is done, or that it is not done after all. @return whether that is new */
    public boolean say(Me me, String session, After kind, boolean done) {
        return seat(me, session, kind).filter(it -> done ? store.done(session, kind, around.clock.instant(), me.person()) : store.notDone(session, kind)).map(seat -> {
            around.facts.happened(done ? "sessions.after-done" : "sessions.after-not-done", seat.session().project(), session, me, kind.name());
            return true;
        }).orElse(false);
    }

    /** @param session of which it comes */
    public record Mine(Session session, AfterStep step, boolean late) {}

    /** What this person sees to that is not done, what is due first comes first; of projects in which they have a place. */
    @Transactional(readOnly = true)
    public List<Mine> mine(Me me) {
        var projects = around.projects.of(me).stream().map(Project::id).collect(Collectors.toSet());
        return store.waits(projects, me.person(), today()).stream()
                .flatMap(it -> it.steps().stream().filter(step -> step.done() == null && me.person().equals(step.owner())).map(step -> new Mine(it.session(), step, step.late(today()))))
                .sorted(Comparator.comparing(it -> it.step().day())).toList();
    }

    private LocalDate today() {
        return Dates.dayOf(around.clock.instant());
    }
}
