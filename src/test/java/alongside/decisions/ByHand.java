package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.db.DefaultSchema;
import alongside.store.Ids;
import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What somebody with the database in their hands does to a row, past the app and its log. */
record ByHand(DSLContext sql) {

    /** To a number that no other row has. */
    private static final int FAR = 100_000;

    static Table<?> table(String name) {
        return Arrays.stream(DefaultSchema.DEFAULT_SCHEMA.getTables().toArray(Table<?>[]::new)).filter(it -> it.getName().equals(name)).findFirst().orElseThrow();
    }

    void change(Table<?> table, Record row, Field<?> column) {
        assertThat(set(table, row, column)).as("one row changed").isEqualTo(1);
    }

    void takeOut(Table<?> table, Record row) {
        assertThat(sql.deleteFrom(table).where(key(table, row)).execute()).as("one row taken out").isEqualTo(1);
    }

    /** A row that looks as if it had always been there. @param of what it belongs to, where its whole key is that; else blank */
    void putIn(Table<?> table, Record like, String of) {
        var copy = sql.newRecord(table, like);
        fill(copy, table.getPrimaryKey().getFields().getLast(), of);
        sql.insertInto(table).set(copy).execute();
    }

    private <T> int set(Table<?> table, Record row, Field<T> column) {
        return sql.update(table).set(column, other(row.get(column), column)).where(key(table, row)).execute();
    }

    private static <T> void fill(Record copy, Field<T> key, String of) {
        copy.set(key, key.getType() == String.class ? key.getType().cast(of.isEmpty() ? Ids.fresh() : of) : other(copy.get(key), key));
    }

    @SuppressWarnings("unchecked")
    private static <T> T other(T now, Field<T> column) {
        if (column.getType() == String.class) {
            var text = now == null || ((String) now).isEmpty() ? "y" : (String) now;
            return (T) (text.substring(0, text.length() - 1) + (text.endsWith("a") ? "b" : "a"));
        }
        if (column.getType() == Boolean.class) return (T) Boolean.valueOf(!Boolean.TRUE.equals(now));
        if (column.getType() == Integer.class) return (T) Integer.valueOf(now == null ? 1 : (Integer) now + FAR);
        return (T) Long.valueOf(now == null ? 1 : (Long) now + FAR);
    }

    private static Condition key(Table<?> table, Record row) {
        return DSL.and(table.getPrimaryKey().getFields().stream().map(it -> same(it, row)).toList());
    }

    private static <T> Condition same(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }
}
