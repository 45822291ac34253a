package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Four questions, and one way that fits the answers, with reasons. It advises; the group chooses. The words stand under
 * `decisions.chooser`: each question, each answer, and each reason.
 */
public final class Chooser {

    /** What is it about? */
    public enum About { PROPOSAL, OPTIONS, MONEY, TIMES, FEELING }

    /** How many are to be chosen? */
    public enum Many { ONE, SEVERAL }

    /** What matters most? */
    public enum Matters { NOBODY_OVERRUN, MOST_PEOPLE, EVERY_GROUP, HOW_STRONGLY }

    /** How much can people give to it? */
    public enum Effort { QUICK, CAREFUL }

    /** Why this way. */
    public enum Reason {
        ONE_PROPOSAL, ONE_OF_SEVERAL, SEVERAL_OF_MANY, MONEY_TO_SHARE, A_TIME_TO_MEET, NOTHING_IS_DECIDED_YET,
        OBJECTIONS_ARE_MET, MINORITY_IS_KEPT, MOST_DECIDE, GROUPS_HAVE_THEIR_SHARE, MIDDLE_GROUND_WINS, STRENGTH_IS_HEARD,
        NOBODY_FAR_BELOW, TICKS_ARE_QUICK, RANKING_TAKES_THOUGHT, NEXT_CHOICES_COUNT
    }

    /** @param reasons the one that decides last */
    public record Advice(Kind kind, List<Reason> reasons) {

        public Advice {
            reasons = List.copyOf(reasons);
        }
    }

    private Chooser() {}

    public static Advice advise(About about, Many many, Matters matters, Effort effort) {
        return switch (about) {
            case TIMES -> new Advice(Kind.TIME_POLL, List.of(Reason.A_TIME_TO_MEET));
            case FEELING -> new Advice(Kind.SENSE_CHECK, List.of(Reason.NOTHING_IS_DECIDED_YET));
            case PROPOSAL -> proposal(matters, effort);
            case MONEY -> money(matters);
            case OPTIONS -> options(many, matters, effort);
        };
    }

    private static Advice proposal(Matters matters, Effort effort) {
        return switch (matters) {
            case NOBODY_OVERRUN -> effort == Effort.CAREFUL
                    ? new Advice(Kind.CONSENT, List.of(Reason.ONE_PROPOSAL, Reason.OBJECTIONS_ARE_MET))
                    : new Advice(Kind.CONSENSUS, List.of(Reason.ONE_PROPOSAL, Reason.TICKS_ARE_QUICK, Reason.MINORITY_IS_KEPT));
            case MOST_PEOPLE -> new Advice(Kind.AGREE_DISAGREE, List.of(Reason.ONE_PROPOSAL, Reason.MOST_DECIDE));
            case EVERY_GROUP -> new Advice(Kind.CONSENSUS, List.of(Reason.ONE_PROPOSAL, Reason.MINORITY_IS_KEPT));
            case HOW_STRONGLY -> new Advice(Kind.SCORE, List.of(Reason.ONE_PROPOSAL, Reason.STRENGTH_IS_HEARD, Reason.NOBODY_FAR_BELOW));
        };
    }

    private static Advice money(Matters matters) {
        return switch (matters) {
            case NOBODY_OVERRUN, EVERY_GROUP -> new Advice(Kind.EQUAL_SHARES, List.of(Reason.MONEY_TO_SHARE, Reason.GROUPS_HAVE_THEIR_SHARE));
            case MOST_PEOPLE, HOW_STRONGLY -> new Advice(Kind.BUDGET, List.of(Reason.MONEY_TO_SHARE, Reason.MOST_DECIDE));
        };
    }

    private static Advice options(Many many, Matters matters, Effort effort) {
        var reasons = new ArrayList<>(List.of(many == Many.ONE ? Reason.ONE_OF_SEVERAL : Reason.SEVERAL_OF_MANY));
        if (many == Many.SEVERAL && matters == Matters.EVERY_GROUP) {
            reasons.addAll(List.of(Reason.RANKING_TAKES_THOUGHT, Reason.GROUPS_HAVE_THEIR_SHARE));
            return new Advice(Kind.SCOTTISH_STV, reasons);
        }
        if (effort == Effort.QUICK) {
            reasons.add(Reason.TICKS_ARE_QUICK);
            if (matters == Matters.HOW_STRONGLY) reasons.add(Reason.STRENGTH_IS_HEARD);
            return new Advice(matters == Matters.HOW_STRONGLY ? Kind.DOTS : Kind.APPROVAL, reasons);
        }
        switch (matters) {
            case NOBODY_OVERRUN, HOW_STRONGLY -> {
                reasons.addAll(List.of(Reason.STRENGTH_IS_HEARD, Reason.NOBODY_FAR_BELOW));
                return new Advice(Kind.SCORE, reasons);
            }
            case EVERY_GROUP -> {
                reasons.addAll(List.of(Reason.RANKING_TAKES_THOUGHT, Reason.MIDDLE_GROUND_WINS));
                return new Advice(Kind.SCHULZE, reasons);
            }
            case MOST_PEOPLE -> {
                if (many == Many.SEVERAL) {
                    reasons.add(Reason.MOST_DECIDE);
                    return new Advice(Kind.APPROVAL, reasons);
                }
                reasons.addAll(List.of(Reason.RANKING_TAKES_THOUGHT, Reason.NEXT_CHOICES_COUNT));
                return new Advice(Kind.INSTANT_RUNOFF, reasons);
            }
        }
        throw new IllegalArgumentException("No such answer");
    }
}
