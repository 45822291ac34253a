package alongside.cli;

import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.live.HeardBoard;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import alongside.voices.Contribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For `bin/bench meeting`: a session longer than any committee sits, written down turn by turn by one person, and counted afterwards. */
final class BenchMeeting {

    /** One time that somebody speaks. @param speaker by their place among all of them */
    private record Turn(int speaker, String words) {}

    private static final int SPEAKERS = 40;
    private static final long SEED = 20260414;
    /** Some that a page must not take for its own signs. */
    private static final List<String> WORDS = List.of("letter", "bus", "form", "waiting", "again", "nobody", "told", "us", "the", "carer", "and", "when", "it", "came", "late", "we", "rang", "money", "< 5", "& so on", "\"no\"");

    private BenchMeeting() {}

    /** Always the same: few speak often, and many seldom. */
    private static List<Turn> turns(int many) {
        var chance = new SplittableRandom(SEED);
        var all = new ArrayList<Turn>();
        for (int i = 0; i < many; i++) {
            int speaker = (int) (SPEAKERS * chance.nextDouble() * chance.nextDouble());
            all.add(new Turn(speaker, Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size()))).limit(5 + chance.nextInt(40)).collect(Collectors.joining(" "))));
        }
        return all;
    }

    /** Prints the session's address, the cookie of whoever writes, and the speakers by their ids; one more is there who never speaks. */
    static int make(Class<?> house, List<String> settings) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var groups = context.getBean(Groups.class);
            var projects = context.getBean(Projects.class);
            var charters = context.getBean(Charters.class);
            var sessions = context.getBean(Sessions.class);
            var writes = BenchWorld.welcome(people, "Who writes", "meeting.example");
            var place = projects.place(writes, projects.begin(writes, "A long meeting", "Everybody is heard")).orElseThrow();
            var group = place.project().group();
            charters.write(writes, group, charters.starters(Locale.UK)).orElseThrow().clauses().stream().filter(it -> it.starter().equals(HeardBoard.CLAUSE))
                    .forEach(it -> charters.change(writes, group, new Clause(it.id(), it.words(), it.kind(), it.starter(), false)));
            var session = sessions.plan(writes, place, new NewSession("A long meeting", "Everybody is heard", LocalDate.of(2030, 4, 14), LocalTime.of(10, 0), LocalTime.of(16, 0), "Here", "", 0, null, null));
            context.getBean(Agendas.class).add(writes, session, AgendaItem.of(AgendaItem.Kind.TALK, 300, "What the letters do to us", ""));
            sessions.open(writes, session);
            System.out.println("/sessions/" + session);
            System.out.println("alongside=" + context.getBean(SignIns.class).begin(writes.person(), "bench", false, "").secret());
            System.out.println("writer " + writes.person());
            for (int i = 0; i <= SPEAKERS; i++) {
                var one = BenchWorld.welcome(people, name(i), "meeting.example");
                groups.join(writes, group, one.person(), Membership.Kind.MEMBER, StakeholderGroup.values()[i % 3], "");
                sessions.countIn(writes, session, one.person(), true);
                if (i < SPEAKERS) System.out.println("speaker " + one.person());
            }
            return 0;
        }
    }

    private static String name(int speaker) {
        return "Speaker " + (speaker + 1);
    }

    /** Writes down every turn as the page asks for it: the form, and the page to which it leads. Then ends the session, and prints what it took. */
    static int hold(URI app, Path made, int many) throws IOException {
        var lines = Files.readAllLines(made);
        var session = line(lines, "/sessions/");
        var speakers = ids(lines, "speaker ");
        var writer = new Visitor(app, line(lines, "alongside="));
        var took = new ArrayList<Long>();
        int wrong = 0;
        var page = writer.open(session + "/live/running");
        long began = System.nanoTime();
        for (var turn : turns(many)) {
            var form = new ArrayList<>(Visitor.hidden(page.body()));
            form.add(Visitor.field("words", turn.words));
            form.add(Visitor.field("saidBy", speakers.get(turn.speaker)));
            var saved = writer.send(session + "/live/captures", form);
            page = writer.open(session + "/live/running");
            took.add(saved.took() + page.took());
            if (saved.status() != 303 || page.status() != 200) wrong++;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        took.sort(null);
        var heard = writer.open(session + "/live/heard").body();
        var ended = writer.send(session + "/ending", List.of(Visitor.token(page.body()), Visitor.field("followUp", "2099-01-01")));
        System.out.printf("wrong %d%nseconds %.1f%np50 %.1f%np99 %.1f%nheard %d%nended %d%n", wrong, seconds, took.get(took.size() / 2) / 1e6, took.get((int) Math.ceil(took.size() * 0.99) - 1) / 1e6,
                heard.contains(SPEAKERS + " of " + (SPEAKERS + 1) + " were heard") ? 1 : 0, ended.status() == 303 ? 1 : 0);
        return 0;
    }

    /** Before what it prints there may stand what the house says as it starts. */
    private static String line(List<String> made, String begins) {
        return made.stream().filter(it -> it.startsWith(begins)).findFirst().orElseThrow();
    }

    private static List<String> ids(List<String> made, String what) {
        return made.stream().filter(it -> it.startsWith(what)).map(it -> it.substring(what.length())).toList();
    }

    /** Prints how many of those who spoke are counted wrongly, and how many turns are not there word for word. */
    static int count(Class<?> house, List<String> settings, Path made, int many) throws IOException {
        var lines = Files.readAllLines(made);
        var session = line(lines, "/sessions/").substring("/sessions/".length());
        var writes = new Me(ids(lines, "writer ").getFirst(), "Who writes", false, false);
        try (var context = Starting.quietly(house, settings)) {
            var kept = context.getBean(Voices.class).of(writes, session);
            var byWords = new HashMap<String, Integer>();
            for (var it : kept) byWords.merge(it.author() + ": " + it.words(), 1, Integer::sum);
            int missing = 0;
            for (var turn : turns(many)) if (byWords.merge(name(turn.speaker) + ": " + turn.words, -1, Integer::sum) < 0) missing++;
            var wanted = turns(many).stream().collect(Collectors.groupingBy(it -> name(it.speaker), Collectors.counting()));
            Map<String, Long> counted = kept.stream().collect(Collectors.groupingBy(Contribution::author, Collectors.counting()));
            System.out.printf("kept %d%nmissing %d%nmiscounted %d%n", kept.size(), missing, wanted.entrySet().stream().filter(it -> !it.getValue().equals(counted.get(it.getKey()))).count());
            return 0;
        }
    }
}
