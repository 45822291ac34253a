package alongside.cli;

import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.decisions.SecretVotes;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For `bin/bench votes`: round after round eight people vote at the same moment, each pressing twice, and each has exactly one vote. */
final class BenchRounds {

    private static final int VOTERS = 8;
    /** Rounds are put in batches, so that the time goes into the votes. */
    private static final int PUT_TOGETHER = 50;

    private final Decisions decisions;
    private final Answering answering;
    private final SecretVotes votes;
    private final TransactionTemplate together;
    private final Me hattie;
    private final Place place;
    private final List<Me> room = new ArrayList<>();

    private BenchRounds(ApplicationContext context, Me hattie, Place place) {
        this.decisions = context.getBean(Decisions.class);
        this.answering = context.getBean(Answering.class);
        this.votes = context.getBean(SecretVotes.class);
        this.together = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.hattie = hattie;
        this.place = place;
    }

    /** Prints, of each kind, how many rounds were right and how long they took. */
    static int run(Class<?> house, List<String> settings, int rounds) throws InterruptedException, ExecutionException {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var projects = context.getBean(Projects.class);
            var hattie = BenchWorld.welcome(people, "Hattie of the rounds", "rounds.example");
            var place = projects.place(hattie, projects.begin(hattie, "Round after round", "Eight vote at once")).orElseThrow();
            var bench = new BenchRounds(context, hattie, place);
            for (int i = 0; i < VOTERS; i++) {
                bench.room.add(BenchWorld.welcome(people, "Voter " + i, "rounds.example"));
                context.getBean(Groups.class).join(hattie, place.project().group(), bench.room.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
            }
            for (boolean secret : List.of(false, true)) {
                long began = System.nanoTime();
                int right = bench.rounds(rounds, secret);
                System.out.printf("%s %d %.1f%n", secret ? "secret" : "open", right, (System.nanoTime() - began) / 1e9);
            }
            return 0;
        }
    }

    private int rounds(int many, boolean secret) throws InterruptedException, ExecutionException {
        var which = NewDecision.approval("Which one?", "", 1, LocalDate.of(2099, 1, 1), "A", "", "B", "").closingWhenAllHaveAnswered();
        int right = 0;
        for (int done = 0; done < many; done += PUT_TOGETHER) {
            int batch = Math.min(PUT_TOGETHER, many - done);
            var ids = new ArrayList<String>();
            together.executeWithoutResult(put -> {
                for (int i = 0; i < batch; i++) ids.add(decisions.propose(hattie, place, secret ? which.secretly() : which));
            });
            for (var id : ids) if (secret ? inSecret(id) : openly(id)) right++;
        }
        return right;
    }

    /** The last vote may close it before somebody's second press: then that press is refused. */
    private boolean openly(String id) throws InterruptedException, ExecutionException {
        var presses = new ArrayList<Callable<Answered>>();
        for (var who : room) for (var option : found(id).options()) presses.add(() -> answering.answer(who, id, NewAnswer.ticks(Set.of(option.id()))));
        press(presses);
        var decision = found(id);
        var voters = new HashSet<String>();
        boolean once = decisions.given(decision).stream().map(Given::person).allMatch(voters::add);
        return once && isRight(decision, voters.size());
    }

    private boolean inSecret(String id) throws InterruptedException, ExecutionException {
        var presses = new ArrayList<Callable<Answered>>();
        for (var who : room) for (var option : found(id).options()) {
            var phrase = votes.phrase(who, id).orElseThrow();
            presses.add(() -> votes.vote(who, id, NewAnswer.ticks(Set.of(option.id())), phrase));
        }
        boolean once = press(presses).stream().filter(it -> it == Answered.SAVED).count() == VOTERS;
        var decision = found(id);
        return once && isRight(decision, new HashSet<>(votes.phrases(decision)).size());
    }

    private boolean isRight(Decision decision, int voters) {
        return !decision.open() && voters == VOTERS && decisions.result(decision).totals().stream().mapToInt(it -> it.people()).sum() == VOTERS;
    }

    private Decision found(String id) {
        return decisions.seenBy(hattie, id).orElseThrow();
    }

    /** All of them wait for each other, and then go at once. */
    private static List<Answered> press(List<Callable<Answered>> presses) throws InterruptedException, ExecutionException {
        var gate = new CyclicBarrier(presses.size());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answered>();
            for (var done : hands.invokeAll(presses.stream().<Callable<Answered>>map(it -> () -> {
                gate.await();
                return it.call();
            }).toList())) answers.add(done.get());
            return answers;
        }
    }
}
