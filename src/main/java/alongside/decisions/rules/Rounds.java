package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * An objection goes with its owner from round to round: it stands until they answer again or say that it is settled.
 * Nobody else can end it, and neither does a new round.
 */
public final class Rounds {

    private Rounds() {}

    /**
     * The ballots that count in the last of these rounds: its own, and the objections still standing from before.
     *
     * @param rounds what was cast in each, first to last; all of it {@link Ballot.Said}
     */
    public static List<Cast> last(List<List<Cast>> rounds) {
        var counted = new LinkedHashMap<String, Cast>();
        for (int round = 0; round < rounds.size(); round++) {
            boolean last = round == rounds.size() - 1;
            for (var cast : rounds.get(round)) {
                if (last || cast.ballot() instanceof Ballot.Said said && said.stands()) counted.put(cast.person(), cast);
                else counted.remove(cast.person());
            }
        }
        return new ArrayList<>(counted.values());
    }
}
