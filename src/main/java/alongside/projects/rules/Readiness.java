package alongside.projects.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** "Are we ready?": six questions about what we mean to do, and what their answers advise. */
public final class Readiness {

    /** In the order they are asked. */
    public enum Question { SERIOUS, LISTENING, LEADERSHIP, WHY, UNCERTAINTY, BUDGET }

    public enum Answer { YES, NOT_YET, NO }

    public enum Verdict {
        /** Not all six are answered yet. */
        ANSWER_FIRST,
        GO_AHEAD,
        /** Without the money, or without those at the top, promise less and keep it. */
        LOWER_LEVEL,
        /** Inviting people now would be for show. */
        WAIT
    }

    /** @param talks the questions to talk about before the first session, in the order they are asked */
    public record Advice(Verdict verdict, List<Question> talks) {}

    private Readiness() {}

    public static Advice advise(Map<Question, Answer> answers) {
        var talks = Arrays.stream(Question.values()).filter(it -> answers.containsKey(it) && answers.get(it) != Answer.YES).toList();
        return new Advice(verdict(answers), talks);
    }

    private static Verdict verdict(Map<Question, Answer> answers) {
        if (answers.size() < Question.values().length) return Verdict.ANSWER_FIRST;
        if (anyNo(answers, Question.SERIOUS, Question.LISTENING, Question.WHY)) return Verdict.WAIT;
        if (anyNo(answers, Question.LEADERSHIP, Question.BUDGET)) return Verdict.LOWER_LEVEL;
        return Verdict.GO_AHEAD;
    }

    private static boolean anyNo(Map<Question, Answer> answers, Question... questions) {
        return Arrays.stream(questions).anyMatch(it -> answers.get(it) == Answer.NO);
    }
}
