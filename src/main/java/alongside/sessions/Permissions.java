package alongside.sessions;

import alongside.groups.Membership;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.rules.Room;
import alongside.who.Me;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what people permit: purpose by purpose, for one session or for all of a project, taken back at any
 * time. One "no" turns sound and video off for the room, and nobody is told whose it was; so does somebody in it who was
 * not asked.
 */
@Service("sessionsPermissions")
@Transactional
public class Permissions {

    private final Sessions sessions;
    private final PermissionStore store;
    private final Projects projects;
    private final EnteredFor enteredFor;
    private final TakenBack telling;

    Permissions(Sessions sessions, PermissionStore store, Projects projects, EnteredFor enteredFor, TakenBack telling) {
        this.sessions = sessions;
        this.store = store;
        this.projects = projects;
        this.enteredFor = enteredFor;
        this.telling = telling;
    }

    /** One's own answers that hold in this session. */
    @Transactional(readOnly = true)
    public Map<Purpose, Permission> mine(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.all(seat.session().project(), session).getOrDefault(me.person(), Map.of())).orElse(Map.of());
    }

    /** Whether one's answers stand for all sessions of the project. */
    @Transactional(readOnly = true)
    public boolean stand(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.stands(seat.session().project(), me.person())).orElse(false);
    }

    /** Answers for oneself, at any time: also afterwards, to take a yes back. */
    public boolean permit(Me me, String session, Purpose purpose, Permission answer) {
        return sessions.seat(me, session).filter(May::permit).map(seat -> {
            var before = of(seat.session(), me.person());
            store.permit(session, me.person(), purpose, answer, null);
            seenTo(seat.session(), me.person(), before);
            return true;
        }).orElse(false);
    }

    /** Lets the answers given here stand for every session of the project, or lets them stand no more. */
    public boolean letStand(Me me, String session, boolean stand) {
        return sessions.seat(me, session).filter(May::permit).map(seat -> {
            var project = seat.session().project();
            var here = mine(me, session);
            store.fall(project, me.person());
            here.forEach((purpose, answer) -> {
                // They hold in this session in any case.
                store.permit(session, me.person(), purpose, answer, null);
                if (stand) store.stand(project, me.person(), purpose, answer);
            });
            return true;
        }).orElse(false);
    }

    // --- the same for whoever came from outside: behind their own door, which whoever calls this has opened

    @Transactional(readOnly = true)
    public Map<Purpose, Permission> mine(Guest guest) {
        return sessions.told(guest.session()).map(it -> of(it, guest.id())).orElse(Map.of());
    }

    /** Answers for oneself, as long as it is known who they are. */
    public boolean permit(Guest guest, Purpose purpose, Permission answer) {
        return sessions.told(guest.session()).map(session -> {
            var before = of(session, guest.id());
            store.permit(session.id(), guest.id(), purpose, answer, null);
            seenTo(session, guest.id(), before);
            return true;
        }).orElse(false);
    }

    @EventListener
    void forgotten(GuestForgotten guest) {
        store.forget(guest.session(), guest.guest());
    }

    /** Who has a place from outside, by name: their answers are written down as everybody's. For those who run it. */
    @Transactional(readOnly = true)
    public Map<String, String> guests(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> sessions.outside().expected(session)).orElse(Map.of());
    }

    // --- on a sheet

    /** Writes down what somebody said on paper, by phone or in the room; purposes they left out stay as they were. */
    public boolean permitFor(Me me, String session, String person, Map<Purpose, Permission> answers, How how) {
        return sessions.seat(me, session).filter(May::permitForOthers).map(seat -> {
            boolean guest = sessions.outside().expected(session).containsKey(person);
            if (answers.isEmpty() || !guest && !canAnswer(seat).contains(person)) return false;
            var before = of(seat.session(), person);
            answers.forEach((purpose, answer) -> store.permit(session, person, purpose, answer, me.person()));
            seenTo(seat.session(), person, before);
            // A guest has no account: what was written down stands on the page behind their door, where they change it.
            if (guest) telling.facts().happened("sessions.permission-entered", seat.session().project(), session, me, how.name());
            else enteredFor.record(me, person, how, about(session), false);
            return true;
        }).orElse(false);
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (!about.startsWith("/sessions/") || !about.endsWith("/permissions")) return;
        var id = about.substring("/sessions/".length(), about.length() - "/permissions".length());
        var person = undone.entry().forPerson();
        sessions.told(id).ifPresent(session -> {
            var before = of(session, person);
            store.undo(id, person);
            seenTo(session, person, before);
        });
    }

    private Map<Purpose, Permission> of(Session session, String person) {
        return Map.copyOf(store.all(session.project(), session.id()).getOrDefault(person, Map.of()));
    }

    /** Whichever way somebody says no or takes a yes back, by their own hand or another's: the rooms above hear it, and what was made with the yes is seen to. */
    private void seenTo(Session session, String person, Map<Purpose, Permission> before) {
        var now = of(session, person);
        now.forEach((purpose, is) -> {
            if (is == Permission.NO && before.get(purpose) != Permission.NO) telling.rooms().publishEvent(new PermissionRefused(session, person, purpose));
        });
        before.forEach((purpose, was) -> {
            if (was == Permission.YES && now.get(purpose) != Permission.YES) telling.takenBack(session, person, purpose, sessions.arranger(session.id()));
        });
    }

    /** Of these people those who have not said yes to it. For those who run it; for others, all of them. */
    @Transactional(readOnly = true)
    public Set<String> notYes(Me me, String session, Purpose purpose, Set<String> people) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var all = store.all(seat.session().project(), session);
            return people.stream().filter(it -> all.getOrDefault(it, Map.of()).get(purpose) != Permission.YES).collect(Collectors.toSet());
        }).orElse(people);
    }

    /** Whose last word on it was no, in whichever session of the project. For those who run its sessions. */
    @Transactional(readOnly = true)
    public Set<String> saidNoAtLast(Place place, Purpose purpose) {
        return place.runsSessions() ? store.noAtLast(place.project().id(), purpose) : Set.of();
    }

    /** How it stands in the room: no counts and no names, so that nobody is looked for. Empty for strangers. */
    @Transactional(readOnly = true)
    public Map<Purpose, Room> room(Me me, String session) {
        return sessions.seat(me, session).map(this::room).orElse(Map.of());
    }

    Map<Purpose, Room> room(Seat seat) {
        var said = said(seat);
        var room = new EnumMap<Purpose, Room>(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (!purpose.room()) continue;
            var tally = tally(said, purpose);
            room.put(purpose, Room.of(tally.of(), tally.yes(), tally.no()));
        }
        return room;
    }

    /** @param of how many are asked */
    public record Tally(int yes, int no, int of) {}

    /** How many said what, for those who run the session, of what touches each person alone: photos, notes, quotes, stories, contact. */
    @Transactional(readOnly = true)
    public Optional<Tally> tally(Me me, String session, Purpose purpose) {
        return sessions.seat(me, session).filter(Seat::runs).filter(it -> !purpose.room()).map(seat -> tally(said(seat), purpose));
    }

    private static Tally tally(Map<String, Map<Purpose, Permission>> said, Purpose purpose) {
        return new Tally((int) said.values().stream().filter(it -> it.get(purpose) == Permission.YES).count(),
                (int) said.values().stream().filter(it -> it.get(purpose) == Permission.NO).count(), said.size());
    }

    /** Of these people, those who said no to what touches each person alone: whoever would do it has to know. For those who run it. */
    @Transactional(readOnly = true)
    public Map<Purpose, Set<String>> without(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var without = new EnumMap<Purpose, Set<String>>(Purpose.class);
            said(seat).forEach((person, answers) -> {
                for (var purpose : Purpose.values())
                    if (!purpose.room() && answers.get(purpose) == Permission.NO) without.computeIfAbsent(purpose, it -> new LinkedHashSet<>()).add(person);
            });
            return Map.copyOf(without);
        }).orElse(Map.of());
    }

    /** Those who said no to notes, whatever place they have and whether or not they come: their words are left out. One's own words one may write down all the same. For those who run it. */
    @Transactional(readOnly = true)
    public Set<String> leftOutOfNotes(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> leftOutOfNotes(seat.session(), me)).orElse(Set.of());
    }

    /** The same of those at one small table, for whoever writes down what is said there; whether they do is for the room above to ask. */
    @Transactional(readOnly = true)
    public Set<String> leftOutOfNotes(Me writes, String session, Collection<String> table) {
        return sessions.told(session).map(it -> leftOutOfNotes(it, writes)).orElse(Set.of()).stream().filter(table::contains).collect(Collectors.toSet());
    }

    private Set<String> leftOutOfNotes(Session session, Me writes) {
        return store.all(session.project(), session.id()).entrySet().stream().filter(it -> it.getValue().get(Purpose.NOTES) == Permission.NO)
                .map(Map.Entry::getKey).filter(it -> !it.equals(writes.person())).collect(Collectors.toSet());
    }

    /** How many have answered every question, of how many. For those who run it. */
    @Transactional(readOnly = true)
    public Tally answered(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var said = said(seat);
            return new Tally((int) said.values().stream().filter(it -> it.size() == Purpose.values().length).count(), 0, said.size());
        }).orElse(new Tally(0, 0, 0));
    }

    private Map<String, Map<Purpose, Permission>> said(Seat seat) {
        var all = store.all(seat.session().project(), seat.session().id());
        var asked = asked(seat, all.keySet());
        store.replies(seat.session().id()).forEach((person, reply) -> {
            if (reply == Invitation.Reply.YES) asked.add(person);
            else asked.remove(person);
        });
        // Whoever comes from outside and has answered already is heard too.
        if (!asked.containsAll(all.keySet())) sessions.outside().expected(seat.session().id()).keySet().stream().filter(all::containsKey).forEach(asked::add);
        // Whoever is in the room can be heard and seen there, whatever place they have and whatever they answered before.
        asked.addAll(sessions.inTheRoom(seat.session().id()));
        asked.addAll(sessions.supporters(seat.session().id()));
        var said = new TreeMap<String, Map<Purpose, Permission>>();
        for (var person : asked) said.put(person, all.getOrDefault(person, Map.of()));
        return said;
    }

    /** The members of the group, and whoever else has answered: who works for the project, watches or supports somebody is heard too when they say no. */
    private Set<String> asked(Seat seat, Set<String> answered) {
        var asked = new LinkedHashSet<String>();
        projects.members(seat.place()).stream().filter(it -> it.votes() || it.kind() == Membership.Kind.VISITOR).forEach(it -> asked.add(it.person()));
        var here = projects.everybody(seat.place());
        answered.stream().filter(here::contains).forEach(asked::add);
        if (!here.containsAll(answered)) projects.onlySupporting(seat.session().project()).keySet().stream().filter(answered::contains).forEach(asked::add);
        return asked;
    }

    /** Whose answers can be written down: everybody with a place in the project, and who supports one of them. */
    @Transactional(readOnly = true)
    public Set<String> canAnswer(Seat seat) {
        var all = new LinkedHashSet<>(projects.everybody(seat.place()));
        all.addAll(projects.onlySupporting(seat.session().project()).keySet());
        return all;
    }

    private static String about(String session) {
        return "/sessions/" + session + "/permissions";
    }
}
