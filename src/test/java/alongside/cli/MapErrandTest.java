package alongside.cli;

import static alongside.cli.CommandsTest.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** `bin/alongside map`: two groups of thirty people with opposite views on half of the statements. */
class MapErrandTest {

    private static final String HEAD = "timestamp,datetime,comment-id,voter-id,vote\n";

    @TempDir
    Path folder;

    private Path votes;
    private Path comments;

    @BeforeEach
    void write_a_conversation() throws IOException {
        votes = Files.writeString(folder.resolve("votes.csv"), HEAD + String.join("\n", rows(60)) + "\n");
        var texts = new StringBuilder("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n");
        for (int s = 0; s < 12; s++) texts.append("1,x,").append(s).append(",1,0,0,").append(s == 11 ? -1 : 1).append(",\"Letters, in \"\"plain\"\" <words> ").append(s).append("\"\n");
        comments = Files.writeString(folder.resolve("comments.csv"), texts);
    }

    private static List<String> rows(int people) {
        var random = new Random(1);
        var rows = new ArrayList<String>();
        for (int p = 0; p < people; p++)
            for (int s = 0; s < 12; s++) {
                int vote = random.nextInt(12) == 0 ? 0 : s < 6 || p % 2 == 0 ? 1 : -1;
                if (p == 3 && s == 2) rows.add(rows.size() + ",x,2,3,-1"); // and changes their mind
                rows.add(rows.size() + ",x," + s + "," + p + "," + vote);
            }
        return rows;
    }

    @Test
    void json_has_everything_that_was_promised() {
        var said = say("map", votes.toString(), "--statements", comments.toString(), "--json");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        var map = JsonMapper.shared().readTree(said.out());
        assertThat(map.get("engine").get("name").asString()).isEqualTo("alongside-map");
        assertThat(map.get("engine").get("version").asString()).isNotEmpty();
        assertThat(map.get("people").asInt()).isEqualTo(60);
        assertThat(map.get("votes").asInt()).isEqualTo(720);
        assertThat(map.get("center").get("0").asDouble()).isPositive();
        assertThat(map.get("components").size()).isEqualTo(2);
        assertThat(map.get("components").get(1).size()).isEqualTo(12);
        var statement = map.get("statements").get(2);
        assertThat(statement.get("id").asInt()).isEqualTo(2);
        assertThat(statement.get("agree").asInt() + statement.get("disagree").asInt() + statement.get("pass").asInt()).isEqualTo(60).isEqualTo(statement.get("seen").asInt());
        for (var key : List.of("consensus", "extremity", "priority", "bridging")) assertThat(statement.get(key).isNumber()).as(key).isTrue();
        assertThat(statement.get("groups").size()).isEqualTo(2);
        assertThat(map.get("positions").size()).isEqualTo(60);
        assertThat(map.get("positions").get(4).get("group").asInt()).isEqualTo(map.get("positions").get(6).get("group").asInt())
                .isNotEqualTo(map.get("positions").get(5).get("group").asInt());
        var group = map.get("groups").get(0);
        assertThat(group.get("size").asInt()).isEqualTo(30);
        for (var key : List.of("statement", "direction", "p", "z", "ratio", "ratioZ")) assertThat(group.get("representative").get(0).has(key)).as(key).isTrue();
        assertThat(map.get("silhouette").get("2").asDouble()).isGreaterThan(0.5);
    }

    @Test
    void classic_says_so() {
        assertThat(say("map", votes.toString(), "--json", "--classic").out()).contains("alongside-map-classic").doesNotContain("bridging");
    }

    @Test
    void without_a_wish_it_is_told_in_sentences_what_unites_first() {
        var said = say("map", votes.toString(), "--statements", comments.toString());
        assertThat(said.out()).contains("60 people gave 720 answers to 12 statements.", "Two groups of people answered differently: group A with 30 people, group B with 30 people.");
        assertThat(said.out().indexOf("What all groups agree on")).isBetween(1, said.out().indexOf("What group A answered differently"));
        assertThat(said.out()).contains("\u201cLetters, in \"plain\" <words> 2\u201d");
    }

    @Test
    void the_report_is_whole_and_is_understood_read_aloud() throws IOException {
        var report = folder.resolve("report.html");
        assertThat(say("map", votes.toString(), "--statements", comments.toString(), "--report", report.toString()).code()).isZero();
        var page = Jsoup.parse(Files.readString(report));
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        var main = page.select("main").first();
        assertThat(main).isNotNull();
        var order = main.children().eachAttr("id");
        assertThat(main.select("ul").first().elementSiblingIndex()).isLessThan(main.select("div.wide").first().elementSiblingIndex());
        assertThat(main.select("div.wide").first().elementSiblingIndex()).isLessThan(main.select("svg").first().elementSiblingIndex());
        assertThat(order).contains("table");
        assertThat(main.select("table caption, table thead th[scope=col], table tbody th[scope=row]").size()).isEqualTo(1 + 4 + 11);
        var picture = main.select("svg").first();
        assertThat(picture.attr("role")).isEqualTo("img");
        for (var id : picture.attr("aria-labelledby").split(" ")) assertThat(picture.select("#" + id).text()).isNotEmpty();
        assertThat(picture.select("desc").text()).contains("Group A, 30 people");
        assertThat(picture.select("path").eachAttr("d").stream().distinct().count()).as("a shape for each group").isEqualTo(2);
        assertThat(page.text()).doesNotContain("<words> 11").contains("Statements that moderators took out, not shown here: 1.");
    }

    @Test
    void broken_rows_are_named_by_their_line_and_left_out() throws IOException {
        Files.writeString(votes, "5,x,0,77,2\n5,x,0,78\nlater,x,0,79,1\n5,x,,80,1\n5,x,0,,1\n5,x,0,81,1.0\n", java.nio.file.StandardOpenOption.APPEND);
        var said = say("map", votes.toString(), "--json");
        assertThat(said.code()).isZero();
        assertThat(said.err().lines()).containsExactly("6 rows were left out:",
                "votes.csv, line 723: the vote is \"2\", not 1, -1 or 0", "votes.csv, line 724: it has 4 fields, not 5",
                "votes.csv, line 725: the timestamp is \"later\", not a whole number", "votes.csv, line 726: it has no comment-id",
                "votes.csv, line 727: it has no voter-id", "votes.csv, line 728: the vote is \"1.0\", not 1, -1 or 0");
        assertThat(JsonMapper.shared().readTree(said.out()).get("people").asInt()).isEqualTo(60);
    }

    @Test
    void what_cannot_be_used_is_said_in_one_sentence_with_2() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.csv"), "");
        var other = Files.writeString(folder.resolve("other.csv"), "name,vote\nx,1\n");
        var none = Files.writeString(folder.resolve("none.csv"), HEAD);
        var binary = Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xc3, 0x28, (byte) 0xff});
        var rows = new StringBuilder(HEAD);
        for (int s = 0; s <= 1 << 14; s++) rows.append("1,x,").append(s).append(",1,1\n");
        var many = Files.writeString(folder.resolve("many.csv"), rows);
        for (var words : List.of(new String[] {"map"}, new String[] {"map", many.toString()}, new String[] {"map", folder.resolve("nothing.csv").toString()}, new String[] {"map", empty.toString()},
                new String[] {"map", other.toString()}, new String[] {"map", none.toString()}, new String[] {"map", binary.toString()}, new String[] {"map", folder.toString()},
                new String[] {"map", votes.toString(), "--json", "--report", "x.html"}, new String[] {"map", votes.toString(), "--statements", other.toString()},
                new String[] {"map", votes.toString(), "--report", folder.resolve("no/such/folder.html").toString()})) {
            var said = say(words);
            assertThat(said.code()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(said.err().strip().lines()).hasSize(1);
            assertThat(said.out()).isEmpty();
        }
    }

    @Test
    void under_thirty_people_there_are_counts_and_no_map() throws IOException {
        Files.writeString(votes, HEAD + String.join("\n", rows(29)));
        assertThat(say("map", votes.toString()).out()).contains("29 people", "A map needs at least 30 people");
        var map = JsonMapper.shared().readTree(say("map", votes.toString(), "--json").out());
        assertThat(map.get("tooFew").asBoolean()).isTrue();
        assertThat(map.get("positions").size() + map.get("groups").size()).isZero();
        assertThat(map.get("statements").get(0).get("seen").asInt()).isEqualTo(29);
        assertThat(JsonMapper.shared().readTree(say("map", votes.toString(), "--json", "--classic").out()).get("positions").size()).isEqualTo(29);
    }
}
