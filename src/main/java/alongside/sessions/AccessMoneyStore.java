package alongside.sessions;

import static alongside.db.Tables.SESSION_ACCESS_MONEY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsAccessMoneyStore")
class AccessMoneyStore {

    private final DSLContext sql;

    AccessMoneyStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<AccessMoney> of(String session) {
        return sql.selectFrom(SESSION_ACCESS_MONEY).where(SESSION_ACCESS_MONEY.SESSION.eq(session)).fetchOptional(row -> new AccessMoney(row.getPlanned(), row.getBecause(), row.getSpent()));
    }

    void keep(String session, AccessMoney it) {
        sql.insertInto(SESSION_ACCESS_MONEY).set(SESSION_ACCESS_MONEY.SESSION, session).set(SESSION_ACCESS_MONEY.PLANNED, it.planned()).set(SESSION_ACCESS_MONEY.BECAUSE, it.because()).set(SESSION_ACCESS_MONEY.SPENT, it.spent())
                .onConflict(SESSION_ACCESS_MONEY.SESSION).doUpdate().set(SESSION_ACCESS_MONEY.PLANNED, it.planned()).set(SESSION_ACCESS_MONEY.BECAUSE, it.because()).set(SESSION_ACCESS_MONEY.SPENT, it.spent()).execute();
    }
}
