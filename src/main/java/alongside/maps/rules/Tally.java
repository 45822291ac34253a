package alongside.maps.rules;

/**
 * How a set of people answered each statement.
 *
 * @param cells by cell: four times the statement's place, and the vote
 */
record Tally(int[] cells) {

    static Tally of(Votes votes, Work work) {
        int size = votes.statements.size() * 4;
        var sum = new int[size];
        for (var part : work.over(votes, (from, to) -> {
            var here = new int[size];
            for (int c = votes.starts[from]; c < votes.starts[to]; c++) here[votes.cells[c]]++;
            return here;
        })) for (int i = 0; i < size; i++) sum[i] += part[i];
        return new Tally(sum);
    }

    /**
     * One tally a group; people of group -1 are in none.
     *
     * @param all of everybody: the largest group is what is left of it, so its people need not be gone through
     */
    static Tally[] of(Votes votes, int[] groups, int howMany, Tally all, Work work) {
        int size = votes.statements.size() * 4;
        var people = new int[howMany + 1];
        for (int g : groups) people[g + 1]++;
        int largest = 0;
        for (int g = 1; g <= howMany; g++) if (people[g] > people[largest]) largest = g;
        int left = largest - 1;
        var sums = new int[howMany + 1][size];
        for (var part : work.over(votes, (from, to) -> {
            var here = new int[howMany + 1][size];
            for (int p = from; p < to; p++) {
                if (groups[p] == left) continue;
                var mine = here[groups[p] + 1];
                for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) mine[votes.cells[c]]++;
            }
            return here;
        })) for (int g = 0; g <= howMany; g++) for (int i = 0; i < size; i++) sums[g][i] += part[g][i];
        for (int i = 0; i < size; i++) {
            int rest = all.cells[i];
            for (int g = 0; g <= howMany; g++) if (g != largest) rest -= sums[g][i];
            sums[largest][i] = rest;
        }
        var tallies = new Tally[howMany];
        for (int g = 0; g < howMany; g++) tallies[g] = new Tally(sums[g + 1]);
        return tallies;
    }

    static Tally sum(Tally[] some) {
        var sum = new int[some[0].cells.length];
        for (var one : some) for (int i = 0; i < sum.length; i++) sum[i] += one.cells[i];
        return new Tally(sum);
    }

    int agree(int statement) {
        return cells[4 * statement + Vote.AGREE.ordinal()];
    }

    int disagree(int statement) {
        return cells[4 * statement + Vote.DISAGREE.ordinal()];
    }

    int pass(int statement) {
        return cells[4 * statement + Vote.PASS.ordinal()];
    }

    int unclear(int statement) {
        return cells[4 * statement + Vote.UNCLEAR.ordinal()];
    }

    int seen(int statement) {
        return agree(statement) + disagree(statement) + pass(statement);
    }

    double mean(int statement) {
        int seen = seen(statement);
        return seen == 0 ? 0 : (double) (agree(statement) - disagree(statement)) / seen;
    }
}
