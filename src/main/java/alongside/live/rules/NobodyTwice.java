package alongside.live.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds known beforehand in which no two sit together twice. Seats are thought of as rows as long as there are tables; in
 * each round a table takes one of every row, so that two of one row never meet before the last rounds. With as many rows
 * as tables, and a prime number of them (or 4, or 8), these are the parallel lines of an affine plane; with two rows they are those of a
 * round robin (T. P. Kirkman 1847, R. C. Bose 1938).
 */
final class NobodyTwice {

    private NobodyTwice() {}

    /**
     * @param seats how many are to sit, at least one
     * @return round by round, table by table, who sits there by their number from 0; empty where nothing is known
     */
    static List<List<List<Integer>>> rounds(int seats, int tables) {
        int rows = (seats + tables - 1) / tables;
        if (rows < 2 || rows > tables) return List.of();
        boolean oneFree = seats >= rows * tables - 1;
        var rounds = new ArrayList<List<List<Integer>>>();
        var steps = steps(rows, tables);
        boolean pairs = rows == 2 && oneFree;
        // Where an odd number of tables sits in pairs, each round within the rows leaves one of each: these two make up the step 0.
        for (int step : steps) if (!pairs || tables % 2 == 0 || step != 0) rounds.add(across(rows, tables, step));
        if (pairs) for (int round = 0; round < tables - 1 + tables % 2; round++) rounds.add(within(tables, round));
        else if (rows == tables && oneFree && steps.size() == tables)
            rounds.add(IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, tables).mapToObj(it -> row * tables + it).toList()).toList());
        return rounds.stream().map(round -> round.stream().map(table -> table.stream().filter(it -> it < seats).toList()).toList()).toList();
    }

    /** Each table takes from every row the one who stands a step further on than in the row before. */
    private static List<List<Integer>> across(int rows, int tables, int step) {
        return IntStream.range(0, tables).mapToObj(table ->
                IntStream.range(0, rows).mapToObj(row -> row * tables + plus(tables, table, times(tables, step, row))).toList()).toList();
    }

    /** Both rows in pairs of their own, by the circle; of an odd row one is left over, and sits with the one of the other. */
    private static List<List<Integer>> within(int tables, int round) {
        var all = new ArrayList<List<Integer>>();
        int circle = tables % 2 == 0 ? tables - 1 : tables;
        for (int row = 0; row < 2; row++) {
            int from = row * tables;
            for (int i = 1; i <= circle / 2; i++) all.add(List.of(from + Math.floorMod(round - i, circle), from + (round + i) % circle));
            if (circle < tables) all.add(List.of(from + round, from + circle));
        }
        if (circle == tables) all.add(List.of(round, tables + round));
        return all;
    }

    /** The steps that may follow each other: two in different rows meet in one of them at most. */
    private static List<Integer> steps(int rows, int tables) {
        var steps = new ArrayList<Integer>();
        for (int step = 0; step < tables; step++) {
            int now = step;
            if (steps.stream().allMatch(before -> IntStream.range(0, rows).allMatch(one -> IntStream.range(0, one).allMatch(other ->
                    apart(tables, now, before, one, other))))) steps.add(step);
        }
        return steps;
    }

    private static boolean apart(int tables, int now, int before, int one, int other) {
        return IntStream.range(0, tables).allMatch(at -> {
            int first = plus(tables, at, times(tables, now, one));
            int second = plus(tables, at, times(tables, now, other));
            return IntStream.range(0, tables).noneMatch(it -> plus(tables, it, times(tables, before, one)) == first && plus(tables, it, times(tables, before, other)) == second);
        });
    }

    /** Of 4 and of 8 there is a field only where one adds without carrying. */
    private static int plus(int tables, int one, int other) {
        return field(tables) ? one ^ other : (one + other) % tables;
    }

    private static int times(int tables, int one, int other) {
        if (!field(tables)) return one * other % tables;
        int degree = tables == 4 ? 2 : 3;
        int product = 0;
        for (int bit = 0; bit < degree; bit++) if ((other >> bit & 1) == 1) product ^= one << bit;
        for (int bit = 2 * degree - 2; bit >= degree; bit--) if ((product >> bit & 1) == 1) product ^= (degree == 2 ? 0b111 : 0b1011) << bit - degree;
        return product;
    }

    private static boolean field(int tables) {
        return tables == 4 || tables == 8;
    }
}
