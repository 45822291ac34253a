package alongside.maps.rules;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * The map of one conversation: what the engine made of its votes.
 *
 * @param engine which engine made it; another version may make another map of the same votes
 * @param people how many people voted
 * @param votes how many votes count: the latest of each person on each statement
 * @param tooFew so few people that there is no map, only counts: no positions, no groups
 * @param axes how much answers differ along the two directions of the picture
 * @param silhouette by number of groups tried: how clearly apart they are, from -1 to 1
 */
public record OpinionMap(Made engine, int people, int votes, boolean tooFew, List<MapStatement> statements, List<Double> axes,
        List<Position> positions, List<OpinionGroup> groups, Map<Integer, Double> silhouette) {

    public record Made(String name, String version) {}

    /** @param unclear "I don't understand this", which is not among those seen */
    public record Counts(int agree, int disagree, int pass, int unclear) {

        static Counts of(Tally tally, int statement) {
            return new Counts(tally.agree(statement), tally.disagree(statement), tally.pass(statement), tally.unclear(statement));
        }

        public int seen() {
            return agree + disagree + pass;
        }
    }

    /**
     * @param hidden taken out by moderators: counted, and not to be shown to anybody
     * @param shapes whether it shapes the map; hidden ones and those about the conversation do not
     * @param mean the mean of agree 1, pass 0 and disagree -1
     * @param componentX its part in the first direction; all statements' parts together are a vector of length one
     * @param consensus whether all groups agree: the product over groups of (agree+1)/(seen+2)
     * @param bridging from -1 to 1: what somebody midway between the groups would answer; empty in the original's map, and where there are too few people
     * @param extremity how far from the middle somebody is who only agreed with this
     * @param priority how likely it should be shown next, beside the others
     * @param byGroup in the order of the groups
     */
    public record MapStatement(String id, boolean hidden, boolean shapes, Counts all, double mean, double componentX, double componentY,
            double consensus, OptionalDouble bridging, double extremity, double priority, List<Counts> byGroup) {

        /** Whether more than half of every group agree, and of everybody. */
        public boolean allAgree() {
            return all(Counts::agree);
        }

        /** Whether more than half of every group disagree, and of everybody. */
        public boolean allDisagree() {
            return all(Counts::disagree);
        }

        private boolean all(ToIntFunction<Counts> what) {
            return shapes && 2 * what.applyAsInt(all) > all.seen() && byGroup.stream().allMatch(it -> 2 * what.applyAsInt(it) > it.seen());
        }

        /** The share that agrees in whichever group agrees least: (agree+1)/(seen+2), so that what few have answered does not stand first. */
        public double agreedEverywhere() {
            return least(Counts::agree);
        }

        /** The share that disagrees in whichever group disagrees least, likewise. */
        public double refusedEverywhere() {
            return least(Counts::disagree);
        }

        private double least(ToIntFunction<Counts> what) {
            return (byGroup.isEmpty() ? List.of(all) : byGroup).stream().mapToDouble(it -> (what.applyAsInt(it) + 1.0) / (it.seen() + 2)).min().orElseThrow();
        }
    }

    /**
     * @param spread how far the true position may be from the shown one (one standard deviation along each direction); 0 in
     *     the original's map
     * @param group empty for people with few votes
     */
    public record Position(String person, double x, double y, double spreadX, double spreadY, OptionalInt group) {}

    /**
     * @param stability how much of it comes back when the people are drawn again, from 0 to 1; empty in the original's map
     */
    public record OpinionGroup(int id, int size, OptionalDouble stability, List<Representative> representative) {}

    /** A statement that this group answered otherwise than the others did. */
    public record Representative(String statement, boolean agree, int count, int seen, double p, double z, double ratio, double ratioZ) {}

    public OpinionMap {
        statements = List.copyOf(statements);
        axes = List.copyOf(axes);
        positions = List.copyOf(positions);
        groups = List.copyOf(groups);
    }
}
