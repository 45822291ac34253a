package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alongside.maps.rules.Engine;
import alongside.maps.rules.OpinionMap;
import alongside.words.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real conversations as their makers exported them (The Computational Democracy Project, CC BY 4.0). */
class OpenConversationsTest {

    private static final Path FOLDER = Path.of("../shared/data/maps/polis-opendata");

    private static Conversation read(String name) throws Conversation.Unusable {
        assumeTrue(Files.isDirectory(FOLDER.resolve(name)), "skipped: the open conversations are not in " + FOLDER);
        return Conversation.read(FOLDER.resolve(name).resolve("votes.csv"), FOLDER.resolve(name).resolve("comments.csv"));
    }

    /** The export's row of each person, by the name of its column. */
    private static Map<String, Map<String, String>> exported(String name) throws IOException {
        var rows = new HashMap<String, Map<String, String>>();
        try (var in = Files.newBufferedReader(FOLDER.resolve(name).resolve("participants-votes.csv"))) {
            var csv = new Csv(in);
            var columns = csv.next().orElseThrow().cells();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var fields = new HashMap<String, String>();
                for (int i = 0; i < columns.size(); i++) fields.put(columns.get(i), row.get().cells().get(i));
                rows.put(fields.get("participant"), fields);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"brexit-consensus", "15-per-hour-seattle", "london.youth.policing"})
    void the_matrix_is_the_exported_one(String name) throws Exception {
        var conversation = read(name);
        assertThat(conversation.broken()).isEmpty();
        var cells = new HashMap<String, String>();
        conversation.votes().votes().each((person, statement, vote) -> cells.put(person + " " + statement, switch (vote) {
            case AGREE -> "1";
            case DISAGREE -> "-1";
            default -> "0";
        }));
        var expected = new HashMap<String, String>();
        exported(name).forEach((person, row) -> row.forEach((column, value) -> {
            if (column.matches("\\d+") && !value.isEmpty()) expected.put(person + " " + column, value);
        }));
        assertThat(cells).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brexit-consensus", "15-per-hour-seattle"})
    void the_classic_groups_are_the_published_ones(String name) throws Exception {
        var conversation = read(name);
        var map = Engine.classic().map(conversation.votes().votes(), conversation.moderation());
        assertThat(likeness(map, exported(name))).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void where_nothing_throws_people_outward_our_groups_are_the_published_ones_too() throws Exception {
        var conversation = read("brexit-consensus");
        var map = Engine.ours().map(conversation.votes().votes(), conversation.moderation());
        assertThat(likeness(map, exported("brexit-consensus"))).isGreaterThanOrEqualTo(0.80);
    }

    /** Adjusted Rand index over the people that both put in a group. */
    private static double likeness(OpinionMap map, Map<String, Map<String, String>> exported) {
        var ours = new ArrayList<Integer>();
        var theirs = new ArrayList<Integer>();
        for (var it : map.positions()) {
            var group = exported.get(it.person()).get("group-id");
            if (it.group().isEmpty() || group.isEmpty()) continue;
            ours.add(it.group().getAsInt());
            theirs.add(Integer.parseInt(group));
        }
        assertThat(ours).hasSizeGreaterThan(100);
        return alongside.maps.rules.Likeness.of(ours, theirs);
    }

    @Test
    void the_exported_counts_of_votes_are_ours() throws Exception {
        for (var name : List.of("brexit-consensus", "15-per-hour-seattle", "london.youth.policing")) {
            var conversation = read(name);
            var map = Engine.classic().map(conversation.votes().votes(), conversation.moderation());
            assertThat(map.votes()).isEqualTo(exported(name).values().stream().mapToInt(it -> Integer.parseInt(it.get("n-votes"))).sum());
        }
    }
}
