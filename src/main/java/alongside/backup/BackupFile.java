package alongside.backup;

import alongside.backup.Manifest.TableIn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup, read: what it says it holds, and whether that is so. */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    BackupFile(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) throw new IOException("it has no list of what it holds");
        try (var in = zip.getInputStream(entry)) {
            manifest = JSON.readValue(in.readAllBytes(), Manifest.class);
        } catch (JacksonException unreadable) {
            throw new IOException("its list of what it holds cannot be read", unreadable);
        }
        if (manifest.format() != Manifest.FORMAT) throw new IOException("it is of a form this Alongside does not know");
    }

    Manifest manifest() {
        return manifest;
    }

    /** @return what is wrong, in words; empty when every table and upload is whole */
    List<String> faults() throws IOException {
        var faults = new ArrayList<String>();
        var expected = new HashSet<String>();
        expected.add(MANIFEST);
        for (var table : manifest.tables()) {
            expected.add(table.entry());
            var seen = hash(table.entry());
            if (seen == null || seen.lines != table.rows() || !seen.sha256.equals(table.sha256())) faults.add("the table " + table.name() + " is not as it was written");
        }
        for (var upload : manifest.uploads()) {
            expected.add(upload.entry());
            var seen = hash(upload.entry());
            if (seen == null || seen.bytes != upload.bytes() || !seen.sha256.equals(upload.sha256())) faults.add("the upload " + upload.path() + " is not as it was written");
        }
        zip.stream().filter(it -> !expected.contains(it.getName())).forEach(it -> faults.add("it holds " + it.getName() + ", which its list does not name"));
        return faults;
    }

    BufferedReader lines(TableIn table) throws IOException {
        return new BufferedReader(new InputStreamReader(open(table.entry()), StandardCharsets.UTF_8));
    }

    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException("it lacks " + name);
        return zip.getInputStream(entry);
    }

    private record Seen(long bytes, long lines, String sha256) {}

    private @org.jspecify.annotations.Nullable Seen hash(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return null;
        var digest = Rows.sha256();
        long bytes = 0;
        long lines = 0;
        try (var in = zip.getInputStream(entry)) {
            var some = new byte[65536];
            for (int n = in.read(some); n > 0; n = in.read(some)) {
                digest.update(some, 0, n);
                bytes += n;
                for (int i = 0; i < n; i++) if (some[i] == '\n') lines++;
            }
        }
        return new Seen(bytes, lines, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
