package alongside.projects;

import static alongside.db.Tables.PROJECT_PARTNER;

import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The community partners of a project. */
@Repository("projectsPartnerStore")
class PartnerStore {

    private final DSLContext sql;
    private final Remembered remembered;

    PartnerStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    List<Partner> of(String project) {
        return remembered.ask("projects.partners", project, () -> sql.selectFrom(PROJECT_PARTNER).where(PROJECT_PARTNER.PROJECT.eq(project), PROJECT_PARTNER.ENDED.isNull()).orderBy(PROJECT_PARTNER.ORD)
                .fetch(it -> new Partner(it.getId(), it.getName(), it.getDoes(), it.getReach(), it.getInPublic())));
    }

    Optional<String> projectOf(String partner) {
        return sql.select(PROJECT_PARTNER.PROJECT).from(PROJECT_PARTNER).where(PROJECT_PARTNER.ID.eq(partner), PROJECT_PARTNER.ENDED.isNull()).fetchOptional(PROJECT_PARTNER.PROJECT);
    }

    void add(String project, Partner it, String by, LocalDate day) {
        sql.insertInto(PROJECT_PARTNER).set(PROJECT_PARTNER.ID, it.id()).set(PROJECT_PARTNER.ORD, Order.next()).set(PROJECT_PARTNER.PROJECT, project).set(PROJECT_PARTNER.NAME, it.name())
                .set(PROJECT_PARTNER.DOES, it.does()).set(PROJECT_PARTNER.REACH, it.reach()).set(PROJECT_PARTNER.IN_PUBLIC, it.inPublic()).set(PROJECT_PARTNER.LISTED_BY, by)
                .set(PROJECT_PARTNER.DAY, day.toString()).execute();
    }

    void end(String partner, LocalDate day) {
        sql.update(PROJECT_PARTNER).set(PROJECT_PARTNER.ENDED, day.toString()).where(PROJECT_PARTNER.ID.eq(partner)).execute();
    }
}
