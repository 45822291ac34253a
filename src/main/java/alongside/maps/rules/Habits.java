package alongside.maps.rules;

import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.Set;

/**
 * How people answered, whatever it was: it is told to everybody who reads what came out, and nobody is dropped for it.
 *
 * @param straight how many gave one and the same answer to all of ten or more statements
 * @param alike how many gave exactly the answers of somebody else to ten or more statements; those above are not among them
 */
public record Habits(int straight, int alike) {

    /** Fewer answers are easily the same by chance. */
    static final int ENOUGH = 10;

    public static Habits of(Votes all, Set<String> leftOut) {
        var votes = all.without(leftOut);
        int straight = 0;
        var same = new HashMap<CharBuffer, Integer>();
        for (int p = 0; p < votes.people.size(); p++) {
            int from = votes.starts[p];
            int to = votes.starts[p + 1];
            if (to - from < ENOUGH) continue;
            if (one(votes.cells, from, to)) straight++;
            else same.merge(CharBuffer.wrap(votes.cells, from, to - from), 1, Integer::sum);
        }
        return new Habits(straight, same.values().stream().filter(it -> it > 1).mapToInt(it -> it).sum());
    }

    private static boolean one(char[] cells, int from, int to) {
        for (int c = from + 1; c < to; c++) if ((cells[c] & 3) != (cells[from] & 3)) return false;
        return true;
    }
}
