package alongside.sessions;

import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to sessions: plan, open, who was there, end, finish. Nothing is found except through the person asking. */
@Service
@Transactional
public class Sessions {

    private final Store store;
    private final Projects projects;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final Around around;

    Sessions(Store store, Projects projects, Facts facts, ApplicationEventPublisher events, Around around) {
        this.store = store;
        this.projects = projects;
        this.facts = facts;
        this.events = events;
        this.around = around;
    }

    /** What rooms above say of a session, and who is there. */
    @Component("sessionsAround")
    record Around(ObjectProvider<ClosingCheck> checks, Outside outside, AttendanceStore attendance) {}

    public boolean mayPlan(Place place) {
        return May.plan(place);
    }

    /** @throws IllegalArgumentException when this person may not plan here; pages ask {@link #mayPlan} first */
    public String plan(Me me, Place place, NewSession plan) {
        if (!May.plan(place)) throw new IllegalArgumentException("Only those who arrange or facilitate plan sessions");
        var id = Ids.fresh();
        store.add(id, place.project().id(), plan, me.person());
        setJobs(id, plan);
        store.step(id, Step.PLANNED, me.person());
        facts.happened("sessions.planned", place.project().id(), id, me);
        events.publishEvent(new SessionPlanned(store.find(id).orElseThrow()));
        return id;
    }

    /** Whoever was invited is told of it: see {@link Moves}. */
    void change(Me me, Seat seat, NewSession plan) {
        var id = seat.session().id();
        store.change(id, plan);
        setJobs(id, plan);
        facts.happened("sessions.changed", seat.session().project(), id, me);
    }

    /** @return whether it was still planned */
    boolean callOff(String id) {
        return store.move(id, Session.Stage.PLANNED, Session.Stage.CALLED_OFF);
    }

    private void setJobs(String id, NewSession plan) {
        store.clearJobs(id, EnumSet.of(Job.FACILITATOR, Job.NOTE_TAKER));
        if (plan.facilitator() != null) store.giveJob(id, plan.facilitator(), Job.FACILITATOR);
        if (plan.noteTaker() != null) store.giveJob(id, plan.noteTaker(), Job.NOTE_TAKER);
    }

    /** Who does what in this session, person by person; empty for strangers. */
    @Transactional(readOnly = true)
    public Map<String, Set<Job>> jobs(Me me, String id) {
        return seat(me, id).map(seat -> store.jobs(id)).orElse(Map.of());
    }

    /** Gives each of these jobs to one person of the project, or to nobody: to whoever has it now it is lost. */
    public boolean give(Me me, String id, Map<Job, String> jobs) {
        return seat(me, id).filter(May::change).map(seat -> {
            store.clearJobs(id, jobs.keySet());
            jobs.forEach((job, person) -> {
                if (isIn(seat, person)) store.giveJob(id, person, job);
            });
            facts.happened("sessions.jobs-given", seat.session().project(), id, me);
            return true;
        }).orElse(false);
    }

    @Transactional(readOnly = true)
    public Optional<Session> seenBy(Me me, String id) {
        return seat(me, id).map(Seat::session);
    }

    /** The session with the person's place in it; empty for strangers. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(Me me, String id) {
        return store.find(id).flatMap(session -> projects.place(me, session.project())
                .map(place -> new Seat(session, place, store.jobs(id, me.person()))));
    }

    /** The project's sessions, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Session> of(Place place) {
        return store.of(place.project().id());
    }

    /** How a planned session stands in the form; empty unless this person may change it. */
    @Transactional(readOnly = true)
    public Optional<NewSession> planned(Me me, String id) {
        return seat(me, id).filter(May::change).map(seat -> store.planned(id));
    }

    // --- the day itself

    public boolean open(Me me, String id) {
        return seat(me, id).filter(May::open).filter(it -> store.move(id, Session.Stage.PLANNED, Session.Stage.OPEN)).map(seat -> {
            store.step(id, Step.OPENED, me.person());
            facts.happened("sessions.opened", seat.session().project(), id, me);
            return true;
        }).orElse(false);
    }

    /** Counts a person in, or out again. The person must have a place in the project. */
    public boolean countIn(Me me, String id, String person, boolean present) {
        return seat(me, id).filter(May::countIn).filter(seat -> isIn(seat, person)).map(seat -> {
            boolean changed = present ? around.attendance.countIn(id, person, me.person()) : around.attendance.countOut(id, person);
            if (changed) facts.happened(present ? "sessions.counted-in" : "sessions.counted-out", seat.session().project(), person, me, id);
            if (changed && seat.session().over()) tell(new CountedAfterwards(seat.session(), person, present));
            return true;
        }).orElse(false);
    }

    private boolean isIn(Seat seat, String person) {
        return projects.everybody(seat.place()).contains(person);
    }

    /** The ids of the people who were counted in. */
    @Transactional(readOnly = true)
    public List<String> present(String session) {
        return around.attendance.present(session);
    }

    /** How many are here: of the project, to support somebody in it, and from outside. */
    @Transactional(readOnly = true)
    public int headCount(String session) {
        return around.attendance.present(session).size() + around.attendance.supporters(session).size() + around.outside.howManyHere(session);
    }

    /** Who came from outside the project and was counted in: a name for each id. For rooms above, which show it to those who run it. */
    @Transactional(readOnly = true)
    public Map<String, String> guests(String session) {
        return around.outside.here(session);
    }

    /** Everybody who is in the room: of the project, and from outside. */
    @Transactional(readOnly = true)
    public Set<String> inTheRoom(String session) {
        var all = new HashSet<>(around.attendance.present(session));
        all.addAll(guests(session).keySet());
        return all;
    }

    /** Whoever stands behind the address of a page of their own and has a place in a session; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Guest> guest(String door) {
        return around.outside.behind(door);
    }

    /** Those who come from outside the project. */
    Outside outside() {
        return around.outside;
    }

    /** Lets people from outside come; the room above keeps who. */
    public boolean openToPublic(Me me, String id) {
        return seat(me, id).filter(May::openToPublic).map(seat -> {
            store.openToPublic(id);
            return true;
        }).orElse(false);
    }

    /** Tells the rooms around. */
    void tell(Object event) { events.publishEvent(event); }

    /** For rooms above that tell people who are in no project; whether these may know of it is theirs to ask. */
    @Transactional(readOnly = true)
    public Optional<Session> told(String id) {
        return store.find(id);
    }

    /** The ids of the people who were counted in, for each session of a project where somebody was. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> presentIn(Place place) {
        return around.attendance.presentIn(place.project().id());
    }

    /** The minutes this person is paid for: the session's length and its reading time; 0 when they were not there. */
    @Transactional(readOnly = true)
    public int minutesPaid(String session, String person) {
        if (!around.attendance.present(session).contains(person)) return 0;
        return store.find(session).map(it -> it.minutes() + store.readingMinutes(session)).orElse(0);
    }

    List<String> supporters(String session) { return around.attendance.supporters(session); }

    /** The ids of those who have a job in it, whatever it is. */
    Set<String> whoHasAJob(String session) {
        return store.jobs(session).keySet();
    }

    /** The ids of those whose job it is to run it. */
    Set<String> runs(String session) {
        return store.jobs(session).entrySet().stream().filter(it -> it.getValue().stream().anyMatch(Job::runs)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Whether this person leads the session, or helps to lead it. */
    @Transactional(readOnly = true)
    public boolean leads(String session, String person) {
        return store.jobs(session, person).stream().anyMatch(Job::leads);
    }

    /** What a person who comes would be paid for, in minutes: length and reading time. */
    @Transactional(readOnly = true)
    public int minutesOffered(String session) {
        return store.find(session).map(it -> it.minutes() + store.readingMinutes(session)).orElse(0);
    }

    /** Ends the session, with the day by which people will hear what came of it. */
    public boolean end(Me me, String id, LocalDate followUp) {
        return seat(me, id).filter(May::end).filter(it -> store.end(id, followUp)).map(seat -> {
            store.step(id, Step.ENDED, me.person());
            facts.happened("sessions.ended", seat.session().project(), id, me, followUp.toString());
            events.publishEvent(new SessionEnded(store.find(id).orElseThrow(), around.attendance.present(id)));
            return true;
        }).orElse(false);
    }

    // --- afterwards

    /** Whoever planned it: the id of the person. */
    String arranger(String id) {
        return store.arranger(id);
    }

    /** The days that were promised before and passed, first one first; for anybody in the project. */
    @Transactional(readOnly = true)
    public List<LocalDate> promisedBefore(Me me, String id) {
        return seat(me, id).map(seat -> store.promisedBefore(id)).orElse(List.of());
    }

    /** What is still to sort, check by check, in the order of the rooms. */
    @Transactional(readOnly = true)
    public List<StillToSort> stillToSort(String session) {
        return around.checks.orderedStream()
                .map(check -> new StillToSort(check.words(), check.open(session), check.href(session)))
                .filter(it -> it.open() > 0)
                .toList();
    }

    /** Finished when nothing is left to sort; false while something is. */
    public boolean finish(Me me, String id) {
        return seat(me, id).filter(May::finish).filter(it -> stillToSort(id).isEmpty())
                .filter(it -> store.move(id, Session.Stage.ENDED, Session.Stage.FINISHED)).map(seat -> {
                    store.step(id, Step.FINISHED, me.person());
                    facts.happened("sessions.finished", seat.session().project(), id, me);
                    events.publishEvent(new SessionFinished(store.find(id).orElseThrow()));
                    return true;
                }).orElse(false);
    }

    /** Keeps that this was done; false when it was before. */
    boolean step(Seat seat, Step kind, Me me) {
        return store.step(seat.session().id(), kind, me.person());
    }

    @Transactional(readOnly = true)
    public Set<Step> steps(String session) {
        return store.steps(session);
    }
}
