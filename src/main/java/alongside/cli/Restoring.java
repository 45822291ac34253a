package alongside.cli;

import alongside.backup.Restore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Restoring and checking backups; neither needs the app. */
final class Restoring {

    private Restoring() {}

    static int check(Path file) {
        var checked = Restore.check(there(file));
        if (checked.refused() != null) throw new Refused(checked.refused(), 1);
        System.out.println("The backup is whole: " + said(checked) + ". It opens with recovery sheet " + Restore.sheetOf(file).orElse("?") + ".");
        return 0;
    }

    static int restore(List<String> settings, Path file) {
        var folder = Starting.folder(settings);
        var postgres = settings.stream().filter(it -> it.startsWith("--alongside.postgres=")).map(it -> it.substring("--alongside.postgres=".length())).findFirst().orElse("");
        var restore = new Restore(folder, postgres);
        there(file);
        restore.notHere().ifPresent(why -> {
            throw new Refused(why, 1);
        });
        System.out.println("Type the letters of recovery sheet " + Restore.sheetOf(file).orElse("?") + ", then press Enter:");
        var outcome = restore.from(file, line());
        if (outcome.refused() != null) throw new Refused(outcome.refused(), 1);
        System.out.println("Restored and read back: " + said(outcome) + ".");
        System.out.println("No letter leaves until an organisation lead says so on the page /post, because some may have been sent already.");
        return 0;
    }

    private static Path there(Path file) {
        if (!Files.isRegularFile(file)) throw new Refused("There is no file " + file + ".", 1);
        return file;
    }

    private static String said(Restore.Outcome it) {
        return it.tables() + " tables with " + it.rows() + " rows and " + it.uploads() + " uploads, made " + it.made();
    }

    private static String line() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            return "";
        }
    }
}
