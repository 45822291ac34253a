package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.STORY_USE;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.voices.Contribution.Audience;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Where words were used. */
@Repository("voicesUseStore")
class UseStore {

    private static final int MOST_IN_PUBLIC = 100;

    record Used(String place, String by, LocalDate day, boolean inPublic) {}

    private final DSLContext sql;

    UseStore(DSLContext sql) {
        this.sql = sql;
    }

    void used(String project, String contribution, String place, String by, LocalDate day, boolean inPublic) {
        sql.insertInto(STORY_USE).set(STORY_USE.ID, Ids.fresh()).set(STORY_USE.ORD, Order.next()).set(STORY_USE.PROJECT, project)
                .set(STORY_USE.CONTRIBUTION, contribution).set(STORY_USE.PLACE, place).set(STORY_USE.USED_BY, by).set(STORY_USE.DAY, day.toString())
                .set(STORY_USE.IN_PUBLIC, inPublic).execute();
    }

    /** Those that still are. */
    List<Used> uses(String contribution) {
        return sql.selectFrom(STORY_USE).where(STORY_USE.CONTRIBUTION.eq(contribution), STORY_USE.WITHDRAWN.isNull()).orderBy(STORY_USE.ORD)
                .fetch(it -> new Used(it.getPlace(), it.getUsedBy(), LocalDate.parse(it.getDay()), it.getInPublic()));
    }

    /** Latest first; what its author narrowed, what is hidden and what is kept from anybody is not there. */
    List<Row> inPublic(String project) {
        return sql.select(CONTRIBUTION.asterisk()).from(CONTRIBUTION).join(STORY_USE).on(STORY_USE.CONTRIBUTION.eq(CONTRIBUTION.ID))
                .where(STORY_USE.PROJECT.eq(project), STORY_USE.IN_PUBLIC.isTrue(), STORY_USE.WITHDRAWN.isNull(), Store.HERE, Lists.usable(Audience.PUBLIC))
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ID).limit(MOST_IN_PUBLIC).fetch(Store::read);
    }

    void outOfPublic(String contribution, LocalDate day) {
        sql.update(STORY_USE).set(STORY_USE.WITHDRAWN, day.toString()).where(STORY_USE.CONTRIBUTION.eq(contribution), STORY_USE.IN_PUBLIC.isTrue(), STORY_USE.WITHDRAWN.isNull()).execute();
    }

    void gone(String contribution, LocalDate day) {
        sql.update(STORY_USE).set(STORY_USE.WITHDRAWN, day.toString()).where(STORY_USE.CONTRIBUTION.eq(contribution)).execute();
    }
}
