package alongside.decisions;

import static alongside.db.Tables.DECISION_STEP;
import static alongside.db.Tables.DECISION_WORD;

import alongside.db.tables.records.DecisionStepRecord;
import alongside.decisions.rules.Step;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The steps of consent rounds and what people say in them. Rows are added and never changed, but for what is undone. */
@Repository("decisionsWords")
class Words {

    private final DSLContext sql;
    private final Remembered remembered;
    private final Ledger ledger;

    Words(DSLContext sql, Remembered remembered, Ledger ledger) {
        this.remembered = remembered;
        this.sql = sql;
        this.ledger = ledger;
    }

    void begin(String decision, int round, Step step, String because, @Nullable LocalDate until, String by, Instant now) {
        var id = put(decision, round, step, because, until, by, now);
        ledger.stepBegun(decision, id);
    }

    /** Without its leaf: it is part of an opening record or of a new round. */
    String put(String decision, int round, Step step, String because, @Nullable LocalDate until, String by, Instant now) {
        var id = Ids.fresh();
        sql.insertInto(DECISION_STEP)
                .set(DECISION_STEP.ID, id)
                .set(DECISION_STEP.ORD, Order.next())
                .set(DECISION_STEP.DECISION, decision)
                .set(DECISION_STEP.ROUND, round)
                .set(DECISION_STEP.STEP, step.name())
                .set(DECISION_STEP.UNTIL_DAY, until == null ? null : until.toString())
                .set(DECISION_STEP.BECAUSE, because)
                .set(DECISION_STEP.BEGUN, now.toEpochMilli())
                .set(DECISION_STEP.BEGUN_BY, by)
                .execute();
        return id;
    }

    static Map<Integer, List<StepBegun>> byRound(List<DecisionStepRecord> rows) {
        return rows.stream().collect(Collectors.groupingBy(DecisionStepRecord::getRound, Collectors.mapping(Words::begun, Collectors.toList())));
    }

    private static StepBegun begun(DecisionStepRecord row) {
        var until = row.getUntilDay();
        return new StepBegun(Step.valueOf(row.getStep()), row.getBecause(), row.getBegunBy(), day(row.getBegun()), until == null ? null : LocalDate.parse(until));
    }

    void say(Decision decision, Step step, @Nullable String to, String person, String words, @Nullable String entered, @Nullable String by, Instant now) {
        var id = Ids.fresh();
        sql.insertInto(DECISION_WORD)
                .set(DECISION_WORD.ID, id)
                .set(DECISION_WORD.ORD, Order.next())
                .set(DECISION_WORD.DECISION, decision.id())
                .set(DECISION_WORD.ROUND, decision.round().number())
                .set(DECISION_WORD.STEP, step.name())
                .set(DECISION_WORD.TO_WORD, to)
                .set(DECISION_WORD.PERSON, person)
                .set(DECISION_WORD.WORDS, words)
                .set(DECISION_WORD.AT, now.toEpochMilli())
                .set(DECISION_WORD.ENTERED_FOR, entered)
                .set(DECISION_WORD.ENTERED_BY, by)
                .execute();
        ledger.said(decision.id(), id);
    }

    List<Word> of(String decision) {
        return remembered.ask("decisions.words", decision, () -> List.copyOf(sql.selectFrom(DECISION_WORD)
                .where(DECISION_WORD.DECISION.eq(decision), DECISION_WORD.UNDONE.isNull()).orderBy(DECISION_WORD.ORD)
                .fetch(row -> new Word(row.getId(), row.getRound(), Step.valueOf(row.getStep()), row.getToWord(), row.getPerson(), row.getWords(), day(row.getAt()), row.getEnteredBy()))));
    }

    /** Of these decisions those in whose present step this person has spoken. */
    Set<String> spokenIn(List<Decision> decisions, String person) {
        var spoken = new HashSet<String>();
        var ids = decisions.stream().filter(it -> !it.answering()).map(Decision::id).toList();
        if (ids.isEmpty()) return spoken;
        var now = new HashMap<String, Round>();
        decisions.forEach(it -> now.put(it.id(), it.round()));
        sql.select(DECISION_WORD.DECISION, DECISION_WORD.ROUND, DECISION_WORD.STEP).from(DECISION_WORD)
                .where(DECISION_WORD.DECISION.in(ids), DECISION_WORD.PERSON.eq(person), DECISION_WORD.UNDONE.isNull(), DECISION_WORD.TO_WORD.isNull())
                .forEach(row -> {
                    var round = Objects.requireNonNull(now.get(row.value1()));
                    if (round.number() == row.value2() && round.step().name().equals(row.value3())) spoken.add(row.value1());
                });
        return spoken;
    }

    /** What was written down for somebody and undone is no longer there. */
    void undo(String entry, Instant now) {
        for (var row : sql.selectFrom(DECISION_WORD).where(DECISION_WORD.ENTERED_FOR.eq(entry), DECISION_WORD.UNDONE.isNull()).fetch()) {
            sql.update(DECISION_WORD).set(DECISION_WORD.UNDONE, now.toEpochMilli()).where(DECISION_WORD.ID.eq(row.getId())).execute();
            ledger.wordUndone(row.getDecision(), row.getId());
        }
    }

    private static LocalDate day(long at) {
        return Dates.dayOf(Instant.ofEpochMilli(at));
    }
}
