package alongside.evidence;

import static alongside.db.Tables.EVIDENCE_VIEW;

import alongside.projects.PartHistory;
import alongside.projects.Project;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("evidenceStore")
class Store {

    private final DSLContext sql;
    private final Remembered remembered;

    Store(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String project, View view, Instant now) {
        sql.insertInto(EVIDENCE_VIEW)
                .set(EVIDENCE_VIEW.ID, Ids.fresh())
                .set(EVIDENCE_VIEW.ORD, Order.next())
                .set(EVIDENCE_VIEW.PROJECT, project)
                .set(EVIDENCE_VIEW.PART, view.part())
                .set(EVIDENCE_VIEW.PERSON, view.person())
                .set(EVIDENCE_VIEW.SAYS, view.says().name())
                .set(EVIDENCE_VIEW.WORDS, view.words())
                .set(EVIDENCE_VIEW.LEVEL, view.shown())
                .set(EVIDENCE_VIEW.AT, now.toEpochMilli())
                .execute();
    }

    /** What was found of these parts, until a record it was found in or the day changes: it is asked for on every page. */
    List<Found> once(Project project, List<PartHistory> parts, LocalDate day, Supplier<List<Found>> finding) {
        record Today(Project project, List<PartHistory> parts, LocalDate day) {}
        return remembered.ask("evidence.found", new Today(project, parts, day), finding);
    }

    /** The last word of each person about each part. */
    List<View> views(String project) {
        record Key(String part, String person) {}
        var last = new LinkedHashMap<Key, View>();
        sql.selectFrom(EVIDENCE_VIEW).where(EVIDENCE_VIEW.PROJECT.eq(project)).orderBy(EVIDENCE_VIEW.ORD).forEach(row ->
                last.put(new Key(row.getPart(), row.getPerson()), new View(row.getPart(), row.getPerson(), View.Says.valueOf(row.getSays()),
                        row.getWords(), row.getLevel(), Dates.dayOf(Instant.ofEpochMilli(row.getAt())))));
        return List.copyOf(last.values());
    }
}
