package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many people of each group ticked each option. */
public final class ByGroup {

    /** @param ticks people of this group per option, by option */
    public record Row(String group, int people, Map<String, Integer> ticks) {

        /** Of what was chosen, that which not more than half of this group ticked: there the result and the group differ. */
        public List<String> without(List<String> chosen) {
            return chosen.stream().filter(it -> ticks.getOrDefault(it, 0) * 2 <= people).toList();
        }
    }

    private ByGroup() {}

    /** The rows of an open vote, where everybody in the room sees who ticked what. */
    public static List<Row> rows(List<String> options, Map<String, String> groupOf, List<Cast> cast) {
        var people = new LinkedHashMap<String, List<Ballot.Ticked>>();
        for (var it : cast) {
            var group = groupOf.get(it.person());
            if (group != null && it.ballot() instanceof Ballot.Ticked ticked) people.computeIfAbsent(group, any -> new ArrayList<>()).add(ticked);
        }
        return people.entrySet().stream().map(it -> {
            var ticks = new LinkedHashMap<String, Integer>();
            for (var option : options) ticks.put(option, (int) it.getValue().stream().filter(ballot -> ballot.options().contains(option)).count());
            return new Row(it.getKey(), it.getValue().size(), ticks);
        }).toList();
    }

    /**
     * Whether these rows can be shown where ballots are not open: no group is smaller than the threshold, and no group
     * is all of one mind on anything, since that tells what each of them voted. One row that cannot be shown hides all:
     * with the total known, the others would give it away.
     */
    public static boolean safe(List<Row> rows, int threshold) {
        return rows.stream().allMatch(row -> row.people() >= threshold
                && row.ticks().values().stream().noneMatch(Set.of(0, row.people())::contains));
    }
}
