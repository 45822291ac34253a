package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways of deciding by name, with the answers that a way itself gives people. Their words stand under `decisions.kind`. */
public enum Kind {
    CONSENT(Answer.values()),
    CONSENSUS(Agreement.values()),
    AGREE_DISAGREE(Vote.values()),
    SENSE_CHECK(Sense.values()),
    SINGLE_CHOICE,
    APPROVAL,
    DOTS,
    SCORE,
    INSTANT_RUNOFF,
    SCHULZE,
    RANKED_PAIRS,
    SCOTTISH_STV,
    MEEK_STV,
    BUDGET,
    EQUAL_SHARES,
    TIME_POLL("SUITS", "IF_NEED_BE", "CANNOT");

    private final List<String> answers;

    Kind(Enum<?>... answers) {
        this.answers = Arrays.stream(answers).map(Enum::name).toList();
    }

    Kind(String first, String... more) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        this.answers = List.copyOf(all);
    }

    /**
     * The answers it offers, first to last; empty where people are given the group's own options. Each has a name, what it
     * means and a prompt for the reason: `decisions.kind.consent.object`, and the same with `.meaning` and `.reason`.
     */
    public List<String> answers() {
        return answers;
    }
}
