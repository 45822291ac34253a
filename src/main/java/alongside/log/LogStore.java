package alongside.log;

import static alongside.db.Tables.LOG_CHECKPOINT;
import static alongside.db.Tables.LOG_CONTENT;
import static alongside.db.Tables.LOG_KEY;
import static alongside.db.Tables.LOG_LEAF;
import static alongside.db.Tables.LOG_TREE;

import alongside.log.rules.Edge;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository("logStore")
class LogStore {

    private final DSLContext sql;

    LogStore(DSLContext sql) {
        this.sql = sql;
    }

    record Key(String id, String publicHalf, String sealed) {}

    /** @param checkpoints how many were made of it */
    record Standing(Edge edge, long checkpoints) {}

    /** @param salt null, as the content, when it is erased */
    record Leaf(long place, String type, String subject, String contentHash, @Nullable String salt, @Nullable String content) {}

    record Noted(long size, String note) {}

    Optional<Key> key() {
        return sql.selectFrom(LOG_KEY).orderBy(LOG_KEY.ID).limit(1).fetchOptional(row -> new Key(row.getId(), row.getPublicHalf(), row.getSealed()));
    }

    void addKey(Key key) {
        sql.insertInto(LOG_KEY).set(LOG_KEY.ID, key.id).set(LOG_KEY.PUBLIC_HALF, key.publicHalf).set(LOG_KEY.SEALED, key.sealed).execute();
    }

    /** True for the one who begins this tree. */
    boolean begin(String scope) {
        return sql.insertInto(LOG_TREE).set(LOG_TREE.SCOPE, scope).set(LOG_TREE.SIZE, 0L).set(LOG_TREE.EDGE, "").set(LOG_TREE.CHECKPOINTS, 0L)
                .onConflictDoNothing().execute() == 1;
    }

    /** From here until the end of the transaction nobody else adds to this tree. @return false when there is none */
    boolean hold(String scope) {
        return sql.update(LOG_TREE).set(LOG_TREE.SIZE, LOG_TREE.SIZE).where(LOG_TREE.SCOPE.eq(scope)).execute() == 1;
    }

    Optional<Standing> standing(String scope) {
        return sql.selectFrom(LOG_TREE).where(LOG_TREE.SCOPE.eq(scope)).fetchOptional(row -> new Standing(Edge.of(row.getSize(), row.getEdge()), row.getCheckpoints()));
    }

    void grow(String scope, Edge edge) {
        sql.update(LOG_TREE).set(LOG_TREE.SIZE, edge.size()).set(LOG_TREE.EDGE, edge.text()).where(LOG_TREE.SCOPE.eq(scope)).execute();
    }

    void add(String scope, Leaf leaf) {
        sql.insertInto(LOG_LEAF).set(LOG_LEAF.SCOPE, scope).set(LOG_LEAF.PLACE, leaf.place).set(LOG_LEAF.TYPE, leaf.type)
                .set(LOG_LEAF.SUBJECT, leaf.subject).set(LOG_LEAF.CONTENT_HASH, leaf.contentHash).execute();
        sql.insertInto(LOG_CONTENT).set(LOG_CONTENT.SCOPE, scope).set(LOG_CONTENT.PLACE, leaf.place)
                .set(LOG_CONTENT.SALT, leaf.salt).set(LOG_CONTENT.CONTENT, leaf.content).execute();
    }

    /** Of each leaf about this, in order. */
    List<Long> places(String scope, String subject) {
        return sql.select(LOG_LEAF.PLACE).from(LOG_LEAF).where(LOG_LEAF.SCOPE.eq(scope), LOG_LEAF.SUBJECT.eq(subject)).orderBy(LOG_LEAF.PLACE).fetch(LOG_LEAF.PLACE);
    }

    /** What the last leaf about this says. */
    Optional<String> lastOf(String scope, String subject) {
        return sql.select(LOG_CONTENT.CONTENT).from(LOG_CONTENT).join(LOG_LEAF).on(LOG_LEAF.SCOPE.eq(LOG_CONTENT.SCOPE), LOG_LEAF.PLACE.eq(LOG_CONTENT.PLACE))
                .where(LOG_LEAF.SCOPE.eq(scope), LOG_LEAF.SUBJECT.eq(subject), LOG_LEAF.TYPE.in("log.begun", "log.upgraded"))
                .orderBy(LOG_LEAF.PLACE.desc()).limit(1).fetchOptional(LOG_CONTENT.CONTENT);
    }

    void eraseContent(String scope, List<Long> places) {
        sql.deleteFrom(LOG_CONTENT).where(LOG_CONTENT.SCOPE.eq(scope), LOG_CONTENT.PLACE.in(places)).execute();
    }

    /** Every leaf in order, one at a time: a log may be long. */
    void leaves(String scope, Consumer<Leaf> to) {
        try (var rows = sql.select(LOG_LEAF.fields()).select(LOG_CONTENT.SALT, LOG_CONTENT.CONTENT)
                .from(LOG_LEAF).leftJoin(LOG_CONTENT).on(LOG_CONTENT.SCOPE.eq(LOG_LEAF.SCOPE), LOG_CONTENT.PLACE.eq(LOG_LEAF.PLACE))
                .where(LOG_LEAF.SCOPE.eq(scope)).orderBy(LOG_LEAF.PLACE).fetchSize(1000).fetchLazy()) {
            rows.forEach(row -> to.accept(new Leaf(row.get(LOG_LEAF.PLACE), row.get(LOG_LEAF.TYPE), row.get(LOG_LEAF.SUBJECT),
                    row.get(LOG_LEAF.CONTENT_HASH), row.get(LOG_CONTENT.SALT), row.get(LOG_CONTENT.CONTENT))));
        }
    }

    void note(String scope, long size, String note) {
        boolean fresh = sql.insertInto(LOG_CHECKPOINT).set(LOG_CHECKPOINT.SCOPE, scope).set(LOG_CHECKPOINT.SIZE, size).set(LOG_CHECKPOINT.NOTE, note)
                .onConflictDoNothing().execute() == 1;
        if (fresh) sql.update(LOG_TREE).set(LOG_TREE.CHECKPOINTS, LOG_TREE.CHECKPOINTS.plus(1L)).where(LOG_TREE.SCOPE.eq(scope)).execute();
    }

    List<Noted> notes(String scope) {
        return sql.selectFrom(LOG_CHECKPOINT).where(LOG_CHECKPOINT.SCOPE.eq(scope)).orderBy(LOG_CHECKPOINT.SIZE).fetch(row -> new Noted(row.getSize(), row.getNote()));
    }

    /** Every log there is, also one that somebody has cut loose from its tree. */
    List<String> scopes() {
        return sql.select(LOG_TREE.SCOPE).from(LOG_TREE).union(sql.select(LOG_LEAF.SCOPE).from(LOG_LEAF)).union(sql.select(LOG_CONTENT.SCOPE).from(LOG_CONTENT))
                .union(sql.select(LOG_CHECKPOINT.SCOPE).from(LOG_CHECKPOINT)).fetch(0, String.class).stream().sorted().toList();
    }
}
