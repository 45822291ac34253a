package alongside.decisions;

import alongside.decisions.BallotBox.Slip;
import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.ByGroup;
import alongside.decisions.rules.Cast;
import alongside.disclosure.rules.SmallNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the groups voted in a secret vote, where that may be said. A ballot carries its voter's group only when every group
 * is large enough; at closing the rows are kept only when no group is small and none is of one mind.
 */
final class ByStakeholder {

    private ByStakeholder() {}

    /** The group to put on this person's ballot, or blank where groups are too small to be told apart. */
    static String group(List<Asked> asked, String person) {
        var sizes = asked.stream().collect(Collectors.groupingBy(Asked::stakeholder, Collectors.counting()));
        if (sizes.size() < 2 || sizes.values().stream().anyMatch(it -> it < SmallNumbers.INSIDE)) return "";
        return asked.stream().filter(it -> it.person().equals(person)).map(it -> it.stakeholder().name()).findFirst().orElse("");
    }

    /** How the groups answered an open vote, in which everybody sees who answered what. */
    static List<ByGroup.Row> open(Decision decision, List<Asked> asked, List<Given> given) {
        var groupOf = asked.stream().collect(Collectors.toMap(Asked::person, it -> it.stakeholder().name()));
        var cast = new ArrayList<Cast>();
        given.forEach(it -> ticked(decision, it.answer(), it.marks()).ifPresent(ticked -> cast.add(new Cast(it.person(), ticked))));
        return ByGroup.rows(columns(decision), groupOf, cast);
    }

    /** What is told of each group: the options; of a proposal the answers. Of a consent nothing: one objection is enough, whoever's it is. */
    private static List<String> columns(Decision decision) {
        return decision.way().ofAProposal() ? decision.way().kind().answers() : decision.options().stream().map(Option::id).toList();
    }

    private static Optional<Ballot.Ticked> ticked(Decision decision, @Nullable String answer, Map<String, Integer> marks) {
        return switch (decision.way().asks()) {
            case ANSWER -> answer == null || decision.way() == Decision.Way.CONSENT ? Optional.empty() : Optional.of(new Ballot.Ticked(Set.of(answer)));
            case ONE, TICKS -> Optional.of(new Ballot.Ticked(marks.keySet()));
            case NUMBERS, RANKS -> Optional.empty();
        };
    }

    /** The rows as they are kept: group, people, then each option with its ticks; blank where they may not be shown. */
    static String text(Decision decision, List<Slip> slips) {
        if (slips.isEmpty() || slips.stream().anyMatch(it -> it.group().isEmpty())) return "";
        var groupOf = new HashMap<String, String>();
        var cast = new ArrayList<Cast>();
        for (var slip : slips) {
            var nobody = String.valueOf(cast.size());
            groupOf.put(nobody, slip.group());
            var says = Paper.read(slip.says());
            ticked(decision, says.answer(), says.marks()).ifPresent(it -> cast.add(new Cast(nobody, it)));
        }
        var rows = ByGroup.rows(columns(decision), groupOf, cast);
        if (!ByGroup.safe(rows, SmallNumbers.INSIDE)) return "";
        return rows.stream().map(row -> row.group() + " " + row.people() + " " + row.ticks().entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue()).collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
    }

    static List<ByGroup.Row> read(String text) {
        return text.isBlank() ? List.of() : text.lines().map(ByStakeholder::row).toList();
    }

    private static ByGroup.Row row(String line) {
        var parts = line.split(" ");
        Map<String, Integer> ticks = new LinkedHashMap<>();
        for (var it : parts[2].split(",")) ticks.put(it.substring(0, it.indexOf(':')), Integer.valueOf(it.substring(it.indexOf(':') + 1)));
        return new ByGroup.Row(parts[0], Integer.parseInt(parts[1]), ticks);
    }
}
