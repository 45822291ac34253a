package alongside.live;

import static alongside.db.Tables.LIVE_SEAT;

import alongside.store.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who sits at which table, round by round; gone when the session ends. */
@Repository("liveSeatingStore")
class SeatingStore {

    private final DSLContext sql;
    private final Remembered remembered;

    SeatingStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** By round, then table. */
    TreeMap<Integer, Map<Integer, List<String>>> rounds(String session) {
        return remembered.ask("live.rounds", session, () -> readRounds(session));
    }

    private TreeMap<Integer, Map<Integer, List<String>>> readRounds(String session) {
        var rounds = new TreeMap<Integer, Map<Integer, List<String>>>();
        sql.selectFrom(LIVE_SEAT).where(LIVE_SEAT.SESSION.eq(session)).orderBy(LIVE_SEAT.ROUND, LIVE_SEAT.TABLE_NO, LIVE_SEAT.PERSON).forEach(row ->
                rounds.computeIfAbsent(row.getRound(), it -> new TreeMap<>()).computeIfAbsent(row.getTableNo(), it -> new ArrayList<>()).add(row.getPerson()));
        return rounds;
    }

    Map<String, Integer> fixed(String session) {
        var fixed = new HashMap<String, Integer>();
        sql.selectFrom(LIVE_SEAT).where(LIVE_SEAT.SESSION.eq(session), LIVE_SEAT.FIXED.isTrue()).orderBy(LIVE_SEAT.ROUND)
                .forEach(row -> fixed.put(row.getPerson(), row.getTableNo()));
        return fixed;
    }

    void seat(String session, int round, String person, int table, boolean fixed) {
        sql.insertInto(LIVE_SEAT).set(LIVE_SEAT.SESSION, session).set(LIVE_SEAT.ROUND, round).set(LIVE_SEAT.PERSON, person)
                .set(LIVE_SEAT.TABLE_NO, table).set(LIVE_SEAT.FIXED, fixed)
                .onConflict(LIVE_SEAT.SESSION, LIVE_SEAT.ROUND, LIVE_SEAT.PERSON).doUpdate()
                .set(LIVE_SEAT.TABLE_NO, table).set(LIVE_SEAT.FIXED, fixed).execute();
    }

    boolean free(String session, String person) {
        return sql.update(LIVE_SEAT).set(LIVE_SEAT.FIXED, false).where(LIVE_SEAT.SESSION.eq(session), LIVE_SEAT.PERSON.eq(person), LIVE_SEAT.FIXED.isTrue()).execute() > 0;
    }

    void forget(String session) {
        sql.deleteFrom(LIVE_SEAT).where(LIVE_SEAT.SESSION.eq(session)).execute();
    }
}
