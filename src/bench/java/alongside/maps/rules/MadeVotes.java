package alongside.maps.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Votes made up for measuring, and their file: people, statements, votes (three ints), where each person's votes begin, then
 * two bytes a vote. Four groups of unequal size; on half of the statements they differ; some people vote a lot, most little.
 */
final class MadeVotes {

    private static final double[] SHARES = {0.45, 0.75, 0.90, 1};

    private MadeVotes() {}

    static void write(Path file, int people, int statements, double density) throws IOException {
        var random = new SplittableRandom(11);
        var agree = new double[SHARES.length][statements];
        var pass = new double[statements];
        for (int s = 0; s < statements; s++) {
            boolean divides = random.nextBoolean();
            double common = random.nextDouble(0.05, 0.95);
            pass[s] = random.nextDouble(0.05, 0.25);
            for (var group : agree) group[s] = divides ? random.nextDouble(0.03, 0.97) : Math.clamp(common + random.nextDouble(-0.08, 0.08), 0.03, 0.97);
        }
        var sizes = new int[people];
        long votes = 0;
        for (int p = 0; p < people; p++) {
            sizes[p] = (int) Math.clamp(Math.round(-Math.log(1 - random.nextDouble()) * density * statements), 1L, statements);
            votes += sizes[p];
        }
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var head = ByteBuffer.allocate(12 + 4 * (people + 1)).order(ByteOrder.LITTLE_ENDIAN).putInt(people).putInt(statements).putInt(Math.toIntExact(votes));
            int start = 0;
            for (int p = 0; p <= people; p++) {
                head.putInt(start);
                if (p < people) start += sizes[p];
            }
            out.write(head.flip());
            var chosen = new int[statements];
            for (int s = 0; s < statements; s++) chosen[s] = s;
            var buffer = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
            for (int p = 0; p < people; p++) {
                double draw = random.nextDouble();
                int group = 0;
                while (draw > SHARES[group]) group++;
                for (int i = 0; i < sizes[p]; i++) {
                    int other = random.nextInt(i, statements);
                    int it = chosen[i];
                    chosen[i] = chosen[other];
                    chosen[other] = it;
                }
                Arrays.sort(chosen, 0, sizes[p]);
                for (int i = 0; i < sizes[p]; i++) {
                    int s = chosen[i];
                    int vote = random.nextDouble() < pass[s] ? 0 : random.nextDouble() < agree[group][s] ? 1 : 2;
                    if (buffer.remaining() < 2) {
                        out.write(buffer.flip());
                        buffer.clear();
                    }
                    buffer.putChar((char) (s << 2 | vote));
                }
            }
            out.write(buffer.flip());
        }
    }

    /** @param share of the votes of each person that are there already */
    static Votes read(Path file) throws IOException {
        try (var in = FileChannel.open(file)) {
            var buffer = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
            fill(in, buffer, 12);
            int people = buffer.getInt();
            int statements = buffer.getInt();
            var cells = new char[buffer.getInt()];
            var starts = new int[people + 1];
            for (int i = 0; i < starts.length; ) {
                fill(in, buffer, 4 * Math.min(starts.length - i, 1 << 18));
                while (buffer.hasRemaining()) starts[i++] = buffer.getInt();
            }
            for (int i = 0; i < cells.length; ) {
                fill(in, buffer, 2 * Math.min(cells.length - i, 1 << 19));
                int here = buffer.remaining() / 2;
                buffer.asCharBuffer().get(cells, i, here);
                i += here;
            }
            return Votes.packed(people, statements, starts, cells);
        }
    }

    private static void fill(FileChannel in, ByteBuffer buffer, int bytes) throws IOException {
        buffer.clear().limit(bytes);
        while (buffer.hasRemaining()) if (in.read(buffer) < 0) throw new IOException("The file ends too early");
        buffer.flip();
    }

    /** The votes as they were before the last one in a hundred came: every hundredth is not there yet. */
    static Votes before(Votes votes) {
        var starts = new int[votes.starts.length];
        var cells = new char[votes.cells.length];
        int size = 0;
        for (int p = 0; p + 1 < starts.length; p++) {
            for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) if (c % 100 != 99) cells[size++] = votes.cells[c];
            starts[p + 1] = size;
        }
        return Votes.packed(votes.people.size(), votes.statements.size(), starts, Arrays.copyOf(cells, size));
    }
}
