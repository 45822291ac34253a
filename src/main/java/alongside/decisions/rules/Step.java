package alongside.decisions.rules;

import java.util.Optional;

/** The steps of a consent round, in their order. What objections ask for is worked in after the last, into the next round. */
public enum Step {
    /** People ask until they understand the proposal; answers are given in front of everybody. */
    QUESTIONS,
    /** Each person says in one line what they think; nobody answers. */
    REACTIONS,
    /** Each person agrees, can live with it, leaves it to the others or objects. */
    ANSWERS;

    public Optional<Step> next() {
        return this == ANSWERS ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /**
     * Whether the group may leave this step: one press says that nobody has anything more; a question that nobody has
     * answered is left behind only with a reason.
     */
    public boolean mayBeLeft(int notAnswered, String because) {
        return this != ANSWERS && (notAnswered == 0 || !because.isBlank());
    }
}
