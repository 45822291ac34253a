package alongside.live;

import static alongside.db.Tables.LIVE_REMINDER;
import static alongside.db.Tables.LIVE_RULE;
import static alongside.db.Tables.LIVE_RULE_OBJECTION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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

    /** @param agreed whether it holds @param objecting who cannot live with it */
    record Kept(String id, String words, boolean agreed, Set<String> objecting) {}

    List<Kept> today(String session) {
        return remembered.ask("live.rules", session, () -> {
            var rules = new LinkedHashMap<String, Kept>();
            sql.select(LIVE_RULE.ID, LIVE_RULE.WORDS, LIVE_RULE.AGREED_DAY, LIVE_RULE_OBJECTION.PERSON).from(LIVE_RULE)
                    .leftJoin(LIVE_RULE_OBJECTION).on(LIVE_RULE_OBJECTION.RULE.eq(LIVE_RULE.ID)).where(LIVE_RULE.SESSION.eq(session)).orderBy(LIVE_RULE.ORD).forEach(row -> {
                        var rule = rules.computeIfAbsent(row.value1(), id -> new Kept(id, row.value2(), row.value3() != null, new HashSet<>()));
                        if (row.value4() != null) rule.objecting().add(row.value4());
                    });
            return List.copyOf(rules.values());
        });
    }

    /** Whether it is still only put forward; until this is over nobody else agrees it, objects to it or takes it off. */
    boolean take(String rule) {
        return sql.update(LIVE_RULE).set(LIVE_RULE.WORDS, LIVE_RULE.WORDS).where(LIVE_RULE.ID.eq(rule), LIVE_RULE.AGREED_DAY.isNull()).execute() == 1;
    }

    /** False while somebody cannot live with it. */
    boolean agree(String rule, LocalDate day) {
        return sql.update(LIVE_RULE).set(LIVE_RULE.AGREED_DAY, day.toString()).where(LIVE_RULE.ID.eq(rule), LIVE_RULE.AGREED_DAY.isNull())
                .andNotExists(selectOne().from(LIVE_RULE_OBJECTION).where(LIVE_RULE_OBJECTION.RULE.eq(rule))).execute() == 1;
    }

    void object(String rule, String person, boolean objects) {
        if (objects) sql.insertInto(LIVE_RULE_OBJECTION).set(LIVE_RULE_OBJECTION.RULE, rule).set(LIVE_RULE_OBJECTION.PERSON, person).onConflictDoNothing().execute();
        else sql.deleteFrom(LIVE_RULE_OBJECTION).where(LIVE_RULE_OBJECTION.RULE.eq(rule), LIVE_RULE_OBJECTION.PERSON.eq(person)).execute();
    }

    /** Who could not live with something is nobody's business when the session is over. */
    void forgetObjections(String session) {
        sql.deleteFrom(LIVE_RULE_OBJECTION).where(LIVE_RULE_OBJECTION.RULE.in(select(LIVE_RULE.ID).from(LIVE_RULE).where(LIVE_RULE.SESSION.eq(session)))).execute();
    }

    void add(String session, String words) {
        sql.insertInto(LIVE_RULE).set(LIVE_RULE.ID, Ids.fresh()).set(LIVE_RULE.ORD, Order.next()).set(LIVE_RULE.SESSION, session).set(LIVE_RULE.WORDS, words).execute();
    }

    void remove(String session, String rule) {
        take(rule);
        sql.deleteFrom(LIVE_RULE_OBJECTION).where(LIVE_RULE_OBJECTION.RULE.in(select(LIVE_RULE.ID).from(LIVE_RULE).where(LIVE_RULE.SESSION.eq(session), LIVE_RULE.ID.eq(rule)))).execute();
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
