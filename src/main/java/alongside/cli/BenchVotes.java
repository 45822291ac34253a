package alongside.cli;

import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.signin.SignIns;
import alongside.who.Me;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For `bin/bench votes`: a room full of people, an open vote before that is not measured, one open and one secret vote, and everybody voting within ten seconds. */
final class BenchVotes {

    private static final long SEED = 20260609;
    /** People begin within so long, so that the last is done within ten seconds. */
    private static final int BEGIN_WITHIN = 9000;
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern OPTION = Pattern.compile("name=\"options\"[^>]* value=\"([a-z0-9]{26})\"");

    private BenchVotes() {}

    /** Prints the addresses of the two votes and everybody's cookie. */
    static int make(Class<?> house, List<String> settings, int many) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var groups = context.getBean(Groups.class);
            var projects = context.getBean(Projects.class);
            var decisions = context.getBean(Decisions.class);
            var signIns = context.getBean(SignIns.class);
            var hattie = person(people, "Hattie");
            var place = projects.place(hattie, projects.begin(hattie, "A full room", "Everybody votes at once")).orElseThrow();
            var cookies = new ArrayList<String>();
            for (int i = 0; i < many; i++) {
                var who = person(people, "Person " + i);
                groups.join(hattie, place.project().group(), who.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
                cookies.add(signIns.begin(who.person(), "bench", false, "").secret());
            }
            var which = NewDecision.approval("Which letters first?", "", 2, LocalDate.of(2099, 1, 1), "A", "Money", "B", "Receipts", "C", "Changes", "D", "Money back").closingWhenAllHaveAnswered();
            System.out.println("warm /decisions/" + decisions.propose(hattie, place, which));
            System.out.println("open /decisions/" + decisions.propose(hattie, place, which));
            System.out.println("secret /decisions/" + decisions.propose(hattie, place, which.secretly()));
            cookies.forEach(it -> System.out.println("alongside=" + it));
            return 0;
        }
    }

    private static Me person(People people, String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, name.toLowerCase().replace(' ', '-') + "@room.example")), name, false, false);
    }

    /** Everybody opens the page, ticks, looks at it once more, saves and sees that it is saved. Prints what it took. */
    static int cast(URI app, String path, Path made) throws IOException, InterruptedException {
        var cookies = Files.readAllLines(made).stream().filter(it -> it.startsWith("alongside=")).toList();
        var took = Collections.synchronizedList(new ArrayList<Long>());
        var voted = new AtomicInteger();
        var wrong = new AtomicInteger();
        var random = new SplittableRandom(SEED);
        long began = System.nanoTime();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(20)).build()) {
            var voters = new ArrayList<Thread>();
            for (var cookie : cookies) {
                int begins = random.nextInt(BEGIN_WITHIN);
                int ticks = random.nextInt(1, 16);
                voters.add(Thread.ofVirtual().start(() -> {
                    try {
                        Thread.sleep(begins);
                        if (new Voter(client, app, cookie, took).vote(path, ticks)) voted.incrementAndGet();
                        else wrong.incrementAndGet();
                    } catch (IOException | InterruptedException broken) {
                        wrong.incrementAndGet();
                    }
                }));
            }
            for (var voter : voters) voter.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        var sorted = took.stream().sorted().toList();
        System.out.printf("voted %d%nwrong %d%npresses %d%nseconds %.1f%np50 %d%np99 %d%nmost %d%n", voted.get(), wrong.get(), sorted.size(), seconds,
                sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1), sorted.getLast());
        return 0;
    }

    /** One person's browser. @param took milliseconds of each answer */
    private static final class Voter {

        private final HttpClient client;
        private final URI app;
        private final List<Long> took;
        private String cookie;

        Voter(HttpClient client, URI app, String cookie, List<Long> took) {
            this.client = client;
            this.app = app;
            this.cookie = cookie;
            this.took = took;
        }

        boolean vote(String path, int ticks) throws IOException, InterruptedException {
            var page = ask(path, null);
            boolean secret = page.body().contains(path + "/secret-vote/check");
            var options = OPTION.matcher(page.body()).results().map(it -> it.group(1)).toList();
            if (page.statusCode() != 200 || options.isEmpty()) return false;
            var form = new ArrayList<>(List.of("_csrf=" + token(page.body())));
            for (int i = 0; i < options.size(); i++) if ((ticks >> i & 1) == 1) form.add("options=" + options.get(i));
            var check = ask(path + (secret ? "/secret-vote/check" : "/answer"), String.join("&", form));
            if (check.statusCode() != 200) return false;
            var carried = check.body().substring(check.body().indexOf("<form method=\"post\" action=\"" + path));
            var saved = ask(path + (secret ? "/secret-vote" : "/answers"), HIDDEN.matcher(carried).results()
                    .map(it -> it.group(1) + "=" + URLEncoder.encode(it.group(2), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
            return saved.statusCode() == 303 && ask(path, null).statusCode() == 200;
        }

        private HttpResponse<String> ask(String path, @Nullable String form) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(app.resolve(path)).timeout(Duration.ofSeconds(20)).header("Cookie", cookie);
            if (form == null) request.GET();
            else request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form));
            long began = System.nanoTime();
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            took.add((System.nanoTime() - began) / 1_000_000);
            for (var set : answer.headers().allValues("set-cookie")) {
                var one = set.substring(0, set.indexOf(';') < 0 ? set.length() : set.indexOf(';'));
                if (one.startsWith("form=")) cookie = cookie.replaceAll("; form=.*", "") + "; " + one;
            }
            return answer;
        }

        private static String token(String page) {
            return HIDDEN.matcher(page).results().filter(it -> it.group(1).equals("_csrf")).map(it -> URLEncoder.encode(it.group(2), StandardCharsets.UTF_8)).findFirst().orElse("");
        }
    }
}
