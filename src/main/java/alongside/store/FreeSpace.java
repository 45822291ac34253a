package alongside.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Refuses to save while the data disk is nearly full; reading goes on. */
@Component
class FreeSpace {

    private final Kept kept;
    private volatile long lookedAt;
    private volatile boolean enough = true;

    FreeSpace(Kept kept) {
        this.kept = kept;
    }

    DataSource guarding(DataSource writer) {
        return new DelegatingDataSource(writer) {
            @Override
            public Connection getConnection() throws SQLException {
                if (!enough()) throw new DiskNearlyFull();
                return super.getConnection();
            }
        };
    }

    private boolean enough() {
        long now = System.nanoTime();
        if (lookedAt == 0 || now - lookedAt > TimeUnit.SECONDS.toNanos(1)) {
            lookedAt = now;
            enough = usable() >= kept.freeSpaceFloor();
        }
        return enough;
    }

    private long usable() {
        try {
            return Files.getFileStore(kept.folder()).getUsableSpace();
        } catch (IOException unreadable) {
            return 0; // a disk that cannot even be asked is no place to save to
        }
    }
}
