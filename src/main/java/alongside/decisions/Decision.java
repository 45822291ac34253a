package alongside.decisions;

import alongside.decisions.rules.Kind;
import alongside.decisions.rules.Outcome;
import alongside.decisions.rules.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question a project decides together. Where it is open, everybody in the project sees who answered what; where it is
 * secret, nobody does.
 *
 * @param part the part it belongs to, or null
 * @param session the session it was asked at, or null
 * @param charter the version of the charter it is about, or null
 * @param secret whether nobody sees who voted what
 * @param terms how it is counted
 * @param places how many options are to be chosen; 1 for a proposal
 * @param closeWhenAll whether it closes at once when everybody has answered
 * @param rounds the times it was put to people, first to last
 * @param closed when, or null while it is open
 * @param outcome what it came to; null while it is open, and where it was made void before it was counted
 * @param lastWord who had the last word on it when it opened, as it was written down; blank where it was not
 * @param insteadOf the void vote instead of which it was put, or null
 * @param madeVoid why it counts for nothing, or null
 * @param asking what it is about and whom it was put to
 */
public record Decision(
        String id, String project, @Nullable String part, @Nullable String session, @Nullable String charter, String proposedBy,
        String question, Way way, boolean secret, Terms terms, int places, boolean closeWhenAll, LocalDate opened, List<Option> options, List<Round> rounds,
        @Nullable LocalDate closed, @Nullable Outcome outcome, String lastWord, @Nullable String insteadOf, @Nullable MadeVoid madeVoid, Asking asking) {

    /** @param because for everybody to read */
    public record MadeVoid(String because, String by, LocalDate day) {}

    /** The ways of deciding, by what they ask of a person. */
    public enum Way {
        /** "Do you object?" */
        CONSENT(Kind.CONSENT, Asks.ANSWER),
        /** How far do you agree, in five steps? */
        CONSENSUS(Kind.CONSENSUS, Asks.ANSWER),
        /** Agree, disagree or abstain, with a share that is needed. */
        AGREE(Kind.AGREE_DISAGREE, Asks.ANSWER),
        /** Looks right, not sure, worried: before anything is decided. */
        SENSE(Kind.SENSE_CHECK, Asks.ANSWER),
        SINGLE(Kind.SINGLE_CHOICE, Asks.ONE),
        /** "Which of these could you say yes to?" */
        APPROVAL(Kind.APPROVAL, Asks.TICKS),
        DOTS(Kind.DOTS, Asks.NUMBERS),
        SCORE(Kind.SCORE, Asks.NUMBERS),
        TIME(Kind.TIME_POLL, Asks.NUMBERS),
        BUDGET(Kind.BUDGET, Asks.TICKS),
        EQUAL_SHARES(Kind.EQUAL_SHARES, Asks.TICKS),
        RUNOFF(Kind.INSTANT_RUNOFF, Asks.RANKS),
        SCHULZE(Kind.SCHULZE, Asks.RANKS),
        RANKED_PAIRS(Kind.RANKED_PAIRS, Asks.RANKS),
        STV(Kind.SCOTTISH_STV, Asks.RANKS),
        MEEK_STV(Kind.MEEK_STV, Asks.RANKS);

        private final Kind kind;
        private final Asks asks;

        Way(Kind kind, Asks asks) {
            this.kind = kind;
            this.asks = asks;
        }

        public static Way of(Kind kind) {
            return Arrays.stream(values()).filter(it -> it.kind == kind).findFirst().orElseThrow();
        }

        /** Under whose name its words stand. */
        public Kind kind() {
            return kind;
        }

        public Asks asks() {
            return asks;
        }

        /** Whether so many options can be told apart and so many chosen of them. */
        public boolean fits(int options, int places) {
            if (this == SCORE) return options >= 1 && places >= 1 && places <= options;
            if (this == BUDGET || this == EQUAL_SHARES) return options >= 2;
            return options >= 2 && places >= 1 && places < options;
        }

        /** People answer each other, round by round. */
        public boolean answersEachOther() {
            return this == CONSENT || this == CONSENSUS;
        }

        /** It asks about a proposal, and not which options. */
        public boolean ofAProposal() {
            return asks == Asks.ANSWER;
        }
    }

    /** What a person does on the page. */
    public enum Asks { ANSWER, ONE, TICKS, NUMBERS, RANKS }

    public enum Stage { OPEN, CLOSED }

    public Stage stage() {
        return closed == null ? Stage.OPEN : Stage.CLOSED;
    }

    public boolean open() {
        return closed == null;
    }

    /** Whether people answer now; in a consent round there can be questions and quick reactions before. */
    public boolean answering() {
        return open() && round().step() == Step.ANSWERS;
    }

    /** Whether everybody in the project sees who answered what. */
    public boolean openVote() {
        return !secret;
    }

    /** Whether one raised hand says all there is to say now, and everybody may see whose it is. */
    public boolean byHand() {
        return answering() && openVote() && (way.asks() == Asks.ANSWER || way.asks() == Asks.ONE);
    }

    /** What others answer is seen while it is open: they answer each other. What came on paper before the others are asked is not. */
    public boolean shownWhileOpen() {
        return !secret && way.answersEachOther() && answering();
    }

    /** What it came to, for `decisions.outcome.<name>`. */
    public String cameTo() {
        return isVoid() || outcome == null ? "void" : outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isVoid() {
        return madeVoid != null;
    }

    public boolean agreed() {
        return outcome == Outcome.AGREED && !isVoid();
    }

    /** The round that people answer now, or answered last. */
    public Round round() {
        return rounds.getLast();
    }

    public LocalDate closes() {
        return round().closes();
    }

    /** The title with what it means: for a letter, which has no page beside it. */
    public String inFull(String option) {
        return options.stream().filter(it -> it.id().equals(option)).map(it -> it.meaning().isBlank() ? it.title() : it.title() + ": " + it.meaning()).findFirst().orElse("");
    }

    public String title(String option) {
        return options.stream().filter(it -> it.id().equals(option)).map(Option::title).findFirst().orElse("");
    }
}
