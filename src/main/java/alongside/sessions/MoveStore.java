package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_MOVE;
import static alongside.db.Tables.SESSION_PURPOSE;

import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What changed after people were invited. */
@Repository("sessionsMoveStore")
class MoveStore {

    private final DSLContext sql;
    private final Remembered remembered;
    private final SeriesStore series;

    MoveStore(DSLContext sql, Remembered remembered, SeriesStore series) {
        this.sql = sql;
        this.remembered = remembered;
        this.series = series;
    }

    void add(Session was, Moved.Kind kind, String because, String person) {
        sql.insertInto(SESSION_MOVE)
                .set(SESSION_MOVE.SESSION, was.id()).set(SESSION_MOVE.ORD, Order.next()).set(SESSION_MOVE.KIND, kind.name())
                .set(SESSION_MOVE.DAY, was.day().toString()).set(SESSION_MOVE.STARTS, was.starts().toString()).set(SESSION_MOVE.PLACE, was.place())
                .set(SESSION_MOVE.BECAUSE, because).set(SESSION_MOVE.PERSON, person)
                .execute();
    }

    /** The later ones of its series. */
    List<Session> rest(Session session) {
        return series.rest(session);
    }

    /** First one first. */
    List<Moved> of(String session) {
        return remembered.ask("sessions.moves", session, () -> sql.selectFrom(SESSION_MOVE).where(SESSION_MOVE.SESSION.eq(session)).orderBy(SESSION_MOVE.ORD)
                .fetch(row -> new Moved(Moved.Kind.valueOf(row.getKind()), LocalDate.parse(row.getDay()), LocalTime.parse(row.getStarts()), row.getPlace(), row.getBecause())));
    }

    void reword(Session was, String purpose, String person) {
        sql.insertInto(SESSION_PURPOSE).set(SESSION_PURPOSE.SESSION, was.id()).set(SESSION_PURPOSE.ORD, Order.next())
                .set(SESSION_PURPOSE.WAS, was.purpose()).set(SESSION_PURPOSE.PERSON, person).execute();
        sql.update(SESSION).set(SESSION.PURPOSE, purpose).where(SESSION.ID.eq(was.id())).execute();
    }

    /** How its purpose was worded before, first wording first. */
    List<String> purposes(String session) {
        return remembered.ask("sessions.purposes", session, () -> sql.select(SESSION_PURPOSE.WAS).from(SESSION_PURPOSE)
                .where(SESSION_PURPOSE.SESSION.eq(session)).orderBy(SESSION_PURPOSE.ORD).fetch(SESSION_PURPOSE.WAS));
    }

    /** What calendars keep of it has changed. */
    void newRevision(String session) {
        sql.update(SESSION).set(SESSION.REVISION, SESSION.REVISION.plus(1)).where(SESSION.ID.eq(session)).execute();
    }
}
