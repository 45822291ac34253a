package alongside.cli.count;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published elections, read where they lie beside the project; a test that needs them says so where they are not there. */
final class Published {

    static final Path ELECTIONS = Path.of("../shared/data/elections");

    private Published() {}

    static Path file(String name) {
        var file = ELECTIONS.resolve(name);
        assumeTrue(Files.exists(file), "The published data " + file + " is not here, so this is not compared with it.");
        return file;
    }

    static JsonNode json(String name) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
