package alongside.cli;

import alongside.log.LogCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks copies of logs; it needs neither the app nor its records. */
final class CheckingLogs {

    private CheckingLogs() {}

    static int check(List<Path> files, List<String> paper) {
        var check = new LogCheck();
        for (var file : files) {
            try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                check.read(file.toString(), lines);
            } catch (IOException unreadable) {
                throw new Refused(file + " cannot be read.", 2);
            }
        }
        var report = check.report(paper);
        report.seen().forEach(System.out::println);
        report.faults().forEach(fault -> System.out.println("WRONG: " + fault));
        System.out.println(report.faults().isEmpty() ? "Everything fits." : "Something is wrong.");
        return report.faults().isEmpty() ? 0 : 1;
    }
}
