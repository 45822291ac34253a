package alongside.decisions;

import static alongside.db.Tables.COUNTED_BALLOT;
import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_ANSWER;
import static alongside.db.Tables.DECISION_ASKED;
import static alongside.db.Tables.DECISION_CHANGE;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.DECISION_DONE;
import static alongside.db.Tables.DECISION_INTEREST;
import static alongside.db.Tables.DECISION_MARK;
import static alongside.db.Tables.DECISION_OPTION;
import static alongside.db.Tables.DECISION_OUTCOME;
import static alongside.db.Tables.DECISION_ROUND;
import static alongside.db.Tables.DECISION_STAND_IN;
import static alongside.db.Tables.DECISION_STEP;
import static alongside.db.Tables.DECISION_VOID;
import static alongside.db.Tables.DECISION_WORD;
import static alongside.db.Tables.MINORITY_VIEW;
import static alongside.db.Tables.OBJECTION_END;
import static alongside.db.Tables.SECRET_SHEET;
import static alongside.db.Tables.SECRET_VOTER;

import alongside.log.Covered;
import alongside.log.LogRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.springframework.stereotype.Repository;

/** The rows of decisions that the log covers, as they stand: everything that was asked, answered, counted and said of it. */
@Repository("decisionsLeaves")
class Leaves implements Covered {

    /** Each covered table, with its column that names the decision. */
    private static final Map<Table<?>, Field<String>> OF_A_DECISION = Map.ofEntries(
            Map.entry(DECISION, DECISION.ID), Map.entry(DECISION_ROUND, DECISION_ROUND.DECISION), Map.entry(DECISION_OPTION, DECISION_OPTION.DECISION),
            Map.entry(DECISION_VOID, DECISION_VOID.DECISION), Map.entry(DECISION_STEP, DECISION_STEP.DECISION), Map.entry(DECISION_WORD, DECISION_WORD.DECISION),
            Map.entry(DECISION_STAND_IN, DECISION_STAND_IN.DECISION),
            Map.entry(DECISION_ASKED, DECISION_ASKED.DECISION), Map.entry(DECISION_ANSWER, DECISION_ANSWER.DECISION),
            Map.entry(DECISION_CLOSING, DECISION_CLOSING.DECISION), Map.entry(DECISION_OUTCOME, DECISION_OUTCOME.DECISION),
            Map.entry(MINORITY_VIEW, MINORITY_VIEW.DECISION), Map.entry(DECISION_DONE, DECISION_DONE.DECISION), Map.entry(DECISION_CHANGE, DECISION_CHANGE.DECISION),
            Map.entry(DECISION_INTEREST, DECISION_INTEREST.DECISION), Map.entry(COUNTED_BALLOT, COUNTED_BALLOT.DECISION), Map.entry(SECRET_SHEET, SECRET_SHEET.DECISION));

    private final DSLContext sql;

    Leaves(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<Table<?>> tables() {
        var tables = new HashSet<>(OF_A_DECISION.keySet());
        tables.addAll(Set.of(DECISION_MARK, OBJECTION_END, SECRET_VOTER));
        return tables;
    }

    @Override
    public List<LogRow> rows(String project) {
        var rows = new ArrayList<LogRow>();
        OF_A_DECISION.forEach((table, decision) -> rows.addAll(these(table, decision.in(of(project)))));
        var answers = sql.select(DECISION_ANSWER.ID).from(DECISION_ANSWER).where(DECISION_ANSWER.DECISION.in(of(project)));
        rows.addAll(these(DECISION_MARK, DECISION_MARK.ANSWER.in(answers)));
        rows.addAll(these(OBJECTION_END, OBJECTION_END.ANSWER.in(answers)));
        // While it is open, who has voted is not for the log: the order of its leaves would say when.
        rows.addAll(these(SECRET_VOTER, SECRET_VOTER.DECISION.in(of(project)).and(SECRET_VOTER.DECISION.in(sql.select(DECISION_CLOSING.DECISION).from(DECISION_CLOSING)))));
        return rows;
    }

    private Select<Record1<String>> of(String project) {
        return sql.select(DECISION.ID).from(DECISION).where(DECISION.PROJECT.eq(project));
    }

    String project(String decision) {
        return Objects.requireNonNull(sql.select(DECISION.PROJECT).from(DECISION).where(DECISION.ID.eq(decision)).fetchSingle(DECISION.PROJECT));
    }

    List<LogRow> these(Table<?> table, Condition which) {
        return sql.selectFrom(table).where(which).orderBy(Objects.requireNonNull(table.getPrimaryKey()).getFields()).fetch(row -> LogRow.of((TableRecord<?>) row));
    }

    List<LogRow> answer(String answer) {
        var rows = new ArrayList<>(these(DECISION_ANSWER, DECISION_ANSWER.ID.eq(answer)));
        rows.addAll(these(DECISION_MARK, DECISION_MARK.ANSWER.eq(answer)));
        return rows;
    }

    String decisionOf(String answer) {
        return Objects.requireNonNull(sql.select(DECISION_ANSWER.DECISION).from(DECISION_ANSWER).where(DECISION_ANSWER.ID.eq(answer)).fetchSingle(DECISION_ANSWER.DECISION));
    }
}
