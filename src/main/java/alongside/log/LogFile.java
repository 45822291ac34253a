package alongside.log;

import alongside.log.rules.Checkpoint;
import alongside.log.rules.Hashes;
import alongside.log.rules.Note;
import alongside.log.rules.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One log of an export, as it is being checked. */
final class LogFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final JsonNode head;
    private final List<String> faults = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<JsonNode> notes = new ArrayList<>();
    private final Set<Long> without = new HashSet<>();
    private final Set<Long> erased = new HashSet<>();
    /** What the log says last of each row. */
    private final Map<String, JsonNode> told = new LinkedHashMap<>();
    private final Map<String, JsonNode> rows = new LinkedHashMap<>();
    private long lines = 1;
    private long withheld;
    private boolean ended;

    LogFile(String name, JsonNode head) {
        this.name = name;
        this.head = head;
    }

    String name() {
        return name;
    }

    String origin() {
        return head.path("origin").asString("");
    }

    String verifier() {
        return head.path("verifier").asString("");
    }

    long size() {
        return leaves.size();
    }

    byte[] rootAt(long size) {
        return new Tree(leaves).rootAt(size);
    }

    void take(JsonNode line) {
        if (line.has("end")) {
            ended = true;
            if (line.path("end").asLong() != lines) fault("lines are missing or added: it should have " + line.path("end") + " and has " + lines + ".");
            return;
        }
        lines++;
        if (line.has("leaf")) leaf(line);
        else if (line.has("checkpoint")) notes.add(line);
        else if (line.has("row")) row(line.path("row"));
        else fault("line " + lines + " is of no kind that is known.");
    }

    private void leaf(JsonNode line) {
        long place = line.path("leaf").asLong(-1);
        if (place != leaves.size()) fault("entry " + leaves.size() + " is missing, or stands in another place.");
        byte[] hash;
        try {
            hash = HexFormat.of().parseHex(line.path("hash").asString(""));
        } catch (IllegalArgumentException notHex) {
            hash = new byte[0];
            fault("the hash of entry " + place + " is no hash.");
        }
        leaves.add(Hashes.leaf(line.path("type").asString(""), line.path("id").asString(""), hash));
        if (line.path("withheld").asBoolean(false)) withheld++;
        else if (!line.has("content")) without.add(place);
        else content(place, hash, line);
    }

    private void content(long place, byte[] hash, JsonNode line) {
        var content = line.path("content").asString("");
        try {
            if (!Arrays.equals(Hashes.content(HexFormat.of().parseHex(line.path("salt").asString("")), content), hash)) {
                fault("what entry " + place + " (" + line.path("type").asString("") + ") says was changed.");
            }
            var says = JSON.readTree(content);
            if (line.path("type").asString("").equals("log.upgraded")) LogCheck.each(says.path("rows")).forEach(row -> upgraded(place, row));
            LogCheck.each(says.path("rows")).forEach(row -> told.put(key(row), row.path("values")));
            LogCheck.each(says.path("erased")).forEach(it -> erased.add(it.asLong()));
        } catch (IllegalArgumentException | JacksonException broken) {
            fault("what entry " + place + " says cannot be read.");
        }
    }

    /** An upgrade gives rows other columns, and changes nothing that was told before. */
    private void upgraded(long place, JsonNode row) {
        var before = told.get(key(row));
        var now = row.path("values");
        if (before == null || before.isNull()) fault("the upgrade at entry " + place + " added the row " + key(row) + ".");
        else if (before.propertyNames().stream().anyMatch(it -> now.has(it) && !now.path(it).equals(before.path(it)))) fault("the upgrade at entry " + place + " changed the row " + key(row) + ".");
    }

    private void row(JsonNode row) {
        if (rows.put(key(row), row.path("values")) != null) fault("the row " + key(row) + " is there twice.");
    }

    private static String key(JsonNode row) {
        return row.path("table").asString("") + " " + row.path("key").asString("");
    }

    List<String> faults() {
        if (!ended) fault("it breaks off: the last line is missing.");
        if (head.has("damaged")) fault("the tree or its key is damaged.");
        without.stream().filter(it -> !erased.contains(it)).sorted().forEach(it -> fault("what entry " + it + " says is gone, and nothing says that it was erased."));
        erased.stream().filter(it -> !without.contains(it)).sorted().forEach(it -> fault("entry " + it + " should be erased and is not."));
        signed(head.path("note").asString(""), head.path("size").asLong(-1), "as it stands");
        if (head.path("size").asLong(-1) != leaves.size()) fault("its head tells of " + head.path("size") + " entries; there are " + leaves.size() + ".");
        if (head.path("checkpoints").asLong(-1) != notes.size()) fault("its head tells of " + head.path("checkpoints") + " checkpoints; there are " + notes.size() + ".");
        notes.forEach(it -> signed(it.path("note").asString(""), it.path("checkpoint").asLong(-1), "its checkpoint at " + it.path("checkpoint")));
        compare();
        return faults;
    }

    private void signed(String note, long size, String which) {
        if (!Note.isSignedBy(note, verifier())) fault(which + ": the signature is not right.");
        var it = Checkpoint.read(Note.text(note)).orElse(null);
        if (it == null || !it.origin().equals(origin()) || it.size() != size) fault(which + ": the checkpoint is not of this log and size.");
        else if (it.size() > leaves.size()) fault(which + ": entries that were signed are gone.");
        else if (!Arrays.equals(it.root(), rootAt(it.size()))) fault(which + ": the entries are not those that were signed.");
    }

    /** Only an export of everything has rows, and only that can be compared. */
    private void compare() {
        if (withheld > 0) return;
        told.forEach((key, values) -> {
            var row = rows.get(key);
            if (row == null && !values.isNull()) fault("the row " + key + " is gone from the database.");
            else if (row != null && !row.equals(values)) fault("the row " + key + " is not as the log says: " + changed(row, values) + ".");
        });
        rows.keySet().stream().filter(it -> !told.containsKey(it)).forEach(it -> fault("the row " + it + " is in the database, and the log knows nothing of it."));
    }

    private static String changed(JsonNode row, JsonNode told) {
        var names = row.propertyNames().stream().filter(it -> !row.path(it).equals(told.path(it))).sorted().toList();
        return names.isEmpty() ? "columns are missing" : String.join(", ", names) + " changed";
    }

    private void fault(String what) {
        faults.add(name + ": " + what);
    }

    /** Whether this begins with what the older one holds. */
    boolean grewFrom(LogFile older) {
        return older.size() <= size() && Arrays.equals(rootAt(older.size()), older.rootAt(older.size()));
    }

    String said() {
        return name + ": " + origin() + ", " + leaves.size() + " entries, " + notes.size() + " checkpoints, " + rows.size() + " rows compared"
                + (withheld > 0 ? ", " + withheld + " entries shown to others only" : "") + (erased.isEmpty() ? "" : ", " + erased.size() + " erased") + ".";
    }
}
