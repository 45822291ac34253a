package alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the disk is full nothing is half saved, and saving goes on by itself once there is room again. */
class FullDiskTest {

    @TempDir Path folder;

    @Test
    void below_the_floor_saving_is_refused_and_above_it_is_not() throws Exception {
        var kept = new Kept(folder, "", Long.MAX_VALUE);
        try (var lock = new FolderLock(kept); var writer = new Database().writer(kept, lock)) {
            assertThatThrownBy(() -> new FreeSpace(kept).guarding(writer).getConnection()).isInstanceOf(DiskNearlyFull.class);
            try (var connection = new FreeSpace(new Kept(folder, "", 0)).guarding(writer).getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void a_connection_that_met_a_full_disk_is_never_used_again() throws Exception {
        var kept = new Kept(folder, "", 0);
        try (var lock = new FolderLock(kept); var writer = new Database().writer(kept, lock)) {
            fill(writer);
            // A fresh connection: what follows is in a transaction, and rolls back as one.
            try (var connection = writer.getConnection()) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("insert into t values ('half of it')");
                connection.rollback();
            }
            assertThat(count(writer)).isZero();
            try (var connection = writer.getConnection()) {
                connection.createStatement().execute("insert into t values ('" + "x".repeat(100_000) + "')");
            }
            assertThat(count(writer)).isOne();
        }
    }

    /** An ordinary pool trips over such a connection when it comes back, or hands the same one out again. */
    @Test
    void an_ordinary_pool_does_not_heal_by_itself() throws Exception {
        var plain = new HikariConfig();
        plain.setJdbcUrl("jdbc:sqlite:" + folder.resolve("plain.db"));
        plain.setMaximumPoolSize(1);
        try (var writer = new HikariDataSource(plain)) {
            assertThatThrownBy(() -> {
                fill(writer);
                try (var connection = writer.getConnection()) {
                    connection.createStatement().execute("insert into t values ('" + "x".repeat(100_000) + "')");
                }
            }).isInstanceOf(SQLException.class);
        }
    }

    /** The engine is told that there are only a few pages left, which it answers as it answers a full disk. */
    private static void fill(HikariDataSource writer) throws SQLException {
        try (var connection = writer.getConnection()) {
            connection.createStatement().execute("create table t (a varchar(200000))");
            connection.createStatement().execute("pragma max_page_count = 8");
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> {
                for (int i = 0; i < 50; i++) connection.createStatement().execute("insert into t values ('" + "x".repeat(4000) + "')");
            }).hasMessageContaining("SQLITE_FULL");
            try {
                connection.rollback();
            } catch (SQLException alreadyRolledBack) {
                // the engine did it by itself
            }
        }
    }

    private static int count(HikariDataSource writer) throws SQLException {
        try (var connection = writer.getConnection(); var found = connection.createStatement().executeQuery("select count(*) from t")) {
            found.next();
            return found.getInt(1);
        }
    }
}
