package alongside.live;

import static alongside.db.Tables.LIVE_REMINDER;
import static alongside.db.Tables.LIVE_RULE;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is agreed for one session, and what everybody is reminded of now. */
@Repository("liveRuleStore")
class RuleStore {

    private final DSLContext sql;
    private final Remembered remembered;

    RuleStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    List<GroundRules.Today> today(String session) {
        return remembered.ask("live.rules", session, () -> sql.selectFrom(LIVE_RULE).where(LIVE_RULE.SESSION.eq(session)).orderBy(LIVE_RULE.ORD)
                .fetch(row -> new GroundRules.Today(row.getId(), row.getWords())));
    }

    void add(String session, String words) {
        sql.insertInto(LIVE_RULE).set(LIVE_RULE.ID, Ids.fresh()).set(LIVE_RULE.ORD, Order.next()).set(LIVE_RULE.SESSION, session).set(LIVE_RULE.WORDS, words).execute();
    }

    void remove(String session, String rule) {
        sql.deleteFrom(LIVE_RULE).where(LIVE_RULE.SESSION.eq(session), LIVE_RULE.ID.eq(rule)).execute();
    }

    /** Blank when there is none. */
    String reminder(String session) {
        return remembered.ask("live.reminder", session, () -> sql.select(LIVE_REMINDER.WORDS).from(LIVE_REMINDER).where(LIVE_REMINDER.SESSION.eq(session)).fetchOptional(LIVE_REMINDER.WORDS).orElse(""));
    }

    void remind(String session, String words) {
        if (words.isEmpty()) sql.deleteFrom(LIVE_REMINDER).where(LIVE_REMINDER.SESSION.eq(session)).execute();
        else sql.insertInto(LIVE_REMINDER).set(LIVE_REMINDER.SESSION, session).set(LIVE_REMINDER.WORDS, words)
                .onConflict(LIVE_REMINDER.SESSION).doUpdate().set(LIVE_REMINDER.WORDS, words).execute();
    }
}
