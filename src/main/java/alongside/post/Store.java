package alongside.post;

import static alongside.db.Tables.LETTER;
import static alongside.db.Tables.LETTER_CODE;
import static alongside.db.Tables.LETTER_MARK;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.vault.Vault;
import alongside.words.ShortCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The outbox. What a letter says is sealed; that it was sent is not. */
@Repository("postStore")
class Store {

    static final String WAITING = "waiting";
    static final String AT_THE_END = "at-the-end";
    static final String SENDING = "sending";
    static final String SENT = "sent";
    static final String STUCK = "stuck";
    private static final String TAKEN_BACK = "taken-back";
    private static final String FORGOTTEN = "forgotten";
    private static final long NEVER = Long.MAX_VALUE;

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;

    Store(DSLContext sql, Vault vault, JsonMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    String add(Addressee to, Letter letter, Written written, Instant now, @Nullable Instant due) {
        var id = Ids.fresh();
        sql.insertInto(LETTER)
                .set(LETTER.ID, id)
                .set(LETTER.ORD, Order.next())
                .set(LETTER.AT, now.toEpochMilli())
                .set(LETTER.KIND, letter.kind())
                .set(LETTER.URGENCY, letter.needed() ? "needed" : "news")
                .set(LETTER.PERSON, to.person())
                .set(LETTER.SCOPE, letter.scope())
                .set(LETTER.LOCALE, to.locale().toLanguageTag())
                .set(LETTER.CHANNEL, to.channel() == Addressee.Channel.EMAIL && to.email().isBlank() ? Addressee.Channel.POST.name() : to.channel().name())
                .set(LETTER.SEALED, vault.seal(json.writeValueAsString(written), "letter:" + id))
                .set(LETTER.DUE, due == null ? NEVER : due.toEpochMilli())
                .set(LETTER.TRIES, 0)
                .set(LETTER.STATE, due == null ? AT_THE_END : WAITING)
                .execute();
        if (written.code() != null)
            sql.insertInto(LETTER_CODE)
                    .set(LETTER_CODE.FINGERPRINT, fingerprint(written.code()))
                    .set(LETTER_CODE.LETTER, id)
                    .execute();
        return id;
    }

    void letOut(String scope, Instant now) {
        sql.update(LETTER).set(LETTER.STATE, WAITING).set(LETTER.DUE, now.toEpochMilli())
                .where(LETTER.SCOPE.eq(scope), LETTER.STATE.eq(AT_THE_END)).execute();
    }

    /** Letters for e-mail whose hour has come; also those a sender took and did not finish before its lease ran out. */
    List<Waiting> due(Instant now, int most) {
        return find(LETTER.CHANNEL.eq(Addressee.Channel.EMAIL.name()).and(LETTER.STATE.in(WAITING, SENDING)).and(LETTER.DUE.le(now.toEpochMilli())), most);
    }

    /** One atomic update: of two senders one takes it. */
    boolean take(Waiting letter, Instant now, Instant leaseEnds) {
        return sql.update(LETTER)
                .set(LETTER.STATE, SENDING).set(LETTER.TRIES, LETTER.TRIES.plus(1)).set(LETTER.DUE, leaseEnds.toEpochMilli())
                .where(LETTER.ID.eq(letter.id()), LETTER.STATE.in(WAITING, SENDING), LETTER.DUE.le(now.toEpochMilli()))
                .execute() == 1;
    }

    void settle(String id, String state, Instant now) {
        sql.update(LETTER).set(LETTER.STATE, state).set(LETTER.SETTLED, now.toEpochMilli()).setNull(LETTER.PROBLEM).where(LETTER.ID.eq(id)).execute();
    }

    void tryAgain(String id, String state, Instant due, String problem) {
        var shortened = problem.length() > 500 ? problem.substring(0, 500) : problem;
        sql.update(LETTER).set(LETTER.STATE, state).set(LETTER.DUE, due.toEpochMilli()).set(LETTER.PROBLEM, shortened).where(LETTER.ID.eq(id)).execute();
    }

    /** Letters that a person has to see to: on paper, by phone, or because no mail server took them. */
    List<Waiting> byHand(Instant now) {
        return find(LETTER.DUE.le(now.toEpochMilli()).and(LETTER.STATE.eq(WAITING)).and(LETTER.CHANNEL.ne(Addressee.Channel.EMAIL.name()))
                .or(LETTER.STATE.eq(STUCK)), 500);
    }

    Optional<Waiting> find(String id) {
        return find(LETTER.ID.eq(id), 1).stream().findFirst();
    }

    /** The letter that carries this code, as long as what it says is kept. */
    Optional<Waiting> withCode(String typed) {
        return sql.select(LETTER_CODE.LETTER).from(LETTER_CODE).where(LETTER_CODE.FINGERPRINT.eq(fingerprint(typed)))
                .fetchOptional(LETTER_CODE.LETTER).flatMap(this::find);
    }

    private String fingerprint(String code) {
        return vault.fingerprint("letter " + ShortCode.plain(code));
    }

    void mark(String letter, String kind, String person, Instant now) {
        sql.insertInto(LETTER_MARK)
                .set(LETTER_MARK.ID, Ids.fresh()).set(LETTER_MARK.LETTER, letter).set(LETTER_MARK.KIND, kind)
                .set(LETTER_MARK.PERSON, person).set(LETTER_MARK.AT, now.toEpochMilli()).execute();
    }

    /** Blanks what was said in letters settled before this day. @return how many */
    int blank(Instant before) {
        return sql.update(LETTER).set(LETTER.SEALED, "").where(LETTER.SETTLED.lt(before.toEpochMilli()), LETTER.SEALED.ne("")).execute();
    }

    /** Letters to this person whose words are still kept, newest first. */
    List<Waiting> to(String person) {
        return sql.selectFrom(LETTER).where(LETTER.PERSON.eq(person), LETTER.SEALED.ne("")).orderBy(LETTER.ORD.desc()).fetch(this::read);
    }

    void forget(String person) {
        sql.update(LETTER).set(LETTER.SEALED, "").set(LETTER.STATE, FORGOTTEN).where(LETTER.PERSON.eq(person)).execute();
    }

    void takeBack(String id, Instant now) {
        takeBack(LETTER.ID.eq(id), now);
    }

    void takeBackAll(String person, Instant now) {
        takeBack(LETTER.PERSON.eq(person), now);
    }

    private void takeBack(Condition which, Instant now) {
        sql.update(LETTER).set(LETTER.SEALED, "").set(LETTER.STATE, TAKEN_BACK).set(LETTER.SETTLED, now.toEpochMilli())
                .where(which, LETTER.STATE.in(WAITING, AT_THE_END, STUCK)).execute();
    }

    int count(String state) {
        return sql.fetchCount(LETTER, LETTER.STATE.eq(state), LETTER.CHANNEL.eq(Addressee.Channel.EMAIL.name()));
    }

    Optional<String> lastProblem() {
        return sql.select(LETTER.PROBLEM).from(LETTER).where(LETTER.PROBLEM.isNotNull(), LETTER.STATE.ne(SENT)).orderBy(LETTER.ORD.desc()).limit(1)
                .fetchOptional(LETTER.PROBLEM);
    }

    private List<Waiting> find(Condition which, int most) {
        return sql.selectFrom(LETTER).where(which, LETTER.SEALED.ne("")).orderBy(LETTER.ORD).limit(most).fetch(this::read);
    }

    private Waiting read(Record row) {
        var id = row.get(LETTER.ID);
        return new Waiting(id, Instant.ofEpochMilli(row.get(LETTER.AT)), row.get(LETTER.KIND), row.get(LETTER.URGENCY).equals("news"),
                row.get(LETTER.PERSON), row.get(LETTER.SCOPE), Locale.forLanguageTag(row.get(LETTER.LOCALE)),
                Addressee.Channel.valueOf(row.get(LETTER.CHANNEL)), row.get(LETTER.TRIES), row.get(LETTER.STATE),
                json.readValue(vault.open(row.get(LETTER.SEALED), "letter:" + id), Written.class));
    }
}
