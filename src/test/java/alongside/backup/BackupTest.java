package alongside.backup;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.Alongside;
import alongside.SmallHouseTest;
import alongside.TestHouse;
import alongside.World;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.signin.SignIns;
import alongside.store.Kept;
import alongside.vault.Recovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A backup of a furnished house, laid into both databases, and then signed in to. */
@SmallHouseTest
class BackupTest {

    @Autowired Backup backup;
    @Autowired Recovery recovery;
    @Autowired World world;
    @Autowired People people;
    @Autowired Kept kept;
    @Autowired DataSource database;
    @TempDir Path temporary;
    Path file;
    String person;

    @BeforeEach
    void make() throws IOException {
        world.furnished();
        var email = "colin" + System.nanoTime() + "@example.org";
        person = people.welcome(null, new NewPerson("Colin Price", email, "01632 960 001", "1 Høgh Street\nHarrowdale", Reaching.POST, false, ""));
        Files.createDirectories(kept.folder().resolve("uploads/ab"));
        Files.writeString(kept.folder().resolve("uploads/ab/abcdef"), "A drawing");
        file = temporary.resolve("backup.zip");
        backup.to(file);
    }

    @Test
    void it_is_laid_into_either_database_and_signed_in_to() throws Exception {
        for (var postgres : new String[] {"", TestHouse.freshDatabase()}) {
            var folder = temporary.resolve("restored-" + postgres.isBlank());
            var outcome = new Restore(folder, postgres).from(file, recovery.words().toLowerCase().replace(" ", "-"));
            assertThat(outcome.refused()).isNull();
            assertThat(outcome.rows()).isGreaterThan(30);
            assertThat(Files.readString(folder.resolve("uploads/ab/abcdef"))).isEqualTo("A drawing");
            try (var house = new SpringApplicationBuilder(Alongside.class).web(WebApplicationType.NONE)
                    .run("--alongside.data=" + folder, "--alongside.postgres=" + postgres, "--spring.main.lazy-initialization=true", "--alongside.free-space-floor=0", "--server.port=0")) {
                assertThat(house.getBean(People.class).contact(person).address()).isEqualTo("1 Høgh Street\nHarrowdale");
                var signIns = house.getBean(SignIns.class);
                var cookie = signIns.comeIn(signIns.link(null, person, false), "", false);
                assertThat(signIns.comer(cookie.orElseThrow().secret()).orElseThrow().me().name()).isEqualTo("Colin Price");
                house.getBean(Backup.class).to(temporary.resolve("again-" + postgres.isBlank() + ".zip"));
            }
        }
    }

    @Test
    void it_holds_every_table_and_no_key() throws Exception {
        var inBackup = new TreeSet<String>();
        try (var read = new BackupFile(file); var zip = new ZipFile(file.toFile())) {
            read.manifest().tables().forEach(it -> inBackup.add(it.name()));
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain(recovery.words()).doesNotContain("Høgh");
            }
        }
        assertThat(inBackup).isEqualTo(tablesOfTheDatabase());
    }

    @Test
    void a_wrong_sheet_a_mistyped_sheet_and_a_place_in_use_are_refused_in_a_sentence() {
        var folder = temporary.resolve("empty");
        var mistyped = recovery.words().replace(recovery.words().charAt(0), recovery.words().charAt(0) == 'A' ? 'B' : 'A');
        assertThat(new Restore(folder, "").from(file, mistyped).refused()).contains("Please check them");
        var otherSheet = alongside.vault.rules.RecoveryWords.write(new byte[32]);
        assertThat(new Restore(folder, "").from(file, otherSheet).refused()).contains("This backup opens with sheet " + recovery.number());
        assertThat(folder).doesNotExist();
        assertThat(new Restore(kept.folder(), "").from(file, recovery.words()).refused()).contains("Stop it first");
    }

    @Test
    void one_changed_letter_in_any_part_is_found() throws Exception {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        var parts = entries.keySet().stream().filter(it -> entries.get(it).length > 0 && !it.equals("manifest.json")).toList();
        // Each part is told by itself, so that all of them can be broken in one file.
        try (var all = new BackupFile(withOneLetterChangedIn(entries, parts))) {
            assertThat(parts).hasSizeGreaterThan(30);
            assertThat(all.faults()).as("of " + parts).hasSameSizeAs(parts);
        }
        assertThat(Restore.check(withOneLetterChangedIn(entries, parts.subList(0, 1))).refused()).startsWith("This backup is damaged");
        assertThat(Restore.check(file).refused()).isNull();
    }

    private Path withOneLetterChangedIn(Map<String, byte[]> entries, List<String> parts) throws IOException {
        var broken = temporary.resolve("broken-" + parts.size() + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (var entry : entries.entrySet()) {
                var bytes = entry.getValue().clone();
                if (parts.contains(entry.getKey())) bytes[bytes.length / 2] ^= 1;
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return broken;
    }

    private TreeSet<String> tablesOfTheDatabase() throws Exception {
        var tables = new TreeSet<String>();
        try (Connection connection = database.getConnection();
                var found = connection.getMetaData().getTables(null, TestHouse.onPostgres() ? "public" : null, "%", new String[] {"TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        tables.removeIf(it -> it.startsWith("flyway_") || it.startsWith("sqlite_"));
        return tables;
    }
}
