package alongside.voices;

import static alongside.db.Tables.VOICE_FINDING;
import static alongside.db.Tables.VOICE_TAG;

import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is known already from elsewhere. What was taken off is found by nothing here. */
@Repository("voicesShelfStore")
class ShelfStore {

    record Put(String id, String project, @Nullable Theme tag, String found, String source, String when, String address, String by, LocalDate day) {}

    private final DSLContext sql;
    private final Remembered remembered;

    ShelfStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** Latest first, in one question. */
    List<Put> of(String project) {
        return remembered.ask("voices.shelf", project, () -> sql.select(VOICE_FINDING.asterisk(), VOICE_TAG.LABEL).from(VOICE_FINDING).leftJoin(VOICE_TAG).on(VOICE_TAG.ID.eq(VOICE_FINDING.TAG))
                .where(VOICE_FINDING.PROJECT.eq(project), VOICE_FINDING.TAKEN_OFF.isNull()).orderBy(VOICE_FINDING.ORD.desc())
                .fetch(it -> new Put(it.get(VOICE_FINDING.ID), project, it.get(VOICE_FINDING.TAG) == null ? null : new Theme(it.get(VOICE_FINDING.TAG), it.get(VOICE_TAG.LABEL), 0),
                        it.get(VOICE_FINDING.FOUND), it.get(VOICE_FINDING.SOURCE), it.get(VOICE_FINDING.FROM_WHEN), it.get(VOICE_FINDING.ADDRESS), it.get(VOICE_FINDING.PUT_BY),
                        LocalDate.parse(it.get(VOICE_FINDING.DAY)))));
    }

    Optional<String> projectOf(String id) {
        return sql.select(VOICE_FINDING.PROJECT).from(VOICE_FINDING).where(VOICE_FINDING.ID.eq(id), VOICE_FINDING.TAKEN_OFF.isNull()).fetchOptional(VOICE_FINDING.PROJECT);
    }

    void put(String id, String project, NewFinding it, @Nullable String tag, String by, LocalDate day) {
        sql.insertInto(VOICE_FINDING).set(VOICE_FINDING.ID, id).set(VOICE_FINDING.ORD, Order.next()).set(VOICE_FINDING.PROJECT, project).set(VOICE_FINDING.TAG, tag)
                .set(VOICE_FINDING.FOUND, it.found()).set(VOICE_FINDING.SOURCE, it.source()).set(VOICE_FINDING.FROM_WHEN, it.when()).set(VOICE_FINDING.ADDRESS, it.address())
                .set(VOICE_FINDING.PUT_BY, by).set(VOICE_FINDING.DAY, day.toString()).execute();
    }

    void takeOff(String id, LocalDate day) {
        sql.update(VOICE_FINDING).set(VOICE_FINDING.TAKEN_OFF, day.toString()).where(VOICE_FINDING.ID.eq(id)).execute();
    }

    /** What stood under one topic stands under the other. */
    void join(String tag, String other) {
        sql.update(VOICE_FINDING).set(VOICE_FINDING.TAG, other).where(VOICE_FINDING.TAG.eq(tag)).execute();
    }
}
