package alongside.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * When a disk fills or fails, SQLite rolls back by itself and the driver does not notice: what comes next on that
 * connection would be saved piece by piece outside any transaction. Such a connection is closed, never reused.
 */
public final class Poisoned implements SQLExceptionOverride {

    private static final Set<SQLiteErrorCode> POISON = Set.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_INTERRUPT,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_NOTADB);

    @java.lang.Override
    public Override adjudicate(SQLException fault) {
        return fault instanceof SQLiteException sqlite && isPoison(sqlite) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    static boolean isPoison(SQLiteException fault) {
        var code = fault.getResultCode();
        return POISON.contains(code)
                || code.name().startsWith("SQLITE_IOERR")
                || String.valueOf(fault.getMessage()).contains("cannot rollback");
    }
}
