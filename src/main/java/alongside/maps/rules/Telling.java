package alongside.maps.rules;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Tells by name what a sketch knows by number. */
record Telling(OpinionMap.Made made, Votes votes, Sketch sketch, Moderation moderation) {

    OpinionMap map() {
        var axes = List.of(sketch.components().strength()[0], sketch.components().strength()[1]);
        return new OpinionMap(made, votes.people.size(), votes.size(), sketch.tooFew(), statements(), axes, positions(), groups(), sketch.silhouette());
    }

    private List<OpinionMap.Position> positions() {
        if (sketch.tooFew()) return List.of();
        var more = sketch.more();
        return IntStream.range(0, votes.people.size()).mapToObj(p -> new OpinionMap.Position(votes.people.get(p), sketch.x()[p], sketch.y()[p],
                more == null ? 0 : more.spreadX()[p], more == null ? 0 : more.spreadY()[p],
                sketch.groups()[p] < 0 ? OptionalInt.empty() : OptionalInt.of(sketch.groups()[p]))).toList();
    }

    private List<OpinionMap.MapStatement> statements() {
        var grouped = sketch.grouped();
        return IntStream.range(0, votes.statements.size()).mapToObj(s -> {
            var id = votes.statements.get(s);
            double mean = sketch.leaning().mean()[s];
            double x = sketch.components().vectors()[0][s];
            double y = sketch.components().vectors()[1][s];
            double extremity = shapes(s) ? (1 - mean) * Math.sqrt((x * x + y * y) * votes.statements.size()) : 0;
            var byGroup = Arrays.stream(sketch.byGroup()).map(it -> OpinionMap.Counts.of(it, s)).toList();
            double priority = moderation.aboutUs().contains(id) ? Priority.ABOUT_US
                    : Priority.of(grouped.agree(s), grouped.pass(s), grouped.seen(s), extremity);
            return new OpinionMap.MapStatement(id, moderation.hidden().contains(id), shapes(s), OpinionMap.Counts.of(sketch.all(), s), mean, x, y,
                    consensus(s), sketch.more() == null ? OptionalDouble.empty() : OptionalDouble.of(sketch.more().bridging()[s]), extremity, priority, byGroup);
        }).toList();
    }

    private double consensus(int statement) {
        double product = 1;
        for (var it : sketch.byGroup().length == 0 ? new Tally[] {sketch.all()} : sketch.byGroup()) product *= (it.agree(statement) + 1.0) / (it.seen(statement) + 2);
        return product;
    }

    private List<OpinionMap.OpinionGroup> groups() {
        var grouped = sketch.grouped();
        var standings = Arrays.stream(sketch.byGroup()).map(here -> IntStream.range(0, votes.statements.size()).filter(this::shapes)
                .mapToObj(s -> Standing.of(s, here, grouped)).toList()).toList();
        var more = sketch.more();
        var chosen = more == null ? standings.stream().map(Standing::chosen).toList() : Discoveries.of(standings);
        var sizes = new int[sketch.k()];
        for (int group : sketch.groups()) if (group >= 0) sizes[group]++;
        return IntStream.range(0, sketch.k()).mapToObj(g -> new OpinionMap.OpinionGroup(g, sizes[g], more == null ? OptionalDouble.empty() : OptionalDouble.of(more.stability()[g]),
                sketch.k() == 1 ? List.of() : chosen.get(g).stream().map(this::representative).toList())).toList();
    }

    private OpinionMap.Representative representative(Standing it) {
        var side = it.side();
        return new OpinionMap.Representative(votes.statements.get(it.statement()), it.agrees(), side.count(), it.seen(), side.p(), side.z(), side.ratio(), side.ratioZ());
    }

    private boolean shapes(int statement) {
        return sketch.leaning().shapes(statement);
    }
}
