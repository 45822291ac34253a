package alongside.store;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose text is drawn from its parts once, and not each time it is sent: for the few that a thousand people
 * send in a second, where drawing takes longer than the database does. Everywhere else jOOQ's own way reads better.
 */
public final class Drawn {

    private final DSLContext sql;
    private final Supplier<Query> parts;
    private volatile @Nullable String text;

    /** @param parts the statement with any value in each place that changes; every other value is written into it (`DSL.inline`) */
    public Drawn(DSLContext sql, Supplier<Query> parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /**
     * @param values in the order of their places in the text
     * @return how many rows were written
     */
    public int execute(Object... values) {
        return sql.execute(text(values.length), values);
    }

    /**
     * @param values in the order of their places in the text
     * @return to be told the kinds of its columns (`coerce`) and fetched
     */
    public ResultQuery<Record> ask(Object... values) {
        return sql.resultQuery(text(values.length), values);
    }

    private String text(int values) {
        var known = text;
        if (known != null) return known;
        var query = parts.get();
        int places = query.getBindValues().size();
        if (places != values) throw new IllegalArgumentException("This statement has places for " + places + " values, not " + values + ": " + query.getSQL());
        return text = query.getSQL();
    }
}
