package alongside.cli;

import alongside.backup.Backup;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** A backup, written and read back. */
@Component
class BackupErrand implements Errand {

    private final Backup backup;

    BackupErrand(Backup backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void run(List<String> words, PrintWriter out) {
        var file = Path.of(words.getFirst());
        try {
            var made = backup.to(file);
            out.println("Written and checked: " + file);
            out.println(made.tables() + " tables with " + made.rows() + " rows, " + made.uploads() + " uploads. It opens with recovery sheet " + made.sheet() + ".");
        } catch (IOException fault) {
            throw new Refused("The backup was not made: " + fault.getMessage(), 1);
        }
    }
}
