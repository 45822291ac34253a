package alongside.live;

import static alongside.db.Tables.LIVE_HEARD;
import static alongside.db.Tables.LIVE_HEARD_COUNT;
import static alongside.db.Tables.LIVE_REQUEST;
import static alongside.db.Tables.LIVE_TURN;

import alongside.live.rules.Clock.Turn;
import alongside.live.rules.Heard.Way;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Turns of the agenda, what people ask for, and marks of who was heard: all but the counts goes when the session ends. */
@Repository("liveStore")
class Store {

    private final DSLContext sql;
    private final InstantSource clock;
    private final Remembered remembered;

    Store(DSLContext sql, InstantSource clock, Remembered remembered) {
        this.sql = sql;
        this.clock = clock;
        this.remembered = remembered;
    }

    List<Turn> turns(String session) {
        return remembered.ask("live.turns", session, () -> sql.selectFrom(LIVE_TURN).where(LIVE_TURN.SESSION.eq(session)).orderBy(LIVE_TURN.ORD)
                .fetch(row -> new Turn(row.getItem(), LocalTime.ofInstant(Instant.ofEpochMilli(row.getAt()), Dates.HERE), row.getMinutes())));
    }

    void turn(String session, String item, int minutes, Instant at) {
        sql.insertInto(LIVE_TURN)
                .set(LIVE_TURN.ID, Ids.fresh()).set(LIVE_TURN.ORD, Order.next()).set(LIVE_TURN.SESSION, session)
                .set(LIVE_TURN.ITEM, item).set(LIVE_TURN.MINUTES, minutes).set(LIVE_TURN.AT, at.toEpochMilli())
                .execute();
    }

    /** @return whether it is new: asking twice is asking once */
    boolean ask(String session, String person, Ask ask, @Nullable String by) {
        return sql.insertInto(LIVE_REQUEST)
                .set(LIVE_REQUEST.ID, Ids.fresh()).set(LIVE_REQUEST.ORD, Order.next()).set(LIVE_REQUEST.SESSION, session).set(LIVE_REQUEST.PERSON, person)
                .set(LIVE_REQUEST.ASK, ask.name()).set(LIVE_REQUEST.AT, clock.instant().toEpochMilli()).set(LIVE_REQUEST.ASKED_BY, by)
                .onConflict(LIVE_REQUEST.SESSION, LIVE_REQUEST.PERSON, LIVE_REQUEST.ASK).doNothing().execute() == 1;
    }

    /** Whoever asked first comes first, also of those who asked in one moment. */
    List<Request> requests(String session) {
        return remembered.ask("live.requests", session, () -> sql.selectFrom(LIVE_REQUEST).where(LIVE_REQUEST.SESSION.eq(session)).orderBy(LIVE_REQUEST.ORD)
                .fetch(row -> new Request(row.getId(), row.getPerson(), Ask.valueOf(row.getAsk()), Instant.ofEpochMilli(row.getAt()), row.getShown() != null, row.getAskedBy())));
    }

    /** @return whether it is new */
    boolean show(String session, String id) {
        return sql.update(LIVE_REQUEST).set(LIVE_REQUEST.SHOWN, clock.instant().toEpochMilli())
                .where(LIVE_REQUEST.SESSION.eq(session), LIVE_REQUEST.ID.eq(id), LIVE_REQUEST.SHOWN.isNull()).execute() == 1;
    }

    Optional<Request> request(String session, String id) {
        return requests(session).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    boolean met(String session, String id) {
        return sql.deleteFrom(LIVE_REQUEST).where(LIVE_REQUEST.SESSION.eq(session), LIVE_REQUEST.ID.eq(id)).execute() == 1;
    }

    void mark(String session, String person, Way way) {
        sql.insertInto(LIVE_HEARD).set(LIVE_HEARD.SESSION, session).set(LIVE_HEARD.PERSON, person).set(LIVE_HEARD.WAY, way.name())
                .set(LIVE_HEARD.TICKED, true).set(LIVE_HEARD.CAPTURES, 0)
                .onConflict(LIVE_HEARD.SESSION, LIVE_HEARD.PERSON, LIVE_HEARD.WAY).doUpdate().set(LIVE_HEARD.TICKED, true).execute();
    }

    void captured(String session, String person, Way way) {
        sql.insertInto(LIVE_HEARD).set(LIVE_HEARD.SESSION, session).set(LIVE_HEARD.PERSON, person).set(LIVE_HEARD.WAY, way.name())
                .set(LIVE_HEARD.TICKED, false).set(LIVE_HEARD.CAPTURES, 1)
                .onConflict(LIVE_HEARD.SESSION, LIVE_HEARD.PERSON, LIVE_HEARD.WAY).doUpdate().set(LIVE_HEARD.CAPTURES, LIVE_HEARD.CAPTURES.plus(1)).execute();
    }

    void notCaptured(String session, String person, Way way) {
        var it = LIVE_HEARD.SESSION.eq(session).and(LIVE_HEARD.PERSON.eq(person)).and(LIVE_HEARD.WAY.eq(way.name()));
        sql.update(LIVE_HEARD).set(LIVE_HEARD.CAPTURES, LIVE_HEARD.CAPTURES.minus(1)).where(it, LIVE_HEARD.CAPTURES.gt(0)).execute();
        sql.deleteFrom(LIVE_HEARD).where(it, LIVE_HEARD.TICKED.isFalse(), LIVE_HEARD.CAPTURES.eq(0)).execute();
    }

    void unmark(String session, String person) {
        sql.deleteFrom(LIVE_HEARD).where(LIVE_HEARD.SESSION.eq(session), LIVE_HEARD.PERSON.eq(person)).execute();
    }

    Map<String, Set<Way>> marks(String session) {
        var marks = new HashMap<String, Set<Way>>();
        sql.selectFrom(LIVE_HEARD).where(LIVE_HEARD.SESSION.eq(session)).forEach(row ->
                marks.computeIfAbsent(row.getPerson(), it -> EnumSet.noneOf(Way.class)).add(Way.valueOf(row.getWay())));
        return marks;
    }

    /** How many of how many, once the session is over. */
    void count(String session, HeardCount it) {
        sql.insertInto(LIVE_HEARD_COUNT).set(LIVE_HEARD_COUNT.SESSION, session)
                .set(LIVE_HEARD_COUNT.HEARD, it.heard()).set(LIVE_HEARD_COUNT.PASSED, it.passed()).set(LIVE_HEARD_COUNT.NOT_YET, it.notYet()).set(LIVE_HEARD_COUNT.HELPED, it.helped())
                .onConflict(LIVE_HEARD_COUNT.SESSION).doNothing().execute();
    }

    Optional<HeardCount> counted(String session) {
        return remembered.ask("live.heard-count", session, () -> sql.selectFrom(LIVE_HEARD_COUNT).where(LIVE_HEARD_COUNT.SESSION.eq(session))
                .fetchOptional(row -> new HeardCount(row.getHeard(), row.getPassed(), row.getNotYet(), row.getHelped())));
    }

    void forgetRequests(String session, String person) {
        sql.deleteFrom(LIVE_REQUEST).where(LIVE_REQUEST.SESSION.eq(session), LIVE_REQUEST.PERSON.eq(person)).execute();
    }

    void forget(String session) {
        sql.deleteFrom(LIVE_REQUEST).where(LIVE_REQUEST.SESSION.eq(session)).execute();
        sql.deleteFrom(LIVE_HEARD).where(LIVE_HEARD.SESSION.eq(session)).execute();
    }
}
