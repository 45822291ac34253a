package alongside.followthrough;

import static alongside.db.Tables.WAY_BLOCK;
import static alongside.db.Tables.WAY_BLOCK_ROW;

import alongside.followthrough.Block.Starter;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What stands in the way, and which rows do something about it. */
@Repository("followthroughBlockStore")
class BlockStore {

    private final DSLContext sql;
    private final Remembered remembered;

    BlockStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** False where somebody named it in the same moment: the database lets one of them in. */
    boolean add(String project, @Nullable Starter starter, String words, String by, LocalDate day) {
        return sql.insertInto(WAY_BLOCK).set(WAY_BLOCK.ID, Ids.fresh()).set(WAY_BLOCK.ORD, Order.next()).set(WAY_BLOCK.PROJECT, project)
                .set(WAY_BLOCK.STARTER, starter == null ? "" : starter.name()).set(WAY_BLOCK.WORDS, words).set(WAY_BLOCK.SAID_BY, by).set(WAY_BLOCK.DAY, day.toString())
                .set(WAY_BLOCK.PLAIN, starter == null ? words.toLowerCase(Locale.ROOT) : starter.name()).onConflictDoNothing().execute() == 1;
    }

    void gone(String block, @Nullable LocalDate day) {
        sql.update(WAY_BLOCK).set(WAY_BLOCK.GONE_DAY, day == null ? null : day.toString()).where(WAY_BLOCK.ID.eq(block)).execute();
    }

    void remove(String block) {
        link(block, List.of());
        sql.deleteFrom(WAY_BLOCK).where(WAY_BLOCK.ID.eq(block)).execute();
    }

    /** What this person named in their own words. */
    List<String> ownWordsOf(String person) {
        return sql.select(WAY_BLOCK.ID).from(WAY_BLOCK).where(WAY_BLOCK.SAID_BY.eq(person), WAY_BLOCK.WORDS.ne("")).fetch(WAY_BLOCK.ID);
    }

    void link(String block, Collection<String> rows) {
        sql.deleteFrom(WAY_BLOCK_ROW).where(WAY_BLOCK_ROW.BLOCK.eq(block)).execute();
        for (var row : rows) sql.insertInto(WAY_BLOCK_ROW).set(WAY_BLOCK_ROW.BLOCK, block).set(WAY_BLOCK_ROW.REFLECTION, row).execute();
    }

    Optional<String> projectOf(String block) {
        return sql.select(WAY_BLOCK.PROJECT).from(WAY_BLOCK).where(WAY_BLOCK.ID.eq(block)).fetchOptional(WAY_BLOCK.PROJECT);
    }

    List<Block> in(String project) {
        return remembered.ask("followthrough.blocks", project, () -> {
            var rows = sql.select(WAY_BLOCK_ROW.BLOCK, WAY_BLOCK_ROW.REFLECTION).from(WAY_BLOCK_ROW).join(WAY_BLOCK).on(WAY_BLOCK.ID.eq(WAY_BLOCK_ROW.BLOCK))
                    .where(WAY_BLOCK.PROJECT.eq(project)).orderBy(WAY_BLOCK_ROW.REFLECTION).fetchGroups(WAY_BLOCK_ROW.BLOCK, WAY_BLOCK_ROW.REFLECTION);
            return sql.selectFrom(WAY_BLOCK).where(WAY_BLOCK.PROJECT.eq(project)).orderBy(WAY_BLOCK.ORD).fetch(it -> new Block(it.getId(), project,
                    it.getStarter().isEmpty() ? null : Starter.valueOf(it.getStarter()), it.getWords(), it.getSaidBy(), LocalDate.parse(it.getDay()),
                    it.getGoneDay() == null ? null : LocalDate.parse(it.getGoneDay()), rows.getOrDefault(it.getId(), List.of())));
        });
    }
}
