package alongside.evidence.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts to level. The rows for a level must all be met; the facts show the highest level, up to the one that was
 * declared, whose rows are met. What was not claimed is not tested: facts about a whole project say nothing in favour
 * of a part that was only ever meant to be told about.
 */
public final class Table {

    private final List<Row> rows;
    private final List<String> ladder;

    /** @param ladder the levels, lowest first */
    public Table(List<Row> rows, List<String> ladder) {
        this.rows = List.copyOf(rows);
        this.ladder = List.copyOf(ladder);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The table as a file: fact, level, needs, count, of, valid from, checked on; lines with # are remarks. */
    public static Table read(List<String> lines, List<String> ladder) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var cells = line.split("\\s*,\\s*");
            if (cells.length != 7) throw new IllegalArgumentException("A row has seven cells: " + line);
            if (!ladder.contains(cells[1])) throw new IllegalArgumentException("No level is called " + cells[1]);
            rows.add(new Row(Kind.valueOf(cells[0]), cells[1], Row.Needs.valueOf(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4]),
                    LocalDate.parse(cells[5]), LocalDate.parse(cells[6].strip())));
        }
        return new Table(rows, ladder);
    }

    /** The rows for a level on a day: of rows about the same fact the newest that is valid. */
    public List<Row> rowsFor(String level, LocalDate day) {
        Map<Kind, Row> newest = new TreeMap<>();
        for (var row : rows) {
            if (!row.level().equals(level) || row.validFrom().isAfter(day)) continue;
            newest.merge(row.fact(), row, (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other);
        }
        return List.copyOf(newest.values());
    }

    /** What is not met for this level. */
    public List<Row> missing(String level, Map<Kind, Figure> facts, LocalDate day) {
        return rowsFor(level, day).stream().filter(row -> !row.met(facts.getOrDefault(row.fact(), worst(row)))).toList();
    }

    /** @return empty when the facts show not even the lowest level */
    public Optional<String> level(String declared, Map<Kind, Figure> facts, LocalDate day) {
        for (int i = ladder.indexOf(declared); i >= 0; i--) {
            var level = ladder.get(i);
            if (!rowsFor(level, day).isEmpty() && missing(level, facts, day).isEmpty()) return Optional.of(level);
        }
        return Optional.empty();
    }

    /** What is not known does not count in favour. */
    private static Figure worst(Row row) {
        return new Figure(row.fact(), row.needs() == Row.Needs.AT_MOST ? Integer.MAX_VALUE : 0, row.needs() == Row.Needs.SHARE_IF_ANY ? 1 : 0);
    }
}
