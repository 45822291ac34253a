package alongside.cli.count;

import alongside.decisions.StoryLine;
import alongside.decisions.rules.Count;
import alongside.decisions.rules.Stage;
import alongside.words.Words;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A count for people at a terminal: the words first, then a table of every figure. */
final class CountTold {

    private static final int WIDEST_NAME = 32;

    private CountTold() {}

    static void print(BallotFile file, Count count, boolean easyRead, boolean welsh, PrintStream out) {
        var words = new Words();
        var locale = welsh ? easyRead ? Words.WELSH_EASY : Words.WELSH : easyRead ? Words.ENGLISH_EASY : Words.ENGLISH;
        if (!file.title().isBlank()) out.println(file.title() + System.lineSeparator());
        for (var line : StoryLine.of(count.story(), it -> it)) out.println(words.say(locale, line.key(), line.values()));
        out.println();
        var pairwise = count.story().pairwise();
        if (pairwise != null) table(pairs(count), out);
        else if (!count.story().stages().isEmpty()) table(stages(count, words, locale), out);
        else table(totals(count), out);
    }

    private static List<List<String>> stages(Count count, Words words, Locale locale) {
        var stages = count.story().stages();
        var rows = new ArrayList<List<String>>();
        rows.add(row(words.say(locale, "decisions.count.stage"), stages, it -> String.valueOf(it.number())));
        for (var name : stages.getFirst().totals().keySet()) rows.add(row(name, stages, it -> figure(it.totals().getOrDefault(name, BigDecimal.ZERO))));
        rows.add(row(words.say(locale, "decisions.count.exhausted"), stages, it -> figure(it.exhausted())));
        if (stages.getLast().lost().signum() != 0) rows.add(row(words.say(locale, "decisions.count.lost"), stages, it -> figure(it.lost())));
        return rows;
    }

    private static List<String> row(String name, List<Stage> stages, Function<Stage, String> cell) {
        var row = new ArrayList<String>();
        row.add(name);
        for (var stage : stages) row.add(cell.apply(stage));
        return row;
    }

    private static List<List<String>> pairs(Count count) {
        var pairwise = count.story().pairwise();
        var rows = new ArrayList<List<String>>();
        if (pairwise == null) return rows;
        var order = pairwise.order().stream().flatMap(List::stream).toList();
        var head = new ArrayList<>(List.of(""));
        head.addAll(order);
        rows.add(head);
        for (var a : order) {
            var row = new ArrayList<>(List.of(a));
            for (var b : order) row.add(a.equals(b) ? "" : String.valueOf(pairwise.over(a, b)));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> totals(Count count) {
        return count.totals().stream().map(it -> List.of(it.of(), figure(it.number()))).toList();
    }

    private static String figure(BigDecimal it) {
        return it.signum() == 0 ? "0" : it.stripTrailingZeros().toPlainString();
    }

    private static void table(List<List<String>> rows, PrintStream out) {
        if (rows.isEmpty()) return;
        var widths = new int[rows.getFirst().size()];
        for (var row : rows) for (int i = 0; i < widths.length; i++) widths[i] = Math.min(WIDEST_NAME, Math.max(widths[i], row.get(i).length()));
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                var cell = row.get(i).length() > WIDEST_NAME ? row.get(i).substring(0, WIDEST_NAME - 1) + "…" : row.get(i);
                line.append(i == 0 ? cell + " ".repeat(widths[0] - cell.length()) : "  " + " ".repeat(widths[i] - cell.length()) + cell);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
