package alongside.decisions;

import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_CHANGE;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.DECISION_DONE;
import static alongside.db.Tables.DECISION_INTEREST;
import static alongside.db.Tables.DECISION_OPTION;
import static alongside.db.Tables.DECISION_OUTCOME;
import static alongside.db.Tables.DECISION_REMINDER;
import static alongside.db.Tables.DECISION_ROUND;
import static alongside.db.Tables.DECISION_STEP;
import static alongside.db.Tables.DECISION_VOID;
import static alongside.db.Tables.MINORITY_VIEW;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import alongside.decisions.rules.Outcome;
import alongside.decisions.rules.Step;
import alongside.groups.Membership;
import alongside.log.Signed;
import alongside.store.GroupCommit;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questions, how they were put, and what became of them. Answers are in {@link Answers}. */
@Repository("decisionsStore")
class Store {

    /** Stands instead of an outcome where a vote was open when it was made void. */
    private static final String VOID = "VOID";

    private final Answers answers;
    private final DSLContext sql;
    private final GroupCommit commits;
    private final Remembered remembered;
    private final Ledger ledger;
    private final BallotBox box;
    private final Words words;

    Store(DSLContext sql, GroupCommit commits, Remembered remembered, Ledger ledger, BallotBox box, Words words) {
        this.words = words;
        this.box = box;
        this.sql = sql;
        this.commits = commits;
        this.remembered = remembered;
        this.ledger = ledger;
        this.answers = new Answers(sql, remembered, ledger);
    }

    Answers answers() {
        return answers;
    }

    BallotBox box() {
        return box;
    }

    Words words() {
        return words;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Everything that was cast in these. */
    Map<String, Votes> votes(List<Decision> decisions) {
        if (decisions.isEmpty()) return Map.of();
        var ids = decisions.stream().map(Decision::id).toList();
        var secret = decisions.stream().filter(Decision::secret).map(Decision::id).toList();
        var asked = answers.asked(ids);
        var given = answers.given(ids);
        var voted = box.voted(secret);
        var counted = box.counted(secret);
        var votes = new HashMap<String, Votes>();
        for (var id : ids) votes.put(id, votes(asked.getOrDefault(id, List.of()), given.getOrDefault(id, List.of()), voted.getOrDefault(id, Set.of()), counted.getOrDefault(id, List.of())));
        return votes;
    }

    Votes votes(Decision decision) {
        var id = decision.id();
        var secret = decision.secret() ? List.of(id) : List.<String>of();
        return votes(answers.asked(id), answers.given(id), box.voted(secret).getOrDefault(id, Set.of()), box.counted(secret).getOrDefault(id, List.of()));
    }

    private static Votes votes(List<Asked> asked, List<Given> given, Set<String> voted, List<BallotBox.Counted> counted) {
        return new Votes(asked, given, voted, counted.stream().map(it -> Paper.read(it.says())).toList());
    }

    /** Counts a secret vote: its ballots are copied in one go, and its sheet is written. */
    void emptyBox(Decision decision) {
        int onPaper = box.envelopes(decision.id()).size();
        var slips = box.count(decision.id());
        box.sheet(decision.id(), slips.size(), onPaper, ByStakeholder.text(decision, slips));
    }

    Signed checkpoint(String decision) {
        return ledger.checkpoint(decision);
    }

    /** When a room full of people answers at once, their answers share a transaction. */
    <T> T burst(Supplier<T> work) {
        return commits.save(work);
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

    Optional<Decision> find(String id) {
        return read(DECISION.ID.eq(id)).stream().findFirst();
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
                .set(DECISION_CLOSING.OUTCOME, VOID)
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

    void outcome(String decision, String statement, String reasons, @Nullable LocalDate review, String by, Instant now) {
        var day = review == null ? null : review.toString();
        sql.insertInto(DECISION_OUTCOME)
                .set(DECISION_OUTCOME.DECISION, decision)
                .set(DECISION_OUTCOME.STATEMENT, statement)
                .set(DECISION_OUTCOME.REASONS, reasons)
                .set(DECISION_OUTCOME.REVIEW_DAY, day)
                .set(DECISION_OUTCOME.AT, now.toEpochMilli())
                .set(DECISION_OUTCOME.BY_PERSON, by)
                .onConflict(DECISION_OUTCOME.DECISION).doUpdate()
                .set(DECISION_OUTCOME.STATEMENT, statement)
                .set(DECISION_OUTCOME.REASONS, reasons)
                .set(DECISION_OUTCOME.REVIEW_DAY, day)
                .set(DECISION_OUTCOME.AT, now.toEpochMilli())
                .set(DECISION_OUTCOME.BY_PERSON, by)
                .execute();
        ledger.outcomeWritten(decision);
    }

    void view(String decision, String person, String words, Instant now) {
        sql.insertInto(MINORITY_VIEW)
                .set(MINORITY_VIEW.DECISION, decision)
                .set(MINORITY_VIEW.PERSON, person)
                .set(MINORITY_VIEW.WORDS, words)
                .set(MINORITY_VIEW.AT, now.toEpochMilli())
                .onConflict(MINORITY_VIEW.DECISION, MINORITY_VIEW.PERSON).doUpdate()
                .set(MINORITY_VIEW.WORDS, words)
                .set(MINORITY_VIEW.AT, now.toEpochMilli())
                .execute();
        ledger.seenDifferently(decision, person);
    }

    void interest(String decision, String person, String words, Instant now) {
        sql.insertInto(DECISION_INTEREST)
                .set(DECISION_INTEREST.DECISION, decision)
                .set(DECISION_INTEREST.PERSON, person)
                .set(DECISION_INTEREST.WORDS, words)
                .set(DECISION_INTEREST.AT, now.toEpochMilli())
                .onConflict(DECISION_INTEREST.DECISION, DECISION_INTEREST.PERSON).doUpdate()
                .set(DECISION_INTEREST.WORDS, words)
                .set(DECISION_INTEREST.AT, now.toEpochMilli())
                .execute();
        ledger.interestSaid(decision, person);
    }

    /** By whom, and what they said. */
    List<Aftermath.View> interests(String decision) {
        return sql.selectFrom(DECISION_INTEREST).where(DECISION_INTEREST.DECISION.eq(decision)).orderBy(DECISION_INTEREST.AT)
                .fetch(it -> new Aftermath.View(it.getPerson(), it.getWords()));
    }

    /** What the group looks at again on this day. */
    List<String> reviewedOn(LocalDate day) {
        return sql.select(DECISION_OUTCOME.DECISION).from(DECISION_OUTCOME).where(DECISION_OUTCOME.REVIEW_DAY.eq(day.toString())).fetch(DECISION_OUTCOME.DECISION);
    }

    /** The first day that was written down stays. */
    boolean done(String decision, LocalDate day, String by, Instant now) {
        boolean first = sql.insertInto(DECISION_DONE)
                .set(DECISION_DONE.DECISION, decision)
                .set(DECISION_DONE.DONE_DAY, day.toString())
                .set(DECISION_DONE.AT, now.toEpochMilli())
                .set(DECISION_DONE.BY_PERSON, by)
                .onConflictDoNothing()
                .execute() == 1;
        if (first) ledger.done(decision);
        return first;
    }

    void change(String decision, Change change, String by, Instant now) {
        var id = Ids.fresh();
        sql.insertInto(DECISION_CHANGE)
                .set(DECISION_CHANGE.ID, id)
                .set(DECISION_CHANGE.ORD, Order.next())
                .set(DECISION_CHANGE.DECISION, decision)
                .set(DECISION_CHANGE.CHANGED_DAY, change.day().toString())
                .set(DECISION_CHANGE.WHAT, change.what())
                .set(DECISION_CHANGE.WHY, change.why())
                .set(DECISION_CHANGE.BY_WHOM, change.byWhom())
                .set(DECISION_CHANGE.AT, now.toEpochMilli())
                .set(DECISION_CHANGE.BY_PERSON, by)
                .execute();
        ledger.changedOutside(decision, id);
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

    Aftermath aftermath(String decision) {
        return aftermaths(List.of(decision)).getOrDefault(decision, Aftermath.NONE);
    }

    Map<String, Aftermath> aftermaths(List<String> ids) {
        var all = sql.select(
                multiset(selectFrom(DECISION_OUTCOME).where(DECISION_OUTCOME.DECISION.in(ids))),
                multiset(selectFrom(DECISION_DONE).where(DECISION_DONE.DECISION.in(ids))),
                multiset(selectFrom(MINORITY_VIEW).where(MINORITY_VIEW.DECISION.in(ids)).orderBy(MINORITY_VIEW.AT)),
                multiset(selectFrom(DECISION_CHANGE).where(DECISION_CHANGE.DECISION.in(ids)).orderBy(DECISION_CHANGE.ORD))).fetchSingle();
        var outcomes = all.value1().intoMap(DECISION_OUTCOME.DECISION);
        var done = all.value2().intoMap(DECISION_DONE.DECISION, DECISION_DONE.DONE_DAY);
        var views = all.value3().intoGroups(MINORITY_VIEW.DECISION);
        var changes = all.value4().intoGroups(DECISION_CHANGE.DECISION);
        var after = new HashMap<String, Aftermath>();
        for (var id : ids) {
            var outcome = outcomes.get(id);
            var day = done.get(id);
            var seen = views.get(id);
            var changed = changes.get(id);
            after.put(id, new Aftermath(
                    outcome == null ? "" : outcome.getStatement(),
                    outcome == null ? "" : outcome.getReasons(),
                    seen == null ? List.of() : seen.map(it -> new Aftermath.View(it.getPerson(), it.getWords())),
                    day == null ? null : LocalDate.parse(day),
                    changed == null ? List.of() : changed.map(it ->
                            new Change(LocalDate.parse(it.getChangedDay()), it.getWhat(), it.getWhy(), it.getByWhom())),
                    outcome == null || outcome.getReviewDay() == null ? null : LocalDate.parse(outcome.getReviewDay())));
        }
        return after;
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
                madeVoid == null ? null : new Decision.MadeVoid(madeVoid, row.get(DECISION_VOID.BY_PERSON), day(row.get(DECISION_VOID.AT))));
    }

    private static LocalDate day(long at) {
        return Dates.dayOf(Instant.ofEpochMilli(at));
    }
}
