package alongside.sessions;

import static alongside.db.Tables.AGENDA_ITEM;
import static alongside.db.Tables.SESSION_CHECK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import alongside.sessions.rules.PlanCheck;
import alongside.store.Ids;
import alongside.store.Remembered;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository("sessionsAgendaStore")
class AgendaStore {

    private final DSLContext sql;
    private final Remembered remembered;

    AgendaStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    List<AgendaItem> of(String session) {
        return remembered.ask("sessions.agenda", session, () -> sql.selectFrom(AGENDA_ITEM).where(AGENDA_ITEM.SESSION.eq(session))
                .orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ID).fetch(AgendaStore::read));
    }

    int minutes(Collection<String> sessions, AgendaItem.Kind kind) {
        return sessions.isEmpty() ? 0 : sql.select(coalesce(sum(AGENDA_ITEM.MINUTES), BigDecimal.ZERO)).from(AGENDA_ITEM).where(AGENDA_ITEM.SESSION.in(sessions), AGENDA_ITEM.KIND.eq(kind.name())).fetchSingle().value1().intValue();
    }

    String add(String session, AgendaItem item) {
        var id = Ids.fresh();
        sql.insertInto(AGENDA_ITEM)
                .set(AGENDA_ITEM.ID, id)
                .set(AGENDA_ITEM.SESSION, session)
                .set(AGENDA_ITEM.PLACE, of(session).size())
                .set(AGENDA_ITEM.KIND, item.kind().name())
                .set(AGENDA_ITEM.MINUTES, item.minutes())
                .set(AGENDA_ITEM.TITLE, item.title())
                .set(AGENDA_ITEM.LEAD, item.lead())
                .set(AGENDA_ITEM.QUESTIONS, item.questions())
                .set(AGENDA_ITEM.SAID, item.said())
                .execute();
        return id;
    }

    /** @param items those that stay, in their order @param lasting those of them whose minutes are to be these @param off those that go */
    void arrange(String session, List<AgendaItem> items, Collection<String> lasting, Collection<String> off) {
        sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.SESSION.eq(session), AGENDA_ITEM.ID.in(off)).execute();
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            var then = sql.update(AGENDA_ITEM).set(AGENDA_ITEM.PLACE, place);
            (lasting.contains(item.id()) ? then.set(AGENDA_ITEM.MINUTES, item.minutes()) : then).where(AGENDA_ITEM.SESSION.eq(session), AGENDA_ITEM.ID.eq(item.id())).execute();
        }
    }

    void word(String session, String item, String title, String lead) {
        sql.update(AGENDA_ITEM).set(AGENDA_ITEM.TITLE, title).set(AGENDA_ITEM.LEAD, lead).where(AGENDA_ITEM.SESSION.eq(session), AGENDA_ITEM.ID.eq(item)).execute();
    }

    void ask(String session, String item, String questions) {
        sql.update(AGENDA_ITEM).set(AGENDA_ITEM.QUESTIONS, questions).where(AGENDA_ITEM.SESSION.eq(session), AGENDA_ITEM.ID.eq(item)).execute();
    }

    Map<PlanCheck, CheckAnswer> answers(String session) {
        var answers = new EnumMap<PlanCheck, CheckAnswer>(PlanCheck.class);
        sql.selectFrom(SESSION_CHECK).where(SESSION_CHECK.SESSION.eq(session)).forEach(row ->
                answers.put(PlanCheck.valueOf(row.getWhat()), new CheckAnswer(row.getReason(), row.getPerson() == null ? "" : row.getPerson())));
        return answers;
    }

    void answer(String session, PlanCheck check, String reason, String person) {
        sql.deleteFrom(SESSION_CHECK).where(SESSION_CHECK.SESSION.eq(session), SESSION_CHECK.WHAT.eq(check.name())).execute();
        if (reason.isBlank()) return;
        sql.insertInto(SESSION_CHECK).set(SESSION_CHECK.SESSION, session).set(SESSION_CHECK.WHAT, check.name())
                .set(SESSION_CHECK.REASON, reason).set(SESSION_CHECK.PERSON, person).execute();
    }

    private static AgendaItem read(Record row) {
        return new AgendaItem(row.get(AGENDA_ITEM.ID), AgendaItem.Kind.valueOf(row.get(AGENDA_ITEM.KIND)),
                row.get(AGENDA_ITEM.MINUTES), row.get(AGENDA_ITEM.TITLE), row.get(AGENDA_ITEM.LEAD), row.get(AGENDA_ITEM.QUESTIONS), row.get(AGENDA_ITEM.SAID));
    }
}
