package alongside.sessions;

import static alongside.db.Tables.SESSION_QUESTION_LIST;
import static alongside.db.Tables.SESSION_QUESTION_YES;

import alongside.sessions.QuestionList.Side;
import alongside.sessions.QuestionList.Yes;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The lists of questions of a session, and who said yes to them. */
@Repository("sessionsQuestionStore")
class QuestionStore {

    private final DSLContext sql;
    private final Remembered remembered;

    QuestionStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String session, String questions, String by, LocalDate day) {
        sql.insertInto(SESSION_QUESTION_LIST).set(SESSION_QUESTION_LIST.ID, Ids.fresh()).set(SESSION_QUESTION_LIST.ORD, Order.next()).set(SESSION_QUESTION_LIST.SESSION, session)
                .set(SESSION_QUESTION_LIST.QUESTIONS, questions).set(SESSION_QUESTION_LIST.WRITTEN_BY, by).set(SESSION_QUESTION_LIST.DAY, day.toString()).execute();
    }

    /** False where that side has said yes already. */
    boolean yes(String list, Side side, String person, LocalDate day) {
        return sql.insertInto(SESSION_QUESTION_YES).set(SESSION_QUESTION_YES.LIST, list).set(SESSION_QUESTION_YES.SIDE, side.name())
                .set(SESSION_QUESTION_YES.PERSON, person).set(SESSION_QUESTION_YES.DAY, day.toString()).onConflictDoNothing().execute() == 1;
    }

    /** First one first. */
    List<QuestionList> of(String session) {
        return remembered.ask("sessions.question-lists", session, () -> {
            var lists = new LinkedHashMap<String, QuestionList>();
            sql.select(SESSION_QUESTION_LIST.fields()).select(SESSION_QUESTION_YES.SIDE, SESSION_QUESTION_YES.PERSON, SESSION_QUESTION_YES.DAY.as("yes_day")).from(SESSION_QUESTION_LIST)
                    .leftJoin(SESSION_QUESTION_YES).on(SESSION_QUESTION_YES.LIST.eq(SESSION_QUESTION_LIST.ID))
                    .where(SESSION_QUESTION_LIST.SESSION.eq(session)).orderBy(SESSION_QUESTION_LIST.ORD).forEach(row -> {
                        var list = lists.computeIfAbsent(row.get(SESSION_QUESTION_LIST.ID), id -> new QuestionList(id, lists.size() + 1, row.get(SESSION_QUESTION_LIST.QUESTIONS).lines().toList(),
                                row.get(SESSION_QUESTION_LIST.WRITTEN_BY), LocalDate.parse(row.get(SESSION_QUESTION_LIST.DAY)), new EnumMap<>(Side.class)));
                        var side = row.get(SESSION_QUESTION_YES.SIDE);
                        if (side != null) list.yeses().put(Side.valueOf(side), new Yes(row.get(SESSION_QUESTION_YES.PERSON), LocalDate.parse(row.get("yes_day", String.class))));
                    });
            return List.copyOf(lists.values());
        });
    }
}
