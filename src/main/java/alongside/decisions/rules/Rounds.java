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

    /** The ballots that count in the last of these rounds: its own, and the objections still standing from before. */
    public static List<Ballot> last(List<List<Ballot.Said>> rounds) {
        var counted = new LinkedHashMap<String, Ballot>();
        for (int round = 0; round < rounds.size(); round++) {
            boolean last = round == rounds.size() - 1;
            for (var said : rounds.get(round)) {
                if (last || said.stands()) counted.put(said.person(), said);
                else counted.remove(said.person());
            }
        }
        return new ArrayList<>(counted.values());
    }
}
