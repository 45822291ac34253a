package alongside.decisions;

import static alongside.db.Tables.COUNTED_BALLOT;
import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_ASKED;
import static alongside.db.Tables.DECISION_CHANGE;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.DECISION_DONE;
import static alongside.db.Tables.DECISION_INTEREST;
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

import alongside.log.Log;
import alongside.log.LogEntry;
import alongside.log.LogRow;
import alongside.log.Signed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what happens to a decision into the log, in the same transaction and after the rows. */
@Component("decisionsLedger")
class Ledger {

    /** So many people's rows in one leaf, when very many are asked. */
    private static final int PEOPLE_IN_A_LEAF = 500;

    private final Log log;
    private final Leaves leaves;

    Ledger(Log log, Leaves leaves) {
        this.log = log;
        this.leaves = leaves;
    }

    /** The opening record: what is asked, how it is counted, when it closes, and everybody who has a vote. */
    void opened(String decision) {
        var asks = new ArrayList<>(leaves.these(DECISION, DECISION.ID.eq(decision)));
        asks.addAll(leaves.these(DECISION_ROUND, DECISION_ROUND.DECISION.eq(decision)));
        asks.addAll(leaves.these(DECISION_STEP, DECISION_STEP.DECISION.eq(decision)));
        asks.addAll(leaves.these(DECISION_OPTION, DECISION_OPTION.DECISION.eq(decision)));
        var entries = new ArrayList<LogEntry>();
        entries.add(LogEntry.of("decisions.opened", decision, asks));
        var asked = leaves.these(DECISION_ASKED, DECISION_ASKED.DECISION.eq(decision));
        for (int i = 0; i < asked.size(); i += PEOPLE_IN_A_LEAF)
            entries.add(LogEntry.of("decisions.asked", decision, asked.subList(i, Math.min(i + PEOPLE_IN_A_LEAF, asked.size()))));
        log.append(leaves.project(decision), entries);
    }

    void roundBegun(String decision, int number) {
        var rows = new ArrayList<>(leaves.these(DECISION_ROUND, DECISION_ROUND.DECISION.eq(decision).and(DECISION_ROUND.NUMBER.eq(number))));
        rows.addAll(leaves.these(DECISION_STEP, DECISION_STEP.DECISION.eq(decision).and(DECISION_STEP.ROUND.eq(number))));
        write("decisions.round-begun", decision, rows);
    }

    void stepBegun(String decision, String step) {
        write("decisions.step-begun", decision, leaves.these(DECISION_STEP, DECISION_STEP.ID.eq(step)));
    }

    /** What somebody says in a step is a leaf of its own, under its own id. */
    void said(String decision, String word) {
        log.append(leaves.project(decision), LogEntry.of("decisions.said", word, leaves.these(DECISION_WORD, DECISION_WORD.ID.eq(word))));
    }

    void wordUndone(String decision, String word) {
        log.append(leaves.project(decision), LogEntry.of("decisions.said-undone", word, leaves.these(DECISION_WORD, DECISION_WORD.ID.eq(word))));
    }

    void keptOpen(String decision, String person) {
        write("decisions.kept-open", decision, leaves.these(DECISION_ASKED, DECISION_ASKED.DECISION.eq(decision).and(DECISION_ASKED.PERSON.eq(person))));
    }

    /** Each open answer, and each change of one, is a leaf of its own. */
    void answered(String decision, String answer) {
        log.append(leaves.project(decision), LogEntry.of("decisions.answered", answer, leaves.answer(answer)));
    }

    void undone(String answer) {
        log.append(leaves.project(leaves.decisionOf(answer)), LogEntry.of("decisions.answer-undone", answer, leaves.answer(answer)));
    }

    /** Who votes for whom is a leaf of its own, and so is its end. */
    void stoodIn(String decision, String id) {
        log.append(leaves.project(decision), LogEntry.of("decisions.stood-in", id, leaves.these(DECISION_STAND_IN, DECISION_STAND_IN.ID.eq(id))));
    }

    void stoodInNoMore(String decision, String id) {
        log.append(leaves.project(decision), LogEntry.of("decisions.stood-in-no-more", id, leaves.these(DECISION_STAND_IN, DECISION_STAND_IN.ID.eq(id))));
    }

    void objectionEnded(String answer) {
        log.append(leaves.project(leaves.decisionOf(answer)), LogEntry.of("decisions.objection-ended", answer, leaves.these(OBJECTION_END, OBJECTION_END.ANSWER.eq(answer))));
    }

    /** The closing; of a secret vote with its sheet, who voted, and each ballot by itself, so that its voter can be shown it. */
    void closed(String decision) {
        var closing = new ArrayList<>(leaves.these(DECISION_CLOSING, DECISION_CLOSING.DECISION.eq(decision)));
        closing.addAll(leaves.these(SECRET_SHEET, SECRET_SHEET.DECISION.eq(decision)));
        var entries = new ArrayList<LogEntry>();
        entries.add(LogEntry.of("decisions.closed", decision, closing));
        var voters = leaves.these(SECRET_VOTER, SECRET_VOTER.DECISION.eq(decision));
        for (int i = 0; i < voters.size(); i += PEOPLE_IN_A_LEAF)
            entries.add(LogEntry.of("decisions.voters", decision, voters.subList(i, Math.min(i + PEOPLE_IN_A_LEAF, voters.size()))));
        leaves.these(COUNTED_BALLOT, COUNTED_BALLOT.DECISION.eq(decision)).forEach(it -> entries.add(LogEntry.of("decisions.secret-ballot", it.key(), List.of(it))));
        log.append(leaves.project(decision), entries);
    }

    /** It stays in the log, and the log says that it counts for nothing. @param closes whether it was open until now */
    void madeVoid(String decision, boolean closes) {
        if (closes) closed(decision);
        write("decisions.made-void", decision, leaves.these(DECISION_VOID, DECISION_VOID.DECISION.eq(decision)));
    }

    /** After a backup was restored, a secret vote that was open has lost its key, and everybody votes again. */
    void begunAgain(String decision) {
        write("decisions.begun-again", decision, List.of());
    }

    void outcomeWritten(String decision) {
        write("decisions.outcome-written", decision, leaves.these(DECISION_OUTCOME, DECISION_OUTCOME.DECISION.eq(decision)));
    }

    void seenDifferently(String decision, String person) {
        write("decisions.seen-differently", decision, leaves.these(MINORITY_VIEW, MINORITY_VIEW.DECISION.eq(decision).and(MINORITY_VIEW.PERSON.eq(person))));
    }

    void interestSaid(String decision, String person) {
        write("decisions.interest-said", decision, leaves.these(DECISION_INTEREST, DECISION_INTEREST.DECISION.eq(decision).and(DECISION_INTEREST.PERSON.eq(person))));
    }

    void done(String decision) {
        write("decisions.done", decision, leaves.these(DECISION_DONE, DECISION_DONE.DECISION.eq(decision)));
    }

    void changedOutside(String decision, String change) {
        write("decisions.changed-outside", decision, leaves.these(DECISION_CHANGE, DECISION_CHANGE.ID.eq(change)));
    }

    /** The place of the last leaf about this, or -1. */
    long number(String project, String subject) {
        return log.place(project, subject).orElse(-1);
    }

    /** How the log stands now, signed, for everybody who is told. */
    Signed checkpoint(String decision) {
        return log.checkpoint(leaves.project(decision));
    }

    private void write(String type, String decision, List<LogRow> rows) {
        log.append(leaves.project(decision), LogEntry.of(type, decision, rows));
    }
}
