package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_KEPT_FROM;
import static alongside.db.Tables.VOICE_PART;
import static alongside.db.Tables.VOICE_TAGGED;
import static alongside.db.Tables.VOICE_UNMET;

import alongside.store.Remembered;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was said, in lists: searched, gathered by one thing or another, a page at a time, with as many questions for ten thousand as for ten. */
@Repository("voicesLists")
class Lists {

    /** So many at most are looked up one by one; more are soon met on the way through the list, of which only a page is asked for. */
    private static final int SELDOM = 500;

    private final DSLContext sql;
    private final Remembered remembered;
    private final WordIndex index;

    Lists(DSLContext sql, Remembered remembered, WordIndex index) {
        this.sql = sql;
        this.remembered = remembered;
        this.index = index;
    }

    List<Row> in(String project, Search search, Reader reader) {
        var which = Store.HERE.and(reader.sees());
        if (search.beginnings()) which = which.and(CONTRIBUTION.ANSWERS.isNull());
        if (search.kind() != null) which = which.and(CONTRIBUTION.KIND.eq(search.kind().name()));
        if (search.barrier() != null) which = which.and(CONTRIBUTION.BARRIER.eq(search.barrier().name()));
        if (search.becoming() != null) which = which.and(CONTRIBUTION.BECOMING.eq(search.becoming().name()));
        if (search.view() != null) which = which.and(CONTRIBUTION.WHOSE_VIEW.eq(search.view().name()));
        if (search.usable() != Audience.PROJECT) which = which.and(usable(search.usable()));
        if (!search.text().isBlank()) return found(project, which.and(within(search.among())), search);
        return ownFirst(which.and(where(project, search.among())), search.after(), search.most());
    }

    /** What its author lets be used there, and everybody here may read. */
    static Condition usable(Audience there) {
        var enough = Arrays.stream(Audience.values()).filter(it -> it.reaches(there)).map(Audience::name).toList();
        return CONTRIBUTION.AUDIENCE.in(enough).and(CONTRIBUTION.VISIBILITY.ne(Visibility.FACILITATOR_ONLY.name())).and(CONTRIBUTION.HELD.isNull())
                .andNotExists(DSL.selectOne().from(VOICE_KEPT_FROM).where(VOICE_KEPT_FROM.CONTRIBUTION.eq(CONTRIBUTION.ID)));
    }

    private Condition where(String project, Among among) {
        return switch (among) {
            case Among.Everything everything -> CONTRIBUTION.PROJECT.eq(project);
            case Among.Waiting waiting -> CONTRIBUTION.PROJECT.eq(project).and(CONTRIBUTION.HELD.eq(Held.PENDING.name()));
            case Among.Session session -> CONTRIBUTION.SESSION.eq(session.id()).and(lookedUp(project));
            case Among.Tag tag -> among(project, VOICE_TAGGED.CONTRIBUTION, VOICE_TAGGED.TAG.eq(tag.id()));
            case Among.Part part -> among(project, VOICE_PART.CONTRIBUTION, VOICE_PART.PART.eq(part.id()));
            case Among.UnmetNeeds unmet -> among(project, VOICE_UNMET.CONTRIBUTION, DSL.noCondition());
        };
    }

    /** A few are looked up by their ids; many are soon met on the way through the project. */
    private Condition among(String project, TableField<?, String> contribution, Condition these) {
        var table = Objects.requireNonNull(contribution.getTable());
        var few = sql.select(contribution).from(table).where(these).limit(SELDOM + 1).fetch(contribution);
        return few.size() <= SELDOM ? CONTRIBUTION.ID.in(few).and(lookedUp(project))
                : CONTRIBUTION.PROJECT.eq(project).and(DSL.exists(sql.selectOne().from(table).where(these, contribution.eq(CONTRIBUTION.ID))));
    }

    /** The same project, said so that nobody is led to walk through all of it. */
    private static Condition lookedUp(String project) {
        return CONTRIBUTION.PROJECT.concat("").eq(project);
    }

    /** The same where it is the words that are looked up. */
    private Condition within(Among among) {
        return switch (among) {
            case Among.Everything everything -> DSL.noCondition();
            case Among.Waiting waiting -> CONTRIBUTION.HELD.eq(Held.PENDING.name());
            case Among.Session session -> CONTRIBUTION.SESSION.eq(session.id());
            case Among.Tag tag -> DSL.exists(sql.selectOne().from(VOICE_TAGGED).where(VOICE_TAGGED.CONTRIBUTION.eq(CONTRIBUTION.ID), VOICE_TAGGED.TAG.eq(tag.id())));
            case Among.Part part -> DSL.exists(sql.selectOne().from(VOICE_PART).where(VOICE_PART.CONTRIBUTION.eq(CONTRIBUTION.ID), VOICE_PART.PART.eq(part.id())));
            case Among.UnmetNeeds unmet -> DSL.exists(sql.selectOne().from(VOICE_UNMET).where(VOICE_UNMET.CONTRIBUTION.eq(CONTRIBUTION.ID)));
        };
    }

    /** First what has the words as typed, then what has them with a slip; each of the two latest first. */
    private List<Row> found(String project, Condition which, Search search) {
        var asked = index.asked(project, search.text());
        var exact = asked.exact();
        var last = search.after() == null ? null : last(search.after()).orElse(null);
        if (search.after() != null && last == null) return List.of();
        boolean inNear = last != null && (exact.nothing() || !sql.fetchExists(CONTRIBUTION, CONTRIBUTION.ID.eq(search.after()), index.says(exact.words())));
        var found = new ArrayList<>(inNear ? List.<Row>of() : saying(project, exact, which, last, search.most()));
        if (found.size() == search.most() || asked.near().equals(exact)) return found;
        found.addAll(saying(project, asked.near(), exact.nothing() ? which : which.andNot(index.says(exact.words())), inNear ? last : null, search.most() - found.size()));
        return found;
    }

    private List<Row> saying(String project, WordIndex.Meant meant, Condition which, @Nullable Last before, int most) {
        return meant.nothing() ? List.of() : list(CONTRIBUTION.ID.in(index.latest(project, meant, which, before, most)), most);
    }

    /** @param toCheck the id of the latest that was written down there for the reader, and that they have not looked at yet */
    record Some(List<Row> rows, int all, @Nullable String toCheck) {}

    /** The latest few with how many there are, in one question. */
    Some latest(String project, Among among, int most, Reader reader, @Nullable String person) {
        record Latest(String project, Among among, int most, Reader reader, @Nullable String person) {}
        return remembered.ask("voices.latest", new Latest(project, among, most, reader, person), () -> readLatest(project, among, most, reader, person));
    }

    private Some readLatest(String project, Among among, int most, Reader reader, @Nullable String person) {
        var which = where(project, among).and(Store.HERE).and(reader.sees());
        var count = DSL.field(sql.selectCount().from(CONTRIBUTION).where(which));
        var toCheck = person == null ? DSL.inline((String) null) : DSL.field(sql.select(CONTRIBUTION.ID).from(CONTRIBUTION)
                .where(where(project, among), Store.HERE, CONTRIBUTION.AUTHOR.eq(person), CONTRIBUTION.SENSE_CHECK.eq(SenseCheck.OPEN.name()))
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ORD.desc()).limit(1));
        var found = sql.select(CONTRIBUTION.asterisk(), count, toCheck).from(CONTRIBUTION).where(which)
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ORD.desc()).limit(most).fetch();
        return found.isEmpty() ? new Some(List.of(), 0, null) : new Some(found.map(Store::read), found.getFirst().get(count), found.getFirst().get(toCheck));
    }

    /** Where a list goes on. */
    record Last(String view, String day, long ord) {}

    private Optional<Last> last(String id) {
        return sql.select(CONTRIBUTION.WHOSE_VIEW, CONTRIBUTION.DAY, CONTRIBUTION.ORD).from(CONTRIBUTION).where(CONTRIBUTION.ID.eq(id))
                .fetchOptional(it -> new Last(it.value1(), it.value2(), it.value3()));
    }

    /** People's own views first: OWN comes after ON_BEHALF in the alphabet. */
    private List<Row> ownFirst(Condition which, @Nullable String after, int most) {
        var further = after == null ? which : which.and(last(after).map(it -> DSL.condition("({0}, {1}, {2}) < ({3}, {4}, {5})", CONTRIBUTION.WHOSE_VIEW, CONTRIBUTION.DAY, CONTRIBUTION.ORD,
                DSL.val(it.view()), DSL.val(it.day()), DSL.val(it.ord()))).orElse(DSL.falseCondition()));
        return sql.selectFrom(CONTRIBUTION).where(further)
                .orderBy(CONTRIBUTION.WHOSE_VIEW.desc(), CONTRIBUTION.DAY.desc(), CONTRIBUTION.ORD.desc()).limit(most).fetch(Store::read);
    }

    /** The latest of what was said in a session and everybody here may read. */
    List<Row> forEverybody(String project, String session, int most) {
        record Asked(String project, String session, int most) {}
        return remembered.ask("voices.for-everybody", new Asked(project, session, most), () ->
                list(Store.HERE.and(where(project, new Among.Session(session))).and(usable(Audience.PROJECT)).and(CONTRIBUTION.SENSE_CHECK.ne(SenseCheck.REJECTED.name())), most));
    }

    private List<Row> list(Condition which, int most) {
        return sql.selectFrom(CONTRIBUTION).where(which)
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ORD.desc()).limit(most).fetch(Store::read);
    }

    /** How many barriers of each kind, and of none, this reader may read of, in one question. */
    Map<String, Long> barriers(String project, Reader reader) {
        record Asked(String project, Reader reader) {}
        return remembered.ask("voices.barriers", new Asked(project, reader), () -> readBarriers(project, reader));
    }

    private Map<String, Long> readBarriers(String project, Reader reader) {
        var many = DSL.count();
        return sql.select(CONTRIBUTION.BARRIER, many).from(CONTRIBUTION)
                .where(CONTRIBUTION.PROJECT.eq(project), CONTRIBUTION.KIND.eq(Kind.BARRIER.name()), Store.HERE, reader.sees())
                .groupBy(CONTRIBUTION.BARRIER).fetchMap(it -> it.value1(), it -> it.value2().longValue());
    }
}
