package alongside.live;

import alongside.disclosure.OwnAnswers;
import alongside.groups.Membership;
import alongside.hub.Hub;
import alongside.live.rules.Tables;
import alongside.people.Supports;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.sessions.Supporters;
import alongside.voices.SmallTables;
import alongside.who.Me;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to small tables: shared out so that people mix, with whoever helps them, and where a seat is fixed it stays. */
@Service("liveSeating")
@Transactional
public class Seating implements SmallTables {

    public static final int MOST_TABLES = 12;
    /** At a small table everybody can speak. */
    static final int AT_A_TABLE = 6;

    private final SeatingStore store;
    private final Sessions sessions;
    private final Projects projects;
    private final Supports supports;
    private final Supporters supporters;
    private final Hub hub;

    Seating(SeatingStore store, Sessions sessions, Projects projects, Supports supports, Supporters supporters, Hub hub) {
        this.store = store;
        this.sessions = sessions;
        this.projects = projects;
        this.supports = supports;
        this.supporters = supporters;
        this.hub = hub;
    }

    /** Who sits where now, table by table; for those who run it. */
    @Transactional(readOnly = true)
    public Map<Integer, List<String>> now(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> last(session)).orElse(Map.of());
    }

    /** One's own table; 0 when there is none. */
    @Transactional(readOnly = true)
    public int mine(Me me, String session) {
        return sessions.seat(me, session).filter(May::listen).map(seat -> of(session, me.person())).orElse(0);
    }

    /** The table of somebody, for whoever sits beside them; 0 when there is none. */
    int of(String session, String person) {
        return last(session).entrySet().stream().filter(it -> it.getValue().contains(person)).mapToInt(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** Who sits at this table, for whoever writes down what is said there; nobody for everybody else. */
    @Transactional(readOnly = true)
    public List<String> at(Me me, String session, String table) {
        return sessions.seat(me, session).map(seat -> Map.entry(seat, at(session, table))).filter(it -> May.writeForTable(it.getKey(), it.getValue())).map(Map.Entry::getValue).orElse(List.of());
    }

    private List<String> at(String session, String table) {
        return last(session).entrySet().stream().filter(it -> String.valueOf(it.getKey()).equals(table)).map(Map.Entry::getValue).findFirst().orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean together(String session, String person, @Nullable String saidBy) {
        return last(session).values().stream().anyMatch(it -> it.contains(person) && (saidBy == null || it.contains(saidBy)));
    }

    /** Of the group and its guests: whoever only watches or helps would not have said it. */
    @Override
    @Transactional(readOnly = true)
    public boolean holdsMany(String session, String table) {
        var project = sessions.told(session).map(Session::project).orElse("");
        var speak = Stream.concat(projects.membersIn(project).stream().filter(it -> it.kind() != Membership.Kind.OBSERVER).map(Membership::person), sessions.guests(session).keySet().stream()).toList();
        return OwnAnswers.enough(at(session, table).stream().filter(speak::contains).count());
    }

    /** How many tables there should be, so that no more than six sit at one. */
    @Transactional(readOnly = true)
    public int usual(String session) {
        return Math.clamp((seated(session).size() + AT_A_TABLE - 1) / AT_A_TABLE, 1, MOST_TABLES);
    }

    /** Shares out whoever is counted in, anew: people who sat together before sit apart where that is possible. */
    public boolean share(Me me, String session, int tables) {
        return sessions.seat(me, session).filter(May::run).filter(it -> tables >= 1 && tables <= MOST_TABLES).map(seat -> {
            var before = store.rounds(session);
            int round = before.isEmpty() ? 1 : before.lastKey() + 1;
            var fixed = store.fixed(session);
            Tables.share(room(seat, fixed), tables, before.values()).forEach((table, people) ->
                    people.forEach(it -> store.seat(session, round, it, table, fixed.containsKey(it))));
            hub.news(Hearing.AGENDA + session);
            return true;
        }).orElse(false);
    }

    /** Gives somebody a table of their choice; there they stay when it is shared out again. */
    public boolean fix(Me me, String session, String person, int table) {
        return sessions.seat(me, session).filter(May::run).filter(it -> seated(session).contains(person) && table >= 1 && table <= MOST_TABLES).map(seat -> {
            var rounds = store.rounds(session);
            store.seat(session, rounds.isEmpty() ? 1 : rounds.lastKey(), person, table, true);
            hub.news(Hearing.AGENDA + session);
            return true;
        }).orElse(false);
    }

    /** Whose table is settled, and which; for those who run it. */
    @Transactional(readOnly = true)
    public Map<String, Integer> fixed(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> store.fixed(session)).orElse(Map.of());
    }

    /** Lets somebody be mixed with the others again; they stay where they sit until it is shared out anew. */
    public boolean free(Me me, String session, String person) {
        return sessions.seat(me, session).filter(May::run).map(seat -> store.free(session, person)).orElse(false);
    }

    /** Everybody in the room, and with them who came to support somebody: they sit beside their person. */
    private Set<String> seated(String session) {
        var all = new HashSet<>(sessions.inTheRoom(session));
        all.addAll(supporters.counted(session));
        return all;
    }

    private Tables.Room room(Seat seat, Map<String, Integer> fixed) {
        var here = seated(seat.session().id()).stream().sorted().toList();
        var kinds = new HashMap<String, String>();
        projects.members(seat.place()).forEach(it -> kinds.put(it.person(), it.stakeholder().name()));
        var helps = new HashMap<String, String>();
        for (var person : here) supports.of(person).stream().map(it -> it.supporter()).filter(here::contains).forEach(it -> helps.put(it, person));
        return new Tables.Room(here, kinds, helps, fixed);
    }

    private Map<Integer, List<String>> last(String session) {
        var rounds = store.rounds(session);
        return rounds.isEmpty() ? Map.of() : rounds.lastEntry().getValue();
    }

    @EventListener
    void ended(SessionEnded ended) {
        store.forget(ended.session().id());
    }
}
