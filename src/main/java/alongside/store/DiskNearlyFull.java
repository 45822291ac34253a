package alongside.store;

import java.sql.SQLTransientException;

/** Nothing was saved: the disk that everything is kept on is nearly full. */
public class DiskNearlyFull extends SQLTransientException {

    DiskNearlyFull() {
        super("The disk is nearly full, so nothing was saved.");
    }
}
