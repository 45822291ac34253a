package alongside.cli.count;

import alongside.decisions.rules.Lot;
import alongside.decisions.rules.Share;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `count FILE --way …`: counts a file of ballots, beside the app and without it. */
@Command(name = "count", sortOptions = false, description = {"Count a file of ballots, and tell how.",
    "It reads .blt, PrefLib (.soc .soi .toc .toi), .csv (ballot, rank or score, choice) and our own .json."})
public final class CountCommand implements Callable<Integer> {

    private static final int BROKEN = 2;
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** The names of the ways, for the help. */
    static final class Ways implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            var names = new ArrayList<String>();
            for (var it : WayNamed.values()) names.add(it.toString());
            return names.iterator();
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The ballots.")
    private Path file = Path.of("");

    @Option(names = "--way", required = true, paramLabel = "WAY", completionCandidates = Ways.class, description = "One of: ${COMPLETION-CANDIDATES}.")
    private String way = "";

    @Option(names = "--seats", paramLabel = "N", description = "How many are to be chosen. Usually what the file says, else 1.")
    private @Nullable Integer seats;

    @Option(names = "--story", description = "Tell the count in words, then in a table. This is usual.")
    private boolean story;

    @Option(names = "--json", description = "Print the count as one JSON object.")
    private boolean json;

    @Option(names = "--easy-read", description = "Tell it in easy read.")
    private boolean easyRead;

    @Option(names = "--welsh", description = "Tell it in Welsh.")
    private boolean welsh;

    @Option(names = "--lot", paramLabel = "SEED", description = "Settle what nothing else settles by a lot drawn from SEED. Without it, such a tie is shown as a tie.")
    private String lot = "";

    @Option(names = "--one-at-a-time", description = "irv: whoever cannot win any more goes out one by one, not together.")
    private boolean oneAtATime;

    @Option(names = "--dots", paramLabel = "N", description = "dots: how many each person has. Usually 3.")
    private int dots = 3;

    @Option(names = "--lowest", paramLabel = "N", description = "score: the bottom of the scale. Usually 0.")
    private int lowest;

    @Option(names = "--highest", paramLabel = "N", description = "score: the top of the scale. Usually the highest score given.")
    private @Nullable Integer highest;

    @Option(names = "--mean", paramLabel = "X", description = "score: the mean that an option has to reach.")
    private @Nullable BigDecimal mean;

    @Option(names = "--nobody-below", paramLabel = "N", description = "score: the number nobody may be below.")
    private @Nullable Integer nobodyBelow;

    @Option(names = "--quorum", paramLabel = "N", description = "agree-disagree: how many have to answer.")
    private int quorum;

    @Option(names = "--share", paramLabel = "A/B", description = "agree-disagree: the share that is needed, for example 2/3. Usually more than half.")
    private String share = "";

    @Option(names = "--against", paramLabel = "N", description = "consensus: how many may be against it. Usually nobody.")
    private int against;

    @Override
    public Integer call() throws IOException {
        var named = named();
        if (json && story) throw wrong("Please choose one of --json and --story");
        if (!Files.isRegularFile(file)) return refuse("There is no file " + file + ".");
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            var ballots = BallotFile.read(file);
            var settings = settings(ballots);
            var count = named.count(ballots, settings);
            if (json) out.println(CountJson.of(ballots.title(), named.toString(), settings.seats(), lot, count));
            else CountTold.print(ballots, count, easyRead, welsh, out);
            out.flush();
            return 0;
        } catch (Broken broken) {
            return refuse(file + ": " + broken.getMessage());
        }
    }

    private WayNamed named() {
        for (var it : WayNamed.values()) if (it.toString().equals(way)) return it;
        throw wrong("\"" + way + "\" is no way of counting. Ways are " + String.join(", ", new Ways()));
    }

    private WayNamed.Settings settings(BallotFile ballots) {
        int places = seats != null ? seats : Math.max(1, ballots.seats());
        if (places < 1) throw wrong("--seats needs a number from 1");
        if (dots < 1) throw wrong("--dots needs a number from 1");
        if (highest != null && highest <= lowest) throw wrong("--highest has to be above --lowest");
        return new WayNamed.Settings(places, new Lot(lot), oneAtATime, dots, lowest, highest, mean, nobodyBelow, quorum, share(), against);
    }

    private Share share() {
        if (share.isEmpty()) return Share.MORE_THAN_HALF;
        var parts = SHARE.matcher(share);
        if (!parts.matches()) throw wrong("--share needs a fraction such as 2/3");
        int of = Integer.parseInt(parts.group(1));
        int outOf = Integer.parseInt(parts.group(2));
        if (outOf == 0 || of > outOf) throw wrong("--share needs a fraction such as 2/3");
        return new Share(of, outOf, false);
    }

    private ParameterException wrong(String sentence) {
        if (spec == null) throw new IllegalStateException(sentence);
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return BROKEN;
    }
}
