package alongside.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables that a spreadsheet opens, in and out: cells in quotes may hold commas, quotes and line ends (RFC 4180). A spreadsheet
 * takes a cell that begins like a formula for one and would run it, so such a cell is written with a mark before it, and
 * {@link #asTyped} takes the mark away.
 */
public final class Csv {

    /** Spreadsheets also skip blanks before looking for a formula, and some take the full-width signs. */
    private static final String FORMULA = "(?s)'*(\\s*[=+\\-@|%＝＋－＠].*|[\\t\\r\\n].*)";

    /** @param line where it begins, counted from 1 */
    public record Row(int line, List<String> cells) {}

    /** A cell in quotes that never ends. */
    public static final class Unended extends IllegalArgumentException {

        private final int line;

        Unended(int line) {
            super("A cell in quotes begins in line " + line + " and never ends");
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    private final BufferedReader in;
    private int line = 1;

    public Csv(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /** The next row that has anything in it. */
    public Optional<Row> next() throws IOException {
        for (var row = one(); row.isPresent(); row = one()) if (row.get().cells.size() > 1 || !row.get().cells.getFirst().isEmpty()) return row;
        return Optional.empty();
    }

    private Optional<Row> one() throws IOException {
        int began = line;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean anything = false;
        int opened = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\uFEFF' && line == 1 && !anything) continue;
            anything = true;
            if (c == '\n' || c == '\r' && !follows('\n')) line++;
            if (quoted) {
                if (c != '"') cell.append((char) c);
                else if (follows('"')) cell.append((char) in.read());
                else quoted = false;
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
                opened = line;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r' && !follows('\n')) {
                cells.add(cell.toString());
                return Optional.of(new Row(began, cells));
            } else if (c != '\r') {
                cell.append((char) c);
            }
        }
        if (quoted) throw new Unended(opened);
        if (!anything) return Optional.empty();
        cells.add(cell.toString());
        return Optional.of(new Row(began, cells));
    }

    private boolean follows(char wanted) throws IOException {
        in.mark(1);
        int c = in.read();
        in.reset();
        return c == wanted;
    }

    /** Every row of it, without those that have nothing in them. */
    public static List<List<String>> read(String text) {
        var csv = new Csv(new StringReader(text));
        var rows = new ArrayList<List<String>>();
        try {
            for (var row = csv.next(); row.isPresent(); row = csv.next()) rows.add(List.copyOf(row.get().cells));
        } catch (IOException never) {
            throw new UncheckedIOException(never); // a text can always be read
        }
        return rows;
    }

    public static String write(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var plain = text.replace("\0", "");
        boolean formula = plain.matches(FORMULA);
        var safe = formula ? "'" + plain : plain;
        return formula || safe.matches("(?s).*[\",\r\n;\t'].*") || !safe.equals(safe.strip()) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** What was written by {@link #write}, as it was before. */
    public static String asTyped(String cell) {
        return cell.startsWith("'") && cell.substring(1).matches(FORMULA) ? cell.substring(1) : cell;
    }
}
