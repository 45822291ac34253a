package alongside.people;

import static alongside.db.Tables.ENTERED_FOR;

import alongside.store.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository("peopleEntries")
class EntryStore {

    private final DSLContext sql;

    EntryStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(Entry entry) {
        sql.insertInto(ENTERED_FOR)
                .set(ENTERED_FOR.ID, entry.id())
                .set(ENTERED_FOR.ORD, Order.next())
                .set(ENTERED_FOR.AT, entry.at().toEpochMilli())
                .set(ENTERED_FOR.BY_PERSON, entry.by())
                .set(ENTERED_FOR.FOR_PERSON, entry.forPerson())
                .set(ENTERED_FOR.HOW, entry.how().name())
                .set(ENTERED_FOR.ABOUT, entry.about())
                .set(ENTERED_FOR.READ_BACK, entry.readBack())
                .execute();
    }

    Optional<Entry> find(String id) {
        return sql.selectFrom(ENTERED_FOR).where(ENTERED_FOR.ID.eq(id)).fetchOptional(EntryStore::read);
    }

    Optional<Entry> about(String about) {
        return sql.selectFrom(ENTERED_FOR)
                .where(ENTERED_FOR.ABOUT.eq(about), ENTERED_FOR.UNDONE.isNull())
                .orderBy(ENTERED_FOR.ORD.desc()).limit(1)
                .fetchOptional(EntryStore::read);
    }

    List<Entry> forPerson(String person) {
        return sql.selectFrom(ENTERED_FOR).where(ENTERED_FOR.FOR_PERSON.eq(person)).orderBy(ENTERED_FOR.ORD.desc()).fetch(EntryStore::read);
    }

    boolean undo(String id, String by, Instant now) {
        return sql.update(ENTERED_FOR)
                .set(ENTERED_FOR.UNDONE, now.toEpochMilli())
                .set(ENTERED_FOR.UNDONE_BY, by)
                .where(ENTERED_FOR.ID.eq(id), ENTERED_FOR.UNDONE.isNull())
                .execute() == 1;
    }

    private static Entry read(Record row) {
        var undone = row.get(ENTERED_FOR.UNDONE);
        return new Entry(
                row.get(ENTERED_FOR.ID),
                Instant.ofEpochMilli(row.get(ENTERED_FOR.AT)),
                row.get(ENTERED_FOR.BY_PERSON),
                row.get(ENTERED_FOR.FOR_PERSON),
                How.valueOf(row.get(ENTERED_FOR.HOW)),
                row.get(ENTERED_FOR.ABOUT),
                row.get(ENTERED_FOR.READ_BACK),
                undone == null ? null : Instant.ofEpochMilli(undone));
    }
}
