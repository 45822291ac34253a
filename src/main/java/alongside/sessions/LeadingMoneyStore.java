package alongside.sessions;

import static alongside.db.Tables.SESSION_LEADING_MONEY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsLeadingMoneyStore")
class LeadingMoneyStore {

    private final DSLContext sql;

    LeadingMoneyStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<LeadingMoney> of(String session) {
        return sql.selectFrom(SESSION_LEADING_MONEY).where(SESSION_LEADING_MONEY.SESSION.eq(session)).fetchOptional(row -> new LeadingMoney(row.getPlanned(), row.getSpent()));
    }

    void keep(String session, LeadingMoney it) {
        sql.insertInto(SESSION_LEADING_MONEY).set(SESSION_LEADING_MONEY.SESSION, session).set(SESSION_LEADING_MONEY.PLANNED, it.planned()).set(SESSION_LEADING_MONEY.SPENT, it.spent())
                .onConflict(SESSION_LEADING_MONEY.SESSION).doUpdate().set(SESSION_LEADING_MONEY.PLANNED, it.planned()).set(SESSION_LEADING_MONEY.SPENT, it.spent()).execute();
    }
}
