package alongside.live;

import alongside.groups.Charter;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.sessions.Seat;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to how people work together today: what their charter says, what they add for this one session when
 * all can live with it, and a reminder to everybody that names nobody.
 */
@Service("liveGroundRules")
@Transactional
public class GroundRules {

    private final RuleStore store;
    private final Sessions sessions;
    private final Charters charters;
    private final Live.Around around;
    private final InstantSource clock;

    GroundRules(RuleStore store, Sessions sessions, Charters charters, Live.Around around, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.charters = charters;
        this.around = around;
        this.clock = clock;
    }

    /** @param today what is put forward or agreed for this session alone @param reminder what everybody is reminded of now, or blank */
    public record Rules(List<String> charter, List<Today> today, String reminder) {

        /** What holds. */
        public List<String> all() {
            return Stream.concat(agreed().stream().map(Today::words), charter.stream()).toList();
        }

        public List<Today> agreed() {
            return today.stream().filter(Today::agreed).toList();
        }

        /** What holds when all can live with it. */
        public List<Today> putForward() {
            return today.stream().filter(it -> !it.agreed()).toList();
        }
    }

    /** @param objections how many cannot live with it @param mine whether the reader is one of them */
    public record Today(String id, String words, boolean agreed, int objections, boolean mine) {}

    /** For anybody in the project. */
    @Transactional(readOnly = true)
    public Rules of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> new Rules(charter(seat), store.today(session).stream()
                .map(it -> new Today(it.id(), it.words(), it.agreed(), it.objecting().size(), it.objecting().contains(me.person()))).toList(), store.reminder(session))).orElse(new Rules(List.of(), List.of(), ""));
    }

    /** The charter they work by, or the draft they try out while they have none. */
    private List<String> charter(Seat seat) {
        var group = seat.place().project().group();
        return charters.current(group).or(() -> charters.draft(group)).map(Charter::standing).orElse(List.of()).stream().map(Clause::words).toList();
    }

    @Transactional(readOnly = true)
    public boolean mayObject(Me me, String session) {
        return sessions.seat(me, session).filter(May::ask).isPresent();
    }

    /** Somebody cannot live with what is put forward, or can by now. Nobody is told who. */
    public boolean object(Me me, String session, String rule, boolean objects) {
        return sessions.seat(me, session).filter(May::ask).filter(seat -> takes(session, rule)).map(seat -> {
            store.object(rule, me.person(), objects);
            around.hub().news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** It was asked aloud whether all can live with it, and nobody objects, there or on a screen: it holds today. */
    public boolean agree(Me me, String session, String rule) {
        return sessions.seat(me, session).filter(May::run).filter(seat -> takes(session, rule)).filter(seat -> store.agree(rule, Dates.dayOf(clock.instant()))).map(seat -> {
            around.facts().happened("live.rule-agreed", seat.session().project(), session, me);
            return tell(session);
        }).orElse(false);
    }

    /** Whether it is put forward in this session, and stays so until this is over. */
    private boolean takes(String session, String rule) {
        return store.today(session).stream().anyMatch(it -> it.id().equals(rule)) && store.take(rule);
    }

    /** Puts something forward. */
    public boolean add(Me me, String session, String words) {
        return sessions.seat(me, session).filter(May::setRules).map(seat -> {
            if (store.today(session).stream().noneMatch(it -> it.words().equals(words))) store.add(session, words);
            return tell(session);
        }).orElse(false);
    }

    public boolean remove(Me me, String session, String rule) {
        return sessions.seat(me, session).filter(May::setRules).map(seat -> {
            store.today(session).stream().filter(it -> it.id().equals(rule) && it.words().equals(store.reminder(session))).forEach(it -> store.remind(session, ""));
            store.remove(session, rule);
            return tell(session);
        }).orElse(false);
    }

    /** Reminds everybody of one of the rules; of nothing any more when it is blank. */
    public boolean remind(Me me, String session, String words) {
        return sessions.seat(me, session).filter(May::run).filter(seat -> words.isEmpty() || of(me, session).all().contains(words)).map(seat -> {
            store.remind(session, words);
            return tell(session);
        }).orElse(false);
    }

    private boolean tell(String session) {
        around.hub().news(Hearing.AGENDA + session);
        return true;
    }

    @EventListener
    void ended(SessionEnded ended) {
        store.forgetObjections(ended.session().id());
        Optional.of(ended.session().id()).filter(it -> !store.reminder(it).isEmpty()).ifPresent(it -> store.remind(it, ""));
    }
}
