package alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every connection waits for the disk: whichever of its pool, and also one that takes the place of a spoilt one. */
@HouseHttpTest
class ConnectionsTest {

    @Autowired HikariDataSource writer;
    @Autowired HikariDataSource reader;
    @Autowired Kept kept;

    @Test
    void the_writer_waits_for_the_disk() throws SQLException {
        for (int i = 0; i < 2; i++) {
            try (var connection = writer.getConnection()) {
                assertThat(settings(connection)).isEqualTo(kept.onPostgres() ? List.of("on") : List.of("wal", "2", "1", "10000", "0"));
                writer.evictConnection(connection);
            }
        }
        assertThat(writer.getMaximumPoolSize()).as("SQLite has one writer").isEqualTo(kept.onPostgres() ? 8 : 1);
    }

    @Test
    void no_reader_can_write() throws SQLException {
        var all = new ArrayList<Connection>();
        try {
            for (int i = 0; i < reader.getMaximumPoolSize(); i++) all.add(reader.getConnection());
            for (var connection : all) {
                if (kept.onPostgres()) assertThat(connection.isReadOnly()).isTrue();
                else assertThat(settings(connection)).containsExactly("wal", "2", "1", "10000", "1");
            }
        } finally {
            for (var connection : all) connection.close();
        }
    }

    /** SQLite's synchronous 2 is FULL. */
    private List<String> settings(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            var asked = kept.onPostgres()
                    ? List.of("show synchronous_commit")
                    : List.of("pragma journal_mode", "pragma synchronous", "pragma foreign_keys", "pragma busy_timeout", "pragma query_only");
            for (var question : asked) {
                try (var answer = statement.executeQuery(question)) {
                    answer.next();
                    found.add(answer.getString(1));
                }
            }
        }
        return found;
    }
}
