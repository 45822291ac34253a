package alongside.backup;

import alongside.backup.Manifest.FileIn;
import alongside.backup.Manifest.TableIn;
import alongside.db.DefaultSchema;
import alongside.store.Kept;
import alongside.vault.Recovery;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.Table;
import org.springframework.stereotype.Service;

/**
 * Writes a backup while people go on working. All tables are read in one transaction, so they are of one moment;
 * afterwards the file is read back and checked. Copying the database's own file would miss what was saved last.
 */
@Service
public class Backup {

    private final HikariDataSource reader;
    private final Kept kept;
    private final Recovery recovery;
    private final InstantSource clock;

    Backup(HikariDataSource reader, Kept kept, Recovery recovery, InstantSource clock) {
        this.reader = reader;
        this.kept = kept;
        this.recovery = recovery;
        this.clock = clock;
    }

    /** @param sheet the number of the recovery sheet that opens it */
    public record Made(long rows, int tables, int uploads, String sheet) {}

    /** @throws IOException when it could not be written, or did not read back as it was written */
    public Made to(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                write(zip);
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try (var backup = new BackupFile(part)) {
                var faults = backup.faults();
                if (!faults.isEmpty()) throw new IOException("The backup did not read back as it was written: " + String.join("; ", faults));
                Files.move(part, file); // never over one that has come meanwhile
                var it = backup.manifest();
                return new Made(it.rows(), it.tables().size(), it.uploads().size(), it.sheet());
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw new IOException("another is written there: " + meanwhile.getFile(), meanwhile);
        } catch (SQLException fault) {
            throw new IOException("The database could not be read", fault);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(ZipOutputStream zip) throws IOException, SQLException {
        var tables = new ArrayList<TableIn>();
        String schema;
        String sheet;
        String ring;
        try (var connection = reader.getConnection()) {
            connection.setAutoCommit(false);
            if (kept.onPostgres()) connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            schema = schema(connection);
            // The ring is read inside: older keys may be dropped later, but never before what they open is sealed again.
            sheet = recovery.number();
            ring = recovery.sealedRest();
            var rows = new Rows(connection);
            for (var table : all()) {
                var described = Rows.describe(table);
                zip.putNextEntry(new ZipEntry(described.entry()));
                tables.add(rows.write(described, zip));
                zip.closeEntry();
            }
            connection.rollback();
        }
        var uploads = uploads(zip);
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(BackupFile.JSON.writeValueAsBytes(new Manifest(Manifest.FORMAT, clock.instant().toString(), schema, sheet, ring, tables, uploads)));
        zip.closeEntry();
    }

    /** Uploads are named by their content and never change, so copying them after the rows misses none that a row names. */
    private List<FileIn> uploads(ZipOutputStream zip) throws IOException {
        var folder = kept.folder().resolve("uploads");
        var uploads = new ArrayList<FileIn>();
        if (!Files.isDirectory(folder)) return uploads;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(it -> !it.toString().endsWith(".part")).sorted().toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                var bytes = Files.readAllBytes(file);
                var upload = new FileIn(path, bytes.length, HexFormat.of().formatHex(Rows.sha256().digest(bytes)));
                zip.putNextEntry(new ZipEntry(upload.entry()));
                zip.write(bytes);
                zip.closeEntry();
                uploads.add(upload);
            }
        }
        return uploads;
    }

    static List<Table<?>> all() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().sorted(Comparator.comparing(Table::getName)).toList();
    }

    static String schema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select max(version) from flyway_schema_history where success and version is not null")) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
