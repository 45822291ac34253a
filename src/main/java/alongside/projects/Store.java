package alongside.projects;

import static alongside.db.Tables.LEVEL_STEP;
import static alongside.db.Tables.PART;
import static alongside.db.Tables.PROJECT;
import static alongside.db.Tables.PROJECT_PLAN;
import static alongside.db.Tables.PROJECT_ROLE;
import static alongside.db.Tables.PUBLICATION;

import alongside.store.Order;
import alongside.store.Remembered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository("projectsStore")
class Store {

    private final DSLContext sql;
    private final Remembered remembered;

    Store(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
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

    /** The project with its plan, roles and publication in one question: every page in a project begins with it. */
    Optional<Known> know(String id) {
        return remembered.ask("projects.project", id, () -> read(id));
    }

    private Optional<Known> read(String id) {
        var latest = DSL.select(DSL.max(PUBLICATION.ORD)).from(PUBLICATION).where(PUBLICATION.PROJECT.eq(id));
        var rows = sql.select(PROJECT.ID, PROJECT.STANDING_GROUP, PROJECT.TITLE, PROJECT.PURPOSE)
                .select(PROJECT_PLAN.fields())
                .select(PROJECT_ROLE.PERSON, PROJECT_ROLE.ROLE)
                .select(PUBLICATION.KIND, PUBLICATION.PERSON, PUBLICATION.AT)
                .from(PROJECT)
                .leftJoin(PROJECT_PLAN).on(PROJECT_PLAN.PROJECT.eq(PROJECT.ID))
                .leftJoin(PROJECT_ROLE).on(PROJECT_ROLE.PROJECT.eq(PROJECT.ID))
                .leftJoin(PUBLICATION).on(PUBLICATION.PROJECT.eq(PROJECT.ID).and(PUBLICATION.ORD.eq(latest)))
                .where(PROJECT.ID.eq(id))
                .fetch();
        if (rows.isEmpty()) return Optional.empty();
        var roles = new HashMap<String, Set<Role>>();
        for (var row : rows) {
            if (row.get(PROJECT_ROLE.PERSON) == null) continue;
            roles.computeIfAbsent(row.get(PROJECT_ROLE.PERSON), it -> EnumSet.noneOf(Role.class)).add(Role.valueOf(row.get(PROJECT_ROLE.ROLE)));
        }
        var first = rows.getFirst();
        return Optional.of(new Known(project(first), plan(first), roles, publication(first)));
    }

    /** Those that stand before the public, newest first. */
    List<Project> inPublic() {
        var last = PUBLICATION.as("last");
        return sql.select(PROJECT.ID, PROJECT.STANDING_GROUP, PROJECT.TITLE, PROJECT.PURPOSE)
                .from(PROJECT)
                .join(PUBLICATION).on(PUBLICATION.PROJECT.eq(PROJECT.ID))
                .where(PUBLICATION.KIND.eq(Publication.Kind.PUBLISHED.name()))
                .and(PUBLICATION.ORD.eq(DSL.select(DSL.max(last.ORD)).from(last).where(last.PROJECT.eq(PROJECT.ID))))
                .orderBy(PROJECT.ORD.desc())
                .fetch(Store::project);
    }

    List<Project> of(String person, Collection<String> groups) {
        record Mine(String person, Set<String> groups) {}
        return remembered.ask("projects.of", new Mine(person, Set.copyOf(groups)), () -> sql.selectFrom(PROJECT)
                .where(PROJECT.STANDING_GROUP.in(groups)
                        .or(PROJECT.ID.in(DSL.select(PROJECT_ROLE.PROJECT).from(PROJECT_ROLE).where(PROJECT_ROLE.PERSON.eq(person)))))
                .orderBy(PROJECT.ORD.desc())
                .fetch(Store::project));
    }

    int give(String project, String person, Role role) {
        return sql.insertInto(PROJECT_ROLE)
                .set(PROJECT_ROLE.PROJECT, project)
                .set(PROJECT_ROLE.PERSON, person)
                .set(PROJECT_ROLE.ROLE, role.name())
                .onConflictDoNothing()
                .execute();
    }

    int take(String project, String person, Role role) {
        return sql.deleteFrom(PROJECT_ROLE)
                .where(PROJECT_ROLE.PROJECT.eq(project), PROJECT_ROLE.PERSON.eq(person), PROJECT_ROLE.ROLE.eq(role.name())).execute();
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

    void change(Part part) {
        sql.update(PART)
                .set(PART.TITLE, part.title())
                .set(PART.PRODUCT, part.product())
                .set(PART.OPENNESS, part.openness().name())
                .set(PART.BECAUSE, part.because())
                .set(PART.LEVEL, part.level().name())
                .set(PART.WHO_DECIDES, part.whoDecides())
                .where(PART.ID.eq(part.id()))
                .execute();
    }

    void add(LevelStep step, String whoDecides) {
        sql.insertInto(LEVEL_STEP)
                .set(LEVEL_STEP.ID, step.id())
                .set(LEVEL_STEP.ORD, Order.next())
                .set(LEVEL_STEP.PART, step.part())
                .set(LEVEL_STEP.KIND, step.kind().name())
                .set(LEVEL_STEP.PERSON, step.person())
                .set(LEVEL_STEP.AT, step.at().toEpochMilli())
                .set(LEVEL_STEP.DAY, step.day().toString())
                .set(LEVEL_STEP.LEVEL, step.level() == null ? null : step.level().name())
                .set(LEVEL_STEP.WHO_DECIDES, whoDecides)
                .set(LEVEL_STEP.SAYS, step.says())
                .set(LEVEL_STEP.ANSWERS, step.answers())
                .set(LEVEL_STEP.GIVEN, step.given())
                .execute();
    }

    List<PartHistory> partsOf(String project) {
        return remembered.ask("projects.parts", project, () -> histories(PART.PROJECT.eq(project)));
    }

    Optional<PartHistory> part(String id) {
        return histories(PART.ID.eq(id)).stream().findFirst();
    }

    private List<PartHistory> histories(Condition which) {
        var parts = new LinkedHashMap<String, PartHistory>();
        sql.select(PART.fields()).select(LEVEL_STEP.fields())
                .from(PART)
                .leftJoin(LEVEL_STEP).on(LEVEL_STEP.PART.eq(PART.ID))
                .where(which)
                .orderBy(PART.ORD, LEVEL_STEP.ORD)
                .forEach(row -> {
                    var history = parts.computeIfAbsent(row.get(PART.ID), it -> new PartHistory(part(row), new ArrayList<>()));
                    if (row.get(LEVEL_STEP.ID) != null) history.steps().add(step(row));
                });
        return List.copyOf(parts.values());
    }

    private static Project project(Record row) {
        return new Project(row.get(PROJECT.ID), row.get(PROJECT.STANDING_GROUP), row.get(PROJECT.TITLE), row.get(PROJECT.PURPOSE));
    }

    private static Plan plan(Record row) {
        if (row.get(PROJECT_PLAN.PROJECT) == null) return Plan.EMPTY;
        return new Plan(
                row.get(PROJECT_PLAN.WHY),
                row.get(PROJECT_PLAN.OUTCOME),
                row.get(PROJECT_PLAN.PREPARED),
                row.get(PROJECT_PLAN.DECIDED),
                day(row.get(PROJECT_PLAN.STARTS)),
                day(row.get(PROJECT_PLAN.ENDS)));
    }

    private static @Nullable Publication publication(Record row) {
        if (row.get(PUBLICATION.KIND) == null) return null;
        return new Publication(
                Publication.Kind.valueOf(row.get(PUBLICATION.KIND)),
                row.get(PUBLICATION.PERSON),
                Instant.ofEpochMilli(row.get(PUBLICATION.AT)));
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

    private static LevelStep step(Record row) {
        return new LevelStep(
                row.get(LEVEL_STEP.ID),
                row.get(LEVEL_STEP.PART),
                LevelStep.Kind.valueOf(row.get(LEVEL_STEP.KIND)),
                row.get(LEVEL_STEP.PERSON),
                Instant.ofEpochMilli(row.get(LEVEL_STEP.AT)),
                LocalDate.parse(row.get(LEVEL_STEP.DAY)),
                row.get(LEVEL_STEP.LEVEL) == null ? null : Level.valueOf(row.get(LEVEL_STEP.LEVEL)),
                row.get(LEVEL_STEP.SAYS),
                row.get(LEVEL_STEP.ANSWERS),
                row.get(LEVEL_STEP.GIVEN));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** Whether some project would be left without anybody who arranges it. */
    boolean arrangesAlone(String person) {
        var arranging = List.of(Role.CO_LEAD.name(), Role.COORDINATOR.name());
        var theirs = sql.selectDistinct(PROJECT_ROLE.PROJECT).from(PROJECT_ROLE).where(PROJECT_ROLE.PERSON.eq(person), PROJECT_ROLE.ROLE.in(arranging)).fetch(PROJECT_ROLE.PROJECT);
        return theirs.stream().anyMatch(project -> !sql.fetchExists(PROJECT_ROLE, PROJECT_ROLE.PROJECT.eq(project), PROJECT_ROLE.ROLE.in(arranging), PROJECT_ROLE.PERSON.ne(person)));
    }
}
