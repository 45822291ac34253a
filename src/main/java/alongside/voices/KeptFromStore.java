package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_KEPT_FROM;

import alongside.store.Remembered;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Whom words are kept from, by the wish of their author. */
@Repository("voicesKeptFromStore")
class KeptFromStore {

    private final DSLContext sql;
    private final Remembered remembered;

    KeptFromStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** What this person does not see, and what hangs on it: an answer would tell what it answers. */
    Set<String> from(String person) {
        return remembered.ask("voices.kept-from", person, () -> withAnswers(VOICE_KEPT_FROM.PERSON.eq(person)));
    }

    /** What somebody in this project does not see, whoever that is, and what hangs on it. */
    Set<String> fromAnybody(String project) {
        return remembered.ask("voices.kept-from-anybody", project,
                () -> withAnswers(VOICE_KEPT_FROM.CONTRIBUTION.in(DSL.select(CONTRIBUTION.ID).from(CONTRIBUTION).where(CONTRIBUTION.PROJECT.eq(project)))));
    }

    private Set<String> withAnswers(Condition which) {
        var kept = new HashSet<>(sql.select(VOICE_KEPT_FROM.CONTRIBUTION).from(VOICE_KEPT_FROM).where(which).fetch(VOICE_KEPT_FROM.CONTRIBUTION));
        Set<String> last = kept;
        while (!last.isEmpty()) {
            var next = new HashSet<>(sql.select(CONTRIBUTION.ID).from(CONTRIBUTION).where(CONTRIBUTION.ANSWERS.in(last)).fetch(CONTRIBUTION.ID));
            next.removeAll(kept);
            kept.addAll(next);
            last = next;
        }
        return Set.copyOf(kept);
    }

    Set<String> of(String contribution) {
        return Set.copyOf(sql.select(VOICE_KEPT_FROM.PERSON).from(VOICE_KEPT_FROM).where(VOICE_KEPT_FROM.CONTRIBUTION.eq(contribution)).fetch(VOICE_KEPT_FROM.PERSON));
    }

    void set(String contribution, Collection<String> people) {
        sql.deleteFrom(VOICE_KEPT_FROM).where(VOICE_KEPT_FROM.CONTRIBUTION.eq(contribution)).execute();
        people.forEach(it -> sql.insertInto(VOICE_KEPT_FROM).set(VOICE_KEPT_FROM.CONTRIBUTION, contribution).set(VOICE_KEPT_FROM.PERSON, it).execute());
    }
}
