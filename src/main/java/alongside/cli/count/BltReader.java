package alongside.cli.count;

import alongside.decisions.rules.Rankings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * BLT: `candidates seats`, perhaps a line of withdrawn candidates (`-2 -5`), then one line a ballot kind
 * (`weight preference preference … 0`; `=` joins equal ones, `-` is a rank left empty), a `0`, the names and a title.
 * Withdrawn candidates are taken out of the ballots as if they had never stood there.
 */
final class BltReader {

    private final List<String> lines;
    private int at;

    BltReader(String text) {
        lines = text.lines().toList();
    }

    BallotFile read() {
        var head = next("two numbers, of candidates and of seats").split("\\s+");
        if (head.length != 2) throw broken("two numbers, of candidates and of seats");
        int candidates = number(head[0], 1, Rankings.MOST_OPTIONS, "the number of candidates");
        int seats = number(head[1], 1, candidates, "the number of seats, from 1 to the number of candidates");
        var withdrawn = new HashSet<Integer>();
        var built = new Rankings.Builder();
        int[] place = null;
        while (true) {
            var line = next("a ballot, or 0 after the last one");
            if (line.equals("0")) break;
            if (line.startsWith("-") && place == null) {
                for (var it : line.split("\\s+")) withdrawn.add(-number(it, -candidates, -1, "the numbers of withdrawn candidates, each with a minus"));
                continue;
            }
            if (place == null) place = places(candidates, withdrawn);
            ballot(line.replaceFirst("^\\([^)]*\\)\\s*", "").split("\\s+"), candidates, place, built);
        }
        var names = names(candidates);
        var left = new ArrayList<String>();
        for (int it = 0; it < candidates; it++) if (!withdrawn.contains(it + 1)) left.add(names.get(it));
        return BallotFile.ranked(names.size() > candidates ? names.getLast() : "", left, seats, built.build(left));
    }

    private void ballot(String[] words, int candidates, int[] place, Rankings.Builder built) {
        int weight = number(words[0], 0, Integer.MAX_VALUE, "how many ballots say this");
        if (words.length < 2 || !words[words.length - 1].equals("0")) throw broken("a 0 at the end of the ballot");
        built.begin();
        for (int i = 1; i < words.length - 1; i++) {
            if (words[i].equals("-")) {
                built.rank();
                continue;
            }
            var equal = words[i].split("=", -1);
            boolean begun = false;
            for (var it : equal) {
                int option = place[number(it, 1, candidates, "the number of a candidate, from 1 to " + candidates) - 1];
                if (option < 0) continue;
                if (!begun) built.rank();
                begun = true;
                built.mark(option);
            }
        }
        built.end(weight);
    }

    /** Names, and the title after them where there is one. Some files have odd quoting, or none. */
    private List<String> names(int candidates) {
        var names = new ArrayList<String>();
        while (at < lines.size() && names.size() <= candidates) {
            var line = lines.get(at++).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            // several names on one line, each in quotation marks
            if (line.startsWith("\"") && line.indexOf('"', 1) > 0 && line.indexOf('"', 1) < line.length() - 1 && line.endsWith("\"")
                    && line.matches("(\"[^\"]*\"\\s+)+\"[^\"]*\"")) {
                for (var it : line.split("\"\\s+\"")) names.add(plain(it));
                continue;
            }
            names.add(plain(line));
        }
        if (names.size() < candidates) throw new Broken(lines.size(), candidates + " names of candidates after the 0, of which there are " + names.size(), "");
        var seen = new HashSet<String>();
        for (var it : names.subList(0, candidates)) if (!seen.add(it)) throw new Broken(at, "a different name for each candidate", it);
        return names;
    }

    private static String plain(String name) {
        var it = name.strip();
        if (it.startsWith("\"")) it = it.substring(1);
        if (it.endsWith("\"")) it = it.substring(0, it.length() - 1);
        return it.replace("\"\"", "\"").strip();
    }

    private static int[] places(int candidates, Set<Integer> withdrawn) {
        var place = new int[candidates];
        int next = 0;
        for (int it = 0; it < candidates; it++) place[it] = withdrawn.contains(it + 1) ? -1 : next++;
        return place;
    }

    private String next(String expected) {
        while (at < lines.size()) {
            var line = lines.get(at++).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) return line;
        }
        throw new Broken(lines.size(), expected + ", but the file ends", "");
    }

    private int number(String word, int least, int most, String expected) {
        try {
            int it = Integer.parseInt(word);
            if (it >= least && it <= most) return it;
        } catch (NumberFormatException none) {
            // said below
        }
        throw new Broken(at, expected, word);
    }

    private Broken broken(String expected) {
        return new Broken(at, expected, lines.get(at - 1));
    }
}
