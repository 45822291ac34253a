package alongside.maps.rules;

import java.util.Arrays;
import java.util.Random;

/** Run in a Java of its own, which has the vector module: says whether both kernels give the same numbers. */
final class BothKernels {

    private BothKernels() {}

    public static void main(String[] words) throws Exception {
        var vector = (Kernel) Class.forName("alongside.maps.rules.VectorKernel").getConstructor().newInstance();
        var random = new Random(1);
        int statements = 50;
        var starts = new int[5001];
        for (int p = 0; p < 5000; p++) starts[p + 1] = starts[p] + random.nextInt(statements);
        var cells = new char[starts[5000]];
        for (int c = 0; c < cells.length; c++) cells[c] = (char) random.nextInt(statements * 4);
        var table = new int[statements * 4 * Kernel.LANES];
        for (int i = 0; i < table.length; i++) table[i] = random.nextInt(-(1 << 24), 1 << 24);
        var one = new long[table.length];
        var other = new long[table.length];
        new PlainKernel().pass(cells, starts, 0, 5000, table, one);
        vector.pass(cells, starts, 0, 2001, table, other);
        vector.pass(cells, starts, 2001, 5000, table, other);
        var votes = Planted.make(1500, 320, 3, 75, 1).log().votes();
        boolean sameMap = Engine.classic().map(votes, Moderation.NONE).equals(Engine.classic().with(vector).onThreads(2).map(votes, Moderation.NONE));
        System.out.println(Arrays.equals(one, other) && sameMap ? "the same" : "not the same");
    }
}
