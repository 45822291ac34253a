package alongside.backup;

import alongside.backup.Manifest.TableIn;
import alongside.store.FolderLock;
import alongside.vault.Recovery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * Lays a backup into an empty installation, on either database. It works without the app: nothing else is started that
 * could write. Afterwards every table is read back and compared with the backup.
 */
public final class Restore {

    /** Beside the data while a restored installation has not been looked at by a person: no letter leaves until then. */
    public static final String MARK = "restored";

    /** @param refused why it was not done, in a sentence; null when it was */
    public record Outcome(@org.jspecify.annotations.Nullable String refused, long rows, int tables, int uploads, String made) {

        static Outcome no(String why) {
            return new Outcome(why, 0, 0, 0, "");
        }
    }

    private final Path folder;
    private final String postgres;

    /** @param postgres a JDBC address, or blank for the file in the folder */
    public Restore(Path folder, String postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Looks at a backup without laying it anywhere. */
    public static Outcome check(Path file) {
        try (var backup = new BackupFile(file)) {
            var faults = backup.faults();
            if (!faults.isEmpty()) return Outcome.no("This backup is damaged: " + String.join("; ", faults.subList(0, Math.min(3, faults.size()))) + ".");
            return done(backup.manifest());
        } catch (IOException unreadable) {
            return Outcome.no(file + " cannot be read as a backup of Alongside: " + plain(unreadable) + ".");
        }
    }

    /** The number of the recovery sheet that opens this backup. */
    public static Optional<String> sheetOf(Path file) {
        try (var backup = new BackupFile(file)) {
            return Optional.of(backup.manifest().sheet());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Why nothing can be restored here, in a sentence; empty when it can. */
    public Optional<String> notHere() {
        if (FolderLock.isHeld(folder)) return Optional.of("Alongside is running on " + folder + ". Stop it first.");
        if (Files.exists(folder.resolve("alongside.db")) || Files.exists(folder.resolve("key"))) {
            return Optional.of(folder + " holds an installation already. A backup is restored into an empty folder, so that nothing is lost. Choose another with --data.");
        }
        if (!postgres.isBlank()) {
            try (var connection = DriverManager.getConnection(postgres); var found = connection.getMetaData().getTables(null, "public", "flyway_schema_history", null)) {
                if (found.next()) return Optional.of("That PostgreSQL database holds an installation already. A backup is restored into an empty database.");
            } catch (SQLException unreachable) {
                return Optional.of("That PostgreSQL database cannot be reached: " + plain(unreachable) + ".");
            }
        }
        return Optional.empty();
    }

    /** @param sheet the letters of the recovery sheet, as typed */
    public Outcome from(Path file, String sheet) {
        var not = notHere();
        if (not.isPresent()) return Outcome.no(not.get());
        var checked = check(file);
        if (checked.refused() != null) return checked;
        if (!Recovery.isSheet(sheet)) return Outcome.no("Those are not the letters of a recovery sheet, or one of them is wrong. Please check them and try again.");
        try (var backup = new BackupFile(file)) {
            var manifest = backup.manifest();
            if (!Recovery.layInto(folder, sheet, manifest.ring())) {
                return Outcome.no("That is recovery sheet " + Recovery.number(sheet) + ". This backup opens with sheet " + manifest.sheet() + ".");
            }
            uploads(backup);
            rows(backup);
            Files.writeString(folder.resolve(MARK), manifest.made() + "\n");
            return done(manifest);
        } catch (IOException | SQLException | RuntimeException fault) {
            return Outcome.no("The backup could not be restored: " + plain(fault) + ". " + folder + " is not complete; empty it before you try again.");
        }
    }

    private void rows(BackupFile backup) throws SQLException, IOException {
        var manifest = backup.manifest();
        var url = postgres.isBlank() ? "jdbc:sqlite:" + folder.resolve("alongside.db") + "?journal_mode=WAL&synchronous=FULL&foreign_keys=true" : postgres;
        // To the version the backup was made by; the app brings it on to its own when it starts.
        Flyway.configure().dataSource(url, null, null).outOfOrder(true).target(manifest.schema())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + (postgres.isBlank() ? "sqlite" : "postgresql"))
                .load().migrate();
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            var loosened = loosen(connection);
            var rows = new Rows(connection);
            for (var table : manifest.tables()) {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate("delete from " + table.name()); // what a migration itself put there is in the backup too
                }
                try (var lines = backup.lines(table)) {
                    rows.read(table, lines);
                }
            }
            tighten(connection, loosened);
            var wrong = new ArrayList<String>();
            for (var table : manifest.tables()) if (!same(table, rows.write(table, OutputStream.nullOutputStream()))) wrong.add(table.name());
            if (!wrong.isEmpty()) {
                connection.rollback();
                throw new IOException("what was laid in does not read back the same in " + String.join(", ", wrong));
            }
            connection.commit();
        }
    }

    private static boolean same(TableIn one, TableIn other) {
        return one.rows() == other.rows() && one.sha256().equals(other.sha256());
    }

    private record Link(String table, String name) {}

    /** While rows come in table by table, a row may name another that is not there yet; all is checked at the end. */
    private List<Link> loosen(Connection connection) throws SQLException {
        var links = new ArrayList<Link>();
        try (var statement = connection.createStatement()) {
            if (postgres.isBlank()) {
                statement.execute("pragma defer_foreign_keys = on");
                return links;
            }
            try (var found = statement.executeQuery("select conrelid::regclass::text, conname from pg_constraint where contype = 'f' and not condeferrable")) {
                while (found.next()) links.add(new Link(found.getString(1), found.getString(2)));
            }
            for (var link : links) statement.execute("alter table " + link.table + " alter constraint " + link.name + " deferrable");
            statement.execute("set constraints all deferred");
        }
        return links;
    }

    private static void tighten(Connection connection, List<Link> links) throws SQLException {
        if (links.isEmpty()) return;
        try (var statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
            for (var link : links) statement.execute("alter table " + link.table + " alter constraint " + link.name + " not deferrable");
        }
    }

    private void uploads(BackupFile backup) throws IOException {
        var uploads = folder.resolve("uploads");
        for (var upload : backup.manifest().uploads()) {
            var target = uploads.resolve(upload.path()).normalize();
            if (!target.startsWith(uploads)) throw new IOException("an upload wants to stand outside the folder");
            Files.createDirectories(target.getParent());
            try (var in = backup.open(upload.entry())) {
                Files.copy(in, target);
            }
        }
    }

    private static Outcome done(Manifest it) {
        return new Outcome(null, it.rows(), it.tables().size(), it.uploads().size(), it.made());
    }

    private static String plain(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
