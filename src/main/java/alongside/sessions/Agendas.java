package alongside.sessions;

import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.sessions.rules.Places;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to agendas: blocks of time in an order that can be changed without dragging. */
@Service
@Transactional
public class Agendas {

    private final Sessions sessions;
    private final AgendaStore store;
    private final WhoAsked whoAsked;
    private final Facts facts;

    Agendas(Sessions sessions, AgendaStore store, WhoAsked whoAsked, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.whoAsked = whoAsked;
        this.facts = facts;
    }

    /** As the project reads it: with the name of whoever asked for something. */
    @Transactional(readOnly = true)
    public List<AgendaItem> of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> whoAsked.named(session, store.of(session))).orElse(List.of());
    }

    /** In all sessions of a project that were held: relationships take time, and it can be seen whether they were given any. */
    @Transactional(readOnly = true)
    public int minutesToKnowEachOther(Place place) {
        return store.minutes(sessions.of(place).stream().filter(Session::over).map(Session::id).toList(), AgendaItem.Kind.GETTING_TO_KNOW);
    }

    /** For what stands beside it in this room; who may read it is theirs to ask. */
    List<AgendaItem> planned(String session) {
        return store.of(session);
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Me me, String session) {
        return seat(me, session).isPresent();
    }

    /** Adds a block at the end. @return its id, or empty when this person may not */
    public Optional<String> add(Me me, String session, AgendaItem item) {
        return seat(me, session).map(seat -> {
            changed(me, seat);
            return store.add(session, item);
        });
    }

    /**
     * Puts something where time was left open for it, in the first such time that is long enough, else in the first, which
     * it then fills; what is left stays open. At the end where no time is open. @return its id, or empty when this person may not
     */
    Optional<String> addWhereOpen(Me me, String session, AgendaItem item) {
        return add(me, session, item).map(id -> {
            var now = store.of(session);
            var open = now.stream().filter(it -> it.kind() == AgendaItem.Kind.OPEN_AGENDA).toList();
            open.stream().filter(it -> it.minutes() >= item.minutes()).findFirst().or(() -> open.stream().findFirst()).ifPresent(into -> {
                var then = new ArrayList<>(now);
                then.add(now.indexOf(into), then.removeLast());
                int left = into.minutes() - item.minutes();
                then.replaceAll(it -> it.id().equals(into.id()) ? it.lasting(left) : it);
                if (left <= 0) then.removeIf(it -> it.id().equals(into.id()));
                store.arrange(session, then, List.of(into.id()), left <= 0 ? List.of(into.id()) : List.of());
            });
            return id;
        });
    }

    /** What somebody wants of one block: its place, counted from one, its minutes, or that it goes; null what is to stay as it is. */
    public record Wish(String item, @Nullable Integer place, @Nullable Integer minutes, boolean off) {}

    /** Orders the blocks, gives them their minutes and takes some off, all at once. What nobody wishes anything of stays as it is. */
    public boolean arrange(Me me, String session, List<Wish> wishes) {
        return seat(me, session).map(seat -> {
            var now = store.of(session);
            var wished = wishes.stream().collect(Collectors.toMap(Wish::item, Function.identity()));
            var order = Places.of(now, (it, place) -> wished.get(it.id()) instanceof Wish wish && wish.place != null ? wish.place : place);
            var then = order.stream().filter(it -> !(wished.get(it.id()) instanceof Wish wish && wish.off))
                    .map(it -> wished.get(it.id()) instanceof Wish wish && wish.minutes != null ? it.lasting(wish.minutes) : it).toList();
            if (then.equals(now)) return true;
            changed(me, seat);
            store.arrange(session, then, wishes.stream().filter(it -> it.minutes != null).map(Wish::item).toList(), wishes.stream().filter(Wish::off).map(Wish::item).toList());
            return true;
        }).orElse(false);
    }

    /** Sets what a block asks, one question a line. */
    public boolean ask(Me me, String session, String item, String questions) {
        return seat(me, session).map(seat -> {
            changed(me, seat);
            store.ask(session, item, questions);
            return true;
        }).orElse(false);
    }

    /** What a block is called and who leads it. What somebody asked for keeps the words they said it in. */
    public boolean word(Me me, String session, String item, String title, String lead) {
        return seat(me, session).flatMap(seat -> store.of(session).stream().filter(it -> it.id().equals(item)).findFirst().map(was -> {
            changed(me, seat);
            store.word(session, item, was.said() ? was.title() : title, lead);
            return true;
        })).orElse(false);
    }

    /** Begins an empty agenda with a usual plan, or like an earlier session of the same project. False when there is something already. */
    public boolean begin(Me me, String session, String from) {
        return seat(me, session).filter(seat -> store.of(session).isEmpty()).map(seat -> {
            var items = Usual.called(from).map(Usual::items).orElseGet(() -> like(seat, from));
            items.forEach(it -> store.add(session, it));
            if (!items.isEmpty()) changed(me, seat);
            return !items.isEmpty();
        }).orElse(false);
    }

    private List<AgendaItem> like(Seat seat, String from) {
        return sessions.of(seat.place()).stream().anyMatch(it -> it.id().equals(from)) ? store.of(from) : List.of();
    }

    /** The latest earlier session of the project that has an agenda: "like last time". */
    @Transactional(readOnly = true)
    public Optional<Session> last(Me me, String session) {
        return seat(me, session).flatMap(seat -> sessions.of(seat.place()).reversed().stream()
                .filter(it -> !it.id().equals(session) && !it.day().isAfter(seat.session().day())).findFirst().filter(it -> !store.of(it.id()).isEmpty()));
    }

    private Optional<Seat> seat(Me me, String session) {
        return sessions.seat(me, session).filter(May::change);
    }

    private void changed(Me me, Seat seat) {
        facts.happened("sessions.agenda-changed", seat.session().project(), seat.session().id(), me);
    }
}
