package alongside.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.disclosure.rules.Counts.Audience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void the_storys_table_is_shown_as_the_story_says() {
        var line = Counts.line(List.of(171L, 19L, 11L, 6L, 3L, 4L), Audience.PUBLIC);
        assertThat(line.cells().stream().map(CountsTest::said)).containsExactly("170", "20", "10", "*", "*", "*");
        assertThat(said(line.total())).isEqualTo("215");
    }

    @Test
    void inside_a_project_a_lone_small_count_takes_its_neighbour_with_it() {
        var line = Counts.line(List.of(20L, 7L, 3L), Audience.INSIDE);
        assertThat(line.cells().stream().map(CountsTest::said)).containsExactly("20", "-", "*");
        assertThat(said(line.total())).isEqualTo("30");
    }

    @Test
    void feedback_of_nine_people_shows_what_is_not_small() {
        var line = Counts.line(List.of(0L, 1L, 3L, 5L), Audience.INSIDE);
        assertThat(line.cells().stream().map(CountsTest::said)).containsExactly("0", "*", "*", "5");
    }

    @Test
    void nobody_works_out_a_small_count_from_a_line() {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            var counts = random.longs(1 + random.nextInt(5), 0, random.nextBoolean() ? 7 : 14).boxed().toList();
            var line = Counts.line(counts, Audience.INSIDE);
            var known = new ArrayList<>(line.cells());
            known.add(line.total());
            var truth = new ArrayList<>(counts);
            truth.add(sum(counts));
            assertNothingGivenAway(known, truth, List.of(new Sum(LongStream.range(0, counts.size()).boxed().map(Long::intValue).toList(), counts.size())));
        }
    }

    @Test
    void nobody_works_out_a_small_count_from_a_table() {
        var random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            int rows = 2 + random.nextInt(2);
            int columns = 2 + random.nextInt(2);
            var counts = new long[rows][columns];
            for (var row : counts) for (int c = 0; c < columns; c++) row[c] = random.nextInt(random.nextBoolean() ? 5 : 9);
            var table = Counts.table(counts, Audience.INSIDE);
            var known = new ArrayList<Shown>();
            table.cells().forEach(known::addAll);
            known.addAll(table.rows());
            known.addAll(table.columns());
            known.add(table.all());
            var truth = new ArrayList<Long>();
            for (var row : counts) for (long count : row) truth.add(count);
            for (var row : counts) truth.add(Arrays.stream(row).sum());
            for (int c = 0; c < columns; c++) truth.add(columnSum(counts, c));
            truth.add(sum(truth.subList(0, rows * columns)));
            assertNothingGivenAway(known, truth, sums(rows, columns));
        }
    }

    /** Without the second hiding the same solver finds small counts: it can see. */
    @Test
    void the_solver_would_have_found_them() {
        var naive = List.of(Shown.figure(20), Shown.figure(7), Shown.FEW, Shown.figure(30));
        assertThat(worksOut(naive, List.of(new Sum(List.of(0, 1, 2), 3)), 2, 3)).isTrue();
    }

    @Test
    void a_secret_vote_of_a_group_is_shown_only_when_it_gives_nobody_away() {
        assertThat(SecretVotes.mayShowGroup(List.of(3L, 2L))).isTrue();
        assertThat(SecretVotes.mayShowGroup(List.of(2L, 2L))).isFalse();
        assertThat(SecretVotes.mayShowGroup(List.of(5L, 0L))).isFalse();
        assertThat(SecretVotes.mayShowGroup(List.of())).isFalse();
    }

    // --- an independent solver: tries whole numbers, one place after another

    record Sum(List<Integer> parts, int total) {}

    private static void assertNothingGivenAway(List<Shown> known, List<Long> truth, List<Sum> sums) {
        if (known.stream().allMatch(it -> it.kind() == Shown.Kind.WITHHELD)) return;
        for (int place = 0; place < known.size(); place++) {
            long count = truth.get(place);
            if (known.get(place).isFigure()) assertThat(count).as("a small count shown").satisfiesAnyOf(it -> assertThat(it).isZero(), it -> assertThat(it).isGreaterThanOrEqualTo(5));
            if (count > 0 && count < 5) assertThat(worksOut(known, sums, place, count)).as("%s gives away place %d of %s", known, place, truth).isFalse();
        }
    }

    /** Whether no other count than the true one fits at this place. */
    private static boolean worksOut(List<Shown> known, List<Sum> sums, int place, long truth) {
        for (long other = 1; other < 5; other++) {
            if (other == truth) continue;
            var tried = new Long[known.size()];
            for (int i = 0; i < known.size(); i++) if (known.get(i).isFigure()) tried[i] = known.get(i).figure();
            tried[place] = other;
            if (fits(known, sums, tried)) return false;
        }
        return true;
    }

    private static boolean fits(List<Shown> known, List<Sum> sums, Long[] tried) {
        tried = tried.clone();
        for (boolean more = true; more; ) {
            more = false;
            for (var sum : sums) {
                var unknown = new ArrayList<Integer>();
                long left = tried[sum.total] == null ? 0 : tried[sum.total];
                if (tried[sum.total] == null) unknown.add(sum.total);
                for (int part : sum.parts) if (tried[part] == null) unknown.add(part); else left -= tried[part];
                if (unknown.isEmpty() && left != 0) return false;
                if (unknown.size() != 1) continue;
                int only = unknown.getFirst();
                long value = only == sum.total ? -left : left;
                if (!allowed(known.get(only), value)) return false;
                tried[only] = value;
                more = true;
            }
        }
        for (int i = 0; i < tried.length; i++) {
            if (tried[i] != null) continue;
            long from = known.get(i).kind() == Shown.Kind.FEW ? 1 : 5;
            long to = known.get(i).kind() == Shown.Kind.FEW ? 4 : 45;
            for (long value = from; value <= to; value++) {
                tried[i] = value;
                if (fits(known, sums, tried)) return true;
            }
            return false;
        }
        return true;
    }

    private static boolean allowed(Shown shown, long value) {
        return switch (shown.kind()) {
            case FIGURE -> value == shown.figure();
            case FEW -> value >= 1 && value < 5;
            case WITHHELD -> value >= 5;
        };
    }

    private static List<Sum> sums(int rows, int columns) {
        var sums = new ArrayList<Sum>();
        var rowTotals = new ArrayList<Integer>();
        var columnTotals = new ArrayList<Integer>();
        for (int r = 0; r < rows; r++) {
            var parts = new ArrayList<Integer>();
            for (int c = 0; c < columns; c++) parts.add(r * columns + c);
            sums.add(new Sum(parts, rows * columns + r));
            rowTotals.add(rows * columns + r);
        }
        for (int c = 0; c < columns; c++) {
            var parts = new ArrayList<Integer>();
            for (int r = 0; r < rows; r++) parts.add(r * columns + c);
            sums.add(new Sum(parts, rows * columns + rows + c));
            columnTotals.add(rows * columns + rows + c);
        }
        sums.add(new Sum(rowTotals, rows * columns + rows + columns));
        sums.add(new Sum(columnTotals, rows * columns + rows + columns));
        return sums;
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(it -> it).sum();
    }

    private static long columnSum(long[][] counts, int column) {
        return Arrays.stream(counts).mapToLong(row -> row[column]).sum();
    }

    private static String said(Shown shown) {
        return switch (shown.kind()) {
            case FIGURE -> String.valueOf(shown.figure());
            case FEW -> "*";
            case WITHHELD -> "-";
        };
    }
}
