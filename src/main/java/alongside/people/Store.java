package alongside.people;

import static alongside.db.Tables.DUTY;
import static alongside.db.Tables.PERSON;

import alongside.store.Order;
import alongside.store.Remembered;
import alongside.vault.Vault;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The people, kept. E-mail, phone and address are sealed; an e-mail is found again by its fingerprint. */
@Repository("peopleStore")
class Store {

    private final DSLContext sql;
    private final Vault vault;
    private final InstantSource clock;
    private final Remembered remembered;

    Store(DSLContext sql, Vault vault, InstantSource clock, Remembered remembered) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
        this.remembered = remembered;
    }

    void add(String id, NewPerson person) {
        sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.ORD, Order.next())
                .set(PERSON.NAME, person.name())
                .set(PERSON.EMAIL, vault.seal(person.email(), "person.email:" + id))
                .set(PERSON.EMAIL_PRINT, person.email().isBlank() ? null : print(person.email()))
                .set(PERSON.PHONE, vault.seal(person.phone(), "person.phone:" + id))
                .set(PERSON.ADDRESS, vault.seal(person.address(), "person.address:" + id))
                .set(PERSON.REACHING, person.reaching().name())
                .set(PERSON.NEWS, News.AT_ONCE.name())
                .set(PERSON.READING, "")
                .set(PERSON.EMPLOYED, person.employed())
                .set(PERSON.ORGANISATION, person.organisation())
                .set(PERSON.SINCE, clock.instant().toEpochMilli())
                .execute();
    }

    void change(String id, Details details, String reading) {
        var contact = details.contact();
        sql.update(PERSON)
                .set(PERSON.NAME, details.name())
                .set(PERSON.EMAIL, vault.seal(contact.email(), "person.email:" + id))
                .set(PERSON.EMAIL_PRINT, contact.email().isBlank() ? null : print(contact.email()))
                .set(PERSON.PHONE, vault.seal(contact.phone(), "person.phone:" + id))
                .set(PERSON.ADDRESS, vault.seal(contact.address(), "person.address:" + id))
                .set(PERSON.REACHING, details.reaching().name())
                .set(PERSON.NEWS, details.news().name())
                .set(PERSON.READING, reading)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    /** @param nobody what stands where the name was */
    void forget(String id, String nobody) {
        change(id, new Details(nobody, new Contact("", "", ""), Reaching.EMAIL, News.AT_THE_END, false, false), "");
        sql.update(PERSON).set(PERSON.ORGANISATION, "").set(PERSON.EMPLOYED, false).where(PERSON.ID.eq(id)).execute();
    }

    void reading(String id, String code) {
        sql.update(PERSON).set(PERSON.READING, code).where(PERSON.ID.eq(id)).execute();
    }

    Optional<Person> find(String id) {
        return remembered.ask("people.person", id, () -> sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(Store::read));
    }

    /** One is looked up as one: often it is the reader, who is known already. */
    Map<String, Person> find(Collection<String> ids) {
        if (Set.copyOf(ids).size() == 1) return find(ids.iterator().next()).map(it -> Map.of(it.id(), it)).orElse(Map.of());
        return remembered.ask("people.people", Set.copyOf(ids), () -> sql.selectFrom(PERSON).where(PERSON.ID.in(ids)).fetchMap(PERSON.ID, Store::read));
    }

    Optional<Person> byEmail(String email) {
        return sql.selectFrom(PERSON).where(PERSON.EMAIL_PRINT.eq(print(email))).fetchOptional(Store::read);
    }

    List<Person> named(String name) {
        return sql.selectFrom(PERSON).where(PERSON.NAME.equalIgnoreCase(name)).fetch(Store::read);
    }

    Contact contact(String id) {
        var row = sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchSingle();
        return new Contact(
                vault.open(row.getEmail(), "person.email:" + id),
                vault.open(row.getPhone(), "person.phone:" + id),
                vault.open(row.getAddress(), "person.address:" + id));
    }

    boolean anybody() {
        return sql.fetchExists(PERSON);
    }

    Set<Duty> duties(String person) {
        return remembered.ask("people.duties", person, () -> readDuties(person));
    }

    private Set<Duty> readDuties(String person) {
        var duties = EnumSet.noneOf(Duty.class);
        sql.selectFrom(DUTY).where(DUTY.PERSON.eq(person)).forEach(row -> duties.add(Duty.valueOf(row.getKind())));
        return duties;
    }

    List<Person> with(Duty duty) {
        return sql.select(PERSON.fields()).from(PERSON).join(DUTY).on(DUTY.PERSON.eq(PERSON.ID))
                .where(DUTY.KIND.eq(duty.name())).orderBy(PERSON.ORD).fetch(Store::read);
    }

    void give(String person, Duty duty) {
        sql.insertInto(DUTY).set(DUTY.PERSON, person).set(DUTY.KIND, duty.name()).onConflictDoNothing().execute();
    }

    void take(String person, Duty duty) {
        sql.deleteFrom(DUTY).where(DUTY.PERSON.eq(person), DUTY.KIND.eq(duty.name())).execute();
    }

    private String print(String email) {
        return vault.fingerprint(email.strip().toLowerCase(Locale.ROOT));
    }

    private static Person read(Record row) {
        return new Person(
                row.get(PERSON.ID),
                row.get(PERSON.NAME),
                row.get(PERSON.EMPLOYED),
                row.get(PERSON.ORGANISATION),
                Reaching.valueOf(row.get(PERSON.REACHING)),
                News.valueOf(row.get(PERSON.NEWS)),
                row.get(PERSON.READING));
    }
}
