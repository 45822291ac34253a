package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.log.LogCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Both verifiers of the log, ours and the one in Python that shares no line with it, asked the same. */
final class Verifiers implements AutoCloseable {

    /**
     * The second one, asked again and again without being started anew. Whether a signature fits a text it works out once:
     * it takes Python its time, and hardly one differs from export to export.
     */
    private static final String ASK = """
            import functools, importlib.util, sys
            spec = importlib.util.spec_from_file_location('second', sys.argv[1])
            it = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(it)
            it.ed25519 = functools.lru_cache(None)(it.ed25519)
            for line in sys.stdin:
                it.main(line.rstrip('\\n').split('\\t'))
                print('--', flush=True)
            """;

    private final Path folder;
    private final Process second;
    private final BufferedReader itsAnswers;

    /** @param folder where the second one finds what it is to read */
    Verifiers(Path folder) throws IOException {
        this.folder = folder;
        second = new ProcessBuilder("python3", "-c", ASK, "src/main/java/alongside/log/verify-log.py").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        itsAnswers = second.inputReader(StandardCharsets.UTF_8);
    }

    /** What is wrong in this export, as both say it; it fails when one of them sees what the other does not. */
    List<String> faults(String exported, List<String> paper) {
        try {
            var found = new LogCheck().read("log", reader(exported)).report(paper).faults();
            var said = second(exported, null, paper);
            assertThat(said.endsWith("Something is wrong.\n")).as("the second verifier agrees with " + found + ": " + said).isEqualTo(!found.isEmpty());
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What our own one says of two exports of the same log. */
    static List<String> check(String older, String newer) throws IOException {
        return new LogCheck().read("older", reader(older)).read("newer", reader(newer)).report(List.of()).faults();
    }

    /**
     * @param newer a later export of the same log, or null
     * @return what the second one prints
     */
    String second(String exported, String newer, List<String> paper) throws IOException {
        var words = new ArrayList<>(List.of(Files.writeString(folder.resolve("one"), exported).toString()));
        if (newer != null) words.add(Files.writeString(folder.resolve("two"), newer).toString());
        paper.forEach(it -> words.addAll(List.of("--paper", it)));
        second.getOutputStream().write((String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8));
        second.getOutputStream().flush();
        var said = new StringBuilder();
        for (var line = itsAnswers.readLine(); line != null && !line.equals("--"); line = itsAnswers.readLine()) said.append(line).append('\n');
        return said.toString();
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }

    @Override
    public void close() {
        second.destroy();
    }
}
