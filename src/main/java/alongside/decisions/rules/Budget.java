package alongside.decisions.rules;

import java.util.List;
import java.util.Map;

/**
 * What shall the money be spent on? Everybody ticks the projects they could say yes to. The project with most ticks
 * comes first, and each is chosen when it still fits into what is left of the money. One that does not fit is passed
 * over, and the next is looked at. A project nobody ticked is not chosen.
 *
 * @param pence what each project costs, in the order they are listed
 * @param money how many pence there are
 */
public record Budget(Map<String, Long> pence, long money, Lot lot) implements Way {

    public Budget {
        pence = Spending.checked(pence, money);
    }

    @Override
    public Count count(Ballots ballots) {
        return Ties.settle(List.copyOf(pence.keySet()), lot, ties -> {
            var spending = new Spending(pence, money, ballots, ties);
            spending.byVotes();
            return spending.done();
        });
    }
}
