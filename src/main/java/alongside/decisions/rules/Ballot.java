package alongside.decisions.rules;

import java.util.Set;

/** What one person answered. */
public sealed interface Ballot {

    String person();

    /** An answer to a proposal. An objection has a reason, and stands until its owner says otherwise. */
    record Said(String person, Answer answer, boolean stands) implements Ballot {

        public static Said of(String person, Answer answer) {
            return new Said(person, answer, answer == Answer.OBJECT);
        }
    }

    /** The options a person ticked: any number of them, each at most once. */
    record Ticked(String person, Set<String> options) implements Ballot {

        public Ticked {
            options = Set.copyOf(options);
        }
    }
}
