package alongside.decisions;

import alongside.decisions.rules.Answer;
import alongside.decisions.rules.Ballot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands on a ballot, as a line of text and as the rules count it. */
final class Paper {

    private Paper() {}

    /** The same answer is always the same text, whatever came first. */
    static String write(NewAnswer answer) {
        if (answer.answer() != null) return "answer " + answer.answer();
        return "marks " + new TreeMap<>(answer.marks()).entrySet().stream().map(it -> it.getKey() + ":" + it.getValue()).collect(Collectors.joining(","));
    }

    static NewAnswer read(String text) {
        var said = text.substring(text.indexOf(' ') + 1);
        if (text.startsWith("answer ")) return new NewAnswer(said, "", Map.of());
        var marks = new LinkedHashMap<String, Integer>();
        for (var mark : said.isEmpty() ? List.<String>of() : List.of(said.split(",")))
            marks.put(mark.substring(0, mark.indexOf(':')), Integer.valueOf(mark.substring(mark.indexOf(':') + 1)));
        return NewAnswer.marks(marks);
    }

    static Ballot ballot(Decision.Way way, @Nullable String answer, Map<String, Integer> marks, boolean stands) {
        return switch (way.asks()) {
            case ANSWER -> answer == null ? new Ballot.Picked("")
                    : way == Decision.Way.CONSENT ? new Ballot.Said(Answer.valueOf(answer), stands) : new Ballot.Picked(answer);
            case ONE, TICKS -> new Ballot.Ticked(marks.keySet());
            case NUMBERS -> new Ballot.Marked(marks);
            case RANKS -> new Ballot.Ranked(ranks(marks));
        };
    }

    /** A number nobody gave is a gap; options with the same number share a rank. */
    private static List<Set<String>> ranks(Map<String, Integer> marks) {
        var at = new HashMap<Integer, Set<String>>();
        marks.forEach((option, rank) -> at.computeIfAbsent(rank, it -> new LinkedHashSet<>()).add(option));
        var ranks = new ArrayList<Set<String>>();
        for (int rank = 1; rank <= at.keySet().stream().mapToInt(it -> it).max().orElse(0); rank++) ranks.add(at.getOrDefault(rank, Set.of()));
        return ranks;
    }
}
