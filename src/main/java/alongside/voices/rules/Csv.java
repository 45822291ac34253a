package alongside.voices.rules;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: cells in quotes may hold commas, quotes and line ends. */
public final class Csv {

    private Csv() {}

    /** @throws IllegalArgumentException with the number of the line, when a quoted cell never ends */
    public static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int opened = 0;
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') line++;
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(i++));
                else quoted = false;
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
                opened = line;
            } else if (c == ',') {
                row.add(taken(cell));
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') continue;
                row.add(taken(cell));
                if (row.size() > 1 || !row.getFirst().isEmpty()) rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(c);
            }
        }
        if (quoted) throw new IllegalArgumentException(String.valueOf(opened));
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(taken(cell));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }

    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) text.append(i == 0 ? "" : ",").append(quoted(row.get(i)));
            text.append("\r\n");
        }
        return text.toString();
    }

    /** A spreadsheet takes what begins with one of these for a formula and would run it; {@link #asTyped} takes the mark away. */
    private static String quoted(String cell) {
        var safe = cell.matches("(?s)'*[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\n\\r'].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** What was written by {@link #write}, as it was before. */
    public static String asTyped(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }
}
