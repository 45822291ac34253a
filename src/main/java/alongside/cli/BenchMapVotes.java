package alongside.cli;

import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.signin.SignIns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** For `bin/bench mapvotes`: a question that anybody with the link answers, and so many browsers that answer it at a set rate. */
final class BenchMapVotes {

    private static final int STATEMENTS = 60;
    private static final List<String> ANSWERS = List.of("AGREE", "DISAGREE", "PASS", "AGREE", "DISAGREE");

    private BenchMapVotes() {}

    /** Prints the address of the question and the cookie of whoever opened it. */
    static int make(Class<?> house, List<String> settings) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var projects = context.getBean(Projects.class);
            var hattie = BenchWorld.welcome(people, "Hattie", "map.example");
            var place = projects.place(hattie, projects.begin(hattie, "A whole town", "Everybody is asked")).orElseThrow();
            var statements = IntStream.rangeClosed(1, STATEMENTS).mapToObj(it -> "Letters should be short, clear and kind, number " + it).toList();
            var terms = new NewMap.Terms(Who.LINK, Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
            System.out.println("/maps/" + context.getBean(Maps.class).open(hattie, place, new NewMap("Letters", "What should our letters be like?", "", statements, terms)).orElseThrow());
            System.out.println("alongside=" + context.getBean(SignIns.class).begin(hattie.person(), "bench", false, "").secret());
            return 0;
        }
    }

    /**
     * Takes its orders from the lines it reads, `RATE SECONDS`, and prints what came of each; so those who answer are warm
     * when it counts, as the house is.
     *
     * @param plain one browser in so many has its scripts off; 0 when none has
     */
    static int answer(URI app, String path, int browsers, int plain) throws IOException, InterruptedException {
        var wrong = new AtomicInteger();
        var here = IntStream.range(0, browsers).mapToObj(it -> new Taker(new Visitor(app, ""), path, plain == 0 || it % plain != 0)).toList();
        // Everybody has the first page open before the first answer is due, a few at a time.
        for (int from = 0; from < browsers; from += 16) each(here.subList(from, Math.min(browsers, from + 16)), wrong);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var words = order.split(" ");
            at(Integer.parseInt(words[0]), Integer.parseInt(words[1]), here, wrong);
            wrong.set(0);
        }
        return 0;
    }

    /**
     * Answers come at a set rate, whether those before them are answered or not; how long each took is counted from the
     * moment it was due. After each answer the browser has the next page, as a person's does: with it, or opened after it.
     */
    private static void at(int rate, int seconds, List<Taker> here, AtomicInteger wrong) throws InterruptedException {
        var saved = new AtomicInteger();
        int all = rate * seconds;
        var took = new long[all];
        long began = System.nanoTime();
        var sent = new ArrayList<Thread>();
        for (int i = 0; i < all; i++) {
            long due = began + i * 1_000_000_000L / rate;
            long wait = due - System.nanoTime();
            if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
            int which = i;
            sent.add(Thread.ofVirtual().start(() -> {
                try {
                    boolean counts = here.get(which % here.size()).answer(which, due, took);
                    (counts ? saved : wrong).incrementAndGet();
                } catch (IOException broken) {
                    wrong.incrementAndGet();
                }
            }));
        }
        for (var one : sent) one.join();
        double lasted = (System.nanoTime() - began) / 1e9;
        Arrays.sort(took);
        System.out.printf("saved %d wrong %d rate %.0f p50 %.1f p99 %.1f%n", saved.get(), wrong.get(), saved.get() / lasted,
                took[all / 2] / 1e6, took[(int) Math.ceil(all * 0.99) - 1] / 1e6);
    }

    private static void each(List<Taker> some, AtomicInteger wrong) throws InterruptedException {
        var opening = some.stream().map(it -> Thread.ofVirtual().start(() -> {
            try {
                it.open();
            } catch (IOException broken) {
                wrong.incrementAndGet();
            }
        })).toList();
        for (var one : opening) one.join();
    }

    /** A browser and the page before it. */
    private static final class Taker {

        private final Visitor browser;
        private final String path;
        private final boolean scripts;
        private final ReentrantLock one = new ReentrantLock(true);
        private String statement = "";
        private String token = "";

        Taker(Visitor browser, String path, boolean scripts) {
            this.browser = browser;
            this.path = path;
            this.scripts = scripts;
        }

        void open() throws IOException {
            reads(browser.open(path + "/answer").body());
        }

        private void reads(String page) {
            var asked = Visitor.value(page, "statement");
            // Whoever has answered everything goes on with changing what they said.
            if (!asked.isEmpty()) statement = asked;
            token = Visitor.token(page);
        }

        boolean answer(int which, long due, long[] took) throws IOException {
            one.lock();
            try {
                var fields = List.of(token, Visitor.field("statement", statement), Visitor.field("vote", ANSWERS.get((which + which / 7) % ANSWERS.size())));
                var answer = scripts ? browser.turn(path + "/answers", fields) : browser.send(path + "/answers", fields);
                took[which] = System.nanoTime() - due;
                if (!scripts) open();
                else if (answer.status() == 200) reads(answer.body());
                return scripts ? answer.status() == 200 : answer.status() == 303 && answer.to().endsWith("/answer");
            } finally {
                one.unlock();
            }
        }
    }
}
