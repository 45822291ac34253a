package alongside.cli;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For `bin/bench live`: a session that thousands have open, and whoever runs it pressing "on to the next" at a set rate. */
final class BenchLive {

    private static final int AT_ONCE = 250;

    private BenchLive() {}

    /** Prints the session's address, the project's, and the cookies: of whoever runs it first, then of everybody. */
    static int make(Class<?> house, List<String> settings, int many) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var groups = context.getBean(Groups.class);
            var projects = context.getBean(Projects.class);
            var sessions = context.getBean(Sessions.class);
            var signIns = context.getBean(SignIns.class);
            var together = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var runs = BenchWorld.welcome(people, "Who runs it", "live.example");
            var project = projects.begin(runs, "A full hall", "Everybody follows");
            var place = projects.place(runs, project).orElseThrow();
            var session = sessions.plan(runs, place, new NewSession("All at once", "Everybody follows", LocalDate.of(2030, 4, 14), LocalTime.of(10, 0), LocalTime.of(16, 0), "Here", "", 0, null, null));
            context.getBean(Agendas.class).add(runs, session, AgendaItem.of(AgendaItem.Kind.TALK, 30, "The first draft", ""));
            sessions.open(runs, session);
            System.out.println("/sessions/" + session);
            System.out.println("/projects/" + project);
            System.out.println("alongside=" + signIns.begin(runs.person(), "bench", false, "").secret());
            for (int from = 0; from < many; from += AT_ONCE) {
                int begin = from;
                var cookies = new ArrayList<String>();
                together.executeWithoutResult(saved -> {
                    for (int i = begin; i < Math.min(many, begin + AT_ONCE); i++) {
                        var one = BenchWorld.welcome(people, "Person " + i, "live.example");
                        groups.join(runs, place.project().group(), one.person(), Membership.Kind.MEMBER, StakeholderGroup.values()[i % 3], "");
                        cookies.add("alongside=" + signIns.begin(one.person(), "bench", false, "").secret());
                    }
                });
                cookies.forEach(System.out::println);
            }
            return 0;
        }
    }

    /**
     * Takes its orders from the lines it reads, and answers each with one line when it is done: `open`, `close`,
     * `back` (waits until all who were cut off are back), `send UPDATES RATE`.
     *
     * @param session whose "on to the next" and "a break" are pressed; or, with `publish`, where a message is put
     */
    static int watch(URI app, String listen, String session, boolean publish, Path made) throws IOException, InterruptedException {
        var cookies = Files.readAllLines(made).stream().filter(it -> it.startsWith("alongside=")).toList();
        var screens = new Screens(app, listen, publish ? "\ndata: " : "news\ndata: ", cookies.subList(1, cookies.size()));
        Thread.ofPlatform().daemon().start(screens);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var runs = new Visitor(app, cookies.getFirst());
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var words = order.split(" ");
            switch (words[0]) {
                case "open" -> System.out.println(screens.open().join());
                case "close" -> System.out.println(screens.close().join());
                case "back" -> System.out.println(screens.back().join());
                case "send" -> System.out.println(send(runs, screens, session, publish, Integer.parseInt(words[1]), Integer.parseInt(words[2])));
                default -> System.out.println("?");
            }
        }
        return 0;
    }

    /** Each press has its time, whether the one before is answered or not so late; how long a screen waited is counted from then. */
    private static String send(Visitor runs, Screens screens, String session, boolean publish, int updates, int rate) throws IOException, InterruptedException {
        var here = session + "/live/running";
        var token = publish ? "" : Visitor.token(runs.open(here).body());
        screens.expect(updates);
        int wrong = 0;
        long began = System.nanoTime();
        for (int i = 0; i < updates; i++) {
            long due = began + i * 1_000_000_000L / rate;
            long wait = due - System.nanoTime();
            if (wait > 0) Thread.sleep(java.time.Duration.ofNanos(wait));
            screens.sends(i, due);
            var answer = publish ? runs.send(session, List.of("1"))
                    : runs.send(session + "/live/turns", List.of(token, Visitor.field("to", i % 2 == 0 ? "break" : "next")));
            if (answer.status() >= 400) wrong++;
        }
        return CompletableFuture.supplyAsync(screens::heard).join() + " wrong " + wrong;
    }
}
