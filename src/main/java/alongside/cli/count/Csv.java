package alongside.cli.count;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads CSV (RFC 4180) row by row without making anything of it but places in a buffer: commas between, quotation marks
 * round what holds a comma, two of them for one. Empty lines are passed over, and so is a byte-order mark. A quotation
 * mark in the middle of a field is part of it.
 */
final class Csv implements AutoCloseable {

    private static final int MOST_DIGITS = 5;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 18];
    private int at;
    private int end;
    private boolean over;
    private int rowFrom;
    private int rowTo;
    private long line;
    private long linesInRow;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int fields;
    private boolean sameName;
    private int plainNumber;
    private int plainHash;

    Csv(Path file) throws IOException {
        in = Files.newInputStream(file);
        fill();
        if (end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) at = 3;
    }

    /** @return false when there is no further row */
    boolean next() throws IOException {
        do {
            if (!row()) return false;
        } while (rowFrom == rowTo);
        return true;
    }

    /**
     * The next row, where it is as plain as nearly all are: a name, a number and a choice, without quotation marks and
     * whole in the buffer. Then {@link #plainNumber} and {@link #plainHash} are worked out on the way.
     *
     * @param id the name in the row before, which is very often the same
     * @return false when it is not, and nothing was taken: {@link #next} reads it
     */
    boolean plain(byte[] id, int idLength) {
        var in = bytes;
        int last = end;
        int i = at;
        int k = 0;
        int known = idLength < last - i ? idLength : 0;
        while (k < known && in[i + k] == id[k]) k++;
        sameName = k == idLength && in[i + k] == ',';
        if (sameName) {
            i += k;
        } else {
            if (i == last || in[i] == '"') return false;
            while (i < last && in[i] != ',') if (in[i++] < ' ') return false;
        }
        int nameTo = i;
        int number = 0;
        int numberFrom = ++i;
        while (i < last && in[i] >= '0' && in[i] <= '9') number = number * 10 + in[i++] - '0';
        if (i >= last || in[i] != ',' || i == numberFrom || i - numberFrom > MOST_DIGITS) return false;
        int choiceFrom = ++i;
        int hash = 0;
        while (i < last && in[i] >= ' ' && in[i] != ',' && in[i] != '"' || i < last && in[i] < 0) hash = hash * 31 + in[i++];
        if (i >= last || in[i] != '\n' && (in[i] != '\r' || i + 1 >= last || in[i + 1] != '\n')) return false;
        line += Math.max(1, linesInRow);
        linesInRow = 1;
        fields = 3;
        from[0] = rowFrom = at;
        to[0] = nameTo;
        from[1] = numberFrom;
        to[1] = choiceFrom - 1;
        from[2] = choiceFrom;
        to[2] = rowTo = i;
        plainNumber = number;
        plainHash = hash;
        at = in[i] == '\n' ? i + 1 : i + 2;
        return true;
    }

    private boolean row() throws IOException {
        line += Math.max(1, linesInRow);
        linesInRow = 0;
        while (true) {
            if (split()) return true;
            if (over) return false;
            fill();
        }
    }

    /** Finds the fields of the row that begins here. @return false when it does not end in the buffer */
    private boolean split() {
        int i = at;
        int last = end;
        var in = bytes;
        if (i == last) return false;
        fields = 0;
        int start = i;
        while (i < last) {
            byte it = in[i];
            if (it == ',') {
                field(start, i);
                start = ++i;
            } else if (it == '\n' || it == '\r') {
                int after = i + 1;
                if (it == '\r') {
                    if (after == last && !over) return false;
                    if (after < last && in[after] == '\n') after++;
                }
                return whole(start, i, after);
            } else if (it == '"' && i == start) {
                int shut = quoted(i + 1, last);
                if (shut < 0) {
                    if (over) throw new Broken(line, "a quotation mark at the end of the field", new String(in, i, Math.min(last - i, 80), StandardCharsets.UTF_8));
                    return false;
                }
                i = shut;
                start = -1 - start;
                while (i < last && in[i] != ',' && in[i] != '\n' && in[i] != '\r') i++;
                if (i == last && !over) return false;
            } else {
                i++;
            }
        }
        return over && whole(start, i, i);
    }

    private boolean whole(int start, int i, int after) {
        rowFrom = at;
        rowTo = i;
        field(start, i);
        linesInRow = 1;
        for (int k = 0; k < fields; k++) if (from[k] < 0) unquote(k);
        at = after;
        return true;
    }

    /** @param start where it begins; -1 minus that where it stands in quotation marks */
    private void field(int start, int i) {
        if (fields == from.length) {
            from = Arrays.copyOf(from, fields * 2);
            to = Arrays.copyOf(to, fields * 2);
        }
        from[fields] = start;
        to[fields++] = i;
    }

    /** Takes the marks away, in place: only when the row is whole, since until then it may be looked at again. */
    private void unquote(int field) {
        int read = -from[field];
        int write = read;
        from[field] = read;
        while (read < to[field]) {
            if (bytes[read] == '"') {
                if (read + 1 < to[field] && bytes[read + 1] == '"') read++;
                else break;
            }
            if (bytes[read] == '\n') linesInRow++;
            bytes[write++] = bytes[read++];
        }
        to[field] = write;
    }

    /** The place after the closing mark, or -1 when it is not in the buffer (it could be doubled just beyond). */
    private int quoted(int i, int last) {
        while (i < last) {
            if (bytes[i] != '"') i++;
            else if (i + 1 < last && bytes[i + 1] == '"') i += 2;
            else return i + 1 < last || over ? i + 1 : -1;
        }
        return -1;
    }

    private void fill() throws IOException {
        int left = end - at;
        if (left > bytes.length / 2) {
            var larger = new byte[bytes.length * 2];
            System.arraycopy(bytes, at, larger, 0, left);
            bytes = larger;
        } else {
            System.arraycopy(bytes, at, bytes, 0, left);
        }
        at = 0;
        end = left;
        int read = in.readNBytes(bytes, end, bytes.length - end);
        if (end + read < bytes.length) over = true;
        end += read;
    }

    /** Whether the plain row has the same name as the one before. */
    boolean sameName() {
        return sameName;
    }

    int plainNumber() {
        return plainNumber;
    }

    /** The hash of the third field of the plain row. */
    int plainHash() {
        return plainHash;
    }

    int hash(int field) {
        int hash = 0;
        for (int i = from[field]; i < to[field]; i++) hash = hash * 31 + bytes[i];
        return hash;
    }

    int fields() {
        return fields;
    }

    byte[] bytes() {
        return bytes;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    /** The line in which this row begins; 1 for the first. */
    long line() {
        return line;
    }

    String text(int field) {
        return new String(bytes, from[field], to[field] - from[field], StandardCharsets.UTF_8).strip();
    }

    String whole() {
        return new String(bytes, rowFrom, rowTo - rowFrom, StandardCharsets.UTF_8);
    }

    int number(int field, int least, int most, String expected) {
        int i = from[field];
        int last = to[field];
        while (i < last && bytes[i] == ' ') i++;
        while (last > i && bytes[last - 1] == ' ') last--;
        boolean minus = i < last && bytes[i] == '-';
        long it = 0;
        int first = minus ? i + 1 : i;
        if (first == last || last - first > 10) throw new Broken(line, expected, text(field));
        for (int k = first; k < last; k++) {
            int digit = bytes[k] - '0';
            if (digit < 0 || digit > 9) throw new Broken(line, expected, text(field));
            it = it * 10 + digit;
        }
        if (minus) it = -it;
        if (it < least || it > most) throw new Broken(line, expected, text(field));
        return (int) it;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
