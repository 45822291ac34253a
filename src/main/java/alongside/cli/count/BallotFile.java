package alongside.cli.count;

import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Rankings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file of ballots holds.
 *
 * @param title blank where it has none
 * @param seats 0 where it does not say
 * @param rankings the ballots where they rank, else null
 * @param ballots the ballots where they do something else, else null
 * @param pence what options cost, where it says so
 * @param money how many pence there are to spend, or 0
 */
record BallotFile(
        String title, List<String> options, int seats, @Nullable Rankings rankings, @Nullable Ballots ballots, Map<String, Long> pence, long money) {

    static final String KINDS = "a file that ends in .blt, .soc, .soi, .toc, .toi, .csv or .json";

    static BallotFile ranked(String title, List<String> options, int seats, Rankings rankings) {
        return new BallotFile(title, options, seats, rankings, null, Map.of(), 0);
    }

    /** @throws Broken when it cannot be read */
    static BallotFile read(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var kind = name.substring(name.lastIndexOf('.') + 1);
        return switch (kind) {
            case "blt" -> new BltReader(text(file)).read();
            case "soc", "soi", "toc", "toi" -> new PrefLibReader(text(file), kind).read();
            case "csv" -> CsvReader.read(file);
            case "json" -> new JsonReader(text(file)).read();
            default -> throw new Broken(0, KINDS, name);
        };
    }

    /** As UTF-8, without a byte-order mark; what is no UTF-8 is read as the older Western encoding it nearly always is. */
    static String text(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
