package alongside.sessions;

import alongside.projects.Place;
import alongside.projects.ToLookAt;
import alongside.words.Dates;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is still to prepare for a session that is near, for those who arrange or run it and do not come by. How many things
 * are not arranged yet is told to the access host alone; what it is that somebody needs, to nobody in a letter.
 */
@Service("sessionsStillToPrepare")
@Order(45)
@Transactional(readOnly = true)
public class StillToPrepare implements ToLookAt {

    /** Days before a session in which people still hear early enough. */
    private static final int NEAR = 10;
    /** Days before it in which they say that they are ready. */
    private static final int VERY_NEAR = 3;
    /** Days before it in which what somebody asks for help with is heard of: a call is easier a month before than the week before. */
    private static final int AHEAD = 60;
    /** As long as the ids of things. */
    private static final int ID = 26;

    private final Store store;
    private final AccessStore access;
    private final ReadyStore ready;
    private final Invitations invitations;
    private final InstantSource clock;

    StillToPrepare(Store store, AccessStore access, ReadyStore ready, Invitations invitations, InstantSource clock) {
        this.store = store;
        this.access = access;
        this.ready = ready;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public Set<String> projects() {
        var today = Dates.dayOf(clock.instant());
        return store.plannedBetween(today, today.plusDays(AHEAD));
    }

    /** Whoever runs one session alone hears of that one. */
    @Override
    public Set<String> besides(String project) {
        return near(project, AHEAD).stream().flatMap(it -> store.jobs(it.id()).entrySet().stream()).filter(it -> it.getValue().stream().anyMatch(Job::runs))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Override
    public List<Waiting> of(Place place) {
        var waiting = new ArrayList<Waiting>();
        for (var session : near(place.project().id(), AHEAD)) {
            var seat = new Seat(session, place, store.jobs(session.id(), place.person()));
            boolean prepares = prepares(seat);
            if (prepares && near(session, NEAR)) waiting.addAll(toPrepare(seat));
            if (prepares) add(waiting, "sessions.still.help", "/sessions/" + session.id() + "/preparation", toHelp(seat));
            if (near(session, NEAR) && May.arrangeAccess(seat)) waiting.addAll(toArrange(session));
        }
        return waiting;
    }

    /** Whoever planned it, and whoever has the job to run it: what anybody else could do as well is nobody's. */
    private boolean prepares(Seat seat) {
        return seat.runs() && (store.arranger(seat.session().id()).equals(seat.place().person()) || seat.jobs().stream().anyMatch(Job::runs));
    }

    private List<Waiting> toPrepare(Seat seat) {
        var session = seat.session();
        var here = "/sessions/" + session.id();
        var waiting = new ArrayList<Waiting>();
        boolean invited = store.steps(session.id()).contains(Step.INVITED);
        if (!invited) waiting.add(new Waiting("sessions.still.invite", here + "/people", Set.of(subject(session, "invite"))));
        if (store.jobs(session.id()).values().stream().noneMatch(it -> it.contains(Job.FACILITATOR))) waiting.add(new Waiting("sessions.still.jobs", here + "/to-do", Set.of(subject(session, "jobs"))));
        if (invited && near(session, VERY_NEAR)) {
            var are = ready.ready(session.id());
            add(waiting, "sessions.still.ready", here + "/preparation", subjects(session, "ready", invitations.saidYes(seat).stream()
                    .filter(invitations.coming(seat)::contains).filter(it -> !are.contains(it)).toList()));
        }
        return waiting;
    }

    private Set<String> toHelp(Seat seat) {
        var come = invitations.coming(seat);
        return subjects(seat.session(), "help", ready.asked(seat.session().id()).stream().filter(it -> !it.seenTo() && come.contains(it.person())).map(it -> it.person() + it.what()).toList());
    }

    private List<Waiting> toArrange(Session session) {
        var here = "/sessions/" + session.id() + "/access";
        var waiting = new ArrayList<Waiting>();
        var open = access.of(session.id()).stream().filter(it -> it.status() == Arrangement.Status.TO_ARRANGE).toList();
        add(waiting, "sessions.still.no-owner", here, arrangements(session, "no-owner", open, it -> it.owner() == null));
        add(waiting, "sessions.still.arrange", here, arrangements(session, "arrange", open, it -> it.owner() != null));
        add(waiting, "sessions.still.reach", here, subjects(session, "reach", access.notReached(session.id())));
        return waiting;
    }

    private static Set<String> arrangements(Session session, String what, List<Arrangement> open, Predicate<Arrangement> which) {
        return subjects(session, what, open.stream().filter(which).map(Arrangement::id).toList());
    }

    private static void add(List<Waiting> waiting, String words, String path, Set<String> subjects) {
        if (!subjects.isEmpty()) waiting.add(new Waiting(words, path, subjects));
    }

    private List<Session> near(String project, int days) {
        return store.of(project).stream().filter(it -> near(it, days)).toList();
    }

    private boolean near(Session session, int days) {
        var today = Dates.dayOf(clock.instant());
        return session.stage() == Session.Stage.PLANNED && !session.day().isBefore(today) && !session.day().isAfter(today.plusDays(days));
    }

    private static Set<String> subjects(Session session, String what, Collection<String> of) {
        return of.stream().map(it -> subject(session, what + ":" + it)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same thing of the same day is told once; on another day it is told anew. */
    private static String subject(Session session, String what) {
        return UUID.nameUUIDFromBytes((session.id() + ":" + session.day() + ":" + what).getBytes(StandardCharsets.UTF_8)).toString().replace("-", "").substring(0, ID);
    }
}
