package alongside.sessions;

import static alongside.db.Tables.SESSION_MONEY;

import alongside.sessions.SessionMoney.UsedFor;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsMoneyStore")
class MoneyStore {

    private final DSLContext sql;

    MoneyStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<SessionMoney> of(String session, UsedFor what) {
        return sql.selectFrom(SESSION_MONEY).where(SESSION_MONEY.SESSION.eq(session), SESSION_MONEY.USED_FOR.eq(what.name()))
                .fetchOptional(row -> new SessionMoney(row.getPlanned(), row.getBecause(), row.getSpent()));
    }

    void keep(String session, UsedFor what, SessionMoney it) {
        sql.insertInto(SESSION_MONEY).set(SESSION_MONEY.SESSION, session).set(SESSION_MONEY.USED_FOR, what.name())
                .set(SESSION_MONEY.PLANNED, it.planned()).set(SESSION_MONEY.BECAUSE, it.because()).set(SESSION_MONEY.SPENT, it.spent())
                .onConflict(SESSION_MONEY.SESSION, SESSION_MONEY.USED_FOR).doUpdate()
                .set(SESSION_MONEY.PLANNED, it.planned()).set(SESSION_MONEY.BECAUSE, it.because()).set(SESSION_MONEY.SPENT, it.spent()).execute();
    }
}
