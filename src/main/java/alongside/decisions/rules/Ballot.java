package alongside.decisions.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on one ballot, and never whose it is: a secret ballot has no name to give. Where the vote is open, a
 * {@link Cast} puts the name beside it. Equal ballots are equal, so that they can lie on one pile.
 */
public sealed interface Ballot {

    /** An answer to a proposal. An objection has a reason, and stands until its owner says otherwise. */
    record Said(Answer answer, boolean stands) implements Ballot {

        public static Said of(Answer answer) {
            return new Said(answer, answer == Answer.OBJECT);
        }
    }

    /** One of a way's few answers, by its name: {@link Vote}, {@link Agreement} or {@link Sense}. */
    record Picked(String answer) implements Ballot {

        public static Picked of(Enum<?> answer) {
            return new Picked(answer.name());
        }
    }

    /** The options a person ticked: any number of them, each at most once. None is a blank ballot. */
    record Ticked(Set<String> options) implements Ballot {

        public Ticked {
            options = Set.copyOf(options);
        }
    }

    /** A number beside options: a score, dots, how a time suits. What was left empty is not in it. */
    record Marked(Map<String, Integer> marks) implements Ballot {

        public Marked {
            marks = Map.copyOf(marks);
        }
    }

    /**
     * Options in order of preference, as they stand on the paper: a rank can hold several options (ranked equally) or
     * none (a gap), and an option can stand at several ranks. What each way makes of that, it says.
     */
    record Ranked(List<Set<String>> ranks) implements Ballot {

        public Ranked {
            ranks = ranks.stream().map(Set::copyOf).toList();
        }

        public static Ranked of(String... options) {
            return new Ranked(java.util.Arrays.stream(options).map(Set::of).toList());
        }
    }
}
