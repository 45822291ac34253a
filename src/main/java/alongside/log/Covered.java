package alongside.log;

import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** A room whose rows the log covers: each row as it stands must be what the log says last of it. */
public interface Covered {

    Set<Table<?>> tables();

    /** Every row that the log covers, of one project or group, as it stands now. */
    List<LogRow> rows(String scope);
}
