package alongside.cli;

import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.signin.SignIns;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** For `bin/bench votes`: a room full of people, an open vote before that is not measured, one open and one secret vote, and everybody voting within ten seconds. */
final class BenchVotes {

    /** @param votes the paths of the votes: warm, warm-secret, open, secret; @param cookies of everybody who votes */
    record Room(Map<String, String> votes, List<String> cookies) {}

    private static final long SEED = 20260609;
    /** People begin within so long, so that the last is done within ten seconds. */
    private static final int BEGIN_WITHIN = 9000;
    private static final Pattern OPTION = Pattern.compile("name=\"options\"[^>]* value=\"([a-z0-9]{26})\"");

    private BenchVotes() {}

    /** Prints the addresses of the votes and everybody's cookie. */
    static int make(Class<?> house, List<String> settings, int many) {
        try (var context = Starting.quietly(house, settings)) {
            var room = fill(context, many);
            room.votes.forEach((name, path) -> System.out.println(name + " " + path));
            room.cookies.forEach(System.out::println);
            return 0;
        }
    }

    static Room fill(ApplicationContext house, int many) {
        var people = house.getBean(People.class);
        var groups = house.getBean(Groups.class);
        var projects = house.getBean(Projects.class);
        var decisions = house.getBean(Decisions.class);
        var signIns = house.getBean(SignIns.class);
        var arranger = BenchWorld.welcome(people, "Who asks", "room.example");
        var place = projects.place(arranger, projects.begin(arranger, "A full room", "Everybody votes at once")).orElseThrow();
        var cookies = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            var who = BenchWorld.welcome(people, "Person " + i, "room.example");
            groups.join(arranger, place.project().group(), who.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
            cookies.add("alongside=" + signIns.begin(who.person(), "bench", false, "").secret());
        }
        var which = NewDecision.approval("Which letters first?", "", 2, LocalDate.of(2099, 1, 1), "A", "Money", "B", "Receipts", "C", "Changes", "D", "Money back").closingWhenAllHaveAnswered();
        var votes = new LinkedHashMap<String, String>();
        votes.put("warm", "/decisions/" + decisions.propose(arranger, place, which));
        votes.put("warm-secret", "/decisions/" + decisions.propose(arranger, place, which.secretly()));
        votes.put("open", "/decisions/" + decisions.propose(arranger, place, which));
        votes.put("secret", "/decisions/" + decisions.propose(arranger, place, which.secretly()));
        return new Room(votes, cookies);
    }

    /** Everybody opens the page, ticks, looks at it once more, saves and sees that it is saved. Prints what it took. */
    static int cast(URI app, String path, Path made) throws IOException, InterruptedException {
        var cookies = Files.readAllLines(made).stream().filter(it -> it.startsWith("alongside=")).toList();
        var took = Collections.synchronizedList(new ArrayList<Long>());
        var voted = new AtomicInteger();
        var wrong = new AtomicInteger();
        var random = new SplittableRandom(SEED);
        long began = System.nanoTime();
        var voters = new ArrayList<Thread>();
        for (var cookie : cookies) {
            int begins = random.nextInt(BEGIN_WITHIN);
            int ticks = random.nextInt(1, 16);
            voters.add(Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(begins);
                    (vote(new Visitor(app, cookie), path, ticks, took) ? voted : wrong).incrementAndGet();
                } catch (IOException | InterruptedException broken) {
                    wrong.incrementAndGet();
                }
            }));
        }
        for (var voter : voters) voter.join();
        double seconds = (System.nanoTime() - began) / 1e9;
        var sorted = took.stream().sorted().map(it -> it / 1_000_000).toList();
        System.out.printf("voted %d%nwrong %d%npresses %d%nseconds %.1f%np50 %d%np99 %d%nmost %d%n", voted.get(), wrong.get(), sorted.size(), seconds,
                sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1), sorted.getLast());
        return 0;
    }

    /**
     * @param ticks one bit for each option
     * @param took nanoseconds of each of the four answers are added to it
     * @return whether the vote is saved and its page says so
     */
    static boolean vote(Visitor who, String path, int ticks, List<Long> took) throws IOException {
        var page = noted(who.open(path), took);
        boolean secret = page.body().contains(path + "/secret-vote/check");
        var options = OPTION.matcher(page.body()).results().map(it -> it.group(1)).toList();
        if (page.status() != 200 || options.isEmpty()) return false;
        var form = new ArrayList<>(List.of(Visitor.token(page.body())));
        for (int i = 0; i < options.size(); i++) if ((ticks >> i & 1) == 1) form.add(Visitor.field("options", options.get(i)));
        var check = noted(who.send(path + (secret ? "/secret-vote/check" : "/answer"), form), took);
        if (check.status() != 200) return false;
        var carried = check.body().substring(check.body().indexOf("<form method=\"post\" action=\"" + path));
        var saved = noted(who.send(path + (secret ? "/secret-vote" : "/answers"), Visitor.hidden(carried)), took);
        return saved.status() == 303 && noted(who.open(path), took).status() == 200;
    }

    private static Visitor.Answer noted(Visitor.Answer answer, List<Long> took) {
        took.add(answer.took());
        return answer;
    }
}
