package alongside.signin;

import static alongside.db.Tables.AUTHENTICATOR;
import static alongside.db.Tables.DRAFT;
import static alongside.db.Tables.SIGN_IN;
import static alongside.db.Tables.SIGN_IN_ASKED;
import static alongside.db.Tables.SIGN_IN_TOKEN;

import alongside.store.Order;
import alongside.store.Remembered;
import alongside.vault.Vault;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository("signinStore")
class Store {

    private static final int TRIES = 5;
    /** As long as the column. */
    private static final int LONGEST_DRAFT = 1_000_000;
    private static final TypeReference<LinkedHashMap<String, List<String>>> TYPED = new TypeReference<>() {};

    record Link(String person, String leadsTo) {}

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;
    private final Remembered remembered;

    Store(DSLContext sql, Vault vault, JsonMapper json, Remembered remembered) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
        this.remembered = remembered;
    }

    // --- links

    void addToken(String hash, String person, String purpose, Instant expires, String leadsTo) {
        sql.insertInto(SIGN_IN_TOKEN)
                .set(SIGN_IN_TOKEN.HASH, hash)
                .set(SIGN_IN_TOKEN.PERSON, person)
                .set(SIGN_IN_TOKEN.PURPOSE, purpose)
                .set(SIGN_IN_TOKEN.EXPIRES, expires.toEpochMilli())
                .set(SIGN_IN_TOKEN.TRIES, 0)
                .set(SIGN_IN_TOKEN.LEADS_TO, leadsTo)
                .execute();
    }

    int linksAskedSince(String person, Instant since) {
        return sql.fetchCount(SIGN_IN_TOKEN, SIGN_IN_TOKEN.PERSON.eq(person), SIGN_IN_TOKEN.PURPOSE.eq("link"),
                SIGN_IN_TOKEN.EXPIRES.gt(since.plus(SignIns.LINK_LIFE).toEpochMilli()));
    }

    Optional<String> whose(String hash, Instant now) {
        return sql.select(SIGN_IN_TOKEN.PERSON).from(SIGN_IN_TOKEN)
                .where(SIGN_IN_TOKEN.HASH.eq(hash), SIGN_IN_TOKEN.USED.isNull(), SIGN_IN_TOKEN.EXPIRES.gt(now.toEpochMilli()))
                .fetchOptional(SIGN_IN_TOKEN.PERSON);
    }

    /** One atomic update: of two browsers that come with the same link, one comes in. */
    Optional<Link> useUp(String hash, Instant now) {
        int used = sql.update(SIGN_IN_TOKEN).set(SIGN_IN_TOKEN.USED, now.toEpochMilli())
                .where(SIGN_IN_TOKEN.HASH.eq(hash), SIGN_IN_TOKEN.USED.isNull(), SIGN_IN_TOKEN.EXPIRES.gt(now.toEpochMilli()))
                .execute();
        if (used != 1) return Optional.empty();
        return sql.selectFrom(SIGN_IN_TOKEN).where(SIGN_IN_TOKEN.HASH.eq(hash)).fetchOptional(row -> new Link(row.getPerson(), row.getLeadsTo()));
    }

    // --- codes

    void ask(String hash, Instant expires, Instant now) {
        sql.deleteFrom(SIGN_IN_ASKED).where(SIGN_IN_ASKED.EXPIRES.lt(now.toEpochMilli())).execute();
        sql.insertInto(SIGN_IN_ASKED)
                .set(SIGN_IN_ASKED.HASH, hash)
                .set(SIGN_IN_ASKED.EXPIRES, expires.toEpochMilli())
                .set(SIGN_IN_ASKED.TRIES, 0)
                .execute();
    }

    void letterFor(String hash, String person, String code) {
        sql.update(SIGN_IN_ASKED).set(SIGN_IN_ASKED.PERSON, person).set(SIGN_IN_ASKED.CODE, code).where(SIGN_IN_ASKED.HASH.eq(hash)).execute();
    }

    /** Counts the try before it is looked at, so that tries at the same moment count too. */
    boolean tryCode(String hash, Instant now) {
        return sql.update(SIGN_IN_ASKED).set(SIGN_IN_ASKED.TRIES, SIGN_IN_ASKED.TRIES.plus(1))
                .where(SIGN_IN_ASKED.HASH.eq(hash), SIGN_IN_ASKED.TRIES.lt(TRIES), SIGN_IN_ASKED.USED.isNull(), SIGN_IN_ASKED.EXPIRES.gt(now.toEpochMilli()))
                .execute() == 1;
    }

    Optional<String> useUpCode(String hash, String code, Instant now) {
        int used = sql.update(SIGN_IN_ASKED).set(SIGN_IN_ASKED.USED, now.toEpochMilli())
                .where(SIGN_IN_ASKED.HASH.eq(hash), SIGN_IN_ASKED.CODE.eq(code), SIGN_IN_ASKED.USED.isNull())
                .execute();
        if (used != 1) return Optional.empty();
        return sql.select(SIGN_IN_ASKED.PERSON).from(SIGN_IN_ASKED).where(SIGN_IN_ASKED.HASH.eq(hash)).fetchOptional(SIGN_IN_ASKED.PERSON);
    }

    // --- browsers

    void begin(String id, String hash, String person, Instant at, String device, boolean shared) {
        sql.insertInto(SIGN_IN)
                .set(SIGN_IN.ID, id)
                .set(SIGN_IN.HASH, hash)
                .set(SIGN_IN.PERSON, person)
                .set(SIGN_IN.AT, at.toEpochMilli())
                .set(SIGN_IN.SEEN, at.toEpochMilli())
                .set(SIGN_IN.DEVICE, device)
                .set(SIGN_IN.SHARED, shared)
                .execute();
    }

    Optional<SignIn> signIn(String hash) {
        return remembered.ask("signin.sign-in", hash, () -> sql.selectFrom(SIGN_IN).where(SIGN_IN.HASH.eq(hash), SIGN_IN.ENDED.isNull()).fetchOptional(Store::read));
    }

    List<SignIn> signInsOf(String person) {
        return sql.selectFrom(SIGN_IN).where(SIGN_IN.PERSON.eq(person), SIGN_IN.ENDED.isNull()).orderBy(SIGN_IN.SEEN.desc()).fetch(Store::read);
    }

    void end(String person, String id, Instant now) {
        sql.update(SIGN_IN).set(SIGN_IN.ENDED, now.toEpochMilli()).where(SIGN_IN.PERSON.eq(person), SIGN_IN.ID.eq(id)).execute();
    }

    void endByHash(String hash, Instant now) {
        sql.update(SIGN_IN).set(SIGN_IN.ENDED, now.toEpochMilli()).where(SIGN_IN.HASH.eq(hash)).execute();
    }

    void seen(String id, Instant now) {
        sql.update(SIGN_IN).set(SIGN_IN.SEEN, now.toEpochMilli()).where(SIGN_IN.ID.eq(id)).execute();
    }

    void sure(String id, String hash, Instant now) {
        sql.update(SIGN_IN).set(SIGN_IN.HASH, hash).set(SIGN_IN.SURE, now.toEpochMilli()).where(SIGN_IN.ID.eq(id), SIGN_IN.ENDED.isNull()).execute();
    }

    // --- authenticators

    Optional<String> authenticator(String person) {
        return sql.selectFrom(AUTHENTICATOR).where(AUTHENTICATOR.PERSON.eq(person), AUTHENTICATOR.SEALED.isNotNull())
                .fetchOptional(row -> vault.open(row.getSealed(), "authenticator:" + person));
    }

    Optional<String> waiting(String person) {
        return sql.selectFrom(AUTHENTICATOR).where(AUTHENTICATOR.PERSON.eq(person), AUTHENTICATOR.WAITING.isNotNull())
                .fetchOptional(row -> vault.open(row.getWaiting(), "authenticator:" + person));
    }

    void wait(String person, String secret) {
        var sealed = vault.seal(secret, "authenticator:" + person);
        sql.insertInto(AUTHENTICATOR)
                .set(AUTHENTICATOR.PERSON, person)
                .set(AUTHENTICATOR.WAITING, sealed)
                .set(AUTHENTICATOR.LAST_STEP, 0L)
                .onConflict(AUTHENTICATOR.PERSON).doUpdate()
                .set(AUTHENTICATOR.WAITING, sealed)
                .execute();
    }

    void use(String person, String secret, Instant now) {
        wait(person, secret);
        sql.update(AUTHENTICATOR)
                .set(AUTHENTICATOR.SEALED, AUTHENTICATOR.WAITING)
                .set(AUTHENTICATOR.WAITING, (String) null)
                .set(AUTHENTICATOR.SINCE, now.toEpochMilli())
                .where(AUTHENTICATOR.PERSON.eq(person))
                .execute();
    }

    boolean takeAuthenticator(String person) {
        return sql.deleteFrom(AUTHENTICATOR).where(AUTHENTICATOR.PERSON.eq(person), AUTHENTICATOR.SEALED.isNotNull()).execute() == 1;
    }

    void endAll(String person, Instant now) {
        sql.update(SIGN_IN).set(SIGN_IN.ENDED, now.toEpochMilli()).where(SIGN_IN.PERSON.eq(person), SIGN_IN.ENDED.isNull()).execute();
    }

    /** A code is good once: of two that come with it, one atomic update lets one in. */
    boolean useStep(String person, long step) {
        return sql.update(AUTHENTICATOR).set(AUTHENTICATOR.LAST_STEP, step)
                .where(AUTHENTICATOR.PERSON.eq(person), AUTHENTICATOR.LAST_STEP.lt(step))
                .execute() == 1;
    }

    Optional<String> onceOf(String hash) {
        return sql.select(SIGN_IN.PERSON).from(SIGN_IN).where(SIGN_IN.HASH.eq(hash)).fetchOptional(SIGN_IN.PERSON);
    }

    // --- drafts

    boolean keep(Draft draft, String hash, @Nullable String person, boolean unguarded, Instant expires) {
        var sealed = vault.seal(json.writeValueAsString(draft.typed()), "draft:" + draft.id());
        if (sealed.length() > LONGEST_DRAFT) return false;
        return sql.insertInto(DRAFT)
                .set(DRAFT.ID, draft.id())
                .set(DRAFT.ORD, Order.next())
                .set(DRAFT.HASH, hash)
                .set(DRAFT.PERSON, person)
                .set(DRAFT.PATH, draft.path())
                .set(DRAFT.SEALED, sealed)
                .set(DRAFT.UNGUARDED, unguarded)
                .set(DRAFT.EXPIRES, expires.toEpochMilli())
                .execute() == 1;
    }

    List<Draft> drafts(String hash, @Nullable String person, Instant now) {
        var whose = person == null ? DRAFT.UNGUARDED.isTrue().and(DRAFT.PERSON.isNull()) : DRAFT.PERSON.isNull().or(DRAFT.PERSON.eq(person));
        return sql.selectFrom(DRAFT).where(DRAFT.HASH.eq(hash), DRAFT.EXPIRES.gt(now.toEpochMilli())).and(whose).orderBy(DRAFT.ORD.desc())
                .fetch(row -> new Draft(row.getId(), row.getPath(), json.readValue(vault.open(row.getSealed(), "draft:" + row.getId()), TYPED)));
    }

    int countDrafts(String hash) {
        return sql.fetchCount(DRAFT, DRAFT.HASH.eq(hash));
    }

    void forgetDraft(String hash, String id) {
        sql.deleteFrom(DRAFT).where(DRAFT.HASH.eq(hash), DRAFT.ID.eq(id)).execute();
    }

    void forgetOldDrafts(Instant now) {
        sql.deleteFrom(DRAFT).where(DRAFT.EXPIRES.lt(now.toEpochMilli())).execute();
    }

    // --- forgetting

    /** Links and sign-ins whose time was over before this moment. @return how many are gone */
    int forget(Instant before) {
        long then = before.toEpochMilli();
        int links = sql.deleteFrom(SIGN_IN_TOKEN).where(SIGN_IN_TOKEN.EXPIRES.lt(then).or(SIGN_IN_TOKEN.USED.lt(then))).execute();
        int browsers = sql.deleteFrom(SIGN_IN)
                .where(SIGN_IN.ENDED.lt(then).or(SIGN_IN.AT.lt(before.minus(SignIns.LONGEST).toEpochMilli())))
                .execute();
        return links + browsers;
    }

    private static SignIn read(Record row) {
        var sure = row.get(SIGN_IN.SURE);
        return new SignIn(
                row.get(SIGN_IN.ID),
                row.get(SIGN_IN.PERSON),
                Instant.ofEpochMilli(row.get(SIGN_IN.AT)),
                Instant.ofEpochMilli(row.get(SIGN_IN.SEEN)),
                row.get(SIGN_IN.DEVICE),
                row.get(SIGN_IN.SHARED),
                sure == null ? null : Instant.ofEpochMilli(sure));
    }
}
