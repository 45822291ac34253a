package alongside.projects;

import static alongside.db.Tables.PROJECT_TOLD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Of what waits, who was written to about what. */
@Repository("projectsToldStore")
class ToldStore {

    private final DSLContext sql;

    ToldStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What each person was told of, and when. */
    Map<String, Map<String, LocalDate>> all() {
        var all = new HashMap<String, Map<String, LocalDate>>();
        sql.selectFrom(PROJECT_TOLD).forEach(it -> all.computeIfAbsent(it.getPerson(), person -> new HashMap<>()).put(it.getSubject(), LocalDate.parse(it.getDay())));
        return all;
    }

    /** What this person was told of. */
    Set<String> toldTo(String person) {
        return sql.select(PROJECT_TOLD.SUBJECT).from(PROJECT_TOLD).where(PROJECT_TOLD.PERSON.eq(person)).fetchSet(PROJECT_TOLD.SUBJECT);
    }

    void add(String person, Set<String> subjects, LocalDate day) {
        sql.batch(subjects.stream().map(it -> sql.insertInto(PROJECT_TOLD).set(PROJECT_TOLD.PERSON, person).set(PROJECT_TOLD.SUBJECT, it)
                .set(PROJECT_TOLD.DAY, day.toString()).onConflictDoNothing()).toList()).execute();
    }

    void forget(String person, Collection<String> subjects) {
        sql.deleteFrom(PROJECT_TOLD).where(PROJECT_TOLD.PERSON.eq(person), PROJECT_TOLD.SUBJECT.in(subjects)).execute();
    }
}
