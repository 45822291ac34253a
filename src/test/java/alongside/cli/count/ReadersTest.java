package alongside.cli.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.decisions.rules.Count;
import alongside.decisions.rules.InstantRunoff;
import alongside.decisions.rules.Lot;
import alongside.decisions.rules.Outcome;
import alongside.decisions.rules.Schulze;
import alongside.decisions.rules.Share;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same ballots in every format, odd files as people have them, and broken ones. */
class ReadersTest {

    @TempDir Path folder;

    static final String BLT = """
            3 1
            2 1 2 0
            1 2=3 - 1 0
            4 0
            3 3 1 0
            0
            "Anna"
            "Bob"
            "Cara"
            "A vote"
            """;

    static final String CSV = """
            ballot,rank,choice
            1,1,Anna
            1,2,Bob
            2,1,Anna
            2,2,Bob
            3,1,Bob
            3,1,Cara
            3,3,Anna
            4,1,
            5,1,undervote
            6,1,$UNDERVOTE
            7,1,skipped
            8,1,Cara
            8,2,Anna
            9,2,Anna
            9,1,Cara
            10,1,Cara
            10,2,Anna
            """;

    static final String JSON = """
            {"title": "A vote", "seats": 1, "options": ["Anna", "Bob", "Cara"], "ballots": [
              {"ranks": ["Anna", "Bob"], "count": 2}, {"ranks": [["Cara", "Bob"], null, "Anna"]},
              {"ranks": [], "count": 4}, {"ranks": ["Cara", "Anna"], "count": 3}]}
            """;

    static final String TOI = """
            # FILE NAME: vote.toi
            # TITLE: A vote
            # NUMBER ALTERNATIVES: 3
            # ALTERNATIVE NAME 1: Anna
            # ALTERNATIVE NAME 2: Bob
            # ALTERNATIVE NAME 3: Cara
            2: 1, 2
            1: {3, 2}, 1
            3: 3,1
            """;

    @Test
    void the_same_ballots_count_alike_from_every_format() throws IOException {
        var blt = count("vote.blt", BLT);
        assertThat(blt.chosen()).containsExactly("Cara");
        assertThat(blt.answered()).isEqualTo(10);
        for (var other : List.of(count("vote.csv", CSV), count("vote.json", JSON))) {
            assertThat(other.answered()).isEqualTo(10);
            assertThat(other.invalid()).isEqualTo(blt.invalid()).isEqualTo(5);
            assertThat(other.story().stages().getFirst().totals()).isEqualTo(blt.story().stages().getFirst().totals());
        }
        assertThat(count("vote.toi", TOI).story().stages().getFirst().totals()).isEqualTo(blt.story().stages().getFirst().totals());
        assertThat(read("vote.json", JSON).title()).isEqualTo("A vote").isEqualTo(read("vote.blt", BLT).title()).isEqualTo(read("vote.toi", TOI).title());
    }

    @Test
    void rows_of_a_ballot_may_stand_apart_and_in_any_order() throws IOException {
        var rows = new ArrayList<>(CSV.lines().skip(1).toList());
        var expected = pairs(read("vote.csv", CSV));
        var random = new Random(9);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, random);
            assertThat(pairs(read("vote.csv", "ballot,rank,choice\n" + String.join("\n", rows)))).isEqualTo(expected);
        }
    }

    @Test
    void byte_order_marks_line_ends_quotation_marks_and_older_encodings() throws IOException {
        assertThat(count("vote.csv", "\uFEFF" + CSV.replace("\n", "\r\n")).chosen()).containsExactly("Cara");
        assertThat(read("q.csv", "Ballot ID,Rank,Choice,note\r\n\"1\",1,\"Smith, \"\"Jo\"\"\",\"two\r\nlines\"\r\n2,1,O\"Neill,\r\n\r\n3,1, Kay ,\r\n").options())
                .containsExactly("Smith, \"Jo\"", "O\"Neill", "Kay");
        assertThat(count("vote.blt", "\uFEFF" + BLT.replace("\n", "\r\n")).chosen()).containsExactly("Cara");
        assertThat(read("q.blt", "2 1\n# so they said\n1 1 0 # Anna\n0\nRenée \"Ren\" Slater\n\"\"Bob\"\"\nNo title\n").options()).containsExactly("Renée \"Ren\" Slater", "\"Bob\"");
        assertThat(read("one-line.blt", "2 1\n1 1 0\n0\n\"Anna\" \"Bob\"\n\"Title\"\n").title()).isEqualTo("Title");
        Files.write(folder.resolve("old.blt"), "1 1\n1 1 0\n0\nRenée\n".getBytes(Charset.forName("windows-1252")));
        assertThat(BallotFile.read(folder.resolve("old.blt")).options()).containsExactly("Renée");
    }

    @Test
    void who_has_withdrawn_is_as_if_they_had_never_stood() throws IOException {
        var file = read("w.blt", "3 1\n-1\n2 1 2 0\n1 3 0\n0\nAnna\nBob\nCara\nT\n");
        assertThat(file.options()).containsExactly("Bob", "Cara");
        assertThat(new InstantRunoff(file.options()).count(Objects.requireNonNull(file.rankings())).chosen()).containsExactly("Bob");
    }

    /** Whatever lies across the edge of the reader's buffer is read whole. */
    @Test
    void a_long_file_is_read_as_a_short_one() throws IOException {
        var text = new StringBuilder("ballot,rank,choice\n");
        for (int ballot = 0; ballot < 40_000; ballot++) {
            text.append(ballot).append(",1,\"").append("Anna, \"\"the\nfirst\"\"").append("\"\r\n");
            if (ballot % 3 == 0) text.append(ballot).append(",2,Bob\n");
        }
        var file = read("long.csv", text.toString());
        assertThat(file.options()).containsExactly("Anna, \"the\nfirst\"", "Bob");
        var rankings = Objects.requireNonNull(file.rankings());
        assertThat(rankings.ballots()).isEqualTo(40_000);
        assertThat(rankings.piles()).isEqualTo(2);
    }

    @Test
    void scores_ticks_answers_and_money() throws IOException {
        assertThat(Objects.requireNonNull(read("s.csv", "ballot,choice,score\n1,A,5\n1,B,\n2,A,0\n2,B,3\n").ballots()).answered()).isEqualTo(2);
        var money = read("m.json", "{\"options\":[\"A\",\"B\"],\"money\":500,\"pence\":{\"A\":300,\"B\":200},\"ballots\":[{\"ticks\":[\"A\"],\"count\":3},{\"ticks\":[]}]}");
        assertThat(money.money()).isEqualTo(500);
        assertThat(Objects.requireNonNull(money.ballots()).answered()).isEqualTo(4);
        assertThat(Objects.requireNonNull(read("a.json", "{\"options\":[\"P\"],\"ballots\":[{\"answer\":\"OBJECT\"},{\"answer\":\"CONSENT\",\"count\":2}]}").ballots()).answered()).isEqualTo(3);
    }

    /** "I can live with it" is an answer of two ways; which it is, the way says. */
    @Test
    void every_way_counts_its_own_kind_of_ballot_and_refuses_others() throws IOException {
        var settings = new WayNamed.Settings(1, Lot.NONE, false, 3, 0, 5, null, null, 0, Share.MORE_THAN_HALF, 0);
        var answers = read("a.json", "{\"options\":[\"P\"],\"ballots\":[{\"answer\":\"LIVE_WITH\",\"count\":3}]}");
        var agreed = List.of(WayNamed.CONSENT.count(answers, settings), WayNamed.CONSENSUS.count(answers, settings));
        assertThat(agreed).allMatch(it -> it.outcome() == Outcome.AGREED && it.people("LIVE_WITH") == 3);
        var ticks = read("t.json", "{\"options\":[\"P\",\"Q\"],\"money\":300,\"pence\":{\"P\":200,\"Q\":200},\"ballots\":[{\"ticks\":[\"P\"],\"count\":3}]}");
        var marks = read("m.json", "{\"options\":[\"P\",\"Q\"],\"ballots\":[{\"marks\":{\"P\":2},\"count\":3}]}");
        var ranks = read("r.json", "{\"options\":[\"P\",\"Q\"],\"ballots\":[{\"ranks\":[\"P\"],\"count\":3}]}");
        for (var way : WayNamed.values()) {
            int counted = 0;
            for (var file : List.of(answers, ticks, marks, ranks)) {
                try {
                    assertThat(way.count(file, settings).answered()).isEqualTo(3);
                    counted++;
                } catch (Broken refused) {
                    assertThat(refused).hasMessageStartingWith("expected ");
                }
            }
            // what is ticked can be read off a ranking as well
            assertThat(counted).as(way.toString()).isEqualTo(way == WayNamed.SINGLE || way == WayNamed.APPROVAL ? 2 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "x.blt|3|Line 1: expected two numbers, of candidates and of seats, found \"3\".",
        "x.blt|3 x|Line 1: expected the number of seats",
        "x.blt|3 1;2 1 2|Line 2: expected a 0 at the end of the ballot, found \"2 1 2\".",
        "x.blt|3 1;;2 1 4 0|Line 3: expected the number of a candidate, from 1 to 3, found \"4\".",
        "x.blt|3 1;2 1 0|Line 2: expected a ballot, or 0 after the last one, but the file ends.",
        "x.blt|3 1;2 1 0;0;Anna;Bob|Line 5: expected 3 names of candidates after the 0, of which there are 2.",
        "x.blt|2 1;x 1 0;0;Anna;Bob|Line 2: expected how many ballots say this, found \"x\".",
        "x.blt|2 1;1 1 0;0;Anna;Anna|Line 5: expected a different name for each candidate, found \"Anna\".",
        "x.csv|name,place|Line 1: expected a first line with the columns ballot, rank (or score) and choice, found \"name,place\".",
        "x.csv|ballot,rank,choice;1,1|Line 2: expected a ballot, a rank (or score) and a choice, found \"1,1\".",
        "x.csv|ballot,rank,choice;1,1,A;1,first,B|Line 3: expected a rank, 1 for the first, found \"first\".",
        "x.csv|ballot,rank,choice;1,1,A;1,0,B|Line 3: expected a rank, 1 for the first, found \"0\".",
        "x.csv|ballot,rank,choice;1,1,\"A|Line 2: expected a quotation mark at the end of the field",
        "x.csv|ballot,rank,choice;,1,A|Line 2: expected the ballot's number or name",
        "x.csv|ballot,score,choice;1,many,A|Line 2: expected a whole number, found \"many\".",
        "x.soc|# ALTERNATIVE NAME 1: A;# ALTERNATIVE NAME 2: B;1: 1|Line 3: expected an order of all 2 alternatives, found \"1\".",
        "x.soi|# ALTERNATIVE NAME 1: A;1: 2|Line 2: expected the number of an alternative, found \"2\".",
        "x.soi|# ALTERNATIVE NAME 1: A;# ALTERNATIVE NAME 2: B;1: {1, 2}|Line 3: expected no equal ranks in this kind of file",
        "x.toi|# ALTERNATIVE NAME 1: A;1: {1|Line 2: expected numbers of alternatives with commas between, equal ones in {}",
        "x.toi|# ALTERNATIVE NAME 1: A;1|Line 2: expected how many, a colon and an order, found \"1\".",
        "x.toi|1: 1, 2|Line 1: expected lines such as",
        "x.json|{\"options\":[\"A\"];oh|Line 2: expected JSON, which this is not.",
        "x.json|{\"options\":[\"A\"],;\"ballots\":[{}]}|Line 2: expected \"ranks\", \"ticks\", \"marks\" or \"answer\" in each ballot",
        "x.json|{\"options\":[\"A\"],\"ballots\":[{\"ranks\":[\"B\"]}]}|expected only options that are listed, on every ballot, found \"B\".",
        "x.txt|hello|expected a file that ends in .blt"})
    void broken_files_say_the_line_and_what_was_expected(String name, String lines, String sentence) {
        assertThatThrownBy(() -> read(name, lines.replace(';', '\n'))).isInstanceOf(Broken.class).hasMessageStartingWith(sentence);
    }

    private Count count(String name, String text) throws IOException {
        var file = read(name, text);
        return new InstantRunoff(file.options()).count(Objects.requireNonNull(file.rankings()));
    }

    private static Object pairs(BallotFile file) {
        var pairwise = Objects.requireNonNull(new Schulze(file.options()).count(Objects.requireNonNull(file.rankings())).story().pairwise());
        return pairwise.over();
    }

    private BallotFile read(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return BallotFile.read(file);
    }
}
