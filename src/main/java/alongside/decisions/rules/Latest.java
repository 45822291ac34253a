package alongside.decisions.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** One person, one vote: of each person who was asked, the last ballot. */
final class Latest {

    private Latest() {}

    static <B extends Ballot> List<B> of(Set<String> asked, List<Ballot> ballots, Class<B> kind) {
        var last = new LinkedHashMap<String, B>();
        for (var ballot : ballots) if (asked.contains(ballot.person())) last.put(ballot.person(), kind.cast(ballot));
        return List.copyOf(last.values());
    }
}
