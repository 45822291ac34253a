package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_HIDING;
import static alongside.db.Tables.VOICE_REPORT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import alongside.store.Remembered;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What waits for somebody to look at it. An appeal does not wait for whoever hid the words, nor anything for those whom its author keeps it from. */
@Repository("voicesAwaitingStore")
class AwaitingStore {

    enum Kind { WORDS, REPORTS, APPEALS }

    record Counted(String project, Kind kind, int n) {}

    private record Whose(Set<String> projects, String person, Set<String> kept) {}

    private final DSLContext sql;
    private final Remembered remembered;

    AwaitingStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** How much waits for this person, in one question. @param kept what its author keeps from them */
    List<Counted> waits(Set<String> projects, String person, Set<String> kept) {
        return remembered.ask("voices.waits", new Whose(projects, person, kept), () -> sql
                .select(CONTRIBUTION.PROJECT, inline(Kind.WORDS.name()), count()).from(CONTRIBUTION).where(CONTRIBUTION.PROJECT.in(projects), words(kept)).groupBy(CONTRIBUTION.PROJECT)
                .unionAll(sql.select(VOICE_REPORT.PROJECT, inline(Kind.REPORTS.name()), count()).from(VOICE_REPORT).where(VOICE_REPORT.PROJECT.in(projects), reports(kept)).groupBy(VOICE_REPORT.PROJECT))
                .unionAll(sql.select(VOICE_HIDING.PROJECT, inline(Kind.APPEALS.name()), count()).from(VOICE_HIDING).where(VOICE_HIDING.PROJECT.in(projects), appeals(person, kept)).groupBy(VOICE_HIDING.PROJECT))
                .fetch(it -> new Counted(it.value1(), Kind.valueOf(it.value2()), it.value3())));
    }

    /** The ids of the same in one project, by kind. */
    Map<Kind, List<String>> subjects(String project, String person, Set<String> kept) {
        return sql.select(inline(Kind.WORDS.name()), CONTRIBUTION.ID).from(CONTRIBUTION).where(CONTRIBUTION.PROJECT.eq(project), words(kept))
                .unionAll(sql.select(inline(Kind.REPORTS.name()), VOICE_REPORT.ID).from(VOICE_REPORT).where(VOICE_REPORT.PROJECT.eq(project), reports(kept)))
                .unionAll(sql.select(inline(Kind.APPEALS.name()), VOICE_HIDING.ID).from(VOICE_HIDING).where(VOICE_HIDING.PROJECT.eq(project), appeals(person, kept)))
                .fetchGroups(it -> Kind.valueOf(it.value1()), it -> it.value2());
    }

    /** Where anything waits for anybody. */
    Set<String> projects() {
        return sql.select(CONTRIBUTION.PROJECT).from(CONTRIBUTION).where(words(Set.of()))
                .union(sql.select(VOICE_REPORT.PROJECT).from(VOICE_REPORT).where(reports(Set.of())))
                .union(sql.select(VOICE_HIDING.PROJECT).from(VOICE_HIDING).where(LookingAfterStore.appealed()))
                .fetchSet(it -> it.value1());
    }

    private static Condition words(Set<String> kept) {
        return CONTRIBUTION.HELD.eq(Contribution.Held.PENDING.name()).and(Store.HERE).and(CONTRIBUTION.ID.notIn(kept));
    }

    private static Condition reports(Set<String> kept) {
        return VOICE_REPORT.OUTCOME.eq("").and(VOICE_REPORT.CONTRIBUTION.notIn(kept));
    }

    private static Condition appeals(String person, Set<String> kept) {
        return LookingAfterStore.appealed().and(VOICE_HIDING.HIDDEN_BY.ne(person)).and(VOICE_HIDING.CONTRIBUTION.notIn(kept));
    }
}
