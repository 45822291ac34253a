package alongside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test house a data folder of its own, on SQLite or (with -Dalongside.test=postgres) on PostgreSQL. */
public class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres postgres;

    /** A second house beside the large one. */
    public static class Small extends TestHouse {}

    /** A third one, where nobody is. */
    public static class Empty extends TestHouse {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("alongside-test");
            TestPropertyValues.of(
                            "alongside.data=" + folder,
                            "alongside.postgres=" + (onPostgres() ? freshDatabase() : ""),
                            "alongside.free-space-floor=1000000")
                    .applyTo(context);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static boolean onPostgres() {
        return "postgres".equals(System.getProperty("alongside.test"));
    }

    /** An empty PostgreSQL database of its own. @return its JDBC address */
    public static synchronized String freshDatabase() throws IOException {
        if (postgres == null) postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        var name = "house_" + Long.toString(System.nanoTime(), 36);
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException broken) {
            throw new IOException(broken);
        }
        return postgres.getJdbcUrl("postgres", name);
    }
}
