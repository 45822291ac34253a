package alongside.maps.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one group stands to one statement, beside all other groups. p = (n+1)/(N+2); z tells whether it is more than half;
 * the ratio is p here over p elsewhere, with the z of two proportions.
 *
 * @param seen how many of the group voted on it
 */
record Standing(int statement, int seen, Side agree, Side disagree) {

    /** One-sided, ninety in a hundred. */
    static final double Z90 = 1.2816;
    private static final int MOST = 5;

    record Side(int count, double p, double z, double ratio, double ratioZ) {

        static Side of(int here, int seenHere, int there, int seenThere) {
            double p = (here + 1.0) / (seenHere + 2);
            double z = 2 * Math.sqrt(seenHere + 1) * ((here + 1.0) / (seenHere + 1) - 0.5);
            double ratio = p / ((there + 1.0) / (seenThere + 2));
            return new Side(here, p, z, ratio, twoProportions(here + 1, seenHere + 1, there + 1, seenThere + 1));
        }

        private static double twoProportions(double a, double ofA, double b, double ofB) {
            double both = (a + b) / (ofA + ofB);
            return both == 1 ? 0 : (a / ofA - b / ofB) / Math.sqrt(both * (1 - both) * (1 / ofA + 1 / ofB));
        }

        boolean clear() {
            return ratioZ > Z90 && z > Z90;
        }

        double rank() {
            return ratio * ratioZ * p * z;
        }
    }

    static Standing of(int statement, Tally here, Tally all) {
        int seen = here.seen(statement);
        int rest = all.seen(statement) - seen;
        return new Standing(statement, seen,
                Side.of(here.agree(statement), seen, all.agree(statement) - here.agree(statement), rest),
                Side.of(here.disagree(statement), seen, all.disagree(statement) - here.disagree(statement), rest));
    }

    boolean agrees() {
        return agree.ratioZ > disagree.ratioZ;
    }

    Side side() {
        return agrees() ? agree : disagree;
    }

    /** The original's choice: at most five, the best agree first, then those agreed with, and at least one. */
    static List<Standing> chosen(List<Standing> all) {
        @Nullable Standing bestAgree = null;
        @Nullable Standing best = null;
        var clear = new ArrayList<Standing>();
        for (var it : all) {
            if (it.agree.clear() || it.disagree.clear()) clear.add(it);
            if (best == null || Math.max(it.agree.ratioZ, it.disagree.ratioZ) > Math.max(best.agree.ratioZ, best.disagree.ratioZ)) best = it;
            if (it.beats(bestAgree)) bestAgree = it;
        }
        var chosen = new ArrayList<Standing>();
        if (bestAgree != null) chosen.add(bestAgree);
        else if (clear.isEmpty() && best != null) chosen.add(best);
        clear.sort(Comparator.comparingDouble((Standing it) -> it.side().rank()).reversed());
        for (var it : clear) if (chosen.size() < MOST && !chosen.contains(it)) chosen.add(it);
        chosen.sort(Comparator.comparing(it -> !it.agrees()));
        return chosen;
    }

    private boolean beats(@Nullable Standing best) {
        if (agree.count == 0 && disagree.count == 0) return false;
        if (best == null) return agree.z > Z90 || agree.ratio > 1 && agree.p > 0.5;
        return best.agree.ratio > 1 ? agree.rank() > best.agree.rank() : agree.p * agree.z > best.agree.p * best.agree.z;
    }
}
