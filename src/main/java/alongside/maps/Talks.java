package alongside.maps;

import alongside.facts.Facts;
import alongside.maps.Talk.Came;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door from a difference to an agenda: differences are talked about openly, and to differ still is an outcome. */
@Service
@Transactional
public class Talks {

    private static final int LONGEST_TITLE = 200;

    private final Store store;
    private final TalkStore talks;
    private final Maps maps;
    private final Around around;

    Talks(Store store, TalkStore talks, Maps maps, Around around) {
        this.store = store;
        this.talks = talks;
        this.maps = maps;
        this.around = around;
    }

    @Component("mapsAroundTalks")
    record Around(Sessions sessions, Agendas agendas, Facts facts, InstantSource clock) {}

    // --- onto an agenda

    /** The sessions to come on whose agenda this person could put a difference; what comes next stands first. */
    @Transactional(readOnly = true)
    public List<Session> sessions(Me me, String question) {
        return maps.seenBy(new Comer(me, null), question).filter(Seen::mayPutOnAgenda)
                .map(seen -> around.sessions.of(java.util.Objects.requireNonNull(seen.place())).stream().filter(Session::ahead).toList()).orElse(List.of());
    }

    /** Puts the words of a statement on the agenda, as something to talk about. What stands there already stays. */
    public boolean put(Me me, String question, String statement, String session, int minutes) {
        var seen = maps.seenBy(new Comer(me, null), question).filter(Seen::mayPutOnAgenda).orElse(null);
        var it = seen == null ? null : maps.statements(seen).get(statement);
        if (seen == null || it == null || !it.shown() || sessions(me, question).stream().noneMatch(one -> one.id().equals(session))) return false;
        if (of(me, session).stream().anyMatch(talk -> talk.statement().id().equals(statement))) return true;
        var quoted = "“" + it.words() + "”";
        var item = around.agendas.add(me, session, AgendaItem.of(AgendaItem.Kind.TALK, minutes, quoted.length() <= LONGEST_TITLE ? quoted : it.words(), "").asSaid()).orElse(null);
        if (item == null) return false;
        talks.add(question, statement, session, item, me.person(), Dates.dayOf(around.clock.instant()));
        around.facts.happened("maps.difference-on-agenda", seen.question().project(), question, me);
        return true;
    }

    // --- and what came of it

    /** The differences on this session's agenda, and those it has talked about. */
    @Transactional(readOnly = true)
    public List<Talk> of(Me me, String session) {
        var seat = around.sessions.seat(me, session).orElse(null);
        var rows = seat == null ? List.<TalkStore.Row>of() : talks.ofSession(session);
        if (seat == null || rows.isEmpty()) return List.of();
        var onAgenda = around.agendas.of(me, session).stream().map(AgendaItem::id).collect(Collectors.toSet());
        return rows.stream().filter(it -> it.came() != null || onAgenda.contains(it.item())).flatMap(it -> talk(it, seat.session()).stream()).toList();
    }

    /** What people of the project talk about, or did, by statement. */
    @Transactional(readOnly = true)
    public Map<String, List<Talk>> byStatement(Seen seen) {
        var place = seen.place();
        var rows = place == null ? List.<TalkStore.Row>of() : talks.ofQuestion(seen.question().id());
        if (place == null || rows.isEmpty()) return Map.of();
        var sessions = around.sessions.of(place).stream().collect(Collectors.toMap(Session::id, it -> it));
        return rows.stream().flatMap(it -> talk(it, sessions.get(it.session())).stream())
                .collect(Collectors.groupingBy(it -> it.statement().id()));
    }

    /** Whether this person may say what came of a difference: whoever runs the session, from its beginning on. */
    public boolean mayTell(Seat seat) {
        return seat.runs() && seat.session().stage() != Session.Stage.PLANNED;
    }

    @Transactional(readOnly = true)
    public Optional<Talk> find(Me me, String session, String talk) {
        return around.sessions.seat(me, session).filter(this::mayTell).flatMap(seat -> of(me, session).stream().filter(it -> it.id().equals(talk)).findFirst());
    }

    /** What was said about it before is written over. */
    public boolean came(Me me, String session, String talk, Came came, String words) {
        var it = find(me, session, talk).orElse(null);
        if (it == null) return false;
        talks.came(talk, came, words, me.person(), Dates.dayOf(around.clock.instant()));
        around.sessions.seenBy(me, session).ifPresent(one -> around.facts.happened("maps.difference-talked-about", one.project(), it.question(), me, came.name()));
        return true;
    }

    private Optional<Talk> talk(TalkStore.Row row, @Nullable Session session) {
        if (session == null) return Optional.empty();
        return store.statements(row.question()).stream().filter(it -> it.id().equals(row.statement())).findFirst()
                .map(it -> new Talk(row.id(), it, row.question(), session.id(), session.title(), session.day(), row.came(), row.words()));
    }
}
