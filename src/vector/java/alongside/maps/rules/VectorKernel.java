package alongside.maps.rules;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loop with vectors of eight numbers. Its module is still an incubator, so it stands apart from the app; it adds whole
 * numbers, so it gives what the plain loop gives.
 */
public final class VectorKernel implements Kernel {

    private static final VectorSpecies<Integer> EIGHT = IntVector.SPECIES_256;

    @Override
    public void pass(char[] cells, int[] starts, int fromPerson, int toPerson, int[] table, long[] sums) {
        var block = new int[table.length];
        for (int from = fromPerson; from < toPerson; from += PEOPLE_A_BLOCK) {
            int to = Math.min(toPerson, from + PEOPLE_A_BLOCK);
            people(cells, starts, from, to, table, block);
            for (int i = 0; i < block.length; i++) {
                sums[i] += block[i];
                block[i] = 0;
            }
        }
    }

    private static void people(char[] cells, int[] starts, int from, int to, int[] table, int[] block) {
        for (int p = from; p < to; p++) {
            int begin = starts[p];
            int end = starts[p + 1];
            var sum = IntVector.zero(EIGHT);
            var other = IntVector.zero(EIGHT);
            int i = begin;
            for (; i + 1 < end; i += 2) {
                sum = sum.add(IntVector.fromArray(EIGHT, table, cells[i] * LANES));
                other = other.add(IntVector.fromArray(EIGHT, table, cells[i + 1] * LANES));
            }
            if (i < end) sum = sum.add(IntVector.fromArray(EIGHT, table, cells[i] * LANES));
            sum = sum.add(other).add(1 << ROUNDED - 1).lanewise(VectorOperators.ASHR, ROUNDED);
            for (i = begin; i < end; i++) {
                int at = cells[i] * LANES;
                IntVector.fromArray(EIGHT, block, at).add(sum).intoArray(block, at);
            }
        }
    }
}
