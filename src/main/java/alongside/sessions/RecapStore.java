package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_ARRANGEMENT;
import static alongside.db.Tables.SESSION_NEW_DAY;
import static alongside.db.Tables.SESSION_PURPOSE;
import static alongside.db.Tables.SESSION_RECAP_FORM;
import static alongside.db.Tables.SESSION_STEP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What several stores of this room keep of a session after it, in one question: many open a recap. */
@Repository("sessionsRecapStore")
class RecapStore {

    /** @param steps what was done with it, and when @param later whether somebody chose to have their say later */
    record Kept(Map<Step, LocalDate> steps, List<String> purposes, List<LocalDate> promised, List<RecapFormStore.Kept> forms, boolean later, List<AfterStep> after) {}

    private final DSLContext sql;
    private final Remembered remembered;

    RecapStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    Kept of(String session) {
        return remembered.ask("sessions.recap", session, () -> read(session));
    }

    private Kept read(String session) {
        var all = sql.select(
                multiset(select(SESSION_STEP.KIND, SESSION_STEP.AT).from(SESSION_STEP).where(SESSION_STEP.SESSION.eq(session))),
                multiset(select(SESSION_PURPOSE.WAS).from(SESSION_PURPOSE).where(SESSION_PURPOSE.SESSION.eq(session)).orderBy(SESSION_PURPOSE.ORD)),
                multiset(select(SESSION_NEW_DAY.WAS).from(SESSION_NEW_DAY).where(SESSION_NEW_DAY.SESSION.eq(session)).orderBy(SESSION_NEW_DAY.ORD)),
                multiset(selectFrom(SESSION_RECAP_FORM).where(SESSION_RECAP_FORM.SESSION.eq(session)).orderBy(SESSION_RECAP_FORM.FORM)),
                multiset(select(SESSION_ARRANGEMENT.ID).from(SESSION_ARRANGEMENT).where(SESSION_ARRANGEMENT.SESSION.eq(session), SESSION_ARRANGEMENT.PERSON.isNotNull(),
                        SESSION_ARRANGEMENT.STATUS.eq(Arrangement.Status.FELL_THROUGH.name()), SESSION_ARRANGEMENT.CHOICE.eq(Arrangement.Choice.LATER.name()))),
                AfterStore.STEPS).from(SESSION).where(SESSION.ID.eq(session)).fetchSingle();
        return new Kept(all.value1().stream().collect(Collectors.toMap(it -> Step.valueOf(it.value1()), it -> Dates.dayOf(Instant.ofEpochMilli(it.value2())))),
                all.value2().map(it -> it.value1()), all.value3().map(it -> LocalDate.parse(it.value1())),
                all.value4().map(RecapFormStore::read), !all.value5().isEmpty(), all.value6());
    }
}
