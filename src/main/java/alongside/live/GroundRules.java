package alongside.live;

import alongside.groups.Charter;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.sessions.Seat;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to how people work together today: what their charter says, what they add for this one session, and a
 * reminder to everybody that names nobody.
 */
@Service("liveGroundRules")
@Transactional
public class GroundRules {

    private final RuleStore store;
    private final Sessions sessions;
    private final Charters charters;
    private final Live.Around around;

    GroundRules(RuleStore store, Sessions sessions, Charters charters, Live.Around around) {
        this.store = store;
        this.sessions = sessions;
        this.charters = charters;
        this.around = around;
    }

    /** @param reminder what everybody is reminded of now, or blank */
    public record Rules(List<String> charter, List<Today> today, String reminder) {

        public List<String> all() {
            return Stream.concat(today.stream().map(Today::words), charter.stream()).toList();
        }
    }

    /** Agreed for this session alone. */
    public record Today(String id, String words) {}

    /** For anybody in the project. */
    @Transactional(readOnly = true)
    public Rules of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> new Rules(charter(seat), store.today(session), store.reminder(session))).orElse(new Rules(List.of(), List.of(), ""));
    }

    /** The charter they work by, or the draft they try out while they have none. */
    private List<String> charter(Seat seat) {
        var group = seat.place().project().group();
        return charters.current(group).or(() -> charters.draft(group)).map(Charter::standing).orElse(List.of()).stream().map(Clause::words).toList();
    }

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
        Optional.of(ended.session().id()).filter(it -> !store.reminder(it).isEmpty()).ifPresent(it -> store.remind(it, ""));
    }
}
