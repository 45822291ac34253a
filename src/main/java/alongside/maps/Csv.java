package alongside.maps;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comma-separated values as spreadsheets write them: fields in quotes may hold commas, quotes twice and line breaks. */
final class Csv {

    /** @param line where it begins, counted from 1 */
    record Row(int line, List<String> fields) {}

    private final BufferedReader in;
    private int line = 1;

    Csv(BufferedReader in) {
        this.in = in;
    }

    Optional<Row> next() throws IOException {
        int began = line;
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        boolean anything = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\ufeff' && began == 1 && !anything) continue;
            anything = true;
            if (c == '\n') line++;
            if (quoted) {
                if (c != '"') field.append((char) c);
                else if (peek() == '"') field.append((char) in.read());
                else quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\n') {
                return Optional.of(ended(began, fields, field));
            } else if (c != '\r') {
                field.append((char) c);
            }
        }
        return anything ? Optional.of(ended(began, fields, field)) : Optional.empty();
    }

    private static Row ended(int began, List<String> fields, StringBuilder last) {
        fields.add(last.toString());
        return new Row(began, fields);
    }

    private int peek() throws IOException {
        in.mark(1);
        int c = in.read();
        in.reset();
        return c;
    }
}
