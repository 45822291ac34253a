package alongside.projects;

import static alongside.db.Tables.PART;
import static alongside.db.Tables.PROJECT;
import static alongside.db.Tables.PROJECT_ROLE;

import alongside.store.Order;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository("projectsStore")
class Store {

    private final DSLContext sql;

    Store(DSLContext sql) {
        this.sql = sql;
    }

    void add(Project project, LocalDate begun) {
        sql.insertInto(PROJECT)
                .set(PROJECT.ID, project.id())
                .set(PROJECT.ORD, Order.next())
                .set(PROJECT.STANDING_GROUP, project.group())
                .set(PROJECT.TITLE, project.title())
                .set(PROJECT.PURPOSE, project.purpose())
                .set(PROJECT.BEGUN_DAY, begun.toString())
                .execute();
    }

    Optional<Project> find(String id) {
        return sql.selectFrom(PROJECT).where(PROJECT.ID.eq(id)).fetchOptional(Store::project);
    }

    List<Project> of(String person, Collection<String> groups) {
        return sql.selectFrom(PROJECT)
                .where(PROJECT.STANDING_GROUP.in(groups)
                        .or(PROJECT.ID.in(DSL.select(PROJECT_ROLE.PROJECT).from(PROJECT_ROLE).where(PROJECT_ROLE.PERSON.eq(person)))))
                .orderBy(PROJECT.ORD.desc())
                .fetch(Store::project);
    }

    void give(String project, String person, Role role) {
        sql.insertInto(PROJECT_ROLE)
                .set(PROJECT_ROLE.PROJECT, project)
                .set(PROJECT_ROLE.PERSON, person)
                .set(PROJECT_ROLE.ROLE, role.name())
                .onConflictDoNothing()
                .execute();
    }

    Set<Role> roles(String project, String person) {
        return roles(project).getOrDefault(person, Set.of());
    }

    Map<String, Set<Role>> roles(String project) {
        var roles = new HashMap<String, Set<Role>>();
        sql.selectFrom(PROJECT_ROLE).where(PROJECT_ROLE.PROJECT.eq(project)).forEach(row ->
                roles.computeIfAbsent(row.getPerson(), it -> EnumSet.noneOf(Role.class)).add(Role.valueOf(row.getRole())));
        return roles;
    }

    void add(Part part) {
        sql.insertInto(PART)
                .set(PART.ID, part.id())
                .set(PART.ORD, Order.next())
                .set(PART.PROJECT, part.project())
                .set(PART.TITLE, part.title())
                .set(PART.PRODUCT, part.product())
                .set(PART.OPENNESS, part.openness().name())
                .set(PART.BECAUSE, part.because())
                .set(PART.LEVEL, part.level().name())
                .set(PART.WHO_DECIDES, part.whoDecides())
                .execute();
    }

    List<Part> parts(String project) {
        return sql.selectFrom(PART).where(PART.PROJECT.eq(project)).orderBy(PART.ORD).fetch(Store::part);
    }

    private static Project project(Record row) {
        return new Project(row.get(PROJECT.ID), row.get(PROJECT.STANDING_GROUP), row.get(PROJECT.TITLE), row.get(PROJECT.PURPOSE));
    }

    private static Part part(Record row) {
        return new Part(
                row.get(PART.ID),
                row.get(PART.PROJECT),
                row.get(PART.TITLE),
                row.get(PART.PRODUCT),
                Openness.valueOf(row.get(PART.OPENNESS)),
                row.get(PART.BECAUSE),
                Level.valueOf(row.get(PART.LEVEL)),
                row.get(PART.WHO_DECIDES));
    }
}
