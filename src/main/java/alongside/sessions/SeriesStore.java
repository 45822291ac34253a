package alongside.sessions;

import static alongside.db.Tables.SESSION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which sessions were planned as one that comes again. */
@Repository("sessionsSeriesStore")
class SeriesStore {

    private final DSLContext sql;

    SeriesStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @return the series it belongs to; its own when it belonged to none */
    String begin(String session) {
        sql.update(SESSION).set(SESSION.SERIES, session).where(SESSION.ID.eq(session), SESSION.SERIES.isNull()).execute();
        return of(session).orElseThrow();
    }

    void join(String session, String series) {
        sql.update(SESSION).set(SESSION.SERIES, series).where(SESSION.ID.eq(session)).execute();
    }

    private List<Session> in(String series) {
        return sql.selectFrom(SESSION).where(SESSION.SERIES.eq(series)).orderBy(SESSION.DAY, SESSION.STARTS, SESSION.ORD).fetch(Store::read);
    }

    /** Those of the same series after this one that take place, soonest first. */
    List<Session> later(Session session) {
        return of(session.id()).map(this::in).orElse(List.of()).stream().filter(it -> !it.calledOff() && it.begins().isAfter(session.begins())).toList();
    }

    /** Those of them that can still be planned otherwise. */
    List<Session> rest(Session session) {
        return later(session).stream().filter(it -> it.stage() == Session.Stage.PLANNED).toList();
    }

    private Optional<String> of(String session) {
        return sql.select(SESSION.SERIES).from(SESSION).where(SESSION.ID.eq(session)).fetchOptional(SESSION.SERIES);
    }
}
