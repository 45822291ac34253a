package alongside.cli;

import alongside.office.Demonstration;
import alongside.people.People;
import alongside.people.Person;
import alongside.signin.SignIns;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A day in a house that is thrown away: people look around in the demonstration, and a room votes. Java notes which
 * classes that needs and which ways are gone most, and keeps both beside the app, so that the first pages after a start
 * come sooner.
 */
final class Rehearsal {

    /** Two members, and somebody employed whom each private page asks for a second step. */
    private static final List<String> LOOKING_AROUND = List.of("marjorie@harrowdale.example", "tomos@harrowdale.example", "sian@harrowdale.example");
    private static final int PAGES_EACH = 60;
    /** Java takes note of a way that was gone some hundred times. */
    private static final int ROUNDS = 4;
    private static final int VOTERS = 50;
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");

    private Rehearsal() {}

    static int run(Class<?> house) {
        Commands.line(house); // a start reads its words first
        try {
            var folder = Files.createTempDirectory("alongside-rehearsal");
            var settings = List.of("--alongside.data=" + folder, "--server.port=0", "--server.address=127.0.0.1", "--alongside.free-space-floor=0");
            try (var context = SpringApplication.run(house, settings.toArray(String[]::new))) {
                int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
                play(context, URI.create("http://127.0.0.1:" + port));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return 0;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void play(ApplicationContext house, URI app) throws IOException {
        var nobody = new Visitor(app, "");
        for (var path : List.of("/", "/sign-in", "/reading-settings", "/in/nobody")) nobody.open(path);
        house.getBeanProvider(Demonstration.class).ifAvailable(Demonstration::load);
        var people = LOOKING_AROUND.stream().map(house.getBean(People.class)::byEmail).flatMap(Optional::stream).map(Person::id).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (var person : people) lookAround(new Visitor(app, "alongside=" + house.getBean(SignIns.class).begin(person, "rehearsal", false, "").secret()));
        }
        var room = BenchVotes.fill(house, VOTERS);
        for (var vote : room.votes().values()) {
            for (var cookie : room.cookies()) BenchVotes.vote(new Visitor(app, cookie), vote, 1, new ArrayList<>());
        }
    }

    /** From the first page on, wherever links lead, each once. */
    private static void lookAround(Visitor who) throws IOException {
        var seen = new LinkedHashSet<>(List.of("/"));
        var next = new ArrayDeque<>(seen);
        for (int i = 0; i < PAGES_EACH && !next.isEmpty(); i++) {
            var links = LINK.matcher(who.open(next.removeFirst()).body());
            while (links.find()) if (seen.add(links.group(1))) next.add(links.group(1).replace("&amp;", "&"));
        }
    }
}
