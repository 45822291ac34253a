package alongside.maps.rules;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** For `bin/bench map`: makes votes, and says what one job on them costs in CPU-seconds and memory. */
final class MapBench {

    private static final com.sun.management.OperatingSystemMXBean MACHINE =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MapBench() {}

    public static void main(String[] words) throws Exception {
        var file = Path.of(words[1]);
        switch (words[0]) {
            case "make" -> MadeVotes.write(file, Integer.parseInt(words[2]), Integer.parseInt(words[3]), Double.parseDouble(words[4]));
            case "job" -> job(file, words[2], words[3], Integer.parseInt(words[4]), Integer.parseInt(words[5]));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** Prints a line for each time: first, then again: CPU-seconds, and last a fingerprint of the bits and the peak of memory. */
    private static void job(Path file, String which, String kernelName, int threads, int times) throws Exception {
        double began = cpu();
        var votes = MadeVotes.read(file);
        System.out.printf(Locale.ROOT, "reading %.3f%n", cpu() - began);
        var kernel = kernelName.equals("vector") ? (Kernel) Class.forName("alongside.maps.rules.VectorKernel").getConstructor().newInstance() : new PlainKernel();
        var work = new Work(threads);
        Supplier<Sketch> map = switch (which) {
            case "classic" -> () -> new Classic(work, kernel).map(votes, s -> true, null);
            case "ours" -> () -> new Ours(work, kernel).map(votes, s -> true);
            case "refresh" -> {
                var before = new Classic(work, kernel).map(MadeVotes.before(votes), s -> true, null);
                yield () -> new Classic(work, kernel).map(votes, s -> true, before.components());
            }
            default -> throw new IllegalArgumentException(which);
        };
        Sketch sketch = null;
        for (int i = 0; i < times; i++) {
            began = cpu();
            sketch = map.get();
            System.out.printf(Locale.ROOT, "%s %.3f%n", i == 0 ? "first" : "again", cpu() - began);
        }
        System.out.println("groups " + sketch.k());
        System.out.println("bits " + Integer.toHexString(Arrays.deepHashCode(new Object[] {sketch.components().vectors(), sketch.x(), sketch.y(), sketch.groups()})));
        System.out.println("memory " + Files.readAllLines(Path.of("/proc/self/status")).stream().filter(it -> it.startsWith("VmHWM")).findFirst().orElse("0").replaceAll("\\D", ""));
    }

    private static double cpu() {
        return MACHINE.getProcessCpuTime() / 1e9;
    }
}
