package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Eight people vote at the same moment, and each presses twice: each has one vote. `-Dalongside.rounds=1000` for the drill. */
@HouseHttpTest
class AllAtOnceTest {

    static final int ROUNDS = Integer.getInteger("alongside.rounds", 12);
    static final int VOTERS = 8;

    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired SecretVotes votes;

    final List<Me> room = new ArrayList<>();
    Me hattie;
    Place place;

    @BeforeEach
    void a_room_of_eight() {
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (int i = 0; i < VOTERS; i++) {
            room.add(person("Person " + i));
            groups.join(hattie, place.project().group(), room.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
    }

    @Test
    void in_secret_each_has_exactly_one_vote() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = decisions.propose(hattie, place, which().secretly().closingWhenAllHaveAnswered());
            var options = decisions.seenBy(hattie, id).orElseThrow().options();
            var presses = new ArrayList<Callable<Answered>>();
            for (var who : room) for (var option : options) {
                var phrase = votes.phrase(who, id).orElseThrow();
                presses.add(() -> votes.vote(who, id, NewAnswer.ticks(Set.of(option.id())), phrase));
            }
            var answers = together(presses);
            assertThat(answers).as("round " + round).hasSize(2 * VOTERS);
            assertThat(answers.stream().filter(it -> it == Answered.SAVED)).as("round " + round).hasSize(VOTERS);
            var decision = decisions.seenBy(hattie, id).orElseThrow();
            assertThat(decision.open()).as("the last vote closed it, round " + round).isFalse();
            assertThat(votes.phrases(decision)).as("round " + round).hasSize(VOTERS).doesNotHaveDuplicates();
            assertThat(decisions.result(decision).totals().stream().mapToInt(it -> it.people()).sum()).as("round " + round).isEqualTo(VOTERS);
        }
    }

    @Test
    void openly_each_has_exactly_one_answer_that_counts() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = decisions.propose(hattie, place, which());
            var options = decisions.seenBy(hattie, id).orElseThrow().options();
            var presses = new ArrayList<Callable<Answered>>();
            for (var who : room) for (var option : options) presses.add(() -> answering.answer(who, id, NewAnswer.ticks(Set.of(option.id()))));
            assertThat(together(presses)).as("round " + round).hasSize(2 * VOTERS).containsOnly(Answered.SAVED);
            var decision = decisions.seenBy(hattie, id).orElseThrow();
            Map<String, Integer> each = new HashMap<>();
            decisions.given(decision).forEach(it -> each.merge(it.person(), 1, Integer::sum));
            assertThat(each).as("round " + round).hasSize(VOTERS);
            assertThat(each.values()).containsOnly(1);
            assertThat(decisions.result(decision).totals().stream().mapToInt(it -> it.people()).sum()).as("round " + round).isEqualTo(VOTERS);
        }
    }

    private static NewDecision which() {
        return NewDecision.approval("Which one?", "", 1, LocalDate.of(2099, 1, 1), "A", "", "B", "");
    }

    /** All of them wait for each other, and then go at once. */
    private static <T> List<T> together(List<Callable<T>> presses) throws Exception {
        var gate = new CyclicBarrier(presses.size());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = hands.invokeAll(presses.stream().<Callable<T>>map(it -> () -> {
                gate.await();
                return it.call();
            }).toList());
            var answers = new ArrayList<T>();
            for (var it : done) answers.add(it.get());
            return answers;
        }
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, java.util.UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
