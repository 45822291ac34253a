package alongside.decisions;

import static alongside.db.Tables.DECISION_ANSWER;
import static alongside.db.Tables.DECISION_ASKED;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.DECISION_MARK;
import static alongside.db.Tables.DECISION_REMINDER;
import static alongside.db.Tables.OBJECTION_END;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import alongside.db.tables.records.DecisionAskedRecord;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who was asked, and what they answered. Answers are added and never changed; of a person's in a round the last counts. */
@Repository("decisionsAnswers")
class Answers {

    private final DSLContext sql;
    private final Remembered remembered;
    private final Ledger ledger;

    Answers(DSLContext sql, Remembered remembered, Ledger ledger) {
        this.remembered = remembered;
        this.sql = sql;
        this.ledger = ledger;
    }

    void ask(String decision, Membership member) {
        sql.insertInto(DECISION_ASKED)
                .set(DECISION_ASKED.DECISION, decision)
                .set(DECISION_ASKED.PERSON, member.person())
                .set(DECISION_ASKED.ORD, Order.next())
                .set(DECISION_ASKED.STAKEHOLDER, member.stakeholder().name())
                .set(DECISION_ASKED.OPEN_BECAUSE, "")
                .execute();
    }

    boolean hasAnswered(String decision, String person) {
        return sql.fetchExists(DECISION_ANSWER, DECISION_ANSWER.DECISION.eq(decision).and(DECISION_ANSWER.PERSON.eq(person)).and(DECISION_ANSWER.UNDONE.isNull()));
    }

    /** The decisions this person was asked to answer. */
    List<String> askedOf(String person) {
        return sql.select(DECISION_ASKED.DECISION).from(DECISION_ASKED).where(DECISION_ASKED.PERSON.eq(person)).fetch(DECISION_ASKED.DECISION);
    }

    List<Asked> asked(String decision) {
        return remembered.ask("decisions.asked", decision, () -> List.copyOf(asked(List.of(decision)).getOrDefault(decision, List.of())));
    }

    /** This person as they were asked: one row of perhaps very many. */
    List<Asked> asked(String decision, String person) {
        return sql.selectFrom(DECISION_ASKED).where(DECISION_ASKED.DECISION.eq(decision), DECISION_ASKED.PERSON.eq(person)).fetch(Answers::asked);
    }

    private static Asked asked(DecisionAskedRecord row) {
        var until = row.getOpenUntilDay();
        return new Asked(row.getPerson(), StakeholderGroup.valueOf(row.getStakeholder()), until == null ? null : LocalDate.parse(until), row.getOpenBecause());
    }

    /** Whether anybody who was asked has not answered in this round. It counts, and reads nobody's answer. */
    boolean anybodyWaitedFor(String decision, int round) {
        int answered = sql.select(countDistinct(DECISION_ANSWER.PERSON)).from(DECISION_ANSWER)
                .where(DECISION_ANSWER.DECISION.eq(decision), DECISION_ANSWER.ROUND.eq(round), DECISION_ANSWER.UNDONE.isNull()).fetchSingle().value1();
        return answered < sql.fetchCount(DECISION_ASKED, DECISION_ASKED.DECISION.eq(decision));
    }

    Map<String, List<Asked>> asked(Collection<String> decisions) {
        var asked = new HashMap<String, List<Asked>>();
        sql.selectFrom(DECISION_ASKED).where(DECISION_ASKED.DECISION.in(decisions)).orderBy(DECISION_ASKED.ORD)
                .forEach(row -> asked.computeIfAbsent(row.getDecision(), it -> new ArrayList<>()).add(asked(row)));
        return asked;
    }

    boolean keepOpen(String decision, String person, LocalDate until, String because) {
        boolean kept = sql.update(DECISION_ASKED)
                .set(DECISION_ASKED.OPEN_UNTIL_DAY, until.toString())
                .set(DECISION_ASKED.OPEN_BECAUSE, because)
                .where(DECISION_ASKED.DECISION.eq(decision), DECISION_ASKED.PERSON.eq(person))
                .execute() == 1;
        if (kept) ledger.keptOpen(decision, person);
        return kept;
    }

    void add(String decision, int round, String person, NewAnswer answer, @Nullable String entered, @Nullable String by, Instant now) {
        var id = Ids.fresh();
        sql.insertInto(DECISION_ANSWER)
                .set(DECISION_ANSWER.ID, id)
                .set(DECISION_ANSWER.ORD, Order.next())
                .set(DECISION_ANSWER.DECISION, decision)
                .set(DECISION_ANSWER.ROUND, round)
                .set(DECISION_ANSWER.PERSON, person)
                .set(DECISION_ANSWER.ANSWER, answer.answer())
                .set(DECISION_ANSWER.BECAUSE, answer.because())
                .set(DECISION_ANSWER.AT, now.toEpochMilli())
                .set(DECISION_ANSWER.ENTERED_FOR, entered)
                .set(DECISION_ANSWER.ENTERED_BY, by)
                .execute();
        for (var mark : answer.marks().entrySet())
            sql.insertInto(DECISION_MARK)
                    .set(DECISION_MARK.ANSWER, id)
                    .set(DECISION_MARK.MARKED, mark.getKey())
                    .set(DECISION_MARK.WORTH, mark.getValue())
                    .execute();
        ledger.answered(decision, id);
    }

    /** What was written down for somebody no longer counts, unless the question has closed with it. */
    void undo(String entry, Instant now) {
        var these = sql.select(DECISION_ANSWER.ID).from(DECISION_ANSWER)
                .where(DECISION_ANSWER.ENTERED_FOR.eq(entry), DECISION_ANSWER.UNDONE.isNull(),
                        DECISION_ANSWER.DECISION.notIn(sql.select(DECISION_CLOSING.DECISION).from(DECISION_CLOSING)))
                .fetch(DECISION_ANSWER.ID);
        for (var answer : these) {
            sql.update(DECISION_ANSWER).set(DECISION_ANSWER.UNDONE, now.toEpochMilli()).where(DECISION_ANSWER.ID.eq(answer)).execute();
            ledger.undone(answer);
        }
    }

    void end(String answer, Given.Ended how, String words, Instant now) {
        boolean first = sql.insertInto(OBJECTION_END)
                .set(OBJECTION_END.ANSWER, answer)
                .set(OBJECTION_END.HOW, how.name())
                .set(OBJECTION_END.WORDS, words)
                .set(OBJECTION_END.AT, now.toEpochMilli())
                .onConflictDoNothing()
                .execute() == 1;
        if (first) ledger.objectionEnded(answer);
    }

    /** The ids of all answers to these, also of those that no longer count, but not this person's own. */
    List<String> ofOthers(Collection<String> decisions, String person) {
        return sql.select(DECISION_ANSWER.ID).from(DECISION_ANSWER)
                .where(DECISION_ANSWER.DECISION.in(decisions), DECISION_ANSWER.PERSON.ne(person)).fetch(DECISION_ANSWER.ID);
    }

    List<Given> given(String decision) {
        return remembered.ask("decisions.given", decision, () -> List.copyOf(given(List.of(decision)).getOrDefault(decision, List.of())));
    }

    /** Of each person in each round the last answer, in the order of rounds and of first answering. */
    Map<String, List<Given>> given(Collection<String> decisions) {
        if (decisions.isEmpty()) return Map.of();
        var marks = multiset(select(DECISION_MARK.MARKED, DECISION_MARK.WORTH).from(DECISION_MARK).where(DECISION_MARK.ANSWER.eq(DECISION_ANSWER.ID)));
        record Key(String decision, int round, String person) {}
        var last = new LinkedHashMap<Key, Given>();
        sql.select(DECISION_ANSWER.fields()).select(OBJECTION_END.HOW, OBJECTION_END.WORDS, marks)
                .from(DECISION_ANSWER).leftJoin(OBJECTION_END).on(OBJECTION_END.ANSWER.eq(DECISION_ANSWER.ID))
                .where(DECISION_ANSWER.DECISION.in(decisions), DECISION_ANSWER.UNDONE.isNull()).orderBy(DECISION_ANSWER.ROUND, DECISION_ANSWER.ORD).forEach(it -> {
            var row = it.into(DECISION_ANSWER);
            var worth = new LinkedHashMap<String, Integer>();
            it.get(marks).forEach(mark -> worth.put(mark.value1(), mark.value2()));
            var end = it.get(OBJECTION_END.HOW);
            last.put(new Key(row.getDecision(), row.getRound(), row.getPerson()), new Given(
                    row.getId(), row.getRound(), row.getPerson(), row.getAnswer(), row.getBecause(),
                    worth, Dates.dayOf(Instant.ofEpochMilli(row.getAt())), row.getEnteredBy(),
                    end == null ? null : Given.Ended.valueOf(end), end == null ? "" : it.get(OBJECTION_END.WORDS)));
        });
        var given = new HashMap<String, List<Given>>();
        last.forEach((key, it) -> given.computeIfAbsent(key.decision, any -> new ArrayList<>()).add(it));
        return given;
    }

    /** True for the first who reminds on this day: people are reminded at most once a day. */
    boolean remind(String decision, LocalDate day, int people) {
        return sql.insertInto(DECISION_REMINDER)
                .set(DECISION_REMINDER.DECISION, decision)
                .set(DECISION_REMINDER.SENT_DAY, day.toString())
                .set(DECISION_REMINDER.PEOPLE, people)
                .onConflictDoNothing()
                .execute() == 1;
    }
}
