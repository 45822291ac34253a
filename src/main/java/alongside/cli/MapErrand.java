package alongside.cli;

import alongside.maps.MapOfFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The map of a conversation in files. It starts no app. */
final class MapErrand {

    private MapErrand() {}

    static int run(Path votes, @Nullable Path statements, Commands.@Nullable MapShown shown, boolean classic) {
        var wish = new MapOfFiles.Wish(votes, statements, shown != null && shown.json, shown == null ? null : shown.report, classic);
        MapOfFiles.print(wish, System.out, System.err).ifPresent(why -> {
            throw new Refused(why);
        });
        return 0;
    }
}
