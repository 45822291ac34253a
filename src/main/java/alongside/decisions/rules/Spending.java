package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A count that spends money while it runs: which projects have how many ticks, which are chosen, and what is left. */
final class Spending {

    final List<String> projects;
    private final Map<String, Long> pence;
    private final Ballots ballots;
    private final Map<String, Long> ticks;
    private final Ties ties;
    final List<CountStory.Step> steps = new ArrayList<>();
    final List<Integer> chosen = new ArrayList<>();
    long left;

    Spending(Map<String, Long> pence, long money, Ballots ballots, Ties ties) {
        this.projects = List.copyOf(pence.keySet());
        this.pence = pence;
        this.ballots = ballots;
        this.ties = ties;
        this.left = money;
        ticks = Places.nothing(projects);
        ballots.of(Ballot.Ticked.class).forEach((ballot, many) -> ballot.options().forEach(it -> ticks.computeIfPresent(it, (project, before) -> before + many)));
        steps.add(CountStory.Step.of("voted", Map.of("answered", ballots.answered(), "asked", ballots.asked(), "ticks", ticks.values().stream().mapToLong(Long::longValue).sum())));
        steps.add(CountStory.Step.of("budget", Map.of("pence", money, "options", projects.size())));
    }

    /** The projects as they are listed, with costs that can be spent. */
    static Map<String, Long> checked(Map<String, Long> pence, long money) {
        if (money < 0 || pence.values().stream().anyMatch(it -> it < 1)) throw new IllegalArgumentException("A project costs something, and money is not below nothing");
        return Collections.unmodifiableMap(new LinkedHashMap<>(pence));
    }

    long cost(int project) {
        return pence.getOrDefault(projects.get(project), 0L);
    }

    long ticks(int project) {
        return ticks.getOrDefault(projects.get(project), 0L);
    }

    /** The projects that somebody ticked and that are not chosen. */
    List<Integer> waiting() {
        var waiting = new ArrayList<Integer>();
        for (int it = 0; it < projects.size(); it++) if (ticks(it) > 0 && !chosen.contains(it)) waiting.add(it);
        return waiting;
    }

    /** One of several that stand equal. */
    int pick(List<Integer> equal) {
        if (equal.size() == 1) return equal.getFirst();
        var which = ties.pick(equal, List.of(), true, this::open);
        var tie = which.tie();
        if (tie != null) steps.add(new CountStory.Step(tie.how() == Tie.How.LOT ? "tie-lot-first" : "tie-same-first", Map.of("stage", 0), List.of(tie.picked()), tie.between()));
        return which.picked();
    }

    void choose(int project, String key) {
        left -= cost(project);
        chosen.add(project);
        say(key, project);
    }

    void say(String key, int project) {
        steps.add(new CountStory.Step(key, Map.of("people", ticks(project), "pence", cost(project), "penceLeft", left), List.of(projects.get(project))));
    }

    /** Goes down what is waiting, most ticks first, and takes what fits into the money that is left. */
    void byVotes() {
        var waiting = new ArrayList<>(waiting());
        while (!waiting.isEmpty()) {
            long most = waiting.stream().mapToLong(this::ticks).max().orElseThrow();
            var first = waiting.stream().filter(it -> ticks(it) == most).toList();
            var fit = first.stream().filter(it -> cost(it) <= left).toList();
            for (int it : first) if (!fit.contains(it)) say("does-not-fit", it);
            waiting.removeAll(first);
            if (fit.stream().mapToLong(this::cost).sum() <= left) fit.forEach(it -> choose(it, "fits"));
            else {
                int one = pick(fit);
                choose(one, "fits");
                waiting.addAll(fit);
                waiting.remove((Integer) one);
            }
        }
    }

    Count done() {
        var names = names(chosen);
        boolean nobody = ticks.values().stream().allMatch(it -> it == 0);
        steps.add(nobody ? CountStory.Step.of("none-ticked", Map.of()) : names.isEmpty() ? CountStory.Step.of("nothing-fits", Map.of())
                : new CountStory.Step("chosen", Map.of("options", names.size()), names));
        return count(nobody ? Outcome.NOBODY_ANSWERED : names.isEmpty() ? Outcome.NOT_AGREED : Outcome.AGREED, Set.of());
    }

    private Count open(List<Integer> between) {
        return count(Outcome.TIE, new LinkedHashSet<>(names(between)));
    }

    private Count count(Outcome outcome, Set<String> tied) {
        return new Count(outcome, ballots.asked(), ballots.answered(), 0, Places.totals(ticks), names(chosen), tied, null, new CountStory(List.copyOf(steps)));
    }

    private List<String> names(List<Integer> some) {
        return some.stream().map(projects::get).toList();
    }
}
