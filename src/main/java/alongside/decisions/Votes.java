package alongside.decisions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that was cast in a decision.
 *
 * @param given the answers of an open vote
 * @param voted who has voted, in a secret one
 * @param counted what stands on the ballots of a secret one, once it has closed
 */
record Votes(List<Asked> asked, List<Given> given, Set<String> voted, List<NewAnswer> counted) {

    Set<String> people() {
        return asked.stream().map(Asked::person).collect(Collectors.toSet());
    }
}
