package alongside.people;

import static alongside.db.Tables.SUPPORT;

import alongside.store.Order;
import alongside.store.Remembered;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository("peopleSupports")
class SupportStore {

    private final DSLContext sql;
    private final Remembered remembered;

    SupportStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(Support support) {
        sql.insertInto(SUPPORT)
                .set(SUPPORT.ID, support.id())
                .set(SUPPORT.ORD, Order.next())
                .set(SUPPORT.PERSON, support.person())
                .set(SUPPORT.SUPPORTER, support.supporter())
                .set(SUPPORT.HELPS, support.helps().name())
                .set(SUPPORT.SINCE, support.since().toEpochMilli())
                .execute();
    }

    Optional<Support> find(String id) {
        return sql.selectFrom(SUPPORT).where(SUPPORT.ID.eq(id)).fetchOptional(SupportStore::read);
    }

    boolean end(String id, Instant now) {
        return sql.update(SUPPORT).set(SUPPORT.ENDED, now.toEpochMilli()).where(SUPPORT.ID.eq(id), SUPPORT.ENDED.isNull()).execute() == 1;
    }

    void endBetween(String person, String supporter, Instant now) {
        sql.update(SUPPORT).set(SUPPORT.ENDED, now.toEpochMilli())
                .where(SUPPORT.PERSON.eq(person), SUPPORT.SUPPORTER.eq(supporter), SUPPORT.ENDED.isNull())
                .execute();
    }

    Set<String> helpedBy(String supporter) {
        return remembered.ask("people.helped-by", supporter, () -> sql.select(SUPPORT.PERSON).from(SUPPORT)
                .where(SUPPORT.SUPPORTER.eq(supporter), SUPPORT.ENDED.isNull()).fetchSet(SUPPORT.PERSON));
    }

    List<Support> of(String person) {
        return sql.selectFrom(SUPPORT).where(SUPPORT.PERSON.eq(person), SUPPORT.ENDED.isNull()).orderBy(SUPPORT.ORD).fetch(SupportStore::read);
    }

    /** Who helps any of these people now: for each helper whom they help. */
    Map<String, Set<String>> helpersOf(Collection<String> people) {
        var helpers = new TreeMap<String, Set<String>>();
        if (people.isEmpty()) return helpers;
        sql.select(SUPPORT.SUPPORTER, SUPPORT.PERSON).from(SUPPORT).where(SUPPORT.PERSON.in(people), SUPPORT.ENDED.isNull())
                .forEach(it -> helpers.computeIfAbsent(it.value1(), helper -> new TreeSet<>()).add(it.value2()));
        return helpers;
    }

    private static Support read(Record row) {
        var ended = row.get(SUPPORT.ENDED);
        return new Support(
                row.get(SUPPORT.ID),
                row.get(SUPPORT.PERSON),
                row.get(SUPPORT.SUPPORTER),
                Helps.valueOf(row.get(SUPPORT.HELPS)),
                Instant.ofEpochMilli(row.get(SUPPORT.SINCE)),
                ended == null ? null : Instant.ofEpochMilli(ended));
    }
}
