package alongside.voices;

import static alongside.db.Tables.STORY_ASKED;

import alongside.store.Ids;
import alongside.store.Order;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who was asked for a story. */
@Repository("voicesStoryStore")
class StoryStore {

    private final DSLContext sql;

    StoryStore(DSLContext sql) {
        this.sql = sql;
    }

    void asked(String project, String person, String topic, String reason, String by, LocalDate day) {
        sql.insertInto(STORY_ASKED).set(STORY_ASKED.ID, Ids.fresh()).set(STORY_ASKED.ORD, Order.next()).set(STORY_ASKED.PROJECT, project)
                .set(STORY_ASKED.PERSON, person).set(STORY_ASKED.TOPIC, topic).set(STORY_ASKED.REASON, reason).set(STORY_ASKED.ASKED_BY, by)
                .set(STORY_ASKED.DAY, day.toString()).execute();
    }

    int timesAsked(String project, String person) {
        return sql.fetchCount(STORY_ASKED, STORY_ASKED.PROJECT.eq(project), STORY_ASKED.PERSON.eq(person));
    }
}
