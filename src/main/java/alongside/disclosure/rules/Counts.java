package alongside.disclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table of counts of people, and what of it may be shown. Small counts are hidden; then others are hidden as well,
 * the smallest first, until no small count can be worked out from the rest by adding and subtracting.
 *
 * <p>How that is checked: a table with its totals is a net of flows. Each row, each column and each line of totals is
 * a knot where as much comes in as goes out; a count flows from its row to its column, a total flows back. Somebody who
 * sees the table knows the hidden counts up to going round in circles. So a hidden count can be worked out exactly when
 * no circle through it can be turned by one without breaking what is known of the counts on the way.
 */
public final class Counts {

    public enum Audience { INSIDE, PUBLIC }

    /** @param cells as the rows and columns given; @param rows the totals of rows; @param all the total of everything */
    public record Table(List<List<Shown>> cells, List<Shown> rows, List<Shown> columns, Shown all) {}

    /** One line of counts with its total. */
    public record Line(List<Shown> cells, Shown total) {}

    private static final class Flow {
        final int from;
        final int to;
        final long count;
        boolean hidden;

        Flow(int from, int to, long count) {
            this.from = from;
            this.to = to;
            this.count = count;
        }
    }

    private final Audience audience;
    private final List<Flow> flows = new ArrayList<>();
    private boolean nothing;

    private Counts(Audience audience) {
        this.audience = audience;
    }

    public static Line line(List<Long> counts, Audience audience) {
        var net = new Counts(audience);
        counts.forEach(count -> net.flows.add(new Flow(0, 1, count)));
        net.flows.add(new Flow(1, 0, counts.stream().mapToLong(it -> it).sum()));
        net.hide();
        var shown = net.shown();
        return new Line(shown.subList(0, counts.size()), shown.getLast());
    }

    public static Table table(long[][] counts, Audience audience) {
        int rows = counts.length;
        int columns = counts[0].length;
        var net = new Counts(audience);
        var columnSums = new long[columns];
        int rowTotals = rows + columns;
        int columnTotals = rows + columns + 1;
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++) {
                net.flows.add(new Flow(r, rows + c, counts[r][c]));
                columnSums[c] += counts[r][c];
            }
        for (int r = 0; r < rows; r++) net.flows.add(new Flow(rowTotals, r, Arrays.stream(counts[r]).sum()));
        for (int c = 0; c < columns; c++) net.flows.add(new Flow(rows + c, columnTotals, columnSums[c]));
        net.flows.add(new Flow(columnTotals, rowTotals, Arrays.stream(columnSums).sum()));
        net.hide();
        var shown = net.shown();
        var cells = new ArrayList<List<Shown>>();
        for (int r = 0; r < rows; r++) cells.add(shown.subList(r * columns, (r + 1) * columns));
        return new Table(cells, shown.subList(rows * columns, rows * columns + rows),
                shown.subList(rows * columns + rows, rows * columns + rows + columns), shown.getLast());
    }

    private void hide() {
        flows.forEach(flow -> flow.hidden = small(flow.count));
        for (var open = givenAway(); open != null; open = givenAway()) {
            var problem = open;
            var next = nextToHide(flow -> touches(flow, problem));
            if (next == null) next = nextToHide(flow -> true);
            if (next == null) {
                nothing = true; // so few people that even "fewer than 5" in every place would tell
                return;
            }
            next.hidden = true;
        }
    }

    private Flow nextToHide(Predicate<Flow> where) {
        return flows.stream().filter(flow -> !flow.hidden && flow.count > 0).filter(where)
                .min(Comparator.comparingLong(flow -> flow.count)).orElse(null);
    }

    private static boolean touches(Flow one, Flow other) {
        return one.from == other.from || one.to == other.to || one.from == other.to || one.to == other.from;
    }

    private Flow givenAway() {
        return flows.stream().filter(flow -> flow.hidden && small(flow.count) && !canTurn(flow)).findFirst().orElse(null);
    }

    /** Whether some circle through this count can be turned by one, either way. */
    private boolean canTurn(Flow flow) {
        return flow.count < most(flow) && reaches(flow, flow.to, flow.from) || flow.count > least(flow) && reaches(flow, flow.from, flow.to);
    }

    private boolean reaches(Flow without, int start, int goal) {
        var seen = new ArrayList<>(List.of(start));
        for (int i = 0; i < seen.size(); i++) {
            int here = seen.get(i);
            if (here == goal) return true;
            for (var flow : flows) {
                if (flow == without) continue;
                if (flow.from == here && flow.count < most(flow) && !seen.contains(flow.to)) seen.add(flow.to);
                if (flow.to == here && flow.count > least(flow) && !seen.contains(flow.from)) seen.add(flow.from);
            }
        }
        return false;
    }

    /** What a reader knows of this count at the least. A withheld count is known not to be small, else it would say so. */
    private long least(Flow flow) {
        if (flow.hidden) return small(flow.count) ? 1 : threshold();
        return audience == Audience.PUBLIC && flow.count > 0 ? Math.max(threshold(), SmallNumbers.rounded(flow.count) - 2) : flow.count;
    }

    private long most(Flow flow) {
        if (flow.hidden) return small(flow.count) ? threshold() - 1L : Long.MAX_VALUE;
        return audience == Audience.PUBLIC && flow.count > 0 ? SmallNumbers.rounded(flow.count) + 2 : flow.count;
    }

    private boolean small(long count) {
        return count > 0 && count < threshold();
    }

    private int threshold() {
        return audience == Audience.PUBLIC ? SmallNumbers.PUBLIC : SmallNumbers.INSIDE;
    }

    private List<Shown> shown() {
        return flows.stream().map(flow -> {
            if (nothing) return Shown.WITHHELD;
            if (flow.hidden) return small(flow.count) ? Shown.FEW : Shown.WITHHELD;
            return Shown.figure(audience == Audience.PUBLIC ? SmallNumbers.rounded(flow.count) : flow.count);
        }).toList();
    }
}
