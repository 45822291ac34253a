package alongside.cli.count;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.rules.Count;
import alongside.decisions.rules.Lot;
import alongside.decisions.rules.ScottishStv;
import alongside.decisions.rules.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Thirty wards of the Scottish council elections of 2017: every total at every stage as the returning officers published it. */
class ScottishWardsTest {

    private static final BigDecimal EXACT = new BigDecimal("0.00001");
    private static final BigDecimal TWO_DECIMALS = new BigDecimal("0.0051");

    @TestFactory
    Iterable<DynamicTest> every_ward_is_counted_as_it_was() {
        var wards = Published.json("scottish-2017/official-results.json");
        assertThat(wards.size()).isEqualTo(30);
        return wards.valueStream().map(it -> DynamicTest.dynamicTest(it.get("ward").asString(), () -> compare(it))).toList();
    }

    /** A ward with a wrong total is found: the comparison itself is compared. */
    @Test
    void a_wrong_total_would_be_found() throws IOException {
        var ward = Published.json("scottish-2017/official-results.json").get(0);
        var count = count(ward);
        var first = count.story().stages().getFirst();
        assertThat(off(first, ward.get("candidates").get(0), 0, BigDecimal.ZERO, BigDecimal.ONE)).isTrue();
    }

    private static void compare(JsonNode ward) throws IOException {
        var count = count(ward);
        var stages = count.story().stages();
        assertThat(count.valid()).isEqualTo(ward.get("valid").asInt());
        assertThat(count.quota()).isEqualByComparingTo(new BigDecimal(ward.get("quota").asInt()));
        assertThat(stages).hasSize(ward.get("stages").asInt());
        var tolerance = ward.get("published_decimals").asInt() == 2 ? TWO_DECIMALS : EXACT;
        var names = BallotFile.read(Published.file("scottish-2017/blt/" + ward.get("file").asString())).options();
        for (var candidate : ward.get("candidates")) {
            var name = names.get(candidate.get("blt").asInt() - 1);
            assertThat(count.chosen().contains(name)).as(name).isEqualTo(candidate.get("elected").asBoolean());
            var at = stages.stream().filter(it -> it.elected().contains(name)).map(Stage::number).toList();
            if (candidate.get("elected").asBoolean()) assertThat(at).as(name).containsExactly(candidate.get("count").asInt());
            else assertThat(at).isEmpty();
            for (int i = 0; i < stages.size(); i++)
                assertThat(off(stages.get(i), candidate, i, tolerance, BigDecimal.ZERO)).as(name + " at stage " + (i + 1) + ": " + stages.get(i).totals().get(name)).isFalse();
        }
    }

    private static boolean off(Stage stage, JsonNode candidate, int at, BigDecimal tolerance, BigDecimal shifted) {
        var place = candidate.get("blt").asInt() - 1;
        var ours = stage.totals().values().stream().skip(place).findFirst().orElseThrow();
        var theirs = new BigDecimal(Objects.requireNonNull(candidate.get("totals").get(at)).asString()).add(shifted);
        return ours.subtract(theirs).abs().compareTo(tolerance) > 0;
    }

    private static Count count(JsonNode ward) throws IOException {
        var file = BallotFile.read(Published.file("scottish-2017/blt/" + ward.get("file").asString()));
        assertThat(file.seats()).isEqualTo(ward.get("seats").asInt());
        return new ScottishStv(file.options(), file.seats(), Lot.NONE).count(Objects.requireNonNull(file.rankings()));
    }
}
