package alongside.people;

import static alongside.db.Tables.WORRY;
import static alongside.db.Tables.WORRY_READING;
import static alongside.db.Tables.WORRY_STEP;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.vault.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Worries, kept sealed: what was written, by whom, and what was noted about it. */
@Repository("peopleWorries")
class WorryStore {

    /** What is sealed of a worry. @param by the id of the writer, or blank */
    record Written(String words, String by, String reach) {}

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;

    WorryStore(DSLContext sql, Vault vault, JsonMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    void add(String id, Instant now, String about, Set<String> notFor, Written written) {
        sql.insertInto(WORRY)
                .set(WORRY.ID, id)
                .set(WORRY.ORD, Order.next())
                .set(WORRY.AT, now.toEpochMilli())
                .set(WORRY.ABOUT, about)
                .set(WORRY.NOT_FOR, notFor.stream().sorted().collect(Collectors.joining(" ")))
                .set(WORRY.SEALED, vault.seal(json.writeValueAsString(written), "worry:" + id))
                .execute();
    }

    int since(Instant from) {
        return sql.fetchCount(WORRY, WORRY.AT.gt(from.toEpochMilli()));
    }

    boolean isFor(String id, String person) {
        return sql.fetchExists(WORRY, WORRY.ID.eq(id), WORRY.NOT_FOR.notContains(person));
    }

    List<WorryLine> list(String person) {
        var latest = sql.select(WORRY_STEP.KIND).from(WORRY_STEP).where(WORRY_STEP.WORRY.eq(WORRY.ID))
                .orderBy(WORRY_STEP.ORD.desc()).limit(1).asField("latest");
        var read = DSL.field(DSL.exists(DSL.selectOne().from(WORRY_READING).where(WORRY_READING.WORRY.eq(WORRY.ID)))).as("was_read");
        return sql.select(WORRY.ID, WORRY.AT, latest, read).from(WORRY).where(WORRY.NOT_FOR.notContains(person)).orderBy(WORRY.ORD.desc()).fetch(row -> {
            var kind = row.get("latest", String.class);
            return new WorryLine(row.get(WORRY.ID), Instant.ofEpochMilli(row.get(WORRY.AT)),
                    kind == null ? null : Worry.Kind.valueOf(kind), row.get("was_read", Boolean.class));
        });
    }

    Optional<Worry> find(String id) {
        return sql.selectFrom(WORRY).where(WORRY.ID.eq(id)).fetchOptional(row -> {
            var written = json.readValue(vault.open(row.getSealed(), "worry:" + id), Written.class);
            return new Worry(id, Instant.ofEpochMilli(row.getAt()), row.getAbout(), written.words(),
                    written.by().isBlank() ? null : written.by(), written.reach(), steps(id), readings(id));
        });
    }

    void log(String worry, String person, Instant now) {
        sql.insertInto(WORRY_READING)
                .set(WORRY_READING.ID, Ids.fresh())
                .set(WORRY_READING.ORD, Order.next())
                .set(WORRY_READING.AT, now.toEpochMilli())
                .set(WORRY_READING.WORRY, worry)
                .set(WORRY_READING.PERSON, person)
                .execute();
    }

    void step(String worry, Worry.Step step) {
        var id = Ids.fresh();
        sql.insertInto(WORRY_STEP)
                .set(WORRY_STEP.ID, id)
                .set(WORRY_STEP.ORD, Order.next())
                .set(WORRY_STEP.AT, step.at().toEpochMilli())
                .set(WORRY_STEP.WORRY, worry)
                .set(WORRY_STEP.KIND, step.kind().name())
                .set(WORRY_STEP.PERSON, step.person())
                .set(WORRY_STEP.SEALED, vault.seal(step.note(), "worry_step:" + id))
                .execute();
    }

    private List<Worry.Step> steps(String worry) {
        return sql.selectFrom(WORRY_STEP).where(WORRY_STEP.WORRY.eq(worry)).orderBy(WORRY_STEP.ORD).fetch(row -> new Worry.Step(
                Instant.ofEpochMilli(row.getAt()), Worry.Kind.valueOf(row.getKind()), row.getPerson(),
                vault.open(row.getSealed(), "worry_step:" + row.getId())));
    }

    private List<Worry.Reading> readings(String worry) {
        return sql.selectFrom(WORRY_READING).where(WORRY_READING.WORRY.eq(worry)).orderBy(WORRY_READING.ORD)
                .fetch(row -> new Worry.Reading(Instant.ofEpochMilli(row.getAt()), row.getPerson()));
    }
}
