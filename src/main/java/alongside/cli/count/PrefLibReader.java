package alongside.cli.count;

import alongside.decisions.rules.Rankings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * PrefLib's files of orders: lines `# KEY: value` with the names of the alternatives, then one line an order,
 * `how many: 1, {2, 3}, 4`. `soc` and `toc` rank everything, `soi` and `toi` perhaps only some; `t` allows equal ranks.
 */
final class PrefLibReader {

    private static final Pattern NAME = Pattern.compile("#\\s*ALTERNATIVE NAME (\\d+)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("#\\s*([A-Z ]+?)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANK = Pattern.compile("\\s*(?:\\{([^{}]*)}|([^,{}]+))\\s*(,|$)");

    private final List<String> lines;
    private final boolean complete;
    private final boolean ties;
    private final Map<Integer, Integer> place = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int at;

    PrefLibReader(String text, String kind) {
        lines = text.lines().toList();
        complete = kind.endsWith("c");
        ties = kind.startsWith("t");
    }

    BallotFile read() {
        var title = "";
        long said = -1;
        var seen = new HashSet<String>();
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("#"))) {
            var line = lines.get(at++).strip();
            var name = NAME.matcher(line);
            var key = KEY.matcher(line);
            if (name.matches()) {
                if (!seen.add(name.group(2).strip())) throw new Broken(at, "a different name for each alternative", name.group(2));
                if (place.put(Integer.valueOf(name.group(1)), names.size()) != null) throw new Broken(at, "a different number for each alternative", name.group(1));
                names.add(name.group(2).strip());
            } else if (key.matches() && key.group(1).equalsIgnoreCase("TITLE")) title = key.group(2).strip();
            else if (key.matches() && key.group(1).equalsIgnoreCase("NUMBER ALTERNATIVES")) said = number(key.group(2), "the number of alternatives");
        }
        if (names.isEmpty()) throw new Broken(Math.max(at, 1), "lines such as \"# ALTERNATIVE NAME 1: Anna\" before the orders", "");
        if (said >= 0 && said != names.size()) throw new Broken(at, "the names of " + said + " alternatives, of which there are " + names.size(), "");
        var built = new Rankings.Builder();
        boolean some = false;
        for (; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (line.isEmpty()) continue;
            at++;
            order(line, built);
            at--;
            some = true;
        }
        if (!some) throw new Broken(lines.size(), "at least one order, but the file ends", "");
        return BallotFile.ranked(title, List.copyOf(names), 0, built.build(names));
    }

    private void order(String line, Rankings.Builder built) {
        int colon = line.indexOf(':');
        if (colon < 0) throw new Broken(at, "how many, a colon and an order", line);
        int many = number(line.substring(0, colon), "how many gave this order");
        var rank = RANK.matcher(line.substring(colon + 1));
        int ranked = 0;
        int end = 0;
        var seen = new HashSet<Integer>();
        built.begin();
        var rest = line.substring(colon + 1);
        while (end < rest.length()) {
            if (!rank.find(end) || rank.start() != end) throw new Broken(at, "numbers of alternatives with commas between, equal ones in {}", rest.substring(end));
            end = rank.end();
            if (rank.group(1) != null && !ties && rank.group(1).contains(",")) throw new Broken(at, "no equal ranks in this kind of file", rank.group(1));
            built.rank();
            for (var it : (rank.group(1) == null ? rank.group(2) : rank.group(1)).split(",")) {
                var option = place.get(number(it, "the number of an alternative"));
                if (option == null) throw new Broken(at, "the number of an alternative", it);
                if (!seen.add(option)) throw new Broken(at, "each alternative once in an order", it);
                built.mark(option);
                ranked++;
            }
        }
        if (complete && ranked != names.size()) throw new Broken(at, "an order of all " + names.size() + " alternatives", rest);
        built.end(many);
    }

    private int number(String word, String expected) {
        try {
            int it = Integer.parseInt(word.strip());
            if (it >= 0) return it;
        } catch (NumberFormatException none) {
            // said below
        }
        throw new Broken(at, expected, word);
    }
}
