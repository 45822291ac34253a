package alongside.cli.count;

import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Rankings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a line a mark: `ballot,rank,choice`, or `ballot,score,choice` for scores and dots. An empty choice (or
 * `undervote`, `skipped`) is a rank left empty, `overvote` one with several. Rows of one ballot usually stand together,
 * and then ten million lines are read in a second or two; where they do not, the file is read once more and kept whole.
 */
final class CsvReader {

    private static final String HEAD = "a first line with the columns ballot, rank (or score) and choice";
    private static final int MOST_RANK = 100_000;

    /** Where the columns are. */
    private record Columns(int ballot, int number, int choice, boolean scores) {

        static Columns of(Csv head) {
            int ballot = -1;
            int number = -1;
            int choice = -1;
            boolean scores = false;
            for (int i = 0; i < head.fields(); i++) {
                switch (head.text(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_')) {
                    case "ballot", "ballot_id", "ballotid", "voter", "voter_id", "id" -> ballot = i;
                    case "rank", "ranking", "preference" -> number = i;
                    case "score", "points", "dots", "mark" -> {
                        number = i;
                        scores = true;
                    }
                    case "choice", "candidate", "option" -> choice = i;
                    default -> { }
                }
            }
            if (ballot < 0 || number < 0 || choice < 0) throw new Broken(head.line(), HEAD, head.whole());
            return new Columns(ballot, number, choice, scores);
        }
    }

    private final Options options = new Options();
    private final Rankings.Builder built = new Rankings.Builder();

    static BallotFile read(Path file) throws IOException {
        try (var csv = new Csv(file)) {
            if (!csv.next()) throw new Broken(1, HEAD + ", but the file is empty", "");
            var columns = Columns.of(csv);
            if (columns.scores) return scores(csv, columns);
            var read = new CsvReader().together(csv, columns, new Rising());
            if (read != null) return read;
        }
        try (var csv = new Csv(file)) {
            csv.next();
            var read = new CsvReader().together(csv, Columns.of(csv), new Known());
            if (read != null) return read;
        }
        try (var csv = new Csv(file)) {
            csv.next();
            return apart(csv, Columns.of(csv));
        }
    }

    /** @return null when a ballot may have come back after others */
    private @Nullable BallotFile together(Csv csv, Columns columns, New fresh) throws IOException {
        var row = new Row();
        var id = new byte[64];
        int idLength = -1;
        boolean usual = columns.ballot == 0 && columns.number == 1 && columns.choice == 2;
        while (true) {
            boolean plain = usual && csv.plain(id, idLength);
            if (!plain) {
                if (!csv.next()) break;
                check(csv, columns);
            }
            int from = csv.from(columns.ballot);
            int length = csv.to(columns.ballot) - from;
            boolean same = plain ? csv.sameName() : length == idLength && Arrays.equals(csv.bytes(), from, from + length, id, 0, length);
            if (!same) {
                if (length == 0) throw new Broken(csv.line(), "the ballot's number or name", csv.whole());
                if (idLength >= 0) row.into(built);
                row.clear();
                if (!fresh.surely(id, idLength, csv.bytes(), from, length)) return null;
                if (length > id.length) id = new byte[length * 2];
                System.arraycopy(csv.bytes(), from, id, 0, length);
                idLength = length;
            }
            int rank = plain && csv.plainNumber() > 0 ? csv.plainNumber() : csv.number(columns.number, 1, MOST_RANK, "a rank, 1 for the first");
            int hash = plain ? csv.plainHash() : csv.hash(columns.choice);
            row.add(rank, options.of(csv.bytes(), csv.from(columns.choice), csv.to(columns.choice), hash));
        }
        if (idLength >= 0) row.into(built);
        return BallotFile.ranked("", options.names(), 0, built.build(options.names()));
    }

    private static BallotFile apart(Csv csv, Columns columns) throws IOException {
        var reader = new CsvReader();
        var rows = new LinkedHashMap<String, Row>();
        while (csv.next()) {
            check(csv, columns);
            var id = csv.text(columns.ballot);
            if (id.isBlank()) throw new Broken(csv.line(), "the ballot's number or name", csv.whole());
            rows.computeIfAbsent(id, it -> new Row()).add(csv.number(columns.number, 1, MOST_RANK, "a rank, 1 for the first"), reader.option(csv, columns.choice));
        }
        rows.values().forEach(it -> it.into(reader.built));
        return BallotFile.ranked("", reader.options.names(), 0, reader.built.build(reader.options.names()));
    }

    private static BallotFile scores(Csv csv, Columns columns) throws IOException {
        var options = new Options();
        var marks = new LinkedHashMap<String, Map<String, Integer>>();
        while (csv.next()) {
            check(csv, columns);
            var mine = marks.computeIfAbsent(csv.text(columns.ballot), it -> new LinkedHashMap<>());
            var choice = csv.text(columns.choice);
            if (choice.isBlank()) continue;
            options.of(choice);
            if (csv.from(columns.number) == csv.to(columns.number)) continue;
            if (mine.put(choice, csv.number(columns.number, Integer.MIN_VALUE, Integer.MAX_VALUE, "a whole number")) != null)
                throw new Broken(csv.line(), "each choice once on a ballot", choice);
        }
        var ballots = new ArrayList<Ballot>();
        marks.values().forEach(it -> ballots.add(new Ballot.Marked(it)));
        return new BallotFile("", options.names(), 0, null, Ballots.secret(ballots.size(), ballots), Map.of(), 0);
    }

    private static void check(Csv csv, Columns columns) {
        if (csv.fields() <= Math.max(columns.choice, Math.max(columns.ballot, columns.number)))
            throw new Broken(csv.line(), "a ballot, a rank (or score) and a choice", csv.whole());
    }

    private int option(Csv csv, int field) {
        return options.of(csv.bytes(), csv.from(field), csv.to(field), csv.hash(field));
    }

    /** The marks of one ballot, in the order of their ranks whatever the order of the rows. */
    private static final class Row {

        private int[] ranks = new int[16];
        private int[] marks = new int[16];
        private int length;

        void clear() {
            length = 0;
        }

        void add(int rank, int mark) {
            if (length == ranks.length) {
                ranks = Arrays.copyOf(ranks, length * 2);
                marks = Arrays.copyOf(marks, length * 2);
            }
            int at = length++;
            while (at > 0 && (ranks[at - 1] > rank || ranks[at - 1] == rank && marks[at - 1] > mark)) {
                ranks[at] = ranks[at - 1];
                marks[at] = marks[at - 1];
                at--;
            }
            ranks[at] = rank;
            marks[at] = mark;
        }

        void into(Rankings.Builder built) {
            built.begin();
            int before = 0;
            for (int i = 0; i < length; i++) {
                // one empty rank says as much as several
                if (ranks[i] > before + 1) built.rank();
                if (ranks[i] > before) built.rank();
                before = ranks[i];
                if (marks[i] == Options.OVERVOTE) built.unclear();
                else if (marks[i] != Options.NOTHING) built.mark(marks[i]);
            }
            built.end(1);
        }
    }

    /** Whether a ballot is surely none that was there before. */
    private interface New {

        /** @param last the ballot before; its length is -1 for the first */
        boolean surely(byte[] last, int lastLength, byte[] bytes, int from, int length);
    }

    /** As long as each ballot's name comes after the one before, as numbers or as letters, none can come back. */
    private static final class Rising implements New {

        private boolean numbers = true;
        private boolean letters = true;

        @Override
        public boolean surely(byte[] last, int lastLength, byte[] bytes, int from, int length) {
            if (lastLength < 0) return true;
            int order = Arrays.compare(last, 0, lastLength, bytes, from, from + length);
            if (order >= 0) letters = false;
            if (lastLength > length || lastLength == length && order >= 0) numbers = false;
            return numbers || letters;
        }
    }

    /** Which ballots were seen; by a hash of 64 bits, so that a false alarm costs a second reading and never a wrong count. */
    private static final class Known implements New {

        private long[] table = new long[1 << 16];
        private int size;

        @Override
        public boolean surely(byte[] last, int lastLength, byte[] bytes, int from, int length) {
            long hash = 0xCBF29CE484222325L;
            for (int i = from; i < from + length; i++) hash = (hash ^ bytes[i]) * 0x100000001B3L;
            hash ^= hash >>> 32;
            if (hash == 0) hash = 1;
            if (!put(hash)) return false;
            if (++size * 2 > table.length) {
                var old = table;
                table = new long[old.length * 2];
                for (long it : old) if (it != 0) put(it);
            }
            return true;
        }

        private boolean put(long hash) {
            int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & table.length - 1;
            while (table[slot] != 0) {
                if (table[slot] == hash) return false;
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = hash;
            return true;
        }
    }

    /** The choices in the order in which they come, found by their bytes. */
    private static final class Options {

        static final int NOTHING = -1;
        static final int OVERVOTE = -2;

        private final List<byte[]> bytes = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private int[] table = new int[64];

        int of(String name) {
            var it = name.getBytes(StandardCharsets.UTF_8);
            return of(it, 0, it.length, hash(it));
        }

        int of(byte[] in, int from, int to, int hash) {
            int slot = (hash ^ hash >>> 16) & table.length - 1;
            while (table[slot] != 0) {
                if (same(bytes.get(table[slot] - 1), in, from, to)) return table[slot] - 1;
                slot = slot + 1 & table.length - 1;
            }
            return add(new String(in, from, to - from, StandardCharsets.UTF_8), in, from, to);
        }

        private int add(String name, byte[] in, int from, int to) {
            int special = special(name);
            if (special < 0) return special;
            var stripped = name.strip();
            if (stripped.length() < name.length()) return of(stripped);
            if (names.size() == Rankings.MOST_OPTIONS) throw new Broken(0, "at most " + Rankings.MOST_OPTIONS + " different choices", "");
            bytes.add(Arrays.copyOfRange(in, from, to));
            names.add(name);
            if (names.size() * 2 > table.length) table = new int[table.length * 4];
            else {
                lay(names.size() - 1);
                return names.size() - 1;
            }
            for (int i = 0; i < names.size(); i++) lay(i);
            return names.size() - 1;
        }

        private void lay(int option) {
            int hash = hash(bytes.get(option));
            int slot = (hash ^ hash >>> 16) & table.length - 1;
            while (table[slot] != 0) slot = slot + 1 & table.length - 1;
            table[slot] = option + 1;
        }

        private static int hash(byte[] name) {
            int hash = 0;
            for (byte it : name) hash = hash * 31 + it;
            return hash;
        }

        private static boolean same(byte[] known, byte[] in, int from, int to) {
            return known.length == to - from && Arrays.equals(known, 0, known.length, in, from, to);
        }

        private static int special(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "", "undervote", "$undervote", "skipped", "blank" -> NOTHING;
                case "overvote", "$overvote" -> OVERVOTE;
                default -> 0;
            };
        }

        List<String> names() {
            return List.copyOf(names);
        }
    }
}
