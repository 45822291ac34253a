package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decision.Asks;
import alongside.decisions.NewAnswer;
import alongside.decisions.rules.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands as fields of a form, one a person: what a raised hand can say in one word. */
public final class Hands {

    private Hands() {}

    /** An objection has its reason, which is more than a hand can say. */
    public static List<Choice> answers(Look look, Decision decision) {
        if (decision.way().asks() == Asks.ONE) return Ballots.options(look, decision).stream().map(it -> Choice.of(it.value(), it.label())).toList();
        return Ballots.answers(look, decision.way()).stream().filter(it -> says(decision).contains(it.value())).map(it -> Choice.of(it.value(), it.label())).toList();
    }

    private static List<String> says(Decision decision) {
        if (decision.way().asks() == Asks.ONE) return decision.options().stream().map(it -> it.id()).toList();
        return decision.way().kind().answers().stream().filter(it -> !it.equals(Answer.OBJECT.name())).toList();
    }

    public static String field(String person) {
        return "hand-" + person;
    }

    /** What was ticked beside each of these people. */
    static Map<String, String> read(Decision decision, Set<String> people, Form form) {
        var hands = new LinkedHashMap<String, String>();
        for (var person : people) {
            var says = form.typed(field(person));
            if (says(decision).contains(says)) hands.put(person, says);
        }
        return hands;
    }

    static NewAnswer answer(Decision decision, String says) {
        return decision.way().asks() == Asks.ONE ? NewAnswer.ticks(Set.of(says)) : new NewAnswer(says, "", Map.of());
    }
}
