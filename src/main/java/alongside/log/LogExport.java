package alongside.log;

import alongside.log.rules.Canonical;
import alongside.log.rules.Checkpoint;
import alongside.log.rules.Edge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a log out as lines of JSON: its head, its leaves, its checkpoints, and the rows of the database as they stand,
 * so that somebody else can compare them on another machine.
 */
@Service
public class LogExport {

    /** What may be shown of a leaf to whoever asked. */
    public record LeafSeen(String type, String subject) {}

    private final Log log;
    private final LogStore store;

    LogExport(Log log, LogStore store) {
        this.log = log;
        this.store = store;
    }

    /** Every log whole, for whoever runs the installation. @return how many logs */
    @Transactional(readOnly = true)
    public int all(Writer to) throws IOException {
        var scopes = store.scopes();
        for (var scope : scopes) write(scope, it -> true, to);
        return scopes.size();
    }

    /** One log, with what this person may see; of the rest the hashes. */
    @Transactional(readOnly = true)
    public void of(String scope, Predicate<LeafSeen> visible, Writer to) throws IOException {
        write(scope, visible, to);
    }

    private void write(String scope, Predicate<LeafSeen> visible, Writer to) throws IOException {
        var out = new Lines(to);
        var hidden = new HashSet<String>();
        try {
            head(scope, out);
            store.leaves(scope, leaf -> {
                var line = line("leaf", leaf.place());
                line.put("type", leaf.type());
                line.put("id", leaf.subject());
                line.put("hash", leaf.contentHash());
                boolean seen = visible.test(new LeafSeen(leaf.type(), leaf.subject()));
                if (!seen) {
                    line.put("withheld", true);
                    hidden.add(leaf.subject());
                } else if (leaf.content() != null) {
                    line.put("salt", leaf.salt());
                    line.put("content", leaf.content());
                }
                out.write(line);
            });
            for (var noted : store.notes(scope)) {
                var line = line("checkpoint", noted.size());
                line.put("note", noted.note());
                out.write(line);
            }
            // Somebody who does not see everything cannot compare everything: rows go with the whole log only.
            if (hidden.isEmpty()) for (var row : log.rows(scope)) out.write(line("row", row.json()));
            out.write(line("end", out.count));
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    private void head(String scope, Lines out) {
        var head = line("alongside-log", 1);
        head.put("origin", Log.origin(scope));
        try {
            var standing = store.standing(scope).orElse(new LogStore.Standing(Edge.EMPTY, 0));
            var now = new Checkpoint(Log.origin(scope), standing.edge().size(), standing.edge().root());
            head.put("size", now.size());
            head.put("root", Base64.getEncoder().encodeToString(now.root()));
            head.put("checkpoints", standing.checkpoints());
            head.put("verifier", log.verifier(scope));
            head.put("note", log.signed(now));
        } catch (RuntimeException damaged) {
            head.put("damaged", String.valueOf(damaged.getMessage()));
        }
        out.write(head);
    }

    private static Map<String, @Nullable Object> line(String what, Object value) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put(what, value);
        return line;
    }

    private static final class Lines {

        private final Writer to;
        private long count;

        Lines(Writer to) {
            this.to = to;
        }

        void write(Map<String, @Nullable Object> line) {
            try {
                to.write(Canonical.json(line));
                to.write('\n');
                count++;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
