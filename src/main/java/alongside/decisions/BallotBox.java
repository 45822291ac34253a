package alongside.decisions;

import static alongside.db.Tables.COUNTED_BALLOT;
import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_CLOSING;
import static alongside.db.Tables.SEALED_BALLOT;
import static alongside.db.Tables.SECRET_SHEET;
import static alongside.db.Tables.SECRET_VOTER;
import static alongside.db.Tables.TELLER_BATCH;

import alongside.store.Ids;
import alongside.vault.OwnKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Secret ballots. Who has voted and what was voted share no id, no time and no order. Until the vote closes, ballots are
 * sealed under a key that this vote has for itself. At closing they are copied in one go under new ids, in the order of
 * those, and the key is destroyed: then nothing leads from an old copy, a journal or a place in a file to a counted ballot.
 */
@Repository("decisionsBallotBox")
class BallotBox {

    /** Sealed texts are all of one length, so that none says by its length what stands in it. */
    private static final int LENGTH = 2048;

    private final DSLContext sql;
    private final OwnKeys keys;

    BallotBox(DSLContext sql, OwnKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** @param group the voter's group where all groups are large enough to be told apart, else blank */
    record Slip(String phrase, String says, String group) {}

    record Counted(String id, String phrase, String says) {}

    /** @param papers how many envelopes it holds */
    record Batch(String id, int papers, String enteredBy) {}

    void open(String decision, List<String> people) {
        people.stream().sorted().forEach(person -> sql.insertInto(SECRET_VOTER)
                .set(SECRET_VOTER.DECISION, decision).set(SECRET_VOTER.PERSON, person).set(SECRET_VOTER.VOTED, false).set(SECRET_VOTER.ENVELOPE, false).execute());
        keys.make(decision);
    }

    /** From here until the end of the transaction nobody else votes in it or closes it. @return false when it is closed */
    boolean hold(String decision) {
        // SQLite has one writer, and no such words.
        if (sql.family() == SQLDialect.POSTGRES) sql.select(DECISION.ID).from(DECISION).where(DECISION.ID.eq(decision)).forUpdate().fetch();
        return !sql.fetchExists(DECISION_CLOSING, DECISION_CLOSING.DECISION.eq(decision));
    }

    boolean hasKey(String decision) {
        return keys.has(decision);
    }

    Set<String> voted(String decision) {
        return voted(List.of(decision)).getOrDefault(decision, Set.of());
    }

    boolean hasVoted(String decision, String person) {
        return sql.fetchExists(SECRET_VOTER, SECRET_VOTER.DECISION.eq(decision), SECRET_VOTER.PERSON.eq(person), SECRET_VOTER.VOTED.isTrue());
    }

    boolean anybodyWaitedFor(String decision) {
        return sql.fetchExists(SECRET_VOTER, SECRET_VOTER.DECISION.eq(decision), SECRET_VOTER.VOTED.isFalse());
    }

    Map<String, Set<String>> voted(Collection<String> decisions) {
        var voted = new HashMap<String, Set<String>>();
        if (decisions.isEmpty()) return voted;
        sql.select(SECRET_VOTER.DECISION, SECRET_VOTER.PERSON).from(SECRET_VOTER).where(SECRET_VOTER.DECISION.in(decisions), SECRET_VOTER.VOTED.isTrue())
                .forEach(row -> voted.computeIfAbsent(row.value1(), it -> new HashSet<>()).add(row.value2()));
        return voted;
    }

    /** A phrase that no ballot of this vote has yet. */
    String freshPhrase(String decision) {
        var phrase = Phrases.fresh();
        return isTaken(decision, phrase) ? freshPhrase(decision) : phrase;
    }

    boolean isTaken(String decision, String phrase) {
        return sql.fetchExists(SEALED_BALLOT, SEALED_BALLOT.DECISION.eq(decision), SEALED_BALLOT.FINDS.eq(keys.fingerprint(decision, phrase)));
    }

    /** Shows that we gave this phrase to this person, and nobody told them which to take. It is kept nowhere. */
    String proof(String decision, String person, String phrase) {
        return keys.fingerprint(decision, "given " + person + " " + phrase);
    }

    /** True for the one time that this person's vote is noted. */
    boolean note(String decision, String person, boolean envelope) {
        return sql.update(SECRET_VOTER).set(SECRET_VOTER.VOTED, true).set(SECRET_VOTER.ENVELOPE, envelope)
                .where(SECRET_VOTER.DECISION.eq(decision), SECRET_VOTER.PERSON.eq(person), SECRET_VOTER.VOTED.isFalse()).execute() == 1;
    }

    void put(String decision, Slip slip) {
        var id = Ids.fresh();
        sql.insertInto(SEALED_BALLOT).set(SEALED_BALLOT.ID, id).set(SEALED_BALLOT.DECISION, decision)
                .set(SEALED_BALLOT.FINDS, keys.fingerprint(decision, slip.phrase)).set(SEALED_BALLOT.SEALED, seal(decision, id, slip)).execute();
    }

    Optional<Slip> find(String decision, String phrase) {
        return sql.selectFrom(SEALED_BALLOT).where(SEALED_BALLOT.DECISION.eq(decision), SEALED_BALLOT.FINDS.eq(keys.fingerprint(decision, phrase)))
                .fetchOptional(row -> unseal(decision, row.getId(), row.getSealed()));
    }

    boolean replace(String decision, Slip slip) {
        var id = sql.select(SEALED_BALLOT.ID).from(SEALED_BALLOT)
                .where(SEALED_BALLOT.DECISION.eq(decision), SEALED_BALLOT.FINDS.eq(keys.fingerprint(decision, slip.phrase))).fetchOne(SEALED_BALLOT.ID);
        return id != null && sql.update(SEALED_BALLOT).set(SEALED_BALLOT.SEALED, seal(decision, id, slip)).where(SEALED_BALLOT.ID.eq(id)).execute() == 1;
    }

    private String seal(String decision, String id, Slip slip) {
        var text = slip.phrase + "\n" + slip.says + "\n" + slip.group + "\n";
        int length = (text.length() / LENGTH + 1) * LENGTH;
        return keys.seal(decision, text + " ".repeat(length - text.length()), "sealed_ballot:" + id);
    }

    private Slip unseal(String decision, String id, String sealed) {
        var lines = keys.open(decision, sealed, "sealed_ballot:" + id).split("\n", -1);
        return new Slip(lines[0], lines[1], lines[2]);
    }

    /** Without opening any: nobody ever reads what was in the box. */
    void throwAway(String decision) {
        sql.deleteFrom(SEALED_BALLOT).where(SEALED_BALLOT.DECISION.eq(decision)).execute();
        sql.deleteFrom(TELLER_BATCH).where(TELLER_BATCH.DECISION.eq(decision), TELLER_BATCH.CONFIRMED_BY.isNull()).execute();
        writeVotersAnew(decision);
        destroyKeyAfterwards(decision);
    }

    /** Opens every ballot, copies them under new ids and destroys the key. @return what was in the box */
    List<Slip> count(String decision) {
        var slips = sql.selectFrom(SEALED_BALLOT).where(SEALED_BALLOT.DECISION.eq(decision)).fetch(row -> unseal(decision, row.getId(), row.getSealed()));
        record New(String id, Slip slip) {}
        slips.stream().map(it -> new New(Ids.fresh(), it)).sorted(Comparator.comparing(New::id)).forEach(it -> sql.insertInto(COUNTED_BALLOT)
                .set(COUNTED_BALLOT.ID, it.id).set(COUNTED_BALLOT.DECISION, decision).set(COUNTED_BALLOT.PHRASE, it.slip.phrase).set(COUNTED_BALLOT.SAYS, it.slip.says).execute());
        sql.deleteFrom(SEALED_BALLOT).where(SEALED_BALLOT.DECISION.eq(decision)).execute();
        sql.deleteFrom(TELLER_BATCH).where(TELLER_BATCH.DECISION.eq(decision), TELLER_BATCH.CONFIRMED_BY.isNull()).execute();
        writeVotersAnew(decision);
        destroyKeyAfterwards(decision);
        return slips;
    }

    /** In the order of their names' ids and in one go, so that no place says who voted when. */
    private void writeVotersAnew(String decision) {
        var rows = sql.selectFrom(SECRET_VOTER).where(SECRET_VOTER.DECISION.eq(decision)).orderBy(SECRET_VOTER.PERSON).fetch();
        sql.deleteFrom(SECRET_VOTER).where(SECRET_VOTER.DECISION.eq(decision)).execute();
        // Which votes came on paper is not needed any more: with few of them it would say much.
        rows.forEach(row -> sql.insertInto(SECRET_VOTER).set(SECRET_VOTER.DECISION, decision).set(SECRET_VOTER.PERSON, row.getPerson())
                .set(SECRET_VOTER.VOTED, row.getVoted()).set(SECRET_VOTER.ENVELOPE, false).execute());
    }

    private void destroyKeyAfterwards(String decision) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(decision);
            }
        });
    }

    void sheet(String decision, int voted, int onPaper, String byStakeholder) {
        sql.insertInto(SECRET_SHEET).set(SECRET_SHEET.DECISION, decision).set(SECRET_SHEET.VOTED, voted).set(SECRET_SHEET.ON_PAPER, onPaper)
                .set(SECRET_SHEET.BY_STAKEHOLDER, byStakeholder).execute();
    }

    String byStakeholder(String decision) {
        return sql.select(SECRET_SHEET.BY_STAKEHOLDER).from(SECRET_SHEET).where(SECRET_SHEET.DECISION.eq(decision)).fetchOptional(SECRET_SHEET.BY_STAKEHOLDER).orElse("");
    }

    /** By phrase, as the sheet lists them. */
    List<Counted> counted(String decision) {
        return counted(List.of(decision)).getOrDefault(decision, List.of());
    }

    Map<String, List<Counted>> counted(Collection<String> decisions) {
        var counted = new HashMap<String, List<Counted>>();
        if (decisions.isEmpty()) return counted;
        sql.selectFrom(COUNTED_BALLOT).where(COUNTED_BALLOT.DECISION.in(decisions)).orderBy(COUNTED_BALLOT.PHRASE).forEach(row ->
                counted.computeIfAbsent(row.getDecision(), it -> new ArrayList<>()).add(new Counted(row.getId(), row.getPhrase(), row.getSays())));
        return counted;
    }

    Optional<Counted> counted(String decision, String phrase) {
        return sql.selectFrom(COUNTED_BALLOT).where(COUNTED_BALLOT.DECISION.eq(decision), COUNTED_BALLOT.PHRASE.eq(phrase))
                .fetchOptional(row -> new Counted(row.getId(), row.getPhrase(), row.getSays()));
    }

    // --- on paper

    /** Takes a tick back that stood at the wrong name, while an envelope is still to be opened. */
    boolean untick(String decision, String person) {
        return sql.update(SECRET_VOTER).set(SECRET_VOTER.VOTED, false).set(SECRET_VOTER.ENVELOPE, false)
                .where(SECRET_VOTER.DECISION.eq(decision), SECRET_VOTER.PERSON.eq(person), SECRET_VOTER.ENVELOPE.isTrue()).execute() == 1;
    }

    Set<String> envelopes(String decision) {
        return new HashSet<>(sql.select(SECRET_VOTER.PERSON).from(SECRET_VOTER).where(SECRET_VOTER.DECISION.eq(decision), SECRET_VOTER.ENVELOPE.isTrue()).fetch(SECRET_VOTER.PERSON));
    }

    int entered(String decision) {
        var sum = sql.select(DSL.sum(TELLER_BATCH.PAPERS)).from(TELLER_BATCH).where(TELLER_BATCH.DECISION.eq(decision), TELLER_BATCH.CONFIRMED_BY.isNotNull()).fetchOne(0, Integer.class);
        return sum == null ? 0 : sum;
    }

    /** How many envelopes are ticked and not yet entered. */
    int waiting(String decision) {
        return envelopes(decision).size() - entered(decision);
    }

    Optional<Batch> pending(String decision) {
        return sql.selectFrom(TELLER_BATCH).where(TELLER_BATCH.DECISION.eq(decision), TELLER_BATCH.CONFIRMED_BY.isNull())
                .fetchOptional(row -> new Batch(row.getId(), row.getPapers(), row.getEnteredBy()));
    }

    void enter(String decision, List<String> papers, String by) {
        var id = Ids.fresh();
        sql.insertInto(TELLER_BATCH).set(TELLER_BATCH.ID, id).set(TELLER_BATCH.DECISION, decision).set(TELLER_BATCH.PAPERS, papers.size())
                .set(TELLER_BATCH.SEALED, keys.seal(decision, String.join("\n", papers), "teller_batch:" + id)).set(TELLER_BATCH.ENTERED_BY, by).execute();
    }

    List<String> papers(String decision, Batch batch) {
        var sealed = sql.select(TELLER_BATCH.SEALED).from(TELLER_BATCH).where(TELLER_BATCH.ID.eq(batch.id)).fetchSingle(TELLER_BATCH.SEALED);
        return List.of(keys.open(decision, Objects.requireNonNull(sealed), "teller_batch:" + batch.id).split("\n"));
    }

    void confirm(String decision, Batch batch, String by) {
        papers(decision, batch).forEach(says -> put(decision, new Slip(freshPhrase(decision), says, "")));
        sql.update(TELLER_BATCH).set(TELLER_BATCH.CONFIRMED_BY, by).set(TELLER_BATCH.SEALED, "").where(TELLER_BATCH.ID.eq(batch.id)).execute();
    }

    void discard(Batch batch) {
        sql.deleteFrom(TELLER_BATCH).where(TELLER_BATCH.ID.eq(batch.id), TELLER_BATCH.CONFIRMED_BY.isNull()).execute();
    }

    // --- keys

    /** Without its key nothing in the box can be read: everybody votes again, under a new key. */
    void beginAgain(String decision) {
        sql.deleteFrom(SEALED_BALLOT).where(SEALED_BALLOT.DECISION.eq(decision)).execute();
        sql.deleteFrom(TELLER_BATCH).where(TELLER_BATCH.DECISION.eq(decision)).execute();
        sql.update(SECRET_VOTER).set(SECRET_VOTER.VOTED, false).set(SECRET_VOTER.ENVELOPE, false).where(SECRET_VOTER.DECISION.eq(decision)).execute();
        keys.make(decision);
    }

    /** Keys whose vote is closed or was never saved; the power may have gone between the closing and their end. */
    void destroyLeftOverKeys() {
        for (var name : keys.names()) {
            boolean open = sql.fetchExists(DECISION, DECISION.ID.eq(name), DECISION.SECRET.isTrue(),
                    DECISION.ID.notIn(sql.select(DECISION_CLOSING.DECISION).from(DECISION_CLOSING)));
            if (!open) keys.destroy(name);
        }
    }
}
