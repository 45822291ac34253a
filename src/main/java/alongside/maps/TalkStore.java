package alongside.maps;

import static alongside.db.Tables.MAP_TALK;

import alongside.maps.Talk.Came;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which differences stand on the agenda of which session, and what came of talking about them. */
@Repository("mapsTalkStore")
class TalkStore {

    private final DSLContext sql;
    private final Remembered remembered;

    TalkStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    record Row(String id, String question, String statement, String session, String item, @Nullable Came came, String words) {}

    void add(String question, String statement, String session, String item, String by, LocalDate day) {
        sql.insertInto(MAP_TALK).set(MAP_TALK.ID, Ids.fresh()).set(MAP_TALK.ORD, Order.next()).set(MAP_TALK.QUESTION, question).set(MAP_TALK.STATEMENT, statement)
                .set(MAP_TALK.SESSION, session).set(MAP_TALK.ITEM, item).set(MAP_TALK.PUT_BY, by).set(MAP_TALK.PUT_DAY, day.toString()).set(MAP_TALK.CAME_WORDS, "")
                .onConflict(MAP_TALK.SESSION, MAP_TALK.STATEMENT).doUpdate().set(MAP_TALK.ITEM, item).execute();
    }

    List<Row> ofQuestion(String question) {
        return remembered.ask("maps.talks", question, () -> rows(MAP_TALK.QUESTION.eq(question)));
    }

    List<Row> ofSession(String session) {
        return remembered.ask("maps.talks-of-session", session, () -> rows(MAP_TALK.SESSION.eq(session)));
    }

    private List<Row> rows(Condition which) {
        return sql.selectFrom(MAP_TALK).where(which).orderBy(MAP_TALK.ORD).fetch(row -> new Row(row.getId(), row.getQuestion(), row.getStatement(), row.getSession(),
                row.getItem(), row.getCame() == null ? null : Came.valueOf(row.getCame()), row.getCameWords()));
    }

    void came(String talk, Came came, String words, String by, LocalDate day) {
        sql.update(MAP_TALK).set(MAP_TALK.CAME, came.name()).set(MAP_TALK.CAME_WORDS, words).set(MAP_TALK.CAME_BY, by).set(MAP_TALK.CAME_DAY, day.toString())
                .where(MAP_TALK.ID.eq(talk)).execute();
    }
}
