package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall the money be spent on, so that no group's money goes to the wishes of others (method of equal shares,
 * Peters and Skowron 2020, with costs as what a project is worth). Everybody who ticked something gets an equal share of
 * the money. A project can be chosen when those who ticked it can pay it from their shares; they pay alike, and who has
 * less left gives what is left. Of those, the one is chosen whose payers carry most of it together: cost ÷ the highest
 * payment; of equal ones the one with more ticks, then the cheaper. What is left when no more can be paid so goes by ticks, to what still fits. All with exact fractions.
 *
 * @param pence what each project costs, in the order they are listed
 * @param money how many pence there are
 */
public record EqualShares(Map<String, Long> pence, long money, Lot lot) implements Way {

    public EqualShares {
        pence = Spending.checked(pence, money);
    }

    @Override
    public Count count(Ballots ballots) {
        return Ties.settle(List.copyOf(pence.keySet()), lot, ties -> new Run(ballots, ties).count());
    }

    /** People who ticked the same have always as much left. */
    private static final class Pile {

        final Ballot.Ticked ticked;
        final int people;
        Fraction purse = Fraction.ZERO;

        Pile(Ballot.Ticked ticked, int people) {
            this.ticked = ticked;
            this.people = people;
        }
    }

    private final class Run {

        private final Spending spending;
        private final List<Pile> piles = new ArrayList<>();

        Run(Ballots ballots, Ties ties) {
            spending = new Spending(pence, money, ballots, ties);
            ballots.of(Ballot.Ticked.class).forEach((ballot, many) -> {
                if (ballot.options().stream().anyMatch(pence::containsKey)) piles.add(new Pile(ballot, many));
            });
        }

        Count count() {
            int people = piles.stream().mapToInt(it -> it.people).sum();
            if (people > 0) {
                var share = Fraction.of(money, people);
                for (var pile : piles) pile.purse = share;
                spending.steps.add(CountStory.Step.of("equal-share", Map.of("people", people, "pence", share.floor())));
                while (next()) {
                    // each round chooses one project, until none can be paid
                }
            }
            if (!spending.waiting().isEmpty() && people > 0) spending.steps.add(CountStory.Step.of("rest-by-votes", Map.of("penceLeft", spending.left)));
            spending.byVotes();
            return spending.done();
        }

        private boolean next() {
            var best = new ArrayList<Integer>();
            var most = Fraction.ZERO;
            for (int project : spending.waiting()) {
                var each = payment(project);
                if (each == null) continue;
                var carried = Fraction.of(spending.cost(project), 1).dividedBy(each);
                int more = carried.compareTo(most);
                if (more > 0) best.clear();
                if (more >= 0) best.add(project);
                most = more > 0 ? carried : most;
            }
            if (best.isEmpty()) return false;
            pay(spending.pick(first(best)));
            return true;
        }

        private List<Integer> first(List<Integer> equal) {
            var order = Comparator.comparingLong((Integer it) -> spending.ticks(it)).reversed().thenComparingLong(spending::cost);
            var first = equal.stream().min(order).orElseThrow();
            return equal.stream().filter(it -> order.compare(it, first) == 0).toList();
        }

        private void pay(int project) {
            var each = payment(project);
            if (each == null) throw new IllegalStateException("This project cannot be paid");
            for (var pile : piles) if (ticked(pile, project)) pile.purse = pile.purse.minus(pile.purse.min(each));
            spending.choose(project, "paid-by-its-people");
        }

        /** The most that one of its people pays, or null when they cannot pay it together. */
        private @Nullable Fraction payment(int project) {
            var payers = piles.stream().filter(it -> ticked(it, project)).sorted((a, b) -> a.purse.compareTo(b.purse)).toList();
            long people = payers.stream().mapToLong(it -> it.people).sum();
            var rest = Fraction.of(spending.cost(project), 1);
            for (var payer : payers) {
                var each = rest.dividedBy(Fraction.of(people, 1));
                if (each.compareTo(payer.purse) <= 0) return each;
                rest = rest.minus(payer.purse.times(payer.people));
                people -= payer.people;
            }
            return null;
        }

        private boolean ticked(Pile pile, int project) {
            return pile.ticked.options().contains(spending.projects.get(project));
        }
    }
}
