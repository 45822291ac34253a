package alongside.decisions;

import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.DECISION_OPTION;
import static alongside.db.Tables.DECISION_ROUND;
import static alongside.db.Tables.DECISION_VOID;

import alongside.decisions.rules.Outcome;
import alongside.decisions.rules.Step;
import alongside.groups.Membership;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.words.Dates;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Puts questions and their rounds, and ends them. */
@Repository("decisionsPutting")
class Putting {

    private final DSLContext sql;
    private final Answers answers;
    private final BallotBox box;
    private final Words words;
    private final Ledger ledger;

    Putting(DSLContext sql, Answers answers, BallotBox box, Words words, Ledger ledger) {
        this.sql = sql;
        this.answers = answers;
        this.box = box;
        this.words = words;
        this.ledger = ledger;
    }

    Words words() {
        return words;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Puts a question, with its first round and everybody who is asked. */
    void open(String id, String project, String by, NewDecision it, List<Membership> asked, String lastWord, @Nullable String insteadOf, Instant now) {
        add(id, project, by, it, lastWord, insteadOf, now);
        putRound(id, new Round(1, it.proposal(), "", "", it.closes(), Dates.dayOf(now)), it.steps() && it.way() == Decision.Way.CONSENT, by, now);
        asked.forEach(member -> answers.ask(id, member));
        if (it.secret()) box.open(id, asked.stream().map(Membership::person).toList());
        ledger.opened(id);
    }

    private void add(String id, String project, String by, NewDecision it, String lastWord, @Nullable String insteadOf, Instant now) {
        sql.insertInto(DECISION)
                .set(DECISION.ID, id)
                .set(DECISION.ORD, Order.next())
                .set(DECISION.PROJECT, project)
                .set(DECISION.PART, it.part())
                .set(DECISION.SESSION, it.session())
                .set(DECISION.CHARTER, it.charter())
                .set(DECISION.PROPOSED_BY, by)
                .set(DECISION.QUESTION, it.question())
                .set(DECISION.WAY, it.way().name())
                .set(DECISION.SECRET, it.secret())
                .set(DECISION.TERMS, it.terms().text())
                .set(DECISION.PLACES, it.places())
                .set(DECISION.CLOSE_WHEN_ALL, it.closeWhenAll())
                .set(DECISION.OPENED, now.toEpochMilli())
                .set(DECISION.LAST_WORD, lastWord)
                .set(DECISION.INSTEAD_OF, insteadOf)
                .set(DECISION.ABOUT, it.asking().about())
                .set(DECISION.PEOPLE_OF, it.asking().peopleOf())
                .set(DECISION.WHOM, it.asking().whom())
                .set(DECISION.STANDS, it.asking().stands())
                .execute();
        for (var option : it.options())
            sql.insertInto(DECISION_OPTION)
                    .set(DECISION_OPTION.ID, Ids.fresh())
                    .set(DECISION_OPTION.ORD, Order.next())
                    .set(DECISION_OPTION.DECISION, id)
                    .set(DECISION_OPTION.TITLE, option.title())
                    .set(DECISION_OPTION.MEANING, option.meaning())
                    .set(DECISION_OPTION.COST, option.cost())
                    .set(DECISION_OPTION.PICTURE, option.picture())
                    .set(DECISION_OPTION.SHOWS, option.shows())
                    .execute();
    }

    void addRound(String decision, Round round, boolean inSteps, String by, Instant now) {
        putRound(decision, round, inSteps, by, now);
        ledger.roundBegun(decision, round.number());
    }

    private void putRound(String decision, Round round, boolean inSteps, String by, Instant now) {
        sql.insertInto(DECISION_ROUND)
                .set(DECISION_ROUND.DECISION, decision)
                .set(DECISION_ROUND.NUMBER, round.number())
                .set(DECISION_ROUND.PROPOSAL, round.proposal())
                .set(DECISION_ROUND.CHANGED, round.changed())
                .set(DECISION_ROUND.MEANWHILE, round.meanwhile())
                .set(DECISION_ROUND.CLOSES_DAY, round.lastDay().toString())
                .set(DECISION_ROUND.BEGUN, now.toEpochMilli())
                .set(DECISION_ROUND.BEGUN_BY, by)
                .execute();
        if (inSteps) words.put(decision, round.number(), Step.QUESTIONS, "", null, by, now);
    }

    /** True for the one caller who closed it. */
    boolean close(String decision, @Nullable String by, Outcome outcome, Instant now) {
        boolean first = sql.insertInto(DECISION_CLOSING)
                .set(DECISION_CLOSING.DECISION, decision)
                .set(DECISION_CLOSING.AT, now.toEpochMilli())
                .set(DECISION_CLOSING.BY_PERSON, by)
                .set(DECISION_CLOSING.OUTCOME, outcome.name())
                .onConflictDoNothing()
                .execute() == 1;
        if (first) ledger.closed(decision);
        return first;
    }

    /** Counts for nothing from now on; one that is open closes with it. @return true for the one who made it so */
    boolean makeVoid(Decision decision, String because, String by, Instant now) {
        if (decision.open() && sql.insertInto(DECISION_CLOSING)
                .set(DECISION_CLOSING.DECISION, decision.id())
                .set(DECISION_CLOSING.AT, now.toEpochMilli())
                .set(DECISION_CLOSING.BY_PERSON, by)
                .set(DECISION_CLOSING.OUTCOME, Questions.VOID)
                .onConflictDoNothing()
                .execute() == 0) return false;
        boolean first = sql.insertInto(DECISION_VOID)
                .set(DECISION_VOID.DECISION, decision.id())
                .set(DECISION_VOID.BECAUSE, because)
                .set(DECISION_VOID.AT, now.toEpochMilli())
                .set(DECISION_VOID.BY_PERSON, by)
                .onConflictDoNothing()
                .execute() == 1;
        if (first) ledger.madeVoid(decision.id(), decision.open());
        return first;
    }
}
