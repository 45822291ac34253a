package alongside.cli;

import alongside.cli.count.CountCommand;
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
        return (Workshop.knows(words[0]) ? Workshop.line(house) : line(house))
                .setParameterExceptionHandler(Commands::wrongWords).setExecutionExceptionHandler(Commands::refused).execute(words);
    }

    static CommandLine line(Class<?> house) {
        return new CommandLine(new Commands(house)).addSubcommand("count", new CountCommand()).addSubcommand("help", new CommandLine.HelpCommand());
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
        return Errands.run(house, where.settings(), List.of("backup", NewFile.at(file)));
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
        return Errands.run(house, where.settings(), List.of("export-log", NewFile.at(file)));
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
