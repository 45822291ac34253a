package alongside.maps;

import alongside.maps.rules.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The map of a conversation that stands in files, for the command line: needs no database and no app. */
public final class MapOfFiles {

    /** @param report where to write it as a page; told in words when neither that nor json is wished */
    public record Wish(Path votes, @Nullable Path comments, boolean json, @Nullable Path report, boolean classic) {}

    private MapOfFiles() {}

    /** @return why it cannot be done, in one sentence, if it cannot */
    public static Optional<String> print(Wish wish, PrintStream out, PrintStream err) {
        Conversation it;
        try {
            it = Conversation.read(wish.votes(), wish.comments());
        } catch (Conversation.Unusable why) {
            return Optional.ofNullable(why.getMessage());
        }
        if (!it.broken().isEmpty()) {
            err.println(it.broken().size() + (it.broken().size() == 1 ? " row was" : " rows were") + " left out:");
            it.broken().forEach(err::println);
        }
        var map = (wish.classic() ? Engine.classic() : Engine.ours()).map(it.votes().votes(), it.moderation());
        if (wish.json()) {
            MapJson.write(map, out);
        } else if (wish.report() != null) {
            try {
                Files.writeString(wish.report(), MapReport.of(map, it.texts()), StandardCharsets.UTF_8);
            } catch (IOException fault) {
                return Optional.of(wish.report() + " cannot be written.");
            }
            out.println("Written: " + wish.report());
        } else {
            for (var part : new MapSentences(map, it.texts()).parts()) {
                out.println(part.heading());
                part.sentences().forEach(sentence -> out.println("  " + sentence));
                out.println();
            }
            out.println("By " + map.engine().name() + ", version " + map.engine().version() + ".");
        }
        return Optional.empty();
    }
}
