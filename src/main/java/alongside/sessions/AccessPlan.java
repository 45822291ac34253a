package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.Needs;
import alongside.people.Wanted;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what is arranged so that people can take part. Whoever runs the session sees how many need what;
 * whose it is sees the project's access host alone, and each person what is arranged for them.
 */
@Service("sessionsAccessPlan")
@Transactional
public class AccessPlan {

    private final Sessions sessions;
    private final AccessStore store;
    private final Invitations invitations;
    private final AccessLetters letters;
    private final Around around;

    AccessPlan(Sessions sessions, AccessStore store, Invitations invitations, AccessLetters letters, Around around) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.letters = letters;
        this.around = around;
    }

    @Component("sessionsAccessAround")
    record Around(Needs needs, Projects projects, Facts facts) {

        /** Who sees whose needs these are. */
        List<String> hosts(String project) {
            return projects.rolesIn(project).entrySet().stream().filter(it -> it.getValue().contains(Role.ACCESS_HOST)).map(Map.Entry::getKey).toList();
        }
    }

    /**
     * @param host whether the reader sees whose it is
     * @param counts how many need what; for who is no access host a page says small ones as "fewer than 5"
     * @param guests what those from outside are called who are among {@code whose} or something is arranged for; empty for who is no access host
     * @param whose empty for who is no access host, as are {@code arrangements} and {@code notReached}
     * @param hosted whether the project has an access host at all
     */
    public record Seen(Seat seat, boolean host, boolean hosted, Map<Wanted, Integer> counts, Map<Wanted, List<String>> whose, Map<String, String> guests, List<Arrangement> arrangements,
            int all, int arranged, List<String> notReached, int waiting) {}

    /** For whoever runs the session, and the access host. Their reading of whose needs these are is logged for each person. */
    public Optional<Seen> of(Me me, String session) {
        return sessions.seat(me, session).filter(May::seeAccess).map(seat -> {
            var come = invitations.coming(seat);
            boolean host = May.arrangeAccess(seat);
            var all = store.of(session);
            var notReached = store.notReached(session);
            var theirs = sessions.outside().needs(session);
            if (host && !theirs.isEmpty()) around.facts.happened("sessions.guests-needs-read", seat.session().project(), session, me);
            return new Seen(seat, host, !around.hosts(seat.session().project()).isEmpty(), counts(come, theirs), host ? whose(me, come, theirs) : Map.of(), host ? sessions.outside().expected(session) : Map.of(),
                    host ? all : List.of(), all.size(), (int) all.stream().filter(it -> it.status() == Arrangement.Status.ARRANGED).count(),
                    host ? notReached : List.of(), notReached.size());
        });
    }

    /** Those from outside are counted with the others. */
    private Map<Wanted, Integer> counts(Collection<String> come, Map<String, String> theirs) {
        var counts = new EnumMap<Wanted, Integer>(Wanted.class);
        counts.putAll(around.needs.rollUp(come));
        theirs.values().forEach(words -> Wanted.in(words).forEach(what -> counts.merge(what, 1, Integer::sum)));
        return counts;
    }

    private Map<Wanted, List<String>> whose(Me me, Collection<String> come, Map<String, String> theirs) {
        var whose = new EnumMap<Wanted, List<String>>(Wanted.class);
        around.needs.whose(me, come).forEach((what, people) -> whose.put(what, new ArrayList<>(people)));
        theirs.forEach((guest, words) -> Wanted.in(words).forEach(what -> whose.computeIfAbsent(what, it -> new ArrayList<>()).add(guest)));
        return whose;
    }

    /** Who has a place from outside, by name, for whoever arranges something for them. */
    @Transactional(readOnly = true)
    public Map<String, String> guests(Me me, String session) {
        return hosted(me, session).map(seat -> sessions.outside().expected(session)).orElse(Map.of());
    }

    /** How many invitations wait to reach their people in another form than a letter; for whoever runs the session. */
    @Transactional(readOnly = true)
    public int waitingForForms(Me me, String session) {
        return sessions.seat(me, session).filter(May::seeAccess).map(seat -> store.notReached(session).size()).orElse(0);
    }

    /** @param person whom it is for, or null; @param owner who sees to it, or null while nobody does */
    public Optional<String> arrange(Me me, String session, @Nullable String person, String what, @Nullable String owner) {
        return hosted(me, session).filter(seat -> (isIn(seat, person) || sessions.outside().expected(session).containsKey(person)) && isIn(seat, owner)).map(seat -> {
            around.facts.happened("sessions.arrangement-begun", seat.session().project(), session, me);
            if (owner != null && !owner.equals(me.person())) letters.seeTo(seat.session(), what, owner);
            return store.add(session, person, what, owner);
        });
    }

    /** Something to arrange, for whoever may change it; empty once the session is over. */
    @Transactional(readOnly = true)
    public Optional<Arrangement> find(Me me, String session, String arrangement) {
        return hosted(me, session).filter(seat -> seat.session().ahead()).flatMap(seat -> store.find(session, arrangement));
    }

    /** Other words, or somebody else who sees to it: they are told what, and never for whom. Whoever was told that it is arranged hears what now is. */
    public boolean change(Me me, String session, String arrangement, String what, @Nullable String owner) {
        return hosted(me, session).filter(seat -> seat.session().ahead()).flatMap(seat -> store.find(session, arrangement)
                .filter(it -> Objects.equals(owner, it.owner()) || isIn(seat, owner)).map(it -> {
            boolean another = !Objects.equals(owner, it.owner());
            if (!another && it.what().equals(what)) return true;
            store.change(arrangement, what, owner);
            if (another && owner != null && !owner.equals(me.person())) letters.seeTo(seat.session(), what, owner);
            if (another && it.owner() != null && !it.owner().equals(me.person())) letters.givenOn(seat.session(), it.what(), it.owner());
            if (!it.what().equals(what) && it.person() != null && it.status() == Arrangement.Status.ARRANGED)
                letters.stands(seat.session(), store.find(session, arrangement).orElseThrow(), it.person());
            around.facts.happened("sessions.arrangement-changed", seat.session().project(), session, me);
            return true;
        })).orElse(false);
    }

    private boolean isIn(Seat seat, @Nullable String person) {
        return person == null || invitations.mayCome(seat).contains(person);
    }

    /** How it stands now; its person is told at once. @param instead what there is instead, blank when it is arranged */
    public boolean stands(Me me, String session, String arrangement, Arrangement.Status status, String instead) {
        return hosted(me, session).flatMap(seat -> store.find(session, arrangement).map(it -> {
            // The same form sent twice tells nobody twice, and what they chose meanwhile stands.
            if (it.status() == status && it.instead().equals(instead)) return true;
            store.status(arrangement, status, instead);
            var now = store.find(session, arrangement).orElseThrow();
            if (now.person() != null && status != Arrangement.Status.TO_ARRANGE) letters.stands(seat.session(), now, now.person());
            around.facts.happened("sessions.arrangement-" + (status == Arrangement.Status.FELL_THROUGH ? "fell-through" : "changed"), seat.session().project(), session, me);
            return true;
        })).orElse(false);
    }

    /** The invitation reached somebody in their own form. */
    public boolean reached(Me me, String session, String person, String how) {
        return hosted(me, session).filter(seat -> store.reached(session, person, me.person(), how)).map(seat -> {
            around.facts.happened("sessions.invitation-reached", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    private Optional<Seat> hosted(Me me, String session) {
        return sessions.seat(me, session).filter(May::arrangeAccess);
    }

    // --- each person's own

    /**
     * @param mine what is arranged for the reader
     * @param waysOn what its people chose where something fell through, nobody named; empty stands for who was not heard yet
     */
    public record OnPage(List<Arrangement> mine, List<Optional<Arrangement.Choice>> waysOn) {}

    /** Both at once, for a page that many people open. */
    @Transactional(readOnly = true)
    public OnPage onPage(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).map(all -> new OnPage(all.stream().filter(it -> me.person().equals(it.person())).toList(), ways(all)))
                .orElse(new OnPage(List.of(), List.of()));
    }

    private static List<Optional<Arrangement.Choice>> ways(List<Arrangement> all) {
        return all.stream().filter(it -> it.status() == Arrangement.Status.FELL_THROUGH && it.person() != null).map(it -> Optional.ofNullable(it.choice())).toList();
    }

    /** What is arranged for the reader. */
    @Transactional(readOnly = true)
    public List<Arrangement> mine(Me me, String session) {
        return onPage(me, session).mine();
    }

    /** The sessions to come of which the reader has still to say how to go on. */
    @Transactional(readOnly = true)
    public List<Session> waitingFor(Me me) {
        return store.ofPerson(me.person()).stream().filter(Arrangement::waitsForChoice).map(Arrangement::session).distinct()
                .flatMap(it -> sessions.seenBy(me, it).stream()).filter(Session::ahead).toList();
    }

    /** When it fell through its person says first how to go on; whoever arranges hears it, and not who they are. */
    public boolean choose(Me me, String session, String arrangement, Arrangement.Choice choice) {
        return own(me, session, arrangement).filter(it -> it.status() == Arrangement.Status.FELL_THROUGH).map(it -> {
            if (it.choice() == choice) return true;
            var seat = sessions.seat(me, session).orElseThrow();
            store.choose(arrangement, choice);
            letters.chose(seat.session(), choice, hearers(seat.session()));
            around.facts.happened("sessions.way-on-chosen", seat.session().project(), session, null, choice.name());
            return true;
        }).orElse(false);
    }

    private Collection<String> hearers(Session session) {
        var hearers = new TreeSet<>(around.hosts(session.project()));
        hearers.add(sessions.arranger(session.id()));
        return hearers;
    }

    /** Says afterwards whether it was right. */
    public boolean wasRight(Me me, String session, String arrangement, Arrangement.Right right, String words) {
        return own(me, session, arrangement).map(it -> {
            store.right(arrangement, right, words);
            return true;
        }).orElse(false);
    }

    // --- the same for whoever comes from outside: behind their own door, which whoever calls this has opened

    @Transactional(readOnly = true)
    public List<Arrangement> mine(Guest guest) {
        return store.of(guest.session()).stream().filter(it -> guest.id().equals(it.person())).toList();
    }

    /** They have no vote, and nowhere to have their say later: that way on is not theirs. */
    public boolean choose(Guest guest, String arrangement, Arrangement.Choice choice) {
        if (choice == Arrangement.Choice.LATER) return false;
        return own(guest, arrangement).filter(it -> it.status() == Arrangement.Status.FELL_THROUGH).map(it -> {
            if (it.choice() == choice) return true;
            var session = sessions.told(guest.session()).orElseThrow();
            store.choose(arrangement, choice);
            letters.chose(session, choice, hearers(session));
            around.facts.happened("sessions.way-on-chosen", session.project(), session.id(), null, choice.name());
            return true;
        }).orElse(false);
    }

    public boolean wasRight(Guest guest, String arrangement, Arrangement.Right right, String words) {
        return own(guest, arrangement).map(it -> {
            store.right(arrangement, right, words);
            return true;
        }).orElse(false);
    }

    private Optional<Arrangement> own(Guest guest, String arrangement) {
        return mine(guest).stream().filter(it -> it.id().equals(arrangement)).findFirst();
    }

    /** What was arranged for them tells what they needed: it is forgotten with them, and whoever sees to it hears that nobody waits for it. */
    @EventListener
    void forgotten(GuestForgotten guest) {
        var session = sessions.told(guest.session()).orElseThrow();
        store.of(guest.session()).stream().filter(it -> guest.guest().equals(it.person())).forEach(it -> {
            store.remove(it.id());
            boolean seenTo = it.status() == Arrangement.Status.TO_ARRANGE || it.status() == Arrangement.Status.ARRANGED;
            if (session.ahead() && seenTo && it.owner() != null) letters.notNeeded(session, it.what(), it.owner());
        });
    }

    private Optional<Arrangement> own(Me me, String session, String arrangement) {
        return sessions.seat(me, session).flatMap(seat -> store.find(session, arrangement)).filter(it -> me.person().equals(it.person()));
    }
}
