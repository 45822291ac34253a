package alongside.maps.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** How people answered, whatever it was. */
class HabitsTest {

    private static void answers(VoteLog log, String person, String votes) {
        for (int i = 0; i < votes.length(); i++) {
            var vote = switch (votes.charAt(i)) {
                case 'a' -> Vote.AGREE;
                case 'd' -> Vote.DISAGREE;
                case 'p' -> Vote.PASS;
                default -> Vote.UNCLEAR;
            };
            log.add(person, "s" + i, vote, 0);
        }
    }

    @Test
    void always_the_same_answer_and_the_same_answers_as_somebody_else_are_counted_from_ten_statements_on() {
        var log = new VoteLog();
        answers(log, "always", "aaaaaaaaaa");
        answers(log, "always too", "pppppppppppp");
        answers(log, "too few to say", "aaaaaaaaa");
        answers(log, "one", "aadadadada");
        answers(log, "and again", "aadadadada");
        answers(log, "nearly", "aadadadadd");
        answers(log, "one more statement", "aadadadadaa");
        assertThat(Habits.of(log.votes(), Set.of())).isEqualTo(new Habits(2, 2));
        assertThat(Habits.of(log.votes(), Set.of("and again", "always"))).as("whoever is left out is counted nowhere").isEqualTo(new Habits(1, 0));
    }
}
