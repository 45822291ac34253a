package alongside.maps.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the original method and ours say differently of the same votes, each with its cause. Causes are found by going from
 * one method to the other a step at a time and seeing what each step changes.
 */
public final class Differences {

    public static final List<String> PUBLISHED = List.of("25ptpt-3gp-no-strict-with-meta", "below-100-ptpts");

    private final Votes votes;
    private final Sketch classic;
    private final Sketch ours;
    private final List<String> lines = new ArrayList<>();

    private Differences(Votes votes, Moderation moderation) {
        this.votes = votes;
        classic = Engine.classic().sketch(votes, moderation);
        ours = Engine.ours().sketch(votes, moderation);
    }

    public static List<String> ofPublished(String name) {
        var published = Published.read(name);
        return of(name, published.log().votes(), published.moderation());
    }

    public static List<String> of(String name, Votes votes, Moderation moderation) {
        var it = new Differences(votes, moderation);
        it.lines.add("**" + name + "**, " + votes.people.size() + " people");
        it.lines.add("");
        if (it.ours.tooFew()) {
            it.lines.add("- Groups: the original " + sizes(it.classic) + ", ours none. Cause: fewer than " + Engine.FEWEST_PEOPLE + " people gave enough votes, so there is no map.");
        } else {
            it.counted();
            it.grouped();
            it.representative();
        }
        it.lines.add("");
        return it.lines;
    }

    private void counted() {
        for (int p = 0; p < votes.people.size(); p++) {
            boolean there = classic.groups()[p] >= 0;
            boolean here = ours.groups()[p] >= 0;
            if (there == here) continue;
            int shaping = 0;
            for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) if (ours.leaning().shapes(votes.cells[c] >> 2)) shaping++;
            lines.add("- Person " + votes.people.get(p) + " is in a group " + (there ? "of the original's only" : "of ours only") + ". Cause: "
                    + (votes.votesOf(p) < 7 ? "they came among the first fifteen, with " + (votes.votesOf(p) == 1 ? "1 vote" : votes.votesOf(p) + " votes") + "; we have no exception for them." : "only " + shaping + " of their " + votes.votesOf(p) + " votes are on statements that shape the map."));
        }
    }

    /** From the original's grouping to ours by way of the original's grouping of our positions. */
    private void grouped() {
        lines.add("- Groups: the original " + sizes(classic) + ", ours " + sizes(ours) + ".");
        var both = IntStream.range(0, votes.people.size()).filter(p -> classic.groups()[p] >= 0 && ours.groups()[p] >= 0).toArray();
        var at = IntStream.of(both).mapToObj(p -> new double[] {ours.x()[p], ours.y()[p]}).flatMapToDouble(java.util.Arrays::stream).toArray();
        var between = Means.ofFirst(Points.of(2, at), classic.k()).orElseThrow();
        var first = IntStream.of(both).map(p -> classic.groups()[p]).toArray();
        var last = IntStream.of(both).map(p -> ours.groups()[p]).toArray();
        moved(both, first, between.groups(), "their positions are not stretched by how few votes they gave, and hidden statements do not stretch them either");
        moved(both, between.groups(), last, "groups are the best of several starts, found from the people whose positions are known well");
    }

    private void moved(int[] people, int[] from, int[] to, String cause) {
        var pairs = new TreeMap<Integer, TreeMap<Integer, Integer>>();
        for (int i = 0; i < people.length; i++) pairs.computeIfAbsent(from[i], it -> new TreeMap<>()).merge(to[i], 1, Integer::sum);
        var moved = new ArrayList<String>();
        for (int i = 0; i < people.length; i++) {
            int most = pairs.get(from[i]).entrySet().stream().max(java.util.Map.Entry.comparingByValue()).orElseThrow().getKey();
            if (to[i] != most) moved.add(votes.people.get(people[i]));
        }
        if (!moved.isEmpty()) lines.add("- " + moved.size() + " people are grouped otherwise: " + String.join(", ", moved) + ". Cause: " + cause + ".");
    }

    private void representative() {
        var standings = standings(ours);
        var byOriginal = standings.stream().map(Standing::chosen).toList();
        var byUs = Discoveries.of(standings);
        var there = standings(classic).stream().map(Standing::chosen).toList();
        for (int g = 0; g < ours.k(); g++) {
            var near = nearest(g);
            var named = names(byUs.get(g));
            var before = near < 0 ? new TreeSet<String>() : names(there.get(near));
            var ifOriginal = names(byOriginal.get(g));
            difference(g, before, named, ifOriginal, false, "the groups are other people");
            difference(g, before, named, ifOriginal, true, "ours names what fewer than one in ten times is chance, and more than half of the group say; the best agreement has no place kept for it");
        }
    }

    /** @param choosing whether to list what our way of choosing changed, beside what the other groups changed */
    private void difference(int group, TreeSet<String> from, TreeSet<String> to, TreeSet<String> between, boolean choosing, String cause) {
        var gone = from.stream().filter(it -> !to.contains(it) && between.contains(it) == choosing).collect(Collectors.joining(", "));
        var come = to.stream().filter(it -> !from.contains(it) && between.contains(it) != choosing).collect(Collectors.joining(", "));
        if (gone.isEmpty() && come.isEmpty()) return;
        lines.add("- Representative of group " + (char) ('A' + group) + ": " + (gone.isEmpty() ? "" : "no longer " + gone) + (gone.isEmpty() || come.isEmpty() ? "" : "; ") + (come.isEmpty() ? "" : "new " + come) + ". Cause: " + cause + ".");
    }

    private List<List<Standing>> standings(Sketch sketch) {
        var all = sketch.grouped();
        return java.util.Arrays.stream(sketch.byGroup()).map(here -> IntStream.range(0, votes.statements.size()).filter(sketch.leaning()::shapes)
                .mapToObj(s -> Standing.of(s, here, all)).toList()).toList();
    }

    private TreeSet<String> names(List<Standing> some) {
        var names = new TreeSet<String>(Votes.BY_ID);
        some.forEach(it -> names.add(votes.statements.get(it.statement()) + (it.agrees() ? " (agree)" : " (disagree)")));
        return names;
    }

    /** The original's group with which this one of ours shares most people. */
    private int nearest(int group) {
        var shared = new HashMap<Integer, Integer>();
        for (int p = 0; p < votes.people.size(); p++) if (ours.groups()[p] == group && classic.groups()[p] >= 0) shared.merge(classic.groups()[p], 1, Integer::sum);
        return shared.entrySet().stream().max(java.util.Map.Entry.<Integer, Integer>comparingByValue().thenComparing(java.util.Map.Entry.comparingByKey())).map(java.util.Map.Entry::getKey).orElse(-1);
    }

    private static String sizes(Sketch sketch) {
        var sizes = new int[sketch.k()];
        for (int g : sketch.groups()) if (g >= 0) sizes[g]++;
        return sketch.k() + " (" + IntStream.of(sizes).mapToObj(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }
}
