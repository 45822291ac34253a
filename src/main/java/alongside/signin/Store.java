package alongside.signin;

import static alongside.db.Tables.SIGN_IN;
import static alongside.db.Tables.SIGN_IN_TOKEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository("signinStore")
class Store {

    private final DSLContext sql;

    Store(DSLContext sql) {
        this.sql = sql;
    }

    void addToken(String hash, String person, String purpose, Instant expires) {
        sql.insertInto(SIGN_IN_TOKEN)
                .set(SIGN_IN_TOKEN.HASH, hash)
                .set(SIGN_IN_TOKEN.PERSON, person)
                .set(SIGN_IN_TOKEN.PURPOSE, purpose)
                .set(SIGN_IN_TOKEN.EXPIRES, expires.toEpochMilli())
                .set(SIGN_IN_TOKEN.TRIES, 0)
                .execute();
    }

    Optional<String> whose(String hash, Instant now) {
        return sql.select(SIGN_IN_TOKEN.PERSON).from(SIGN_IN_TOKEN)
                .where(SIGN_IN_TOKEN.HASH.eq(hash), SIGN_IN_TOKEN.USED.isNull(), SIGN_IN_TOKEN.EXPIRES.gt(now.toEpochMilli()))
                .fetchOptional(SIGN_IN_TOKEN.PERSON);
    }

    /** One atomic update: of two browsers that come with the same link, one comes in. */
    Optional<String> useUp(String hash, Instant now) {
        int used = sql.update(SIGN_IN_TOKEN).set(SIGN_IN_TOKEN.USED, now.toEpochMilli())
                .where(SIGN_IN_TOKEN.HASH.eq(hash), SIGN_IN_TOKEN.USED.isNull(), SIGN_IN_TOKEN.EXPIRES.gt(now.toEpochMilli()))
                .execute();
        if (used != 1) return Optional.empty();
        return sql.select(SIGN_IN_TOKEN.PERSON).from(SIGN_IN_TOKEN).where(SIGN_IN_TOKEN.HASH.eq(hash)).fetchOptional(SIGN_IN_TOKEN.PERSON);
    }

    void begin(String id, String hash, String person, Instant at, String device) {
        sql.insertInto(SIGN_IN)
                .set(SIGN_IN.ID, id)
                .set(SIGN_IN.HASH, hash)
                .set(SIGN_IN.PERSON, person)
                .set(SIGN_IN.AT, at.toEpochMilli())
                .set(SIGN_IN.SEEN, at.toEpochMilli())
                .set(SIGN_IN.DEVICE, device)
                .execute();
    }

    Optional<SignIn> signIn(String hash, Instant notIdleSince) {
        return sql.selectFrom(SIGN_IN)
                .where(SIGN_IN.HASH.eq(hash), SIGN_IN.ENDED.isNull(), SIGN_IN.SEEN.gt(notIdleSince.toEpochMilli()))
                .fetchOptional(Store::read);
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

    private static SignIn read(Record row) {
        var sure = row.get(SIGN_IN.SURE);
        return new SignIn(
                row.get(SIGN_IN.ID),
                row.get(SIGN_IN.PERSON),
                Instant.ofEpochMilli(row.get(SIGN_IN.AT)),
                Instant.ofEpochMilli(row.get(SIGN_IN.SEEN)),
                row.get(SIGN_IN.DEVICE),
                sure == null ? null : Instant.ofEpochMilli(sure));
    }
}
