package alongside.cli.count;

import alongside.decisions.rules.Lot;
import alongside.decisions.rules.Ranked;
import alongside.decisions.rules.Rankings;
import alongside.decisions.rules.Schulze;
import alongside.decisions.rules.ScottishStv;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What bin/bench counts with: made ballots, the same on every machine. Ten options, of which the first is ten times as
 * liked as the last; people rank from one to all of them, each length as often as the other.
 */
@Command(name = "bench-count", hidden = true, description = "Makes ballots, and either writes them or counts them over and over.")
public final class BenchCommand implements Callable<Integer> {

    private static final List<String> OPTIONS = List.of("Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper");
    private static final int SEATS = 3;
    private static final long SEED = 20260609;
    private static final int WARM_UP = 10;
    private static final int RUNS = 10;

    @Option(names = "--ballots")
    private int ballots = 1_000_000;

    @Option(names = "--write")
    private @Nullable Path write;

    @Override
    public Integer call() throws IOException {
        if (write != null) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(write), 1 << 16)) {
                write(out);
            }
            return 0;
        }
        var made = made();
        System.out.println("piles " + made.piles());
        measure("scottish-stv", new ScottishStv(OPTIONS, SEATS, Lot.NONE), made);
        measure("schulze", new Schulze(OPTIONS, SEATS, Lot.NONE), made);
        return 0;
    }

    private static void measure(String name, Ranked way, Rankings made) {
        for (int i = 0; i < WARM_UP; i++) way.count(made);
        long before = cpu();
        long winners = 0;
        for (int i = 0; i < RUNS; i++) winners += way.count(made).chosen().size();
        if (winners != (long) RUNS * SEATS) throw new IllegalStateException("The bench elected nobody");
        System.out.println(name + " " + (cpu() - before) / RUNS / 1_000_000 / 1000.0);
    }

    /** The CPU time of the whole process, collector and compiler included. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private Rankings made() {
        var random = new SplittableRandom(SEED);
        var built = new Rankings.Builder();
        var row = new int[OPTIONS.size()];
        for (int ballot = 0; ballot < ballots; ballot++) {
            int length = ballot(random, row);
            built.begin();
            for (int i = 0; i < length; i++) {
                built.rank();
                built.mark(row[i]);
            }
            built.end(1);
        }
        return built.build(OPTIONS);
    }

    private void write(OutputStream out) throws IOException {
        var random = new SplittableRandom(SEED);
        var row = new int[OPTIONS.size()];
        out.write("ballot,rank,choice\n".getBytes(StandardCharsets.US_ASCII));
        for (int ballot = 0; ballot < ballots; ballot++) {
            int length = ballot(random, row);
            for (int i = 0; i < length; i++)
                out.write((ballot + 1 + "," + (i + 1) + "," + OPTIONS.get(row[i]) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Draws without laying back, the better liked more often. @return how many were ranked */
    private static int ballot(SplittableRandom random, int[] row) {
        int all = row.length;
        int length = 1 + random.nextInt(all);
        int weights = all * (all + 1) / 2;
        int taken = 0;
        for (int i = 0; i < length; i++) {
            int at = random.nextInt(weights);
            for (int option = 0; option < all; option++) {
                if ((taken >> option & 1) == 1) continue;
                at -= all - option;
                if (at < 0) {
                    row[i] = option;
                    taken |= 1 << option;
                    weights -= all - option;
                    break;
                }
            }
        }
        return length;
    }
}
