package alongside.decisions.web;

import alongside.design.Part;
import java.util.List;

/**
 * Who votes for whom in one decision.
 *
 * @param all those that everybody reads: "Gwen votes for Marjorie"
 * @param mine the reader's own, or blank; @param mayAsk whether they can ask somebody
 * @param forThese for whom the reader is to vote
 */
public record StandInPart(String decision, String reader, List<Pair> all, String mine, boolean mayAsk, List<DecisionPage.Someone> forThese) implements Part {

    public record Pair(String name, String by) {}
}
