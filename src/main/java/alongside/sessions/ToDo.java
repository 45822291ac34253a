package alongside.sessions;

import alongside.people.Needs;
import alongside.sessions.rules.Countdown;
import alongside.sessions.rules.Countdown.Kind;
import alongside.sessions.rules.Countdown.Task;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what there is to do before, during and after a session, and what is done. It reminds and locks nothing. */
@Service("sessionsToDo")
@Transactional(readOnly = true)
public class ToDo {

    private final Sessions sessions;
    private final Done done;
    private final Invitations invitations;
    private final Needs needs;
    private final InstantSource clock;

    ToDo(Sessions sessions, Done done, Invitations invitations, Needs needs, InstantSource clock) {
        this.sessions = sessions;
        this.done = done;
        this.invitations = invitations;
        this.needs = needs;
        this.clock = clock;
    }

    /** What is known of it, table by table. */
    @Component("sessionsDone")
    record Done(Store store, AgendaStore agendas, CaptureStore capture, AccessStore access, MoneyStore money, TimeAfterStore after, ToReadStore read, ToReadFileStore files) {}

    /**
     * @param before counted back from its day
     * @param steps what was done with it
     * @param present how many were counted in
     * @param left what is still to sort before it is finished; nothing while it is not over
     */
    public record Listed(Seat seat, LocalDate today, List<Task> before, Set<Step> steps, int present, List<StillToSort> left) {

        public int doneBefore() {
            return (int) before.stream().filter(Task::done).count();
        }

        public boolean late() {
            return seat.session().ahead() && before.stream().anyMatch(it -> it.late(today));
        }
    }

    /** For whoever runs it; empty when it was called off. */
    public Optional<Listed> of(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).filter(it -> !it.session().calledOff()).map(seat -> new Listed(seat, Dates.dayOf(clock.instant()), before(seat), done.store.steps(session),
                sessions.headCount(session), seat.session().over() ? sessions.stillToSort(session) : List.of()));
    }

    private List<Task> before(Seat seat) {
        var id = seat.session().id();
        var concerns = EnumSet.allOf(Kind.class);
        var arranged = done.access.of(id);
        var concerned = invitations.concerned(seat);
        var guests = sessions.outside().needs(id);
        int interpreted = needs.unnamed(concerned).with(guests.values()).interpreted();
        if (interpreted == 0) concerns.remove(Kind.INTERPRETERS);
        boolean there = done.read.of(id).isPresent() || !done.files.of(id).isEmpty();
        if (!there && done.store.readingMinutes(id) == 0) concerns.remove(Kind.READING);
        if (arranged.isEmpty() && needs.rollUp(concerned).isEmpty() && guests.isEmpty()) concerns.remove(Kind.ACCESS);
        var is = EnumSet.noneOf(Kind.class);
        boolean invited = done.store.steps(id).contains(Step.INVITED);
        if (!done.agendas.of(id).isEmpty()) is.add(Kind.AGENDA);
        if (done.money.of(id, SessionMoney.UsedFor.ACCESS).isPresent()) is.add(Kind.MONEY);
        if (invited) is.add(Kind.INVITE);
        if (invited && there) is.add(Kind.READING);
        if (Arrangement.settled(arranged)) is.add(Kind.ACCESS);
        if (Arrangement.interpret(arranged, interpreted)) is.add(Kind.INTERPRETERS);
        if (done.store.jobs(id).values().stream().anyMatch(it -> it.contains(Job.FACILITATOR))) is.add(Kind.JOBS);
        if (done.capture.of(id).settled()) is.add(Kind.CAPTURE);
        if (done.after.of(id).isPresent()) is.add(Kind.TIME_AFTER);
        return Countdown.of(seat.session().day(), concerns, is);
    }
}
