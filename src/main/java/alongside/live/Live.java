package alongside.live;

import alongside.facts.Facts;
import alongside.hub.Hub;
import alongside.live.rules.Clock;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.GuestCountedOut;
import alongside.sessions.GuestForgotten;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.sessions.TimedItem;
import alongside.voices.ContributionGone;
import alongside.voices.ContributionHeld;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to a session while it is on: the agenda goes on when somebody presses, and people ask for what they need. */
@Service
@Transactional
public class Live {

    /** Minutes of a break that somebody calls for. */
    static final int BREAK_MINUTES = 10;

    private final Store store;
    private final Sessions sessions;
    private final Agendas agendas;
    private final Around around;
    private final InstantSource clock;

    Live(Store store, Sessions sessions, Agendas agendas, Around around, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.agendas = agendas;
        this.around = around;
        this.clock = clock;
    }

    @Component("liveAround")
    record Around(Hub hub, Facts facts) {}

    /** What is on now, for anybody in the project; nothing is on while the session is not open. */
    @Transactional(readOnly = true)
    public Clock now(Me me, String session) {
        return sessions.seat(me, session).filter(May::listen).map(seat -> clock(me, seat)).orElse(Clock.of(List.of(), LocalTime.MIDNIGHT, List.of(), LocalTime.MIDNIGHT));
    }

    private Clock clock(Me me, Seat seat) {
        return clock(seat.session(), blocks(me, seat.session()));
    }

    /** For whoever lets somebody in who has no seat. */
    Clock clock(Session it, List<Clock.Block> blocks) {
        var now = LocalDateTime.ofInstant(clock.instant(), Dates.HERE);
        // Opened on another day than planned (to try it out, or put off): it goes by what is pressed.
        var time = now.toLocalDate().equals(it.day()) || !store.turns(it.id()).isEmpty() ? now.toLocalTime() : it.starts();
        return Clock.of(blocks, it.starts(), store.turns(it.id()), time);
    }

    private List<Clock.Block> blocks(Me me, Session session) {
        return agendas.of(me, session.id()).stream().map(it -> new Clock.Block(it.id(), it.minutes())).toList();
    }

    /**
     * Goes on to what is next: the next block, or after a break that was called for, back to what was on. The first press
     * begins: from then on it goes by what is pressed, and no longer by the plan.
     */
    public boolean goOn(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> {
            var now = clock(me, seat);
            var to = now.byPlan() && !now.block().isEmpty() ? now.block() : now.next();
            if (to.isEmpty()) return false;
            turn(seat, to, 0, "live.went-on", me);
            return true;
        }).orElse(false);
    }

    /** A break, now. Nobody has to say why. */
    public boolean breakNow(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> {
            var now = clock(me, seat);
            if (now.pause()) return false;
            begun(me, seat, now);
            // Whoever asked for a break has one.
            store.requests(session).stream().filter(it -> it.ask() == Ask.BREAK).forEach(it -> store.met(session, it.id()));
            turn(seat, "", BREAK_MINUTES, "live.took-a-break", me);
            return true;
        }).orElse(false);
    }

    /** So far it went by the plan: what is on has been on since it was planned, and is kept as if it had been pressed. */
    private void begun(Me me, Seat seat, Clock now) {
        if (now.block().isEmpty() || !now.byPlan()) return;
        var at = TimedItem.of(seat.session(), agendas.of(me, seat.session().id())).stream().filter(it -> it.item().id().equals(now.block())).findFirst().orElseThrow().starts();
        var began = LocalDateTime.of(LocalDateTime.ofInstant(clock.instant(), Dates.HERE).toLocalDate(), at).atZone(Dates.HERE).toInstant();
        store.turn(seat.session().id(), now.block(), 0, began.isAfter(clock.instant()) ? clock.instant() : began);
    }

    private void turn(Seat seat, String item, int minutes, String happening, Me me) {
        var id = seat.session().id();
        store.turn(id, item, minutes, clock.instant());
        around.facts.happened(happening, seat.session().project(), id, me);
        around.hub.news(Hearing.AGENDA + id);
        around.hub.news(Hearing.ROOM + id);
    }

    /** Something was said: while the agenda looks back, what was said so far stands on every screen. */
    @Transactional(readOnly = true)
    public void said(Me me, String session) {
        var block = now(me, session).block();
        if (agendas.of(me, session).stream().anyMatch(it -> it.id().equals(block) && it.kind() == AgendaItem.Kind.RECAP)) around.hub.news(Hearing.AGENDA + session);
    }

    /** Words that were taken back, or out of the record, leave the wall too. */
    @EventListener
    void gone(ContributionGone it) {
        if (it.session() != null) around.hub.news(Hearing.AGENDA + it.session());
    }

    @EventListener
    void held(ContributionHeld it) {
        if (it.session() != null) around.hub.news(Hearing.AGENDA + it.session());
    }

    // --- what people ask for

    /** Whether this person may ask for something now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Me me, String session) {
        return sessions.seat(me, session).filter(May::ask).isPresent();
    }

    /** Asks for something, without saying why. */
    public boolean ask(Me me, String session, Ask ask) {
        if (!mayAsk(me, session)) return false;
        ask(session, me.person(), ask, null);
        return true;
    }

    /** Asks for somebody who is on the telephone, or holds up a card. The person must be counted in; a guest is as good as anybody. */
    public boolean askFor(Me me, String session, String person, Ask ask) {
        if (sessions.seat(me, session).filter(May::run).filter(seat -> sessions.inTheRoom(session).contains(person)).isEmpty()) return false;
        ask(session, person, ask, person.equals(me.person()) ? null : me.person());
        return true;
    }

    /** For whoever is in the room, which whoever calls this has made sure of; and so are the two below. */
    void ask(String session, String person, Ask ask, @Nullable String by) {
        if (store.ask(session, person, ask, by)) around.hub.news(Hearing.ROOM + session);
    }

    /** What one asks for oneself now. */
    @Transactional(readOnly = true)
    public List<Request> mine(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.requests(session).stream().filter(it -> it.person().equals(me.person())).toList()).orElse(List.of());
    }

    /** What everybody asks for, a break first because it cannot wait, then longest waiting first; for those who run it, and nobody else. */
    @Transactional(readOnly = true)
    public List<Request> requests(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> store.requests(session).stream().sorted(Comparator.comparing(it -> it.ask() != Ask.BREAK)).toList()).orElse(List.of());
    }

    /** It was answered, or whoever asked takes it back. */
    public boolean met(Me me, String session, String request) {
        return sessions.seat(me, session).flatMap(seat -> store.request(session, request).filter(it -> May.run(seat) || it.person().equals(me.person())))
                .filter(it -> met(session, it)).isPresent();
    }

    boolean met(String session, Request request) {
        boolean met = store.met(session, request.id());
        if (met) around.hub.news(Hearing.ROOM + session);
        if (met && request.shown()) around.hub.news(Hearing.AGENDA + session);
        return met;
    }

    /** Lets everybody see that somebody needs a break: by nobody's name, and only whoever asked for it decides so. */
    public boolean show(Me me, String session, String request) {
        return sessions.seat(me, session).filter(May::ask).flatMap(seat -> store.request(session, request)).filter(it -> it.person().equals(me.person()) && show(session, it)).isPresent();
    }

    boolean show(String session, Request request) {
        if (request.ask() != Ask.BREAK || !store.show(session, request.id())) return false;
        around.hub.news(Hearing.ROOM + session);
        around.hub.news(Hearing.AGENDA + session);
        return true;
    }

    /** Whether somebody lets everybody see that they need a break; whose it is is not said. */
    @Transactional(readOnly = true)
    public boolean breakAsked(Me me, String session) {
        return sessions.seat(me, session).filter(May::listen).isPresent() && store.requests(session).stream().anyMatch(Request::shown);
    }

    @EventListener
    void forgotten(GuestForgotten guest) {
        store.forgetRequests(guest.session(), guest.guest());
        around.hub.sendAway(guest.guest());
    }

    /** Whoever is not in the room hears nothing of it. */
    @EventListener
    void countedOut(GuestCountedOut guest) {
        around.hub.sendAway(guest.guest());
    }

    /** Before anything else is forgotten, the heard board is counted: see {@link HeardBoard}. */
    @EventListener
    @Order(3)
    void ended(SessionEnded ended) {
        store.forget(ended.session().id());
        around.hub.news(Hearing.AGENDA + ended.session().id());
    }
}
