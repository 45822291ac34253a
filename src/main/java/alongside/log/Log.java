package alongside.log;

import alongside.log.rules.Canonical;
import alongside.log.rules.Checkpoint;
import alongside.log.rules.Edge;
import alongside.log.rules.Hashes;
import alongside.log.rules.Note;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the log. What is decided is written here in the transaction in which it is decided, as a leaf of a
 * tree of hashes (RFC 9162); a signed checkpoint of the tree goes to people's inboxes and on paper. Whoever later
 * changes a row, or writes the log anew, no longer fits what people hold in their hands.
 */
@Service
public class Log {

    private static final int SALT_BYTES = 32;
    private static final int ROWS_IN_A_LEAF = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LogStore store;
    private final LogKeys keys;
    private final List<Covered> covered;

    Log(LogStore store, LogKeys keys, List<Covered> covered) {
        this.store = store;
        this.keys = keys;
        this.covered = covered;
    }

    /** The name of a log: it stands in its checkpoints, so that one log's cannot pass for another's. */
    public static String origin(String scope) {
        return "alongside.log/" + scope;
    }

    /** Adds leaves, after the rows they tell of are written. @return the place of the first of them */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(String scope, List<LogEntry> entries) {
        if (!store.hold(scope)) begin(scope);
        return grow(scope, entries);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long append(String scope, LogEntry entry) {
        return append(scope, List.of(entry));
    }

    /** The first leaves hold what was there before there was a log. */
    private void begin(String scope) {
        boolean mine = store.begin(scope);
        store.hold(scope);
        keys.pair();
        if (mine) grow(scope, whole("log.begun", scope));
    }

    /**
     * When an upgrade has given a covered table another column, every row is written anew as it stands now. Both verifiers
     * look that nothing else changed with it.
     *
     * @return whether it was needed
     */
    @Transactional
    public boolean bringUp(String scope) {
        if (!store.hold(scope) || store.lastOf(scope, scope).filter(it -> it.contains("\"shape\":\"" + shape())).isPresent()) return false;
        grow(scope, whole("log.upgraded", scope));
        return true;
    }

    @EventListener
    void upgraded(ApplicationReadyEvent ready) {
        store.scopes().forEach(this::bringUp);
    }

    private List<LogEntry> whole(String type, String scope) {
        var rows = rows(scope);
        var entries = new ArrayList<LogEntry>();
        for (int i = 0; i == 0 || i < rows.size(); i += ROWS_IN_A_LEAF)
            entries.add(LogEntry.of(type, scope, rows.subList(i, Math.min(i + ROWS_IN_A_LEAF, rows.size()))).saying(Map.of("shape", shape())));
        return entries;
    }

    /** What columns the covered tables have. */
    private String shape() {
        var columns = covered.stream().flatMap(room -> room.tables().stream())
                .flatMap(table -> Arrays.stream(table.fields()).map(it -> table.getName() + "." + it.getName())).sorted().toList();
        return HexFormat.of().formatHex(Hashes.content(new byte[0], String.join(" ", columns)));
    }

    private long grow(String scope, List<LogEntry> entries) {
        var edge = store.standing(scope).orElseThrow().edge();
        long first = edge.size();
        for (var entry : entries) edge = grow(scope, entry, edge);
        store.grow(scope, edge);
        return first;
    }

    private Edge grow(String scope, LogEntry entry, Edge edge) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var says = new HashMap<String, Object>(entry.said());
        says.put("rows", LogRow.json(entry.rows()));
        var content = Canonical.json(says);
        var hash = Hashes.content(salt, content);
        var hex = HexFormat.of();
        store.add(scope, new LogStore.Leaf(edge.size(), entry.type(), entry.subject(), hex.formatHex(hash), hex.formatHex(salt), content));
        return edge.plus(Hashes.leaf(entry.type(), entry.subject(), hash));
    }

    /** Signs how the log stands now, and keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Signed checkpoint(String scope) {
        if (!store.hold(scope)) begin(scope);
        var edge = store.standing(scope).orElseThrow().edge();
        var checkpoint = new Checkpoint(origin(scope), edge.size(), edge.root());
        var signed = new Signed(checkpoint, signed(checkpoint));
        store.note(scope, checkpoint.size(), signed.note());
        return signed;
    }

    /** How the log stands now; empty where nothing was written yet. */
    @Transactional(readOnly = true)
    public Optional<LogStanding> now(String scope) {
        return store.standing(scope).map(it -> new Checkpoint(origin(scope), it.edge().size(), it.edge().root()))
                .map(it -> new LogStanding(it.size(), it.onPaper()));
    }

    /** The place of the last leaf about this. */
    @Transactional(readOnly = true)
    public OptionalLong place(String scope, String subject) {
        return store.places(scope, subject).stream().mapToLong(it -> it).max();
    }

    /**
     * Erases what the log says about something; its hashes stay, so the tree still holds. A leaf says that this was done,
     * and holds the rows as they are afterwards.
     *
     * @param rowsNow every row that the leaves about it told of
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String scope, String subject, List<LogRow> rowsNow) {
        store.hold(scope);
        var places = store.places(scope, subject);
        if (places.isEmpty()) return;
        store.eraseContent(scope, places);
        append(scope, LogEntry.of("log.erased", scope, rowsNow).saying(Map.of("erased", places)));
    }

    String signed(Checkpoint checkpoint) {
        try {
            var pair = keys.pair();
            return Note.sign(checkpoint.body(), checkpoint.origin(), pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The log could not be signed", fault);
        }
    }

    String verifier(String scope) {
        return Note.verifier(origin(scope), keys.pair().getPublic());
    }

    List<LogRow> rows(String scope) {
        var rows = new ArrayList<LogRow>();
        covered.forEach(room -> rows.addAll(room.rows(scope)));
        return rows;
    }
}
