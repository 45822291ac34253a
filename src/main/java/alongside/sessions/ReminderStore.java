package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_INVITATION;
import static alongside.db.Tables.SESSION_REMINDER;

import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who was reminded of which day of a session. */
@Repository("sessionsReminderStore")
class ReminderStore {

    /** No plan can ask for one longer before. */
    static final int LONGEST = 14;

    private final DSLContext sql;

    ReminderStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Of the sessions planned from this day on, those whose reminder is due by then, soonest first. */
    List<Reminder> due(Instant now) {
        var today = Dates.dayOf(now);
        return sql.selectFrom(SESSION)
                .where(SESSION.STAGE.eq(Session.Stage.PLANNED.name()), SESSION.REMIND_DAYS.gt(0), SESSION.DAY.between(today.toString(), today.plusDays(LONGEST).toString()))
                .orderBy(SESSION.DAY, SESSION.STARTS, SESSION.ORD).fetch().stream()
                .map(row -> new Reminder(Store.read(row), row.getRemindDays(), Map.of(), 0)).filter(it -> it.isDue(now))
                .map(it -> new Reminder(it.session(), it.days(), waiting(it.session(), it.day()), 0)).toList();
    }

    Optional<Reminder> of(Session session) {
        return sql.select(SESSION.REMIND_DAYS).from(SESSION).where(SESSION.ID.eq(session.id())).fetchOptional(SESSION.REMIND_DAYS)
                .map(days -> new Reminder(session, days, Map.of(), sql.fetchCount(SESSION_REMINDER,
                        SESSION_REMINDER.SESSION.eq(session.id()), SESSION_REMINDER.DAY.eq(session.day().toString()))));
    }

    private Map<String, Invitation.Reply> waiting(Session session, LocalDate due) {
        return sql.select(SESSION_INVITATION.PERSON, SESSION_INVITATION.REPLY).from(SESSION_INVITATION)
                .where(SESSION_INVITATION.SESSION.eq(session.id()), SESSION_INVITATION.REPLY.ne(Invitation.Reply.NO.name()),
                        SESSION_INVITATION.TOLD.lt(due.atStartOfDay(Dates.HERE).toInstant().toEpochMilli()),
                        DSL.notExists(sql.selectOne().from(SESSION_REMINDER).where(SESSION_REMINDER.SESSION.eq(session.id()),
                                SESSION_REMINDER.PERSON.eq(SESSION_INVITATION.PERSON), SESSION_REMINDER.DAY.eq(session.day().toString()))))
                .orderBy(SESSION_INVITATION.PERSON).fetchMap(Record2::value1, it -> Invitation.Reply.valueOf(it.value2()));
    }

    /** @return whether this is their first reminder of this day */
    boolean remind(Session session, String person) {
        return sql.insertInto(SESSION_REMINDER).set(SESSION_REMINDER.SESSION, session.id()).set(SESSION_REMINDER.PERSON, person)
                .set(SESSION_REMINDER.DAY, session.day().toString()).onConflictDoNothing().execute() == 1;
    }

    void letter(Session session, String person, @Nullable String letter) {
        sql.update(SESSION_REMINDER).set(SESSION_REMINDER.LETTER, letter)
                .where(SESSION_REMINDER.SESSION.eq(session.id()), SESSION_REMINDER.PERSON.eq(person), SESSION_REMINDER.DAY.eq(session.day().toString())).execute();
    }

    /** The letters that may still wait, and do no more from now on. */
    List<String> letGo(String session, @Nullable String person) {
        return letGo(SESSION_REMINDER.SESSION.eq(session).and(person == null ? DSL.noCondition() : SESSION_REMINDER.PERSON.eq(person)));
    }

    /** The same for every session that has begun. */
    List<String> letGoOfBegun(Instant now) {
        return sql.select(SESSION_REMINDER.SESSION, SESSION.asterisk()).from(SESSION_REMINDER).join(SESSION).on(SESSION.ID.eq(SESSION_REMINDER.SESSION))
                .where(SESSION_REMINDER.LETTER.isNotNull(), SESSION.DAY.le(Dates.dayOf(now).toString())).fetch(row -> Store.read(row)).stream()
                .filter(it -> !now.isBefore(it.begins())).map(Session::id).distinct().flatMap(it -> letGo(it, null).stream()).toList();
    }

    private List<String> letGo(Condition which) {
        var letters = sql.select(SESSION_REMINDER.LETTER).from(SESSION_REMINDER).where(which, SESSION_REMINDER.LETTER.isNotNull()).fetch(SESSION_REMINDER.LETTER);
        if (!letters.isEmpty()) sql.update(SESSION_REMINDER).setNull(SESSION_REMINDER.LETTER).where(which).execute();
        return letters;
    }
}
