package alongside.cli;

import alongside.log.LogExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every log whole, for whoever runs the installation. */
@Component
class LogErrand implements Errand {

    private final LogExport export;

    LogErrand(LogExport export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "export-log";
    }

    @Override
    public void run(List<String> words, PrintWriter out) {
        var file = Path.of(words.getFirst());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var to = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
                out.println("Written: " + file + ", the logs of " + export.all(to) + " projects. It holds who answered what in open votes, so keep it as safe as a backup.");
            }
            out.println("Check it with: bin/alongside verify-log " + file);
        } catch (IOException fault) {
            throw new Refused("It could not be written: " + fault.getMessage(), 1);
        }
    }
}
