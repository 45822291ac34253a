package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody ticks as many options as they could say yes to; those that most people ticked are chosen. A tie is shown
 * as a tie: nothing is drawn, and the order of the list decides nothing.
 *
 * @param options in the order they are listed
 * @param places how many are to be chosen
 */
public record Approval(List<String> options, int places) implements Way {

    public Approval {
        options = List.copyOf(options);
        if (places < 1) throw new IllegalArgumentException("At least one option is to be chosen");
    }

    @Override
    public Count count(Set<String> asked, List<Ballot> ballots) {
        var ticks = Latest.of(asked, ballots, Ballot.Ticked.class);
        var totals = totals(ticks);
        var chosen = new ArrayList<String>();
        var tied = new LinkedHashSet<String>();
        var steps = new ArrayList<CountStory.Step>();
        int all = totals.stream().mapToInt(Total::people).sum();
        steps.add(CountStory.Step.of("voted", Map.of("answered", ticks.size(), "asked", asked.size(), "ticks", all)));

        for (int place = 1; chosen.size() < places && tied.isEmpty(); ) {
            var here = at(totals, place);
            if (here.isEmpty() || here.getFirst().people() == 0) break;
            var ids = here.stream().map(Total::of).toList();
            int left = places - chosen.size();
            var numbers = Map.of("people", here.getFirst().people(), "options", ids.size(), "left", left);
            if (ids.size() > left) {
                tied.addAll(ids);
                steps.add(new CountStory.Step("tie", numbers, ids));
            } else {
                steps.add(new CountStory.Step(chosen.isEmpty() ? "most" : "next", numbers, ids));
                chosen.addAll(ids);
            }
            place += ids.size();
        }
        var outcome = !tied.isEmpty() ? Outcome.TIE : chosen.isEmpty() ? Outcome.NOBODY_ANSWERED : Outcome.AGREED;
        steps.add(outcome == Outcome.NOBODY_ANSWERED
                ? CountStory.Step.of("none-ticked", Map.of())
                : new CountStory.Step(outcome == Outcome.TIE ? "not-settled" : "chosen", Map.of("options", chosen.size()), chosen));
        return new Count(outcome, asked.size(), ticks.size(), totals, chosen, tied, new CountStory(steps));
    }

    private List<Total> totals(List<Ballot.Ticked> ticks) {
        record Ticks(String option, int people) {}
        var people = options.stream()
                .map(option -> new Ticks(option, (int) ticks.stream().filter(it -> it.options().contains(option)).count()))
                .toList();
        return people.stream()
                .map(it -> new Total(it.option, it.people, 1 + (int) people.stream().filter(other -> other.people > it.people).count()))
                .sorted(Comparator.comparingInt(Total::place))
                .toList();
    }

    private static List<Total> at(List<Total> totals, int place) {
        return totals.stream().filter(it -> it.place() == place).toList();
    }
}
