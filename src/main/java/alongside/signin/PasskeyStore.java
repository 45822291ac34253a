package alongside.signin;

import static alongside.db.Tables.PASSKEY;
import static alongside.db.Tables.PASSKEY_CHALLENGE;

import alongside.db.tables.records.PasskeyRecord;
import alongside.store.Ids;
import alongside.store.Order;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;

@Repository("signinPasskeyStore")
class PasskeyStore {

    private static final int LONGEST_ATTESTED = 20_000;
    private static final int LONGEST_CREDENTIAL = 1_400;

    /** What a challenge is for; one of each at a time in a sign-in. */
    enum Purpose { ADD, SHOW }

    private final DSLContext sql;

    PasskeyStore(DSLContext sql) {
        this.sql = sql;
    }

    // --- challenges

    void challenge(String signIn, Purpose purpose, Bytes challenge, Instant expires, Instant now) {
        sql.deleteFrom(PASSKEY_CHALLENGE).where(PASSKEY_CHALLENGE.EXPIRES.lt(now.toEpochMilli())).execute();
        sql.insertInto(PASSKEY_CHALLENGE)
                .set(PASSKEY_CHALLENGE.SIGN_IN, signIn)
                .set(PASSKEY_CHALLENGE.PURPOSE, purpose.name())
                .set(PASSKEY_CHALLENGE.CHALLENGE, challenge.toBase64UrlString())
                .set(PASSKEY_CHALLENGE.EXPIRES, expires.toEpochMilli())
                .onConflict(PASSKEY_CHALLENGE.SIGN_IN, PASSKEY_CHALLENGE.PURPOSE).doUpdate()
                .set(PASSKEY_CHALLENGE.CHALLENGE, challenge.toBase64UrlString())
                .set(PASSKEY_CHALLENGE.EXPIRES, expires.toEpochMilli())
                .execute();
    }

    /** A challenge is answered once, rightly or not: of two answers to it, the one that takes it away is looked at. */
    Optional<Bytes> useUp(String signIn, Purpose purpose, Instant now) {
        var challenge = sql.select(PASSKEY_CHALLENGE.CHALLENGE).from(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.SIGN_IN.eq(signIn), PASSKEY_CHALLENGE.PURPOSE.eq(purpose.name()), PASSKEY_CHALLENGE.EXPIRES.gt(now.toEpochMilli()))
                .fetchOptional(PASSKEY_CHALLENGE.CHALLENGE);
        return challenge.filter(it -> sql.deleteFrom(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.SIGN_IN.eq(signIn), PASSKEY_CHALLENGE.PURPOSE.eq(purpose.name()), PASSKEY_CHALLENGE.CHALLENGE.eq(it))
                .execute() == 1).map(Bytes::fromBase64);
    }

    // --- passkeys

    int count(String person) {
        return sql.fetchCount(PASSKEY, PASSKEY.PERSON.eq(person));
    }

    List<Passkey> of(String person) {
        return sql.selectFrom(PASSKEY).where(PASSKEY.PERSON.eq(person)).orderBy(PASSKEY.ORD)
                .fetch(row -> new Passkey(row.getId(), row.getDevice(), Instant.ofEpochMilli(row.getSince())));
    }

    List<CredentialRecord> recordsOf(String person) {
        return sql.selectFrom(PASSKEY).where(PASSKEY.PERSON.eq(person)).orderBy(PASSKEY.ORD).fetch(PasskeyStore::read);
    }

    /** @return false when it is known already, or larger than a passkey may be */
    boolean add(String person, CredentialRecord passkey, String device, Instant now) {
        var credential = passkey.getCredentialId().toBase64UrlString();
        var attested = passkey.getAttestationObject() == null ? "" : passkey.getAttestationObject().toBase64UrlString();
        if (credential.length() > LONGEST_CREDENTIAL || attested.length() > LONGEST_ATTESTED) return false;
        return sql.insertInto(PASSKEY)
                .set(PASSKEY.ID, Ids.fresh())
                .set(PASSKEY.ORD, Order.next())
                .set(PASSKEY.PERSON, person)
                .set(PASSKEY.CREDENTIAL, credential)
                .set(PASSKEY.ATTESTED, attested)
                .set(PASSKEY.TRANSPORTS, transports(passkey))
                .set(PASSKEY.COUNTED, passkey.getSignatureCount())
                .set(PASSKEY.DEVICE, device)
                .set(PASSKEY.SINCE, now.toEpochMilli())
                .onConflictDoNothing()
                .execute() == 1;
    }

    void used(String person, CredentialRecord passkey, Instant now) {
        sql.update(PASSKEY)
                .set(PASSKEY.COUNTED, passkey.getSignatureCount())
                .set(PASSKEY.USED, now.toEpochMilli())
                .where(PASSKEY.PERSON.eq(person), PASSKEY.CREDENTIAL.eq(passkey.getCredentialId().toBase64UrlString()))
                .execute();
    }

    boolean remove(String person, String id) {
        return sql.deleteFrom(PASSKEY).where(PASSKEY.PERSON.eq(person), PASSKEY.ID.eq(id)).execute() == 1;
    }

    boolean removeAll(String person) {
        return sql.deleteFrom(PASSKEY).where(PASSKEY.PERSON.eq(person)).execute() > 0;
    }

    private static String transports(CredentialRecord passkey) {
        var known = Arrays.asList(AuthenticatorTransport.values());
        return passkey.getTransports().stream().filter(known::contains).map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(" "));
    }

    /** The public key is read out of what the authenticator said of itself. */
    private static CredentialRecord read(PasskeyRecord row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getCredential()))
                .userEntityUserId(OnesOwn.handle(row.getPerson()))
                .attestationObject(Bytes.fromBase64(row.getAttested()))
                .signatureCount(row.getCounted())
                .transports(Arrays.stream(row.getTransports().split(" ")).filter(it -> !it.isEmpty()).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .label(row.getDevice())
                .created(Instant.ofEpochMilli(row.getSince()))
                .lastUsed(Instant.ofEpochMilli(row.getUsed() == null ? row.getSince() : row.getUsed()))
                .build();
    }
}
