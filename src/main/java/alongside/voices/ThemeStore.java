package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_SUMMARY;
import static alongside.db.Tables.VOICE_SUMMARY_SOURCE;
import static alongside.db.Tables.VOICE_TAG;
import static alongside.db.Tables.VOICE_TAGGED;
import static alongside.db.Tables.VOICE_UNMET;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.voices.Contribution.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Tags, unmet needs and summaries. */
@Repository("voicesThemeStore")
class ThemeStore {

    record Written(String id, String words, String by, LocalDate day, List<String> sources) {}

    private final DSLContext sql;
    private final Remembered remembered;
    private final ShelfStore shelf;

    ThemeStore(DSLContext sql, Remembered remembered, ShelfStore shelf) {
        this.shelf = shelf;
        this.sql = sql;
        this.remembered = remembered;
    }

    /** The tag of this name; the first who wrote it decided how it is spelled. */
    String tag(String project, String label, String plain) {
        sql.insertInto(VOICE_TAG).set(VOICE_TAG.ID, Ids.fresh()).set(VOICE_TAG.PROJECT, project).set(VOICE_TAG.LABEL, label)
                .set(VOICE_TAG.PLAIN, plain).onConflictDoNothing().execute();
        return Objects.requireNonNull(sql.select(VOICE_TAG.ID).from(VOICE_TAG).where(VOICE_TAG.PROJECT.eq(project), VOICE_TAG.PLAIN.eq(plain)).fetchSingle(VOICE_TAG.ID));
    }

    void put(String tag, String contribution) {
        sql.insertInto(VOICE_TAGGED).set(VOICE_TAGGED.TAG, tag).set(VOICE_TAGGED.CONTRIBUTION, contribution).onConflictDoNothing().execute();
    }

    void take(String tag, String contribution) {
        sql.deleteFrom(VOICE_TAGGED).where(VOICE_TAGGED.TAG.eq(tag), VOICE_TAGGED.CONTRIBUTION.eq(contribution)).execute();
    }

    /** One tag becomes another: everything under it stands under the other. */
    void join(String tag, String other) {
        for (var it : sql.select(VOICE_TAGGED.CONTRIBUTION).from(VOICE_TAGGED).where(VOICE_TAGGED.TAG.eq(tag)).fetch(VOICE_TAGGED.CONTRIBUTION)) put(other, it);
        sql.deleteFrom(VOICE_TAGGED).where(VOICE_TAGGED.TAG.eq(tag)).execute();
        sql.update(VOICE_SUMMARY).set(VOICE_SUMMARY.TAG, other).where(VOICE_SUMMARY.TAG.eq(tag)).execute();
        shelf.join(tag, other);
        sql.deleteFrom(VOICE_TAG).where(VOICE_TAG.ID.eq(tag)).execute();
    }

    /** One question: each tag with how many things stand under it that this reader may see. */
    List<Theme> themes(String project, Reader reader) {
        record Asked(String project, Reader reader) {}
        return remembered.ask("voices.themes", new Asked(project, reader), () -> readThemes(project, reader));
    }

    private List<Theme> readThemes(String project, Reader reader) {
        var seen = DSL.count(CONTRIBUTION.ID).filterWhere(CONTRIBUTION.GONE.isNull().and(reader.sees()));
        return sql.select(VOICE_TAG.ID, VOICE_TAG.LABEL, seen).from(VOICE_TAG)
                .leftJoin(VOICE_TAGGED).on(VOICE_TAGGED.TAG.eq(VOICE_TAG.ID))
                .leftJoin(CONTRIBUTION).on(CONTRIBUTION.ID.eq(VOICE_TAGGED.CONTRIBUTION))
                .where(VOICE_TAG.PROJECT.eq(project)).groupBy(VOICE_TAG.ID, VOICE_TAG.LABEL)
                .orderBy(seen.desc(), VOICE_TAG.LABEL).fetch(it -> new Theme(it.value1(), it.value2(), it.value3()));
    }

    Optional<String> projectOf(String tag) {
        return sql.select(VOICE_TAG.PROJECT).from(VOICE_TAG).where(VOICE_TAG.ID.eq(tag)).fetchOptional(VOICE_TAG.PROJECT);
    }

    List<Theme> of(String contribution) {
        return marks(contribution).tags();
    }

    private record Marks(List<Theme> tags, boolean unmet) {}

    /** Its tags, and whether nobody meets it, in one question. */
    private Marks marks(String contribution) {
        return remembered.ask("voices.marks", contribution, () -> {
            var unmet = DSL.field(DSL.exists(sql.selectOne().from(VOICE_UNMET).where(VOICE_UNMET.CONTRIBUTION.eq(CONTRIBUTION.ID))));
            var rows = sql.select(VOICE_TAG.ID, VOICE_TAG.LABEL, unmet).from(CONTRIBUTION)
                    .leftJoin(VOICE_TAGGED).on(VOICE_TAGGED.CONTRIBUTION.eq(CONTRIBUTION.ID)).leftJoin(VOICE_TAG).on(VOICE_TAG.ID.eq(VOICE_TAGGED.TAG))
                    .where(CONTRIBUTION.ID.eq(contribution)).orderBy(VOICE_TAG.LABEL).fetch();
            return new Marks(rows.stream().filter(it -> it.value1() != null).map(it -> new Theme(it.value1(), it.value2(), 0)).toList(), rows.stream().anyMatch(it -> it.value3()));
        });
    }

    List<String> under(String tag) {
        return sql.select(VOICE_TAGGED.CONTRIBUTION).from(VOICE_TAGGED).where(VOICE_TAGGED.TAG.eq(tag)).fetch(VOICE_TAGGED.CONTRIBUTION);
    }

    // --- unmet needs

    void unmet(String contribution, String by, LocalDate day) {
        sql.insertInto(VOICE_UNMET).set(VOICE_UNMET.CONTRIBUTION, contribution).set(VOICE_UNMET.MARKED_BY, by).set(VOICE_UNMET.DAY, day.toString())
                .onConflictDoNothing().execute();
    }

    void met(String contribution) {
        sql.deleteFrom(VOICE_UNMET).where(VOICE_UNMET.CONTRIBUTION.eq(contribution)).execute();
    }

    boolean isUnmet(String contribution) {
        return marks(contribution).unmet();
    }

    // --- who spoke under their name

    Set<String> namedAuthors(String project) {
        return remembered.ask("voices.named-authors", project, () -> Set.copyOf(sql.selectDistinct(CONTRIBUTION.AUTHOR).from(CONTRIBUTION)
                .where(CONTRIBUTION.PROJECT.eq(project), CONTRIBUTION.GONE.isNull(), CONTRIBUTION.VISIBILITY.eq(Visibility.NAMED.name()), CONTRIBUTION.AUTHOR.isNotNull())
                .fetch(CONTRIBUTION.AUTHOR)));
    }

    // --- summaries

    void write(String project, String tag, String words, Collection<String> sources, String by, LocalDate day) {
        var id = Ids.fresh();
        sql.insertInto(VOICE_SUMMARY).set(VOICE_SUMMARY.ID, id).set(VOICE_SUMMARY.ORD, Order.next()).set(VOICE_SUMMARY.PROJECT, project)
                .set(VOICE_SUMMARY.TAG, tag).set(VOICE_SUMMARY.WORDS, words).set(VOICE_SUMMARY.WRITTEN_BY, by).set(VOICE_SUMMARY.DAY, day.toString()).execute();
        for (var source : sources)
            sql.insertInto(VOICE_SUMMARY_SOURCE).set(VOICE_SUMMARY_SOURCE.SUMMARY, id).set(VOICE_SUMMARY_SOURCE.CONTRIBUTION, source).onConflictDoNothing().execute();
    }

    List<Written> summaries(String tag) {
        var rows = sql.selectFrom(VOICE_SUMMARY).where(VOICE_SUMMARY.TAG.eq(tag)).orderBy(VOICE_SUMMARY.ORD).fetch();
        var sources = sql.selectFrom(VOICE_SUMMARY_SOURCE).where(VOICE_SUMMARY_SOURCE.SUMMARY.in(rows.map(it -> it.getId()))).fetchGroups(VOICE_SUMMARY_SOURCE.SUMMARY, VOICE_SUMMARY_SOURCE.CONTRIBUTION);
        return rows.map(it -> new Written(it.getId(), it.getWords(), it.getWrittenBy(), LocalDate.parse(it.getDay()), sources.getOrDefault(it.getId(), List.of())));
    }

    /** Words that left the record leave their tags and summaries; a summary that stands on nothing any more goes with them. */
    void gone(String contribution) {
        met(contribution);
        sql.deleteFrom(VOICE_TAGGED).where(VOICE_TAGGED.CONTRIBUTION.eq(contribution)).execute();
        var summaries = sql.select(VOICE_SUMMARY_SOURCE.SUMMARY).from(VOICE_SUMMARY_SOURCE)
                .where(VOICE_SUMMARY_SOURCE.CONTRIBUTION.eq(contribution)).fetch(VOICE_SUMMARY_SOURCE.SUMMARY);
        sql.deleteFrom(VOICE_SUMMARY_SOURCE).where(VOICE_SUMMARY_SOURCE.CONTRIBUTION.eq(contribution)).execute();
        sql.deleteFrom(VOICE_SUMMARY).where(VOICE_SUMMARY.ID.in(summaries)).andNotExists(sql.selectOne().from(VOICE_SUMMARY_SOURCE)
                .where(VOICE_SUMMARY_SOURCE.SUMMARY.eq(VOICE_SUMMARY.ID))).execute();
    }
}
