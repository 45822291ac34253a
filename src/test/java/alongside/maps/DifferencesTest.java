package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alongside.maps.rules.Differences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Every difference between the original method and ours on the real conversations stands, with its cause, in the docs. */
class DifferencesTest {

    private static final Path PAGE = Path.of("docs/explanation/opinion-map.md");
    private static final String BEGIN = "<!-- differences: written by DifferencesTest -->\n";
    private static final String END = "<!-- end of differences -->";

    @Test
    void every_difference_on_the_real_conversations_is_listed_with_its_cause() throws Exception {
        var folder = Path.of("../shared/data/maps");
        assumeTrue(Files.isDirectory(folder), "skipped: the published conversations are not in " + folder);
        var lines = new ArrayList<String>();
        for (var name : Differences.PUBLISHED) lines.addAll(Differences.ofPublished(name));
        for (var name : new String[] {"brexit-consensus", "15-per-hour-seattle", "london.youth.policing"}) {
            var it = Conversation.read(folder.resolve("polis-opendata").resolve(name).resolve("votes.csv"), folder.resolve("polis-opendata").resolve(name).resolve("comments.csv"));
            lines.addAll(Differences.of(name, it.votes().votes(), it.moderation()));
        }
        var page = Files.readString(PAGE);
        var listed = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        var now = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("alongside.write")) Files.writeString(PAGE, page.replace(BEGIN + listed, BEGIN + now));
        else assertThat(listed).isEqualTo(now);
    }
}
