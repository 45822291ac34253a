package alongside.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everything is kept.
 *
 * @param data the folder of everything this installation keeps: database, uploads, key, socket
 * @param postgres a JDBC address (jdbc:postgresql://…), or blank for the embedded SQLite file
 * @param freeSpaceFloor below this many free bytes on the data disk, saving is refused in plain words
 */
@ConfigurationProperties("alongside")
public record Kept(Path data, String postgres, long freeSpaceFloor) {

    public boolean onPostgres() {
        return !postgres.isBlank();
    }

    public Path folder() {
        return data.toAbsolutePath().normalize();
    }

    public Path sqliteFile() {
        return folder().resolve("alongside.db");
    }
}
