package alongside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text of the app's own calls anything co-produced: only the facts of a part can say so, through the lock. */
class LabelLockTest {

    private static final Pattern CALLS_IT_SO = Pattern.compile("co-?\\s?produced|cyd-?\\s?gynhyrch(wyd|iwyd|iol)|gyd-?\\s?gynhyrchu", Pattern.CASE_INSENSITIVE);

    @Test
    void no_words_file_and_no_template_calls_anything_co_produced() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/alongside"))) {
            for (var file : files.filter(it -> it.toString().matches(".*\\.(properties|jte)")).toList()) {
                for (var line : Files.readAllLines(file)) if (CALLS_IT_SO.matcher(line).find()) found.add(file.getFileName() + ": " + line.strip());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_guard_sees() {
        assertThat(CALLS_IT_SO.matcher("This plan was co-produced with you").find()).isTrue();
        assertThat(CALLS_IT_SO.matcher("Cafodd ei gyd-gynhyrchu").find()).isTrue();
    }
}
