package alongside.maps.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The classic engine beside what the original program computed of the same votes. */
class PublishedMapsTest {

    private static final String OF_25 = "25ptpt-3gp-no-strict-with-meta";
    private static final String OF_35 = "below-100-ptpts";

    @ParameterizedTest
    @ValueSource(strings = {OF_25, OF_35})
    void counts_means_components_extremity_and_positions_are_the_published_ones(String name) {
        var published = Published.read(name);
        var map = Engine.classic().map(published.log().votes(), published.moderation());
        var pca = published.math().get("pca");
        assertThat(map.people()).isEqualTo(published.math().get("n").asInt());
        assertThat(map.votes()).isEqualTo(IntStream.range(0, map.people()).map(p -> published.math().get("user-vote-counts").get("" + p).asInt()).sum());
        double signX = sign(map, pca, 0);
        double signY = sign(map, pca, 1);
        for (int s = 0; s < map.statements().size(); s++) {
            var it = map.statements().get(s);
            assertThat(it.id()).isEqualTo(published.math().get("tids").get(s).asString());
            assertThat(it.mean()).isCloseTo(-pca.get("center").get(s).asDouble(), within(1e-6));
            assertThat(it.componentX() * signX).isCloseTo(pca.get("comps").get(0).get(s).asDouble(), within(1e-6));
            assertThat(it.componentY() * signY).isCloseTo(pca.get("comps").get(1).get(s).asDouble(), within(1e-6));
            assertThat(it.extremity()).isCloseTo(pca.get("comment-extremity").get(s).asDouble(), within(1e-6));
        }
        var base = published.math().get("base-clusters");
        var place = positions(map);
        for (int b = 0; b < base.get("id").size(); b++) {
            double x = 0, y = 0;
            for (var member : base.get("members").get(b)) {
                x += place.get(member.asString()).x();
                y += place.get(member.asString()).y();
            }
            int people = base.get("members").get(b).size();
            assertThat(-x / people * signX).isCloseTo(base.get("x").get(b).asDouble(), within(1e-6));
            assertThat(-y / people * signY).isCloseTo(base.get("y").get(b).asDouble(), within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_25, OF_35})
    void who_counts_is_as_published_and_the_groups_are_as_good_or_better(String name) {
        var published = Published.read(name);
        var votes = published.log().votes();
        var map = Engine.classic().map(votes, published.moderation());
        var ours = new TreeMap<String, Integer>();
        map.positions().forEach(it -> it.group().ifPresent(group -> ours.put(it.person(), group)));
        assertThat(ours.keySet()).isEqualTo(published.group().keySet());
        assertThat(spreadOf(map, ours)).isLessThanOrEqualTo(spreadOf(map, published.group()) + 1e-9);
        assertThat(silhouette(map, ours)).isGreaterThanOrEqualTo(silhouette(map, published.group()) - 0.02);
    }

    @Test
    void where_the_order_of_coming_is_in_the_votes_the_groups_are_the_published_ones() {
        var published = Published.read(OF_35);
        var map = Engine.classic().map(published.log().votes(), published.moderation());
        map.positions().forEach(it -> assertThat(it.group().isPresent() ? it.group().getAsInt() : null).isEqualTo(published.group().get(it.person())));
        checkGroups(map, published);
        map.statements().forEach(it -> assertThat(it.priority())
                .isCloseTo(published.math().get("comment-priorities").get(it.id()).asDouble(), within(1e-6)));
    }

    /** In the other one votes were changed later, which wiped out who had come first. So its published groups are given. */
    @ParameterizedTest
    @ValueSource(strings = {OF_25, OF_35})
    void of_the_published_groups_counts_consensus_and_representative_statements_are_the_published_ones(String name) {
        var published = Published.read(name);
        var votes = published.log().votes();
        var sketch = Engine.classic().sketch(votes, published.moderation());
        int k = published.math().get("group-clusters").size();
        var groups = votes.people().stream().mapToInt(it -> published.group().getOrDefault(it, -1)).toArray();
        var given = new Sketch(sketch.all(), sketch.leaning(), sketch.components(), sketch.x(), sketch.y(),
                groups, k, sketch.silhouette(), Tally.of(votes, groups, k, sketch.all(), new Work(1)), null);
        checkGroups(new Telling(new OpinionMap.Made("classic", Engine.VERSION), votes, given, published.moderation()).map(), published);
    }

    private static void checkGroups(OpinionMap map, Published published) {
        var math = published.math();
        for (var group : map.groups()) {
            var votes = math.get("group-votes").get("" + group.id());
            assertThat(group.size()).isEqualTo(votes.get("n-members").asInt());
            for (var statement : map.statements()) {
                var here = statement.byGroup().get(group.id());
                var there = votes.get("votes").get(statement.id());
                assertThat(List.of(here.agree(), here.disagree(), here.seen()))
                        .isEqualTo(List.of(there.get("A").asInt(), there.get("D").asInt(), there.get("S").asInt()));
            }
            var expected = math.get("repness").get("" + group.id());
            assertThat(group.representative().stream().map(it -> it.statement() + (it.agree() ? " agree" : " disagree")))
                    .isEqualTo(stream(expected).stream().map(it -> it.get("tid").asString() + " " + it.get("repful-for").asString()).toList());
            for (int r = 0; r < expected.size(); r++) {
                var it = group.representative().get(r);
                assertThat(it.p()).isCloseTo(expected.get(r).get("p-success").asDouble(), within(1e-9));
                assertThat(it.z()).isCloseTo(expected.get(r).get("p-test").asDouble(), within(1e-9));
                assertThat(it.ratio()).isCloseTo(expected.get(r).get("repness").asDouble(), within(1e-9));
                assertThat(it.ratioZ()).isCloseTo(expected.get(r).get("repness-test").asDouble(), within(1e-6)); // published in single precision
            }
        }
        map.statements().forEach(it -> assertThat(it.consensus()).isCloseTo(math.get("group-aware-consensus").get(it.id()).asDouble(), within(1e-12)));
    }

    private static List<JsonNode> stream(JsonNode list) {
        var all = new ArrayList<JsonNode>();
        list.forEach(all::add);
        return all;
    }

    private static double sign(OpinionMap map, JsonNode pca, int component) {
        double along = 0;
        for (int s = 0; s < map.statements().size(); s++) {
            var it = map.statements().get(s);
            along += (component == 0 ? it.componentX() : it.componentY()) * pca.get("comps").get(component).get(s).asDouble();
        }
        return Math.signum(along);
    }

    private static Map<String, OpinionMap.Position> positions(OpinionMap map) {
        var positions = new HashMap<String, OpinionMap.Position>();
        map.positions().forEach(it -> positions.put(it.person(), it));
        return positions;
    }

    private static double spreadOf(OpinionMap map, Map<String, Integer> groups) {
        double sum = 0;
        for (int group : groups.values().stream().distinct().toList()) {
            var in = map.positions().stream().filter(it -> Integer.valueOf(group).equals(groups.get(it.person()))).toList();
            double x = in.stream().mapToDouble(OpinionMap.Position::x).average().orElseThrow();
            double y = in.stream().mapToDouble(OpinionMap.Position::y).average().orElseThrow();
            for (var it : in) sum += (it.x() - x) * (it.x() - x) + (it.y() - y) * (it.y() - y);
        }
        return sum;
    }

    private static double silhouette(OpinionMap map, Map<String, Integer> groups) {
        var in = map.positions().stream().filter(it -> groups.containsKey(it.person())).toList();
        var at = in.stream().flatMapToDouble(it -> java.util.stream.DoubleStream.of(it.x(), it.y())).toArray();
        var labels = in.stream().mapToInt(it -> groups.get(it.person())).toArray();
        return Silhouette.of(Points.of(2, at), labels, 1 + IntStream.of(labels).max().orElseThrow());
    }
}
