package alongside.decisions;

import alongside.decisions.rules.Approval;
import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Cast;
import alongside.decisions.rules.Closing;
import alongside.decisions.rules.Consent;
import alongside.decisions.rules.Count;
import alongside.decisions.rules.Rounds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a decision's rows before the rules that count. */
final class Counting {

    private Counting() {}

    static Count count(Decision decision, List<Asked> asked, List<Given> given) {
        var people = asked.stream().map(Asked::person).collect(Collectors.toSet());
        return switch (decision.way()) {
            case CONSENT -> new Consent().count(people, Rounds.last(decision.rounds().stream().map(round -> said(given, round.number())).toList()));
            case APPROVAL -> new Approval(decision.options().stream().map(Option::id).toList(), decision.places()).count(people, ticked(given));
        };
    }

    /** How one round of a proposal ended. */
    static Count round(Round round, List<Asked> asked, List<Given> given) {
        var people = asked.stream().map(Asked::person).collect(Collectors.toSet());
        return new Consent().count(people, said(given, round.number()));
    }

    static List<Cast> ticked(List<Given> given) {
        return given.stream().map(it -> new Cast(it.person(), new Ballot.Ticked(it.options()))).toList();
    }

    static Set<String> notAnswered(Decision decision, List<Asked> asked, List<Given> given) {
        var answered = given.stream().filter(it -> it.round() == decision.round().number()).map(Given::person).collect(Collectors.toSet());
        return asked.stream().map(Asked::person).filter(it -> !answered.contains(it)).collect(Collectors.toSet());
    }

    static boolean canClose(Decision decision, List<Asked> asked, List<Given> given, LocalDate today) {
        return decision.open() && Closing.canClose(today, decision.closes(), notAnswered(decision, asked, given), keptOpen(asked));
    }

    static boolean openTo(Decision decision, List<Asked> asked, String person, LocalDate today) {
        return decision.open()
                && asked.stream().anyMatch(it -> it.person().equals(person))
                && Closing.openTo(person, today, decision.closes(), keptOpen(asked));
    }

    private static List<Cast> said(List<Given> given, int round) {
        return given.stream().filter(it -> it.round() == round)
                .map(it -> new Cast(it.person(), new Ballot.Said(Objects.requireNonNull(it.answer()), it.objectionStands())))
                .toList();
    }

    private static Map<String, LocalDate> keptOpen(List<Asked> asked) {
        var kept = new HashMap<String, LocalDate>();
        for (var it : asked) if (it.openUntil() != null) kept.put(it.person(), it.openUntil());
        return kept;
    }
}
