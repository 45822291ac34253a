package alongside.voices;

import static alongside.db.Tables.STORY_ASKED;
import static alongside.db.Tables.STORY_AUDIENCE;
import static alongside.db.Tables.STORY_USE;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.voices.StoryUse.Audience;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Where stories may be told again and where they were, and who was asked for one. */
@Repository("voicesStoryStore")
class StoryStore {

    record Used(String place, String by, LocalDate day, boolean withdrawn) {}

    private final DSLContext sql;

    StoryStore(DSLContext sql) {
        this.sql = sql;
    }

    Audience audience(String contribution) {
        return sql.select(STORY_AUDIENCE.AUDIENCE).from(STORY_AUDIENCE).where(STORY_AUDIENCE.CONTRIBUTION.eq(contribution))
                .fetchOptional(it -> Audience.valueOf(it.value1())).orElse(Audience.PROJECT);
    }

    void audience(String contribution, Audience audience, LocalDate day) {
        sql.insertInto(STORY_AUDIENCE).set(STORY_AUDIENCE.CONTRIBUTION, contribution).set(STORY_AUDIENCE.AUDIENCE, audience.name()).set(STORY_AUDIENCE.DAY, day.toString())
                .onConflict(STORY_AUDIENCE.CONTRIBUTION).doUpdate().set(STORY_AUDIENCE.AUDIENCE, audience.name()).set(STORY_AUDIENCE.DAY, day.toString()).execute();
    }

    void used(String project, String contribution, String place, String by, LocalDate day) {
        sql.insertInto(STORY_USE).set(STORY_USE.ID, Ids.fresh()).set(STORY_USE.ORD, Order.next()).set(STORY_USE.PROJECT, project)
                .set(STORY_USE.CONTRIBUTION, contribution).set(STORY_USE.PLACE, place).set(STORY_USE.USED_BY, by).set(STORY_USE.DAY, day.toString()).execute();
    }

    List<Used> uses(String contribution) {
        return sql.selectFrom(STORY_USE).where(STORY_USE.CONTRIBUTION.eq(contribution)).orderBy(STORY_USE.ORD)
                .fetch(it -> new Used(it.getPlace(), it.getUsedBy(), LocalDate.parse(it.getDay()), it.getWithdrawn() != null));
    }

    void gone(String contribution, LocalDate day) {
        sql.deleteFrom(STORY_AUDIENCE).where(STORY_AUDIENCE.CONTRIBUTION.eq(contribution)).execute();
        sql.update(STORY_USE).set(STORY_USE.WITHDRAWN, day.toString()).where(STORY_USE.CONTRIBUTION.eq(contribution)).execute();
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
