package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decision.Way;
import alongside.decisions.NewAnswer;
import alongside.decisions.Option;
import alongside.decisions.rules.Answer;
import alongside.decisions.rules.BallotLine;
import alongside.design.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A whole room's ballots of an open vote as fields of a form, a line a person: in few keys, whatever the way of deciding asks. */
public final class Copied {

    private static final int LONGEST = 2000;
    private static final String UNREAD = "decisions.ballots.unread";

    private Copied() {}

    public static String field(String person) {
        return "of-" + person;
    }

    /** The key of how a line is written. */
    public static String how(Decision decision) {
        return "decisions.ballots.how." + decision.way().asks().name().toLowerCase(Locale.ROOT);
    }

    /** What was typed beside each of these people, with what is to be mended said beside it; an empty line says nothing. */
    static Map<String, NewAnswer> read(Decision decision, Set<String> people, Form form) {
        var read = new LinkedHashMap<String, NewAnswer>();
        for (var person : people) {
            var typed = form.optional(field(person), LONGEST);
            if (typed.isEmpty()) continue;
            var line = BallotLine.read(typed);
            var wrong = wrong(decision, line);
            if (wrong.isEmpty()) read.put(person, answer(decision, line));
            else form.problem(field(person), wrong);
        }
        return read;
    }

    private static String wrong(Decision decision, BallotLine line) {
        var answers = decision.way().kind().answers();
        var numbers = line.numbers();
        return switch (decision.way().asks()) {
            case ANSWER -> !known(numbers, 1, answers.size()) || numbers.size() != 1 ? UNREAD
                    : line.words().isEmpty() && answers.get(numbers.getFirst() - 1).equals(Answer.OBJECT.name()) ? "decisions.answered.reason-missing" : "";
            case ONE -> bare(line) && numbers.size() == 1 && known(numbers, 1, decision.options().size()) ? "" : UNREAD;
            case TICKS, RANKS -> bare(line) && new HashSet<>(numbers).size() == numbers.size() && known(numbers, 1, decision.options().size()) ? "" : UNREAD;
            case NUMBERS -> {
                var given = numbers.stream().filter(it -> it != BallotLine.NONE).toList();
                if (!bare(line) || numbers.size() != decision.options().size() || !known(given, Ballots.least(decision), Ballots.most(decision))) yield UNREAD;
                yield decision.way() == Way.DOTS && given.stream().mapToInt(it -> it).sum() > decision.terms().dots() ? "decisions.ballots.dots" : "";
            }
        };
    }

    private static boolean bare(BallotLine line) {
        return line.words().isEmpty();
    }

    private static boolean known(List<Integer> numbers, int least, int most) {
        return !numbers.isEmpty() && numbers.stream().allMatch(it -> it >= least && it <= most);
    }

    private static NewAnswer answer(Decision decision, BallotLine line) {
        var options = decision.options().stream().map(Option::id).toList();
        var numbers = line.numbers();
        return switch (decision.way().asks()) {
            case ANSWER -> new NewAnswer(decision.way().kind().answers().get(numbers.getFirst() - 1), line.words(), Map.of());
            case ONE, TICKS -> {
                var ticked = new LinkedHashSet<String>();
                numbers.forEach(it -> ticked.add(options.get(it - 1)));
                yield NewAnswer.ticks(ticked);
            }
            case RANKS -> {
                var ranks = new LinkedHashMap<String, Integer>();
                for (int i = 0; i < numbers.size(); i++) ranks.put(options.get(numbers.get(i) - 1), i + 1);
                yield NewAnswer.marks(ranks);
            }
            case NUMBERS -> {
                var marks = new LinkedHashMap<String, Integer>();
                for (int i = 0; i < numbers.size(); i++)
                    if (numbers.get(i) != BallotLine.NONE && (numbers.get(i) > 0 || decision.way() != Way.DOTS)) marks.put(options.get(i), numbers.get(i));
                yield NewAnswer.marks(marks);
            }
        };
    }
}
