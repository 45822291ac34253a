package alongside.certificates;

import static alongside.db.Tables.CERTIFICATE;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.vault.Vault;
import alongside.words.ShortCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Certificates. What stands on one is sealed, and it is found by the fingerprint of its code. */
@Repository("certificatesStore")
class Store {

    /** What is sealed. */
    private record Sealed(String code, Certificate.Says says) {}

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

    String add(String project, String person, LocalDate day, @Nullable String enteredBy, Certificate.Says says) {
        var id = Ids.fresh();
        var code = ShortCode.fresh();
        sql.insertInto(CERTIFICATE)
                .set(CERTIFICATE.ID, id)
                .set(CERTIFICATE.ORD, Order.next())
                .set(CERTIFICATE.PROJECT, project)
                .set(CERTIFICATE.PERSON, person)
                .set(CERTIFICATE.GIVEN, day.toString())
                .set(CERTIFICATE.ENTERED_BY, enteredBy)
                .set(CERTIFICATE.FINGERPRINT, fingerprint(code))
                .set(CERTIFICATE.SEALED, vault.seal(json.writeValueAsString(new Sealed(code, says)), place(id)))
                .execute();
        return id;
    }

    Optional<Certificate> find(String id) {
        return find(CERTIFICATE.ID.eq(id)).stream().findFirst();
    }

    Optional<Certificate> withCode(String code) {
        return find(CERTIFICATE.FINGERPRINT.eq(fingerprint(code))).stream().findFirst();
    }

    /** The ids of somebody's certificates with their days, newest first. */
    List<Given> of(String person) {
        return remembered.ask("certificates.of", person, () -> sql.select(CERTIFICATE.ID, CERTIFICATE.GIVEN).from(CERTIFICATE)
                .where(CERTIFICATE.PERSON.eq(person)).orderBy(CERTIFICATE.ORD.desc()).fetch(row -> new Given(row.value1(), LocalDate.parse(row.value2()))));
    }

    /** All of it, for its person. */
    List<Certificate> all(String person) {
        return find(CERTIFICATE.PERSON.eq(person));
    }

    boolean delete(String id) {
        return sql.deleteFrom(CERTIFICATE).where(CERTIFICATE.ID.eq(id)).execute() == 1;
    }

    private List<Certificate> find(Condition which) {
        return sql.selectFrom(CERTIFICATE).where(which).orderBy(CERTIFICATE.ORD.desc()).fetch(this::read);
    }

    private Certificate read(Record row) {
        var id = row.get(CERTIFICATE.ID);
        var sealed = json.readValue(vault.open(row.get(CERTIFICATE.SEALED), place(id)), Sealed.class);
        return new Certificate(id, row.get(CERTIFICATE.PROJECT), row.get(CERTIFICATE.PERSON), LocalDate.parse(row.get(CERTIFICATE.GIVEN)),
                sealed.code(), row.get(CERTIFICATE.ENTERED_BY), sealed.says());
    }

    private String fingerprint(String code) {
        return vault.fingerprint("certificate " + ShortCode.plain(code));
    }

    private static String place(String id) {
        return "certificate.sealed:" + id;
    }
}
