package alongside.decisions;

import static alongside.db.Tables.PEOPLE_OF;
import static alongside.db.Tables.PERSON_OF;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

/** Lists of the people of one place, service or part. */
@Repository("decisionsWhomStore")
class WhomStore {

    private final DSLContext sql;
    private final Remembered remembered;

    WhomStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** In the order they were made. */
    List<PeopleOf> of(String project) {
        return remembered.ask("decisions.people-of", project, () -> read(PEOPLE_OF.PROJECT.eq(project)));
    }

    Optional<PeopleOf> find(String id) {
        return read(PEOPLE_OF.ID.eq(id)).stream().findFirst();
    }

    String add(String project, String name) {
        var id = Ids.fresh();
        sql.insertInto(PEOPLE_OF).set(PEOPLE_OF.ID, id).set(PEOPLE_OF.ORD, Order.next()).set(PEOPLE_OF.PROJECT, project).set(PEOPLE_OF.NAME, name).execute();
        return id;
    }

    void change(String id, String name, Set<String> people) {
        sql.update(PEOPLE_OF).set(PEOPLE_OF.NAME, name).where(PEOPLE_OF.ID.eq(id)).execute();
        sql.deleteFrom(PERSON_OF).where(PERSON_OF.PEOPLE_OF.eq(id)).execute();
        people.forEach(person -> sql.insertInto(PERSON_OF).set(PERSON_OF.PEOPLE_OF, id).set(PERSON_OF.PERSON, person).execute());
    }

    void remove(String id) {
        sql.deleteFrom(PERSON_OF).where(PERSON_OF.PEOPLE_OF.eq(id)).execute();
        sql.deleteFrom(PEOPLE_OF).where(PEOPLE_OF.ID.eq(id)).execute();
    }

    private List<PeopleOf> read(Condition which) {
        var people = multiset(select(PERSON_OF.PERSON).from(PERSON_OF).where(PERSON_OF.PEOPLE_OF.eq(PEOPLE_OF.ID)));
        return sql.select(PEOPLE_OF.fields()).select(people).from(PEOPLE_OF).where(which).orderBy(PEOPLE_OF.ORD)
                .fetch(row -> new PeopleOf(row.get(PEOPLE_OF.ID), row.get(PEOPLE_OF.PROJECT), row.get(PEOPLE_OF.NAME), Set.copyOf(row.get(people).map(Record1::value1))));
    }
}
