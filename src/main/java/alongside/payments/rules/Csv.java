package alongside.payments.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A table for a spreadsheet. A cell that a spreadsheet would take for a formula is made plain text. */
public final class Csv {

    private Csv() {}

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        var plain = text.replace("\0", "");
        // Spreadsheets also skip blanks before looking for a formula, and some take the full-width signs.
        boolean formula = plain.stripLeading().matches("(?s)[=+\\-@|%＝＋－＠].*") || plain.matches("(?s)[\t\r\n].*");
        var safe = formula ? "'" + plain : plain;
        return safe.matches("(?s).*[\",\r\n;\t].*") || !safe.equals(safe.strip()) || formula ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
