package alongside.vault;

import org.jooq.Record;
import org.jooq.Table;

/** Said by a store that seals its texts at places of its own, which their rows do not name: a new key finds them by it. */
public interface OwnPlace {

    Table<?> table();

    /** @param row of the table, whole @return where the sealed text of this row lies */
    String placeOf(Record row);
}
