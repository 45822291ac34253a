package alongside.decisions.rules;

import java.util.List;
import java.util.Map;

/**
 * Two and two compared.
 *
 * @param over how many ballots rank the first option over the second
 * @param order the options from first to last; those that stand equal share a place
 */
public record Pairwise(Map<String, Map<String, Integer>> over, List<List<String>> order) {

    public int over(String a, String b) {
        return over.getOrDefault(a, Map.of()).getOrDefault(b, 0);
    }
}
