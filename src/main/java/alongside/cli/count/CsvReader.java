package alongside.cli.count;

import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Rankings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
            var read = new CsvReader().together(csv, columns, new Fresh.Rising());
            if (read != null) return read;
        }
        try (var csv = new Csv(file)) {
            csv.next();
            var read = new CsvReader().together(csv, Columns.of(csv), new Fresh.Known());
            if (read != null) return read;
        }
        try (var csv = new Csv(file)) {
            csv.next();
            return apart(csv, Columns.of(csv));
        }
    }

    /** @return null when a ballot may have come back after others */
    private @Nullable BallotFile together(Csv csv, Columns columns, Fresh fresh) throws IOException {
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
}
