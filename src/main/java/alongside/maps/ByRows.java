package alongside.maps;

import alongside.disclosure.rules.Counts;
import alongside.disclosure.rules.Counts.Audience;
import alongside.disclosure.rules.Shown;
import alongside.disclosure.rules.SmallNumbers;
import alongside.maps.Outcome.Cells;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answers to one statement, by rows of people, as far as they may be shown. Of a row only how many agree is told; how
 * many of the others disagree and how many passed is told of everybody together, and only where the others may be told.
 * Small numbers of people who passed would otherwise hide what most people said.
 */
record ByRows(Cells all, List<Cells> rows) {

    private static final Shown NOT_TOLD = new Shown(Shown.Kind.WITHHELD, 0);

    /** @param counts of each row how many agreed, disagreed and passed */
    static ByRows of(List<long[]> counts, Audience audience) {
        if (few(counts, audience)) return nothing(counts, audience);
        var table = Counts.table(counts.stream().map(it -> new long[] {it[0], it[1] + it[2]}).toArray(long[][]::new), audience);
        var others = Counts.line(List.of(counts.stream().mapToLong(it -> it[1]).sum(), counts.stream().mapToLong(it -> it[2]).sum()), audience);
        boolean split = table.columns().get(1).isFigure() && others.total().isFigure();
        var all = new Cells(table.columns().getFirst(), split ? others.cells().get(0) : NOT_TOLD, split ? others.cells().get(1) : NOT_TOLD, table.all());
        return new ByRows(all, IntStream.range(0, counts.size()).mapToObj(r -> new Cells(table.cells().get(r).getFirst(), NOT_TOLD, NOT_TOLD, table.rows().get(r))).toList());
    }

    /** Few answered: a plain nought beside "fewer than 5" would tell that all of them answered alike, and so what each did. */
    static boolean few(List<long[]> counts, Audience audience) {
        long answered = counts.stream().mapToLong(it -> it[0] + it[1] + it[2]).sum();
        return audience == Audience.PUBLIC ? SmallNumbers.hiddenInPublic(answered) : SmallNumbers.hiddenInside(answered);
    }

    private static ByRows nothing(List<long[]> counts, Audience audience) {
        var all = Counts.line(List.of(counts.stream().mapToLong(it -> it[0] + it[1] + it[2]).sum()), audience).total();
        return new ByRows(new Cells(NOT_TOLD, NOT_TOLD, NOT_TOLD, all), counts.stream().map(it -> new Cells(NOT_TOLD, NOT_TOLD, NOT_TOLD, NOT_TOLD)).toList());
    }
}
