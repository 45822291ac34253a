package alongside.live;

import static alongside.db.Tables.LIVE_WRITING;
import static alongside.db.Tables.LIVE_WRITTEN;

import alongside.db.tables.records.LiveWrittenRecord;
import alongside.store.Ids;
import alongside.store.Remembered;
import alongside.vault.Vault;
import alongside.voices.NewContribution;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is written while nobody reads: sealed, with whose it is. */
@Repository("liveWritingStore")
class WritingStore {

    /** @param by who wrote it down; @param said as it goes to the others when all are ready; @param mention who should see it then, or null */
    record Sealed(String by, NewContribution said, @Nullable String mention) {}

    record Held(String id, String mark, Sealed sealed) {}

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;
    private final Remembered remembered;

    WritingStore(DSLContext sql, Vault vault, JsonMapper json, Remembered remembered) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
        this.remembered = remembered;
    }

    boolean on(String session) {
        return remembered.ask("live.writing", session, () -> sql.fetchExists(LIVE_WRITING, LIVE_WRITING.SESSION.eq(session)));
    }

    void begin(String session, Instant at) {
        sql.insertInto(LIVE_WRITING).set(LIVE_WRITING.SESSION, session).set(LIVE_WRITING.BEGAN, at.toEpochMilli()).onConflictDoNothing().execute();
    }

    /** From here until the end of the transaction nobody else adds to it or ends it. @return false when it is over */
    boolean hold(String session) {
        // SQLite has one writer, and no such words.
        var it = sql.selectFrom(LIVE_WRITING).where(LIVE_WRITING.SESSION.eq(session));
        return (sql.family() == SQLDialect.POSTGRES ? it.forUpdate() : it).fetchOptional().isPresent();
    }

    /** @return what waited until now, and was not taken back meanwhile */
    List<Held> end(String session) {
        var waited = sql.deleteFrom(LIVE_WRITTEN).where(LIVE_WRITTEN.SESSION.eq(session)).returning().fetch(this::open);
        sql.deleteFrom(LIVE_WRITING).where(LIVE_WRITING.SESSION.eq(session)).execute();
        return waited.stream().sorted(Comparator.comparing(Held::id)).toList();
    }

    /** @return its id */
    String add(String session, Sealed it) {
        var id = Ids.fresh();
        sql.insertInto(LIVE_WRITTEN).set(LIVE_WRITTEN.ID, id).set(LIVE_WRITTEN.SESSION, session).set(LIVE_WRITTEN.MARK, mark(it.by()))
                .set(LIVE_WRITTEN.SEALED, seal(id, it)).execute();
        return id;
    }

    List<Held> of(String session) {
        return find(LIVE_WRITTEN.SESSION.eq(session));
    }

    List<Held> of(String session, String person) {
        return find(LIVE_WRITTEN.SESSION.eq(session).and(LIVE_WRITTEN.MARK.eq(mark(person))));
    }

    boolean takeBack(String session, String person, String id) {
        return sql.deleteFrom(LIVE_WRITTEN).where(LIVE_WRITTEN.ID.eq(id), LIVE_WRITTEN.SESSION.eq(session), LIVE_WRITTEN.MARK.eq(mark(person))).execute() == 1;
    }

    /** By what whoever said it is told from the others; empty where somebody wrote it down and named nobody. */
    Optional<String> whose(Held it) {
        var said = it.sealed().said();
        if (!said.captured()) return Optional.of(it.mark());
        return Optional.ofNullable(said.saidBy()).map(this::mark).or(() -> Optional.ofNullable(said.said().saidAs()).filter(name -> !name.isEmpty()));
    }

    /** Somebody from outside is named by none of it any more. @param guest what names them in the session's room */
    void forgetName(String session, String guest, Set<String> names) {
        for (var it : of(session)) {
            var was = it.sealed();
            var saidAs = was.said().said().saidAs();
            boolean called = saidAs != null && names.contains(saidAs);
            if (!called && !guest.equals(was.said().said().guest())) continue;
            sql.update(LIVE_WRITTEN).set(LIVE_WRITTEN.SEALED, seal(it.id(), new Sealed(was.by(), was.said().saidAs("").ofGuest(null), was.mention()))).where(LIVE_WRITTEN.ID.eq(it.id())).execute();
        }
    }

    void forget(String id) {
        sql.deleteFrom(LIVE_WRITTEN).where(LIVE_WRITTEN.ID.eq(id)).execute();
    }

    /** What they wrote, and what was written down as theirs. So little waits at a time that all of it can be opened. */
    List<Held> about(String person) {
        return find(DSL.trueCondition()).stream().filter(it -> person.equals(it.sealed().said().captured() ? it.sealed().said().saidBy() : it.sealed().by())).toList();
    }

    /** In no order that tells who was first: ids are drawn at random. */
    private List<Held> find(Condition which) {
        return sql.selectFrom(LIVE_WRITTEN).where(which).orderBy(LIVE_WRITTEN.ID).fetch(this::open);
    }

    private Held open(LiveWrittenRecord row) {
        return new Held(row.getId(), row.getMark(), json.readValue(vault.open(row.getSealed(), place(row.getId())), Sealed.class));
    }

    private String seal(String id, Sealed it) {
        return vault.seal(json.writeValueAsString(it), place(id));
    }

    private String mark(String person) {
        return vault.fingerprint("live writing " + person);
    }

    private static String place(String id) {
        return "live_written.sealed:" + id;
    }
}
