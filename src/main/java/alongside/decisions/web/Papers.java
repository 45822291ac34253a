package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.NewAnswer;
import alongside.decisions.Option;
import alongside.design.Form;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** What stands on one of several papers: it is entered as it stands, blank and unclear ones too. */
public final class Papers {

    private Papers() {}

    /** The field of this paper, and of this option on it where there is one for each. */
    public static String field(int paper, String rest) {
        return "paper-" + paper + (rest.isEmpty() ? "" : "-" + rest);
    }

    static NewAnswer read(Decision decision, Form form, int paper) {
        var known = decision.options().stream().map(Option::id).toList();
        return switch (decision.way().asks()) {
            case ANSWER -> {
                var answer = form.typed(field(paper, ""));
                yield answer.isEmpty() || answer.equals("BLANK") ? NewAnswer.marks(Map.of()) : new NewAnswer(answer, "", Map.of());
            }
            case ONE, TICKS -> {
                var ticked = new LinkedHashSet<>(form.all(field(paper, "")));
                ticked.retainAll(known);
                yield NewAnswer.ticks(ticked);
            }
            case NUMBERS, RANKS -> {
                var marks = new LinkedHashMap<String, Integer>();
                for (var option : known) {
                    var field = field(paper, option);
                    if (!form.typed(field).isBlank()) marks.put(option, form.number(field, Ballots.least(decision), Ballots.most(decision)));
                }
                yield NewAnswer.marks(marks);
            }
        };
    }
}
