package alongside.cli;

import alongside.cli.count.BenchCommand;
import alongside.cli.count.CountCommand;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words of the command line, and what each of them starts. Wrong words: one plain sentence, and 2. */
@Command(name = "bin/alongside", sortOptions = false, usageHelpAutoWidth = true,
        description = {"Alongside keeps what a group decides and does together.", "",
            "Commands work beside the running app, and also when it is stopped."},
        footer = {"", "Everything is kept in one folder: ./data, or the folder after --data.", "\"bin/alongside help COMMAND\" says more about one command."})
public final class Commands {

    /** The answer of a command that has started the app, which goes on. */
    public static final int STAYS = -1;

    private static final int WRONG_WORDS = 2;

    private final Class<?> house;

    private Commands(Class<?> house) {
        this.house = house;
    }

    /** @param house the application class */
    public static int run(Class<?> house, String[] words) {
        // `--name=value` alone is Spring's way of starting an app; developers' tools use it.
        if (words.length == 0 || words[0].startsWith("--") && words[0].contains("=")) return Starting.serve(house, Arrays.asList(words));
        var line = new CommandLine(new Commands(house));
        line.addSubcommand("count", new CountCommand());
        line.addSubcommand("bench-count", new BenchCommand());
        line.addSubcommand("help", new CommandLine.HelpCommand());
        line.setParameterExceptionHandler(Commands::wrongWords);
        line.setExecutionExceptionHandler(Commands::refused);
        return line.execute(words);
    }

    /** Where everything is kept. */
    static final class Where {

        @Option(names = "--data", paramLabel = "DIR", description = "The folder everything is kept in. Usually ./data.")
        @Nullable Path data;

        @Option(names = "--postgres", paramLabel = "URL", description = "Keep the records in this PostgreSQL database (postgresql://user:password@host/name) instead of a file in the folder.")
        @Nullable String postgres;

        @Option(names = "--address", paramLabel = "URL", description = "The address people use, for example https://alongside.example.org. Letters and links carry it.")
        @Nullable String address;

        List<String> settings() {
            var settings = new ArrayList<String>();
            if (data != null) settings.add("--alongside.data=" + data.toAbsolutePath());
            if (postgres != null) settings.add("--alongside.postgres=" + jdbc(postgres));
            if (address != null) settings.add("--alongside.address=" + web(address));
            return settings;
        }

        private static String jdbc(String url) {
            if (url.startsWith("jdbc:postgresql:")) return url;
            if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) throw new Refused("--postgres needs an address like postgresql://user:password@host/name.");
            var it = URI.create(url.replaceFirst("^postgres(ql)?:", "postgresql:"));
            var user = it.getUserInfo() == null ? "" : it.getUserInfo();
            int colon = user.indexOf(':');
            var query = new ArrayList<String>();
            if (!user.isEmpty()) query.add("user=" + (colon < 0 ? user : user.substring(0, colon)));
            if (colon >= 0) query.add("password=" + user.substring(colon + 1));
            if (it.getQuery() != null) query.add(it.getQuery());
            return "jdbc:postgresql://" + it.getHost() + (it.getPort() < 0 ? "" : ":" + it.getPort()) + it.getPath()
                    + (query.isEmpty() ? "" : "?" + String.join("&", query));
        }

        private static String web(String url) {
            if (!url.matches("https?://[^/\\s]+/?")) throw new Refused("--address needs an address like https://alongside.example.org.");
            return url.replaceFirst("/$", "");
        }
    }

    @Command(description = "Start the app. It is ready when it prints its address.")
    int serve(@Mixin Where where,
            @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "The port to listen on. Usually 8080.") String port,
            @Option(names = "--demo", description = "Load the demonstration first, when nobody is here yet.") boolean demo,
            @Option(names = "--development", hidden = true) boolean development) {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) throw new Refused("--port needs a number from 1 to 65535.");
        var settings = new ArrayList<>(where.settings());
        settings.add("--server.port=" + port);
        if (demo) settings.add("--alongside.demo=true");
        if (development) settings.add("--alongside.development=true");
        Starting.refuseIfTaken(settings, Integer.parseInt(port));
        return Starting.serve(house, settings);
    }

    @Command(description = "Print a fresh sign-in link for someone whose mail does not come. That you did is recorded.")
    int link(@Mixin Where where, @Parameters(paramLabel = "PERSON", description = "Their e-mail address or their name.") String person) {
        return Errands.run(house, where.settings(), List.of("link", person));
    }

    @Command(description = "Load the demonstration: a whole project, with invented people. Only where nobody is yet.")
    int demo(@Mixin Where where) {
        return Errands.run(house, where.settings(), List.of("demo"));
    }

    @Command(description = "Write everything that is kept, but not the key, into FILE, and check it. People can go on working.")
    int backup(@Mixin Where where, @Parameters(paramLabel = "FILE", description = "Where to write it; it must not exist yet.") Path file) {
        return Errands.run(house, where.settings(), List.of("backup", file.toAbsolutePath().toString()));
    }

    @Command(name = "verify-backup", description = "Check that a backup is whole.")
    int verifyBackup(@Parameters(paramLabel = "FILE", description = "A backup.") Path file) {
        return Restoring.check(file);
    }

    @Command(description = "Lay a backup into an empty folder or an empty PostgreSQL database. It asks for the letters of the recovery sheet.")
    int restore(@Mixin Where where, @Parameters(paramLabel = "FILE", description = "A backup.") Path file) {
        return Restoring.restore(where.settings(), file);
    }

    @Command(name = "export-log", description = "Write the logs of all projects into FILE, with the records as they stand now.")
    int exportLog(@Mixin Where where, @Parameters(paramLabel = "FILE", description = "Where to write it; it must not exist yet.") Path file) {
        return Errands.run(house, where.settings(), List.of("export-log", file.toAbsolutePath().toString()));
    }

    @Command(name = "verify-log", description = {"Check copies of logs, on any machine and without the records: each by itself,",
            "an older one against a newer one, and both against the check number of a letter."})
    int verifyLog(@Parameters(paramLabel = "FILE", arity = "1..*", description = "Copies of logs, from a page or from export-log.") List<Path> files,
            @Option(names = "--paper", paramLabel = "NUMBER", description = "A check number as it stands on a letter, in quotation marks.") @Nullable List<String> paper) {
        return CheckingLogs.check(files, paper == null ? List.of() : paper);
    }

    @Command(description = "Print the recovery sheet: without it a backup cannot be opened. Keep it on paper, away from the backups.")
    int key(@Mixin Where where,
            @Option(names = "--new", description = "Change the key first. Backups made before still need the sheet from before.") boolean fresh) {
        return Errands.run(house, where.settings(), fresh ? List.of("key", "new") : List.of("key"));
    }

    @Command(description = "Draw the agree-disagree map of a conversation that stands in files. Needs neither app nor database.")
    int map(@Parameters(paramLabel = "VOTES.csv", description = "The votes, as conversations are published: comment-id, voter-id, vote (1, -1 or 0), timestamp.") Path votes,
            @Option(names = "--statements", paramLabel = "COMMENTS.csv", description = "The statements' words, and which of them moderators took out.") @Nullable Path statements,
            @ArgGroup @Nullable MapShown shown,
            @Option(names = "--classic", description = "By the original method, to compare with.") boolean classic) {
        return MapErrand.run(votes, statements, shown, classic);
    }

    /** How a map is given; told in words without. */
    static final class MapShown {

        @Option(names = "--json", description = "As one JSON object.")
        boolean json;

        @Option(names = "--report", paramLabel = "FILE.html", description = "As a page that can be read aloud and printed.")
        @Nullable Path report;
    }

    @Command(hidden = true, description = "Starts and stops the app once, so that Java remembers what it loads.")
    int rehearse() throws InterruptedException {
        return Rehearsal.run(house);
    }

    @Command(hidden = true, name = "bench-world", description = "Makes the project that bin/bench measures.")
    int benchWorld(@Mixin Where where) {
        return BenchWorld.make(house, where.settings());
    }

    @Command(hidden = true, name = "bench-people", description = "Lets in people whom bin/bench asks to sign in.")
    int benchPeople(@Mixin Where where, @Option(names = "--how-many") int howMany) {
        return BenchWorld.people(house, where.settings(), howMany);
    }

    @Command(hidden = true, name = "bench-room", description = "Makes the room full of people that bin/bench votes lets vote.")
    int benchRoom(@Mixin Where where, @Option(names = "--people") int many) {
        return BenchVotes.make(house, where.settings(), many);
    }

    @Command(hidden = true, name = "bench-rounds", description = "Lets eight people vote at once, round after round, for bin/bench votes.")
    int benchRounds(@Mixin Where where, @Option(names = "--rounds") int rounds) throws Exception {
        return BenchRounds.run(house, where.settings(), rounds);
    }

    @Command(hidden = true, name = "bench-cast", description = "Lets everybody vote, for bin/bench votes.")
    int benchCast(@Option(names = "--app") URI app, @Option(names = "--path") String path, @Option(names = "--made") Path made) throws Exception {
        return BenchVotes.cast(app, path, made);
    }

    @Command(hidden = true, name = "bench-question", description = "Opens the question that bin/bench mapvotes answers.")
    int benchQuestion(@Mixin Where where) {
        return BenchMapVotes.make(house, where.settings());
    }

    @Command(hidden = true, name = "bench-answers", description = "Answers it at a set rate, for bin/bench mapvotes.")
    int benchAnswers(@Option(names = "--app") URI app, @Option(names = "--path") String path, @Option(names = "--browsers") int browsers,
            @Option(names = "--rate") int rate, @Option(names = "--seconds") int seconds) throws Exception {
        return BenchMapVotes.answer(app, path, browsers, rate, seconds);
    }

    @Command(hidden = true, name = "bench-voices", description = "Makes the two projects that bin/bench voices reads.")
    int benchVoices(@Mixin Where where) {
        return BenchVoices.make(house, where.settings(), 100, 10_000);
    }

    @Command(hidden = true, name = "bench-hall", description = "Fills the hall whose screens bin/bench live watches.")
    int benchHall(@Mixin Where where, @Option(names = "--people") int many) {
        return BenchLive.make(house, where.settings(), many);
    }

    @Command(hidden = true, name = "bench-screens", description = "Thousands of open pages, for bin/bench live; takes orders line by line.")
    int benchScreens(@Option(names = "--app") URI app, @Option(names = "--listen") String listen, @Option(names = "--press") String press,
            @Option(names = "--publish") boolean publish, @Option(names = "--made") Path made) throws Exception {
        return BenchLive.watch(app, listen, press, publish, made);
    }

    @Command(hidden = true, description = "Writes until it is killed, for bin/drill.")
    int hammer(@Mixin Where where, @Option(names = "--how") String how) {
        return Hammer.write(house, where.settings(), Hammer.How.valueOf(how.toUpperCase(java.util.Locale.ROOT)));
    }

    @Command(hidden = true, description = "Counts what a hammer was told is saved and is not there, for bin/drill.")
    int hammered(@Mixin Where where, @Option(names = "--acked") Path acked) {
        return Hammer.look(house, where.settings(), acked);
    }

    private static int wrongWords(ParameterException wrong, String[] words) {
        var sentence = switch (wrong) {
            case UnmatchedArgumentException it -> "\"" + it.getUnmatched().getFirst() + "\" is not something Alongside knows here.";
            case MissingParameterException it -> it.getMissing().getFirst().paramLabel() + " is missing.";
            default -> String.valueOf(wrong.getMessage()).lines().findFirst().orElse("").replaceFirst("[.:]?$", ".");
        };
        wrong.getCommandLine().getErr().println(sentence + " \"bin/alongside help\" lists what there is.");
        return WRONG_WORDS;
    }

    private static int refused(Exception why, CommandLine line, CommandLine.ParseResult words) throws Exception {
        if (!(why instanceof Refused refused)) throw why;
        line.getErr().println(refused.getMessage());
        return refused.code();
    }
}
