package alongside.cli;

import alongside.cli.count.BenchCommand;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the scripts that build and measure Alongside ask for. A start reads none of it: each command takes its time to read. */
@Command(name = "bin/alongside", hidden = true)
final class Workshop {

    private static final Set<String> ALSO = Set.of("rehearse", "hammer", "hammered");

    private final Class<?> house;

    private Workshop(Class<?> house) {
        this.house = house;
    }

    static boolean knows(String word) {
        return word.startsWith("bench-") || ALSO.contains(word);
    }

    static CommandLine line(Class<?> house) {
        return new CommandLine(new Workshop(house)).addSubcommand("bench-count", new BenchCommand());
    }

    @Command(description = "Starts and stops the app once, so that Java remembers what it loads.")
    int rehearse() {
        return Rehearsal.run(house);
    }

    @Command(name = "bench-world", description = "Makes the project that bin/bench measures.")
    int benchWorld(@Mixin Where where) {
        return BenchWorld.make(house, where.settings());
    }

    @Command(name = "bench-people", description = "Lets in people whom bin/bench asks to sign in.")
    int benchPeople(@Mixin Where where, @Option(names = "--how-many") int howMany) {
        return BenchWorld.people(house, where.settings(), howMany);
    }

    @Command(name = "bench-room", description = "Makes the room full of people that bin/bench votes lets vote.")
    int benchRoom(@Mixin Where where, @Option(names = "--people") int many) {
        return BenchVotes.make(house, where.settings(), many);
    }

    @Command(name = "bench-rounds", description = "Lets eight people vote at once, round after round, for bin/bench votes.")
    int benchRounds(@Mixin Where where, @Option(names = "--rounds") int rounds) throws Exception {
        return BenchRounds.run(house, where.settings(), rounds);
    }

    @Command(name = "bench-cast", description = "Lets everybody vote, for bin/bench votes.")
    int benchCast(@Option(names = "--app") URI app, @Option(names = "--path") String path, @Option(names = "--made") Path made) throws Exception {
        return BenchVotes.cast(app, path, made);
    }

    @Command(name = "bench-question", description = "Opens the question that bin/bench mapvotes answers.")
    int benchQuestion(@Mixin Where where) {
        return BenchMapVotes.make(house, where.settings());
    }

    @Command(name = "bench-answers", description = "Answers it at a set rate, for bin/bench mapvotes.")
    int benchAnswers(@Option(names = "--app") URI app, @Option(names = "--path") String path, @Option(names = "--browsers") int browsers, @Option(names = "--plain") int plain) throws Exception {
        return BenchMapVotes.answer(app, path, browsers, plain);
    }

    @Command(name = "bench-voices", description = "Makes the two projects that bin/bench voices reads.")
    int benchVoices(@Mixin Where where) {
        return BenchVoices.make(house, where.settings(), 100, 10_000);
    }

    @Command(name = "bench-hall", description = "Fills the hall whose screens bin/bench live watches.")
    int benchHall(@Mixin Where where, @Option(names = "--people") int many) {
        return BenchLive.make(house, where.settings(), many);
    }

    @Command(name = "bench-screens", description = "Thousands of open pages, for bin/bench live; takes orders line by line.")
    int benchScreens(@Option(names = "--app") URI app, @Option(names = "--listen") String listen, @Option(names = "--press") String press,
            @Option(names = "--publish") boolean publish, @Option(names = "--made") Path made) throws Exception {
        return BenchLive.watch(app, listen, press, publish, made);
    }

    @Command(name = "bench-meeting", description = "Opens the long session that bin/bench meeting writes down.")
    int benchMeeting(@Mixin Where where) {
        return BenchMeeting.make(house, where.settings());
    }

    @Command(name = "bench-turns", description = "Writes it down turn by turn, and ends it.")
    int benchTurns(@Option(names = "--app") URI app, @Option(names = "--made") Path made, @Option(names = "--turns") int turns) throws Exception {
        return BenchMeeting.hold(app, made, turns);
    }

    @Command(name = "bench-kept", description = "Counts what of it is kept.")
    int benchKept(@Mixin Where where, @Option(names = "--made") Path made, @Option(names = "--turns") int turns) throws Exception {
        return BenchMeeting.count(house, where.settings(), made, turns);
    }

    @Command(description = "Writes until it is killed, for bin/drill.")
    int hammer(@Mixin Where where, @Option(names = "--how") String how) {
        return Hammer.write(house, where.settings(), Hammer.How.valueOf(how.toUpperCase(java.util.Locale.ROOT)));
    }

    @Command(description = "Counts what a hammer was told is saved and is not there, for bin/drill.")
    int hammered(@Mixin Where where, @Option(names = "--acked") Path acked) {
        return Hammer.look(house, where.settings(), acked);
    }
}
