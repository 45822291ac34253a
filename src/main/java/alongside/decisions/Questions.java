package alongside.decisions;

import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.DECISION_OPTION;
import static alongside.db.Tables.DECISION_ROUND;
import static alongside.db.Tables.DECISION_STEP;
import static alongside.db.Tables.DECISION_VOID;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import alongside.decisions.rules.Outcome;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Questions as they stand: how each was put, whether it has closed, and whether it is void. */
@Repository("decisionsQuestions")
class Questions {

    /** Stands instead of an outcome where a vote was open when it was made void. */
    static final String VOID = "VOID";

    private final DSLContext sql;
    private final Remembered remembered;

    Questions(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    Optional<Decision> find(String id) {
        return remembered.ask("decisions.one", id, () -> List.copyOf(read(DECISION.ID.eq(id)))).stream().findFirst();
    }

    List<Decision> of(String project) {
        return remembered.ask("decisions.of", project, () -> read(DECISION.PROJECT.eq(project)));
    }

    List<Decision> ofSession(String session) {
        return remembered.ask("decisions.of-session", session, () -> read(DECISION.SESSION.eq(session)));
    }

    List<Decision> open() {
        return read(DECISION_CLOSING.DECISION.isNull());
    }

    List<Decision> find(List<String> ids) {
        return ids.isEmpty() ? List.of() : remembered.ask("decisions.these", List.copyOf(ids), () -> read(DECISION.ID.in(ids)));
    }

    /** Newest first. */
    private List<Decision> read(Condition which) {
        var rounds = multiset(selectFrom(DECISION_ROUND).where(DECISION_ROUND.DECISION.eq(DECISION.ID)).orderBy(DECISION_ROUND.NUMBER));
        var options = multiset(selectFrom(DECISION_OPTION).where(DECISION_OPTION.DECISION.eq(DECISION.ID)).orderBy(DECISION_OPTION.ORD));
        var steps = multiset(selectFrom(DECISION_STEP).where(DECISION_STEP.DECISION.eq(DECISION.ID)).orderBy(DECISION_STEP.ORD));
        return sql.select(DECISION.fields()).select(DECISION_CLOSING.AT, DECISION_CLOSING.OUTCOME, DECISION_VOID.BECAUSE, DECISION_VOID.AT, DECISION_VOID.BY_PERSON, rounds, options, steps)
                .from(DECISION).leftJoin(DECISION_CLOSING).on(DECISION_CLOSING.DECISION.eq(DECISION.ID)).leftJoin(DECISION_VOID).on(DECISION_VOID.DECISION.eq(DECISION.ID))
                .where(which).orderBy(DECISION.ORD.desc())
                .fetch(row -> {
                    var begun = Words.byRound(row.get(steps));
                    return decision(row, row.get(options).map(it -> new Option(it.getId(), it.getTitle(), it.getMeaning(), it.getCost(), it.getPicture(), it.getShows())), row.get(rounds).map(it -> round(it, begun)));
                });
    }

    private static Round round(Record row, Map<Integer, List<StepBegun>> steps) {
        return new Round(
                row.get(DECISION_ROUND.NUMBER),
                row.get(DECISION_ROUND.PROPOSAL),
                row.get(DECISION_ROUND.CHANGED),
                row.get(DECISION_ROUND.MEANWHILE),
                LocalDate.parse(row.get(DECISION_ROUND.CLOSES_DAY)),
                day(row.get(DECISION_ROUND.BEGUN)),
                steps.getOrDefault(row.get(DECISION_ROUND.NUMBER), List.of()));
    }

    private static Decision decision(Record row, List<Option> options, List<Round> rounds) {
        var closed = row.get(DECISION_CLOSING.AT);
        var outcome = row.get(DECISION_CLOSING.OUTCOME);
        var madeVoid = row.get(DECISION_VOID.BECAUSE);
        return new Decision(
                row.get(DECISION.ID),
                row.get(DECISION.PROJECT),
                row.get(DECISION.PART),
                row.get(DECISION.SESSION),
                row.get(DECISION.CHARTER),
                row.get(DECISION.PROPOSED_BY),
                row.get(DECISION.QUESTION),
                Decision.Way.valueOf(row.get(DECISION.WAY)),
                row.get(DECISION.SECRET),
                Terms.read(row.get(DECISION.TERMS)),
                row.get(DECISION.PLACES),
                row.get(DECISION.CLOSE_WHEN_ALL),
                day(row.get(DECISION.OPENED)),
                options,
                rounds,
                closed == null ? null : day(closed),
                outcome == null || outcome.equals(VOID) ? null : Outcome.valueOf(outcome),
                row.get(DECISION.LAST_WORD),
                row.get(DECISION.INSTEAD_OF),
                madeVoid == null ? null : new Decision.MadeVoid(madeVoid, row.get(DECISION_VOID.BY_PERSON), day(row.get(DECISION_VOID.AT))),
                new Asking(row.get(DECISION.ABOUT), row.get(DECISION.PEOPLE_OF), row.get(DECISION.WHOM), row.get(DECISION.STANDS)));
    }

    private static LocalDate day(long at) {
        return Dates.dayOf(Instant.ofEpochMilli(at));
    }
}
