package alongside;

import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Several runs of the tests in one Java, one after the other: what it has learned of the app in the first it knows in the
 * second, and need not learn again. Written as `DATABASE OPTION ... , DATABASE OPTION ...`, with the launcher's own options.
 */
final class Runs {

    /** Where a test failed the launcher says 1. */
    private static final int BROKEN = 2;

    private Runs() {}

    public static void main(String... asked) {
        var launcher = ToolProvider.findFirst("junit").orElseThrow();
        int worst = 0;
        for (var rest = List.of(asked); !rest.isEmpty(); ) {
            int end = rest.contains(",") ? rest.indexOf(",") : rest.size();
            System.setProperty("alongside.test", rest.getFirst());
            int came = launcher.run(System.out, System.err, rest.subList(1, end).toArray(String[]::new));
            worst = Math.max(worst, came < 0 ? BROKEN : came);
            rest = rest.subList(Math.min(end + 1, rest.size()), rest.size());
        }
        System.exit(worst);
    }
}
