package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.CONTRIBUTION_TOLD;

import alongside.store.Remembered;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Stands;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was said, one by one and by whose it is. Rows that are gone are found by nothing here. */
@Repository("voicesStore")
class Store {

    static final Condition HERE = CONTRIBUTION.GONE.isNull();

    private final DSLContext sql;
    private final Seal seal;
    private final Remembered remembered;
    private final WordIndex index;
    private final LookingAfterStore after;

    Store(DSLContext sql, Seal seal, Remembered remembered, WordIndex index, LookingAfterStore after) {
        this.sql = sql;
        this.seal = seal;
        this.remembered = remembered;
        this.index = index;
        this.after = after;
    }

    /** How many things each person said in this session under their name. */
    Map<String, Integer> turns(String session) {
        return sql.select(CONTRIBUTION.AUTHOR, DSL.count()).from(CONTRIBUTION).where(CONTRIBUTION.SESSION.eq(session), CONTRIBUTION.AUTHOR.isNotNull(), HERE)
                .groupBy(CONTRIBUTION.AUTHOR).fetchMap(CONTRIBUTION.AUTHOR, DSL.count());
    }

    /** Who said something in this session themselves, and under their name. */
    Set<String> spokeUp(String session) {
        return sql.selectDistinct(CONTRIBUTION.AUTHOR).from(CONTRIBUTION).where(CONTRIBUTION.SESSION.eq(session), CONTRIBUTION.AUTHOR.isNotNull(), CONTRIBUTION.CAPTURED_BY.isNull(),
                CONTRIBUTION.VISIBILITY.in(Visibility.NAMED.name(), Visibility.FIRST_NAME.name()), HERE).fetchSet(CONTRIBUTION.AUTHOR);
    }

    Optional<Row> find(String id) {
        return remembered.ask("voices.one", id, () -> sql.selectFrom(CONTRIBUTION).where(CONTRIBUTION.ID.eq(id), HERE).fetchOptional(Store::read));
    }

    List<Row> of(String session) {
        return remembered.ask("voices.of-session", session, () -> list(CONTRIBUTION.SESSION.eq(session).and(HERE), Integer.MAX_VALUE));
    }

    /** The ids of what this person said, latest day first; also without their name, where the marks alone are looked through. */
    List<String> by(String person, List<String> projects) {
        record By(String person, List<String> projects) {}
        return remembered.ask("voices.by", new By(person, List.copyOf(projects)), () -> mine(person, HERE.and(mayBe(person, projects))));
    }

    /** How many of these stand before what was taken back since: whoever goes on from it goes on from its place, which is all that is left of it. */
    int beforeWhatIsGone(String id, String person, List<String> projects) {
        return sql.select(CONTRIBUTION.DAY, CONTRIBUTION.ORD).from(CONTRIBUTION).where(CONTRIBUTION.ID.eq(id), CONTRIBUTION.GONE.isNotNull()).fetchOptional()
                .map(it -> mine(person, HERE.and(mayBe(person, projects)).and(CONTRIBUTION.DAY.gt(it.value1()).or(CONTRIBUTION.DAY.eq(it.value1()).and(CONTRIBUTION.ORD.gt(it.value2()))))).size())
                .orElse(0);
    }

    private static Condition mayBe(String person, List<String> projects) {
        return CONTRIBUTION.AUTHOR.eq(person).or(CONTRIBUTION.PROJECT.in(projects).and(CONTRIBUTION.AUTHOR_MARK.isNotNull()));
    }

    /** What this person said in a session, also without their name. */
    List<Row> by(String person, String session) {
        record By(String person, String session) {}
        return remembered.ask("voices.by-in", new By(person, session), () ->
                all(mine(person, HERE.and(CONTRIBUTION.SESSION.eq(session)).and(CONTRIBUTION.AUTHOR.eq(person).or(CONTRIBUTION.AUTHOR_MARK.isNotNull())))));
    }

    /** @param which what has this person's name, or a mark that may be theirs */
    private List<String> mine(String person, Condition which) {
        return sql.select(CONTRIBUTION.ID, CONTRIBUTION.AUTHOR_MARK).from(CONTRIBUTION).where(which).orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ORD.desc())
                .stream().filter(it -> it.value2() == null || it.value2().equals(seal.mark(it.value1(), person))).map(it -> it.value1()).toList();
    }

    /** What this person may have said, in any project. */
    List<Row> maybeBy(String person) {
        return list(HERE.and(CONTRIBUTION.AUTHOR.eq(person).or(CONTRIBUTION.AUTHOR_MARK.isNotNull())), Integer.MAX_VALUE);
    }

    /** The words stay; that they were somebody's in particular is known to nobody any more. */
    void withoutName(String id) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.VISIBILITY, Contribution.Visibility.UNNAMED.name())
                .setNull(CONTRIBUTION.AUTHOR)
                .setNull(CONTRIBUTION.SEALED_AUTHOR)
                .setNull(CONTRIBUTION.AUTHOR_MARK)
                .where(CONTRIBUTION.ID.eq(id)).execute();
    }

    void senseCheck(String id, SenseCheck answer, String changedWords) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.SENSE_CHECK, answer.name())
                .set(CONTRIBUTION.CHANGED_WORDS, changedWords)
                .where(CONTRIBUTION.ID.eq(id), HERE).execute();
        find(id).ifPresent(row -> index.again(row.project(), id));
    }

    List<Row> namedBy(String project, String person) {
        return list(CONTRIBUTION.AUTHOR.eq(person).and(CONTRIBUTION.PROJECT.eq(project)).and(CONTRIBUTION.VISIBILITY.eq(Visibility.NAMED.name())).and(HERE), Integer.MAX_VALUE);
    }

    /** These of them that are still here, latest first. */
    List<Row> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list(CONTRIBUTION.ID.in(ids).and(HERE), Integer.MAX_VALUE);
    }

    /** What hangs on this, in the order it was said. */
    List<Row> answersTo(String id) {
        return list(CONTRIBUTION.ANSWERS.eq(id).and(HERE), Integer.MAX_VALUE).reversed();
    }

    void lookFirst(Row row) {
        if (row.held() == null && after.looksFirst(row.project())) hold(row.id(), Held.PENDING);
    }

    void hold(String id, @Nullable Held held) {
        sql.update(CONTRIBUTION).set(CONTRIBUTION.HELD, held == null ? null : held.name()).where(CONTRIBUTION.ID.eq(id), HERE).execute();
    }

    void audience(String id, Audience audience) {
        sql.update(CONTRIBUTION).set(CONTRIBUTION.AUDIENCE, audience.name()).where(CONTRIBUTION.ID.eq(id), HERE).execute();
    }

    void warning(String id, String warning) {
        sql.update(CONTRIBUTION).set(CONTRIBUTION.WARNING, warning).where(CONTRIBUTION.ID.eq(id), HERE).execute();
    }

    void becomes(String id, Becoming becoming) {
        sql.update(CONTRIBUTION).set(CONTRIBUTION.BECOMING, becoming.name()).where(CONTRIBUTION.ID.eq(id), HERE).execute();
    }

    void forgetName(String session, List<String> names) {
        sql.update(CONTRIBUTION).set(CONTRIBUTION.SAID_AS, "").where(CONTRIBUTION.SESSION.eq(session), CONTRIBUTION.AUTHOR.isNull(), CONTRIBUTION.SAID_AS.in(names)).execute();
    }

    /** Whose words they are can be asked by nobody any more. */
    void withoutMark(List<String> ids) {
        sql.update(CONTRIBUTION).setNull(CONTRIBUTION.AUTHOR_MARK).where(CONTRIBUTION.ID.in(ids)).execute();
    }

    /** The words are wiped, not hidden. */
    void remove(String id, String why) {
        find(id).ifPresent(row -> index.remove(row.project(), id));
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.GONE, why)
                .set(CONTRIBUTION.WORDS, "")
                .set(CONTRIBUTION.CHANGED_WORDS, "")
                .set(CONTRIBUTION.ON_BEHALF_OF, "")
                .set(CONTRIBUTION.HOW_KNOWN, "")
                .set(CONTRIBUTION.SAID_AS, "")
                .set(CONTRIBUTION.WARNING, "")
                .set(CONTRIBUTION.HOW_BAD, "")
                .set(CONTRIBUTION.PLACE, "")
                .setNull(CONTRIBUTION.AUTHOR)
                .setNull(CONTRIBUTION.SEALED_AUTHOR)
                .setNull(CONTRIBUTION.AUTHOR_MARK)
                .where(CONTRIBUTION.ID.eq(id)).execute();
    }

    int unsorted(String session) {
        return sql.fetchCount(CONTRIBUTION, CONTRIBUTION.SESSION.eq(session), HERE, CONTRIBUTION.BECOMING.eq(Becoming.UNSORTED.name()));
    }

    List<String> still(Collection<String> ids) {
        return sql.select(CONTRIBUTION.ID).from(CONTRIBUTION).where(CONTRIBUTION.ID.in(ids), HERE).fetch(CONTRIBUTION.ID);
    }

    List<Told> told(String project) {
        return remembered.ask("voices.told", project, () -> sql.select(CONTRIBUTION.DAY, CONTRIBUTION_TOLD.DAY, DSL.count())
                .from(CONTRIBUTION).leftJoin(CONTRIBUTION_TOLD).on(CONTRIBUTION_TOLD.CONTRIBUTION.eq(CONTRIBUTION.ID))
                .where(CONTRIBUTION.PROJECT.eq(project), HERE)
                .groupBy(CONTRIBUTION.DAY, CONTRIBUTION_TOLD.DAY)
                .fetch(row -> new Told(LocalDate.parse(row.value1()), row.value2() == null ? null : LocalDate.parse(row.value2()), row.value3())));
    }

    private List<Row> list(Condition which, int most) {
        return sql.selectFrom(CONTRIBUTION).where(which)
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ORD.desc()).limit(most).fetch(Store::read);
    }

    static Row read(Record row) {
        return new Row(
                row.get(CONTRIBUTION.ID),
                row.get(CONTRIBUTION.PROJECT),
                row.get(CONTRIBUTION.SESSION),
                Kind.valueOf(row.get(CONTRIBUTION.KIND)),
                row.get(CONTRIBUTION.WORDS),
                row.get(CONTRIBUTION.CHANGED_WORDS),
                WhoseView.valueOf(row.get(CONTRIBUTION.WHOSE_VIEW)),
                row.get(CONTRIBUTION.ON_BEHALF_OF),
                row.get(CONTRIBUTION.HOW_KNOWN),
                Visibility.valueOf(row.get(CONTRIBUTION.VISIBILITY)),
                LocalDate.parse(row.get(CONTRIBUTION.DAY)),
                row.get(CONTRIBUTION.AUTHOR),
                row.get(CONTRIBUTION.AUTHOR_MARK),
                SenseCheck.valueOf(row.get(CONTRIBUTION.SENSE_CHECK)),
                Becoming.valueOf(row.get(CONTRIBUTION.BECOMING)),
                row.get(CONTRIBUTION.BARRIER).isEmpty() ? null : Barrier.valueOf(row.get(CONTRIBUTION.BARRIER)),
                row.get(CONTRIBUTION.CAPTURED_BY),
                row.get(CONTRIBUTION.TABLE_NAME),
                row.get(CONTRIBUTION.HOW),
                row.get(CONTRIBUTION.HELD) == null ? null : Held.valueOf(row.get(CONTRIBUTION.HELD)),
                row.get(CONTRIBUTION.ANSWERS),
                row.get(CONTRIBUTION.SAID_AS),
                Audience.valueOf(row.get(CONTRIBUTION.AUDIENCE)),
                row.get(CONTRIBUTION.WARNING),
                new Stands(row.get(CONTRIBUTION.HOW_BAD), row.get(CONTRIBUTION.PLACE)),
                row.get(CONTRIBUTION.OUTSIDE));
    }
}
