package alongside.voices;

import static alongside.db.Tables.VOICE_IMPORT;
import static alongside.db.Tables.VOICE_IMPORT_KEY;
import static alongside.db.Tables.VOICE_IMPORT_LINE;

import alongside.store.Ids;
import alongside.store.Order;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files that are being brought in. */
@Repository("voicesImportStore")
class ImportStore {

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    record Line(int line, List<String> cells) {}

    private final DSLContext sql;
    private final JsonMapper json;

    ImportStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    String begin(String project, String by, LocalDate day, String name, List<String> heads, List<List<String>> rows) {
        var id = Ids.fresh();
        sql.insertInto(VOICE_IMPORT)
                .set(VOICE_IMPORT.ID, id)
                .set(VOICE_IMPORT.ORD, Order.next())
                .set(VOICE_IMPORT.PROJECT, project)
                .set(VOICE_IMPORT.BROUGHT_BY, by)
                .set(VOICE_IMPORT.DAY, day.toString())
                .set(VOICE_IMPORT.NAME, name)
                .set(VOICE_IMPORT.HEADS, json.writeValueAsString(heads))
                .set(VOICE_IMPORT.TOTAL, rows.size())
                .set(VOICE_IMPORT.SAVED, 0)
                .execute();
        for (int from = 0; from < rows.size(); from += 100) {
            var insert = sql.insertInto(VOICE_IMPORT_LINE, VOICE_IMPORT_LINE.IMPORT, VOICE_IMPORT_LINE.LINE, VOICE_IMPORT_LINE.CELLS);
            for (int i = from; i < Math.min(rows.size(), from + 100); i++) insert = insert.values(id, i, json.writeValueAsString(rows.get(i)));
            insert.execute();
        }
        return id;
    }

    Optional<BringingIn> find(String id, int first) {
        return sql.selectFrom(VOICE_IMPORT).where(VOICE_IMPORT.ID.eq(id)).fetchOptional(it -> new BringingIn(id, it.getProject(), it.getName(),
                json.readValue(it.getHeads(), CELLS), lines(id, first).stream().map(Line::cells).toList(), it.getTotal(), it.getSaved()));
    }

    List<Line> lines(String id, int most) {
        return sql.selectFrom(VOICE_IMPORT_LINE).where(VOICE_IMPORT_LINE.IMPORT.eq(id)).orderBy(VOICE_IMPORT_LINE.LINE).limit(most)
                .fetch(it -> new Line(it.getLine(), json.readValue(it.getCells(), CELLS)));
    }

    /** Takes these lines, to keep them nowhere else. @return how many of them were still here: whoever comes second waits for the first, and finds none */
    int take(String id, Collection<Integer> lines) {
        return sql.deleteFrom(VOICE_IMPORT_LINE).where(VOICE_IMPORT_LINE.IMPORT.eq(id), VOICE_IMPORT_LINE.LINE.in(lines)).execute();
    }

    /** So many more lines are contributions now. @param names what the file calls them, and which contribution each became */
    void saved(String id, int lines, Map<String, String> names) {
        sql.update(VOICE_IMPORT).set(VOICE_IMPORT.SAVED, VOICE_IMPORT.SAVED.plus(lines)).where(VOICE_IMPORT.ID.eq(id)).execute();
        if (names.isEmpty()) return;
        var insert = sql.insertInto(VOICE_IMPORT_KEY, VOICE_IMPORT_KEY.IMPORT, VOICE_IMPORT_KEY.NAME, VOICE_IMPORT_KEY.CONTRIBUTION);
        for (var it : names.entrySet()) insert = insert.values(id, it.getKey(), it.getValue());
        insert.onConflictDoNothing().execute();
    }

    /** What the lines of this import are called, and what they became. */
    Map<String, String> names(String id) {
        return new HashMap<>(sql.select(VOICE_IMPORT_KEY.NAME, VOICE_IMPORT_KEY.CONTRIBUTION).from(VOICE_IMPORT_KEY)
                .where(VOICE_IMPORT_KEY.IMPORT.eq(id)).fetchMap(VOICE_IMPORT_KEY.NAME, VOICE_IMPORT_KEY.CONTRIBUTION));
    }

    /** The same of everything that was brought into the project by other imports; the latest counts. */
    Map<String, String> namesBefore(String project, String id) {
        var names = new HashMap<String, String>();
        sql.select(VOICE_IMPORT_KEY.NAME, VOICE_IMPORT_KEY.CONTRIBUTION).from(VOICE_IMPORT_KEY)
                .join(VOICE_IMPORT).on(VOICE_IMPORT.ID.eq(VOICE_IMPORT_KEY.IMPORT))
                .where(VOICE_IMPORT.PROJECT.eq(project), VOICE_IMPORT.ID.ne(id)).orderBy(VOICE_IMPORT.ORD)
                .forEach(it -> names.put(it.value1(), it.value2()));
        return names;
    }

    void dropLines(String id) {
        sql.deleteFrom(VOICE_IMPORT_LINE).where(VOICE_IMPORT_LINE.IMPORT.eq(id)).execute();
    }

    void gone(String contribution) {
        sql.deleteFrom(VOICE_IMPORT_KEY).where(VOICE_IMPORT_KEY.CONTRIBUTION.eq(contribution)).execute();
    }
}
