package alongside.log;

import java.util.List;
import java.util.Map;

/**
 * Something to be written into the log.
 *
 * @param type what happened, `room.past-verb`
 * @param subject the id of what it happened to
 * @param rows the rows it wrote, as they stand now
 * @param said what else the leaf says, in names, texts and whole numbers
 */
public record LogEntry(String type, String subject, List<LogRow> rows, Map<String, ?> said) {

    public LogEntry {
        rows = List.copyOf(rows);
    }

    public static LogEntry of(String type, String subject, List<LogRow> rows) {
        return new LogEntry(type, subject, rows, Map.of());
    }

    public LogEntry saying(Map<String, ?> what) {
        return new LogEntry(type, subject, rows, what);
    }
}
