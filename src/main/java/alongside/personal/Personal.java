package alongside.personal;

import alongside.who.Me;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what is kept about oneself: to read it, to take it along, and to be forgotten. It speaks to the
 * tables by the names the rooms gave it, as a backup does; what a row means only its room knows.
 */
@Service
@Transactional
public class Personal {

    /** What serves to prove or to seal is nobody's to take along. */
    private static final Pattern SECRET = Pattern.compile("ord|.*(hash|secret|sealed|print|mark|key|cookie|token|code).*");
    private static final long BEFORE_THERE_WAS_ANYTHING = 100_000_000_000L;

    private final ObjectProvider<KeptAboutPeople> rooms;
    private final DSLContext sql;
    private final ApplicationEventPublisher events;

    Personal(ObjectProvider<KeptAboutPeople> rooms, DSLContext sql, ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.sql = sql;
        this.events = events;
    }

    /** Every column of every room that names a person. */
    public List<Kept> kept() {
        return rooms.orderedStream().flatMap(it -> it.kept().stream()).toList();
    }

    /** All that is kept about this person, for this person. */
    @Transactional(readOnly = true)
    public List<Matter> about(Me me) {
        var all = kept();
        var naming = all.stream().collect(Collectors.groupingBy(Kept::table, Collectors.mapping(Kept::column, Collectors.toSet())));
        var matters = new LinkedHashMap<String, List<Matter.Entry>>();
        for (var kept : all) {
            var rows = kept.rows() != null ? kept.rows().apply(me.person()) : rows(kept, me.person(), naming.getOrDefault(kept.table(), Set.of()));
            var entries = matters.computeIfAbsent(kept.matter(), it -> new ArrayList<>());
            rows.forEach(row -> entries.add(new Matter.Entry(kept.table(), row, kept.shown().stream().map(row::get).filter(Objects::nonNull).filter(it -> !it.isBlank()).toList())));
        }
        return matters.entrySet().stream().map(it -> new Matter(it.getKey(), it.getValue())).toList();
    }

    private List<Map<String, String>> rows(Kept kept, String person, Set<String> namesPeople) {
        return sql.selectFrom(table(kept)).where(column(kept).eq(person)).fetch(row -> theirs(row, namesPeople));
    }

    /** Without others' names: what others did is theirs. */
    private static Map<String, String> theirs(Record row, Set<String> namesPeople) {
        var values = new LinkedHashMap<String, String>();
        for (var field : row.fields()) {
            var name = field.getName().toLowerCase(java.util.Locale.ROOT);
            var value = row.get(field);
            if (value == null || namesPeople.contains(name) || SECRET.matcher(name).matches()) continue;
            values.put(name, value instanceof Long number && number > BEFORE_THERE_WAS_ANYTHING ? Instant.ofEpochMilli(number).toString() : value.toString());
        }
        return values;
    }

    /** What must be settled before this person can be forgotten. */
    @Transactional(readOnly = true)
    public List<String> first(Me me) {
        return rooms.orderedStream().flatMap(it -> it.first(me.person()).stream()).toList();
    }

    /** Forgets this person. @return false when something is to be settled first, and nothing happened */
    public boolean erase(Me me, boolean wordsToo) {
        if (!first(me).isEmpty()) return false;
        // The rooms first: what they do themselves may need what is deleted after.
        events.publishEvent(new PersonErased(me.person(), wordsToo));
        for (var kept : kept()) {
            switch (kept.fate()) {
                case DELETED -> sql.deleteFrom(table(kept)).where(column(kept).eq(me.person())).execute();
                case FORGOTTEN -> sql.update(table(kept)).set(column(kept), (String) null).where(column(kept).eq(me.person())).execute();
                case KEPT, BY_ROOM -> { }
            }
        }
        return true;
    }

    private static Table<Record> table(Kept kept) {
        return DSL.table(DSL.name(kept.table()));
    }

    private static Field<String> column(Kept kept) {
        return DSL.field(DSL.name(kept.column()), String.class);
    }
}
