package alongside.payments.rules;

import java.util.Map;
import java.util.Optional;

/** Where a claim stands, and the one table of its legal moves. */
public enum Stage {
    RAISED, ASKED, APPROVED, EXPORTED, PAID;

    public enum Move { CHANGE, ASK, APPROVE, EXPORT, PAY }

    private static final Map<Stage, Map<Move, Stage>> MOVES = Map.of(
            RAISED, Map.of(Move.CHANGE, RAISED, Move.ASK, ASKED, Move.APPROVE, APPROVED),
            ASKED, Map.of(Move.CHANGE, RAISED, Move.APPROVE, APPROVED),
            // What was approved is what is paid: a change asks for approval again.
            APPROVED, Map.of(Move.CHANGE, RAISED, Move.ASK, ASKED, Move.EXPORT, EXPORTED),
            EXPORTED, Map.of(Move.PAY, PAID),
            PAID, Map.of());

    /** Where this move leads; empty when it is not a legal one. */
    public Optional<Stage> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    public boolean canChange() {
        return after(Move.CHANGE).isPresent();
    }
}
