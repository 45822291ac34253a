package alongside.live;

import static alongside.db.Tables.LIVE_HELP;

import alongside.live.rules.Heard.Way;
import alongside.store.Ids;
import alongside.store.Order;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who helped whom to be heard, while a session is on. */
@Repository("liveHelpStore")
class HelpStore {

    private final DSLContext sql;
    private final InstantSource clock;

    HelpStore(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(String session, String person, Way way, String helper) {
        sql.insertInto(LIVE_HELP)
                .set(LIVE_HELP.ID, Ids.fresh()).set(LIVE_HELP.ORD, Order.next()).set(LIVE_HELP.SESSION, session).set(LIVE_HELP.PERSON, person)
                .set(LIVE_HELP.WAY, way.name()).set(LIVE_HELP.HELPER, helper).set(LIVE_HELP.AT, clock.instant().toEpochMilli())
                .execute();
    }

    boolean takeBack(String session, String id) {
        return sql.deleteFrom(LIVE_HELP).where(LIVE_HELP.SESSION.eq(session), LIVE_HELP.ID.eq(id)).execute() == 1;
    }

    /** First one first. */
    List<Help> of(String session) {
        return sql.selectFrom(LIVE_HELP).where(LIVE_HELP.SESSION.eq(session)).orderBy(LIVE_HELP.ORD)
                .fetch(row -> new Help(row.getId(), row.getPerson(), Way.valueOf(row.getWay()), row.getHelper(), Instant.ofEpochMilli(row.getAt())));
    }

    void forget(String session) {
        sql.deleteFrom(LIVE_HELP).where(LIVE_HELP.SESSION.eq(session)).execute();
    }
}
