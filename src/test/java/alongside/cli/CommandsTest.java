package alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.Alongside;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(say("export-log", file, "--data", folder.resolve("data").toString())).satisfies(said -> {
            assertThat(said.code).isEqualTo(1);
            assertThat(said.err).contains("is there already");
        });
        assertThat(say("verify-log", file).out).contains("WRONG: There is no log in what was given.");
        java.nio.file.Files.writeString(folder.resolve("other"), "not a log\n");
        assertThat(say("verify-log", folder.resolve("other").toString()).out).contains("line 1, is not a line of a log").endsWith("Something is wrong.\n");
        assertThat(say("verify-log", folder.resolve("none").toString()).code).isEqualTo(2);
        assertThat(say("verify-log").code).isEqualTo(2);
    }

    @Test
    void a_long_folder_has_its_socket_elsewhere(@TempDir Path folder) {
        assertThat(Socket.at(folder)).isEqualTo(folder.resolve("alongside.sock"));
        assertThat(Socket.at(folder.resolve("x".repeat(120))).toString().length()).isLessThan(104);
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
