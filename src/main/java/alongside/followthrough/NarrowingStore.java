package alongside.followthrough;

import static alongside.db.Tables.NARROWING;
import static alongside.db.Tables.NARROWING_TOPIC;

import alongside.store.Order;
import alongside.store.Remembered;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Between which topics people chose, and which they chose. */
@Repository("followthroughNarrowingStore")
class NarrowingStore {

    record Topic(String label, boolean chosen) {}

    private final DSLContext sql;
    private final Remembered remembered;

    NarrowingStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String decision, String project, List<String> labels) {
        sql.insertInto(NARROWING).set(NARROWING.DECISION, decision).set(NARROWING.ORD, Order.next()).set(NARROWING.PROJECT, project).execute();
        for (var label : labels)
            sql.insertInto(NARROWING_TOPIC).set(NARROWING_TOPIC.DECISION, decision).set(NARROWING_TOPIC.ORD, Order.next()).set(NARROWING_TOPIC.LABEL, label).set(NARROWING_TOPIC.CHOSEN, false).execute();
    }

    void chosen(String decision, Collection<String> labels) {
        sql.update(NARROWING_TOPIC).set(NARROWING_TOPIC.CHOSEN, true).where(NARROWING_TOPIC.DECISION.eq(decision), NARROWING_TOPIC.LABEL.in(labels)).execute();
    }

    /** By the decision, latest first. */
    Map<String, List<Topic>> in(String project) {
        return remembered.ask("followthrough.narrowing", project, () -> sql.select(NARROWING.DECISION, NARROWING_TOPIC.LABEL, NARROWING_TOPIC.CHOSEN)
                .from(NARROWING).join(NARROWING_TOPIC).on(NARROWING_TOPIC.DECISION.eq(NARROWING.DECISION)).where(NARROWING.PROJECT.eq(project))
                .orderBy(NARROWING.ORD.desc(), NARROWING_TOPIC.ORD).fetchGroups(it -> it.value1(), it -> new Topic(it.value2(), it.value3())));
    }
}
