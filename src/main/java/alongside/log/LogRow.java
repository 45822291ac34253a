package alongside.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as it stands.
 *
 * @param key the values of its primary key
 * @param values every column by its name; null when the row is gone
 */
public record LogRow(String table, String key, @Nullable Map<String, @Nullable Object> values) {

    public static LogRow of(TableRecord<?> row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : row.fields()) values.put(field.getName(), row.get(field));
        return new LogRow(row.getTable().getName(), key(row), values);
    }

    public static LogRow gone(TableRecord<?> row) {
        return new LogRow(row.getTable().getName(), key(row), null);
    }

    private static String key(TableRecord<?> row) {
        var key = Objects.requireNonNull(row.getTable().getPrimaryKey(), "Only a table with a primary key can be covered");
        return key.getFields().stream().map(it -> String.valueOf(row.get(it))).collect(Collectors.joining("/"));
    }

    Map<String, @Nullable Object> json() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("table", table);
        json.put("key", key);
        json.put("values", values);
        return json;
    }

    static List<Map<String, @Nullable Object>> json(List<LogRow> rows) {
        return rows.stream().map(LogRow::json).toList();
    }
}
