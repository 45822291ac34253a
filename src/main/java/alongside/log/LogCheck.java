package alongside.log;

import alongside.log.rules.Checkpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks exports of logs without the app and without its database: each by itself, an older one against a newer one, and
 * both against checkpoints typed from paper. `bin/verify-log.py` does the same and shares no line with this.
 */
public final class LogCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param faults what is wrong, in sentences; @param seen what was looked at, in sentences */
    public record Report(List<String> faults, List<String> seen) {}

    private final List<String> faults = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Map<String, List<LogFile>> logs = new LinkedHashMap<>();

    /** Reads one export; it may hold several logs one after another. */
    public LogCheck read(String name, BufferedReader lines) throws IOException {
        LogFile now = null;
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) continue;
            JsonNode json;
            try {
                json = JSON.readTree(line);
            } catch (JacksonException broken) {
                faults.add(name + ", line " + number + ", is not a line of a log.");
                continue;
            }
            if (json.has("alongside-log")) {
                now = new LogFile(name, json);
                logs.computeIfAbsent(now.origin(), it -> new ArrayList<>()).add(now);
            } else if (now == null) {
                faults.add(name + ", line " + number + ", stands before the head of any log.");
            } else {
                now.take(json);
            }
        }
        if (number == 0) faults.add(name + " is empty.");
        return this;
    }

    /** @param paper checkpoints as they were typed */
    public Report report(List<String> paper) {
        for (var files : logs.values()) {
            files.forEach(file -> faults.addAll(file.faults()));
            files.stream().map(LogFile::said).forEach(seen::add);
            growth(files);
        }
        paper.forEach(this::onPaper);
        if (logs.isEmpty()) faults.add("There is no log in what was given.");
        return new Report(List.copyOf(faults), List.copyOf(seen));
    }

    /** An older export must be the beginning of a newer one, and both signed with the same key. */
    private void growth(List<LogFile> files) {
        var sorted = files.stream().sorted(Comparator.comparingLong(LogFile::size)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            var older = sorted.get(i - 1);
            var newer = sorted.get(i);
            if (!older.verifier().equals(newer.verifier())) faults.add(newer.name() + " is signed with another key than " + older.name() + ".");
            if (!newer.grewFrom(older)) faults.add(newer.name() + " does not begin with what " + older.name() + " holds: the log of " + newer.origin() + " was written anew.");
            else seen.add(newer.name() + " begins with everything that " + older.name() + " holds.");
        }
    }

    private void onPaper(String typed) {
        var read = Checkpoint.Typed.read(typed);
        if (read.isEmpty()) {
            faults.add("\"" + typed + "\" has a slip in it. A checkpoint is a number and seventeen groups of four.");
            return;
        }
        long size = read.get().size();
        var longEnough = logs.values().stream().flatMap(List::stream).filter(it -> it.size() >= size).toList();
        if (longEnough.stream().anyMatch(it -> Arrays.equals(it.rootAt(size), read.get().root()))) seen.add("The checkpoint on paper at " + size + " fits.");
        else if (longEnough.isEmpty()) faults.add("The checkpoint on paper tells of " + size + " entries. No log given here has as many: some are gone, or it is an older copy.");
        else faults.add("The checkpoint on paper at " + size + " does not fit: the log was changed since it was printed.");
    }

    static Stream<JsonNode> each(JsonNode array) {
        return array.valueStream();
    }
}
