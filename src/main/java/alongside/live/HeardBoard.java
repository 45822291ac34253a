package alongside.live;

import alongside.groups.Charters;
import alongside.groups.Membership;
import alongside.hub.Hub;
import alongside.live.rules.Heard;
import alongside.live.rules.Heard.Way;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to who was heard, where the group's charter wants it. Those who run the session see it and nobody
 * else; when the session ends only the counts are left.
 */
@Service("liveHeardBoard")
@Transactional
public class HeardBoard {

    /** The clause of a charter that wants it. */
    public static final String CLAUSE = "everybody-heard";

    private final Store store;
    private final Sessions sessions;
    private final Projects projects;
    private final Charters charters;
    private final Hub hub;

    HeardBoard(Store store, Sessions sessions, Projects projects, Charters charters, Hub hub) {
        this.store = store;
        this.sessions = sessions;
        this.projects = projects;
        this.charters = charters;
        this.hub = hub;
    }

    /** Who of those counted in was heard; empty for who does not run it, and where the charter does not want it. */
    @Transactional(readOnly = true)
    public Optional<Heard> board(Me me, String session) {
        return seat(me, session).map(seat -> Heard.of(here(seat), store.marks(session)));
    }

    /** Marks that somebody was heard, or chose to pass. */
    public boolean mark(Me me, String session, String person, Way way) {
        return seat(me, session).filter(seat -> here(seat).contains(person)).map(seat -> {
            store.mark(session, person, way);
            hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** A slip is taken back: that somebody was heard or passed, or that somebody helped them. */
    public boolean unmark(Me me, String session, String person, boolean help) {
        return seat(me, session).map(seat -> {
            store.unmark(session, person, it -> it.help() == help);
            hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** How many were heard, once the session has ended; for anybody in the project. */
    @Transactional(readOnly = true)
    public Optional<HeardCount> counted(Me me, String session) {
        return sessions.seat(me, session).flatMap(seat -> store.counted(session));
    }

    private Optional<Seat> seat(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).filter(this::wanted);
    }

    /** The charter the group works by, or the draft it tries out while it has none. */
    private boolean wanted(Seat seat) {
        var group = seat.place().project().group();
        return charters.current(group).or(() -> charters.draft(group)).filter(it -> it.holds(CLAUSE)).isPresent();
    }

    private List<String> here(Seat seat) {
        return toHear(projects.members(seat.place()), sessions.present(seat.session().id()), seat.session().id());
    }

    /** Whom a session is to hear of those who were counted in: the group, its visitors and guests. Observers watch, and who arranges it has the word anyway. */
    private List<String> toHear(List<Membership> members, Collection<String> present, String session) {
        var here = Set.copyOf(present);
        return Stream.concat(members.stream().filter(it -> it.kind() != Membership.Kind.OBSERVER).map(Membership::person).filter(here::contains),
                sessions.guests(session).keySet().stream()).toList();
    }

    @EventListener
    @Order(1)
    void ended(SessionEnded ended) {
        var marks = store.marks(ended.session().id());
        if (marks.isEmpty()) return;
        var session = ended.session();
        var heard = Heard.of(toHear(projects.membersIn(session.project()), ended.present(), session.id()), marks);
        store.count(session.id(), new HeardCount(heard.heard().size(), heard.passed().size(), heard.notYet().size(), heard.helped()));
    }
}
