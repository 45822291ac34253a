package alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.Alongside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    record Said(int code, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"dance", "link", "serve --port abc", "serve --port 70000", "serve --prot 1", "serve --data", "link a b c",
            "serve --address not-an-address", "link x --postgres mysql://host/name", "--nonsense"})
    void wrong_words_are_answered_with_one_plain_sentence_and_2(String words) {
        var said = say(words.split(" "));
        assertThat(said.code).isEqualTo(2);
        assertThat(said.err.strip().lines()).hasSize(1);
        assertThat(said.err).doesNotContain("Exception").doesNotContain("at alongside");
        assertThat(said.out).isEmpty();
    }

    @Test
    void help_names_every_command_once() {
        assertThat(say("help").out).contains("serve", "link").doesNotContain("rehearse");
        assertThat(say("help", "link").out).contains("PERSON").contains("That you did");
    }

    @Test
    void a_link_works_without_a_running_app_and_says_when_nobody_is_called_that(@TempDir Path folder) {
        var said = say("link", "Nobody Known", "--data", folder.toString());
        assertThat(said.code).isEqualTo(1);
        assertThat(said.err).contains("Nobody is known as \"Nobody Known\"");
    }

    @Test
    void a_log_is_written_out_once_and_checked_anywhere(@TempDir Path folder) throws java.io.IOException {
        var file = folder.resolve("logs.jsonl").toString();
        assertThat(say("export-log", file, "--data", folder.resolve("data").toString()).code).isZero();
        assertThat(say("verify-log", file).out).contains("WRONG: There is no log in what was given.");
        java.nio.file.Files.writeString(folder.resolve("other"), "not a log\n");
        assertThat(say("verify-log", folder.resolve("other").toString()).out).contains("line 1, is not a line of a log").endsWith("Something is wrong.\n");
        assertThat(say("verify-log", folder.resolve("none").toString()).code).isEqualTo(2);
        assertThat(say("verify-log").code).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "export-log"})
    void what_cannot_be_written_there_is_said_before_anything_starts(String command, @TempDir Path folder) throws IOException {
        var there = Files.writeString(folder.resolve("there"), "an older one");
        refused(say(command, there.toString(), "--data", folder.resolve("data").toString()), "is there already");
        refused(say(command, folder.resolve("none/new").toString(), "--data", folder.resolve("data").toString()), "There is no folder");
        assertThat(there).hasContent("an older one");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static void refused(Said answer, String because) {
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.err).contains(because).hasLineCount(1);
    }

    @Test
    void a_long_folder_has_its_socket_elsewhere(@TempDir Path folder) {
        assertThat(Socket.at(folder)).isEqualTo(folder.resolve("alongside.sock"));
        assertThat(Socket.at(folder.resolve("x".repeat(120))).toString().length()).isLessThan(104);
    }

    @Test
    void ballots_are_counted_and_a_broken_file_gets_its_line_and_2(@TempDir Path folder) throws IOException {
        var file = folder.resolve("vote.blt");
        Files.writeString(file, "3 1\n4 1 2 0\n3 2 1 0\n2 3 2 0\n0\nAnna\nBob\nCara\nA vote\n");
        var json = say("count", file.toString(), "--way", "irv", "--json");
        assertThat(json.code).isZero();
        var read = JsonMapper.shared().readTree(json.out);
        assertThat(read.get("winners").get(0).asString()).isEqualTo("Bob");
        assertThat(read.get("valid").asInt()).isEqualTo(9);
        assertThat(read.get("stages").get(1).get("totals").get("Bob").asString()).isEqualTo("5");
        assertThat(read.get("stages").get(1).get("excluded").get(0).asString()).isEqualTo("Cara");
        assertThat(JsonMapper.shared().readTree(say("count", file.toString(), "--way", "scottish-stv", "--json").out).get("quota").asString()).isEqualTo("5");
        var pairs = JsonMapper.shared().readTree(say("count", file.toString(), "--way", "schulze", "--json").out);
        assertThat(pairs.get("pairwise").get("Bob").get("Anna").asInt()).isEqualTo(5);
        assertThat(pairs.get("order").get(0).asString()).isEqualTo("Bob");
        assertThat(say("count", file.toString(), "--way", "irv").out).contains("A vote", "Cara had the fewest votes (2), so those voters' next choices were counted.", "Bob has 5 of the 9 votes.");
        assertThat(say("count", file.toString(), "--way", "irv", "--easy-read").out).contains("So Cara is out.");

        Files.writeString(file, "3 1\n4 1 7 0\n");
        var broken = say("count", file.toString(), "--way", "irv");
        assertThat(broken.code).isEqualTo(2);
        assertThat(broken.err).contains("Line 2: expected the number of a candidate, from 1 to 3, found \"7\".");
        assertThat(broken.err.strip().lines()).hasSize(1);
        assertThat(say("count", file.toString(), "--way", "guess").code).isEqualTo(2);
        assertThat(say("count", "nowhere.blt", "--way", "irv").code).isEqualTo(2);
        assertThat(say("count", file.toString()).code).isEqualTo(2);
    }

    static synchronized Said say(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var realOut = System.out;
        var realErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Commands.run(Alongside.class, words);
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }
}
