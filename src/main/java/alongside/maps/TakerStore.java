package alongside.maps;

import static alongside.db.Tables.MAP_CLOSING;
import static alongside.db.Tables.MAP_DEVICE;
import static alongside.db.Tables.MAP_ENTERING;
import static alongside.db.Tables.MAP_LEFT_OUT;
import static alongside.db.Tables.MAP_SHEET;
import static alongside.db.Tables.MAP_STATEMENT;
import static alongside.db.Tables.MAP_TAKER;
import static alongside.db.Tables.MAP_VOTE;

import alongside.maps.MapStatement.Stands;
import alongside.store.Drawn;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who answers, and what: nothing here has a name but the number of a person who has come in. */
@Repository("mapsTakerStore")
class TakerStore {

    /** How somebody came to answer. */
    enum Came { ONLINE, PAPER, PHONE, IN_PERSON }

    record Taker(String id, @Nullable String person, Came came, @Nullable Integer about) {}

    record Given(String taker, String statement, MapAnswer answer) {}

    private final DSLContext sql;
    private final Remembered remembered;
    // While a whole town answers, these two are sent with every press.
    private final Drawn answered;
    private final Drawn answering;

    TakerStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
        answered = new Drawn(sql, () -> sql.select(MAP_VOTE.STATEMENT, MAP_VOTE.VOTE).from(MAP_VOTE).where(MAP_VOTE.TAKER.eq("")).orderBy(MAP_VOTE.ORD));
        answering = new Drawn(sql, () -> sql.insertInto(MAP_VOTE, MAP_VOTE.TAKER, MAP_VOTE.STATEMENT, MAP_VOTE.ORD, MAP_VOTE.VOTE)
                .select(sql.select(DSL.val(""), MAP_STATEMENT.ID, DSL.val(0L), DSL.val("")).from(MAP_STATEMENT)
                        .where(MAP_STATEMENT.ID.eq(""), MAP_STATEMENT.QUESTION.eq(""), MAP_STATEMENT.STANDS.eq(DSL.inline(Stands.SHOWN.name())),
                                DSL.notExists(sql.selectOne().from(MAP_CLOSING).where(MAP_CLOSING.QUESTION.eq("")))))
                .onConflict(MAP_VOTE.TAKER, MAP_VOTE.STATEMENT).doUpdate().set(MAP_VOTE.ORD, DSL.excluded(MAP_VOTE.ORD))
                .set(MAP_VOTE.VOTE, DSL.excluded(MAP_VOTE.VOTE)).set(MAP_VOTE.ENTERING, DSL.inline(null, MAP_VOTE.ENTERING)));
    }

    // Who it is that answers is asked before each statement and at each press, and seldom changes.

    Optional<Taker> byPerson(String question, String person) {
        return remembered.ask("maps.taker-in", List.of(question, person), () -> sql.selectFrom(MAP_TAKER).where(MAP_TAKER.QUESTION.eq(question), MAP_TAKER.PERSON.eq(person))
                .fetchOptional(row -> new Taker(row.getId(), row.getPerson(), Came.valueOf(row.getCame()), row.getAbout())));
    }

    Optional<Taker> byDevice(String print) {
        return remembered.ask("maps.taker-at", print, () -> sql.select(MAP_TAKER.fields()).from(MAP_DEVICE).join(MAP_TAKER).on(MAP_TAKER.ID.eq(MAP_DEVICE.TAKER)).where(MAP_DEVICE.PRINT.eq(print))
                .fetchOptional(row -> new Taker(row.get(MAP_TAKER.ID), row.get(MAP_TAKER.PERSON), Came.valueOf(row.get(MAP_TAKER.CAME)), row.get(MAP_TAKER.ABOUT))));
    }

    /** What somebody answered, by statement; the first given first. */
    Map<String, MapAnswer> answers(String taker) {
        var answers = new LinkedHashMap<String, MapAnswer>();
        answered.ask(taker).coerce(MAP_VOTE.STATEMENT, MAP_VOTE.VOTE).forEach(row -> answers.put(row.value1(), MapAnswer.valueOf(row.value2())));
        return answers;
    }

    /** Whoever presses twice at once is still one. */
    Taker person(String question, String person, Came came) {
        sql.insertInto(MAP_TAKER).set(MAP_TAKER.ID, Ids.fresh()).set(MAP_TAKER.QUESTION, question).set(MAP_TAKER.PERSON, person).set(MAP_TAKER.CAME, came.name()).onConflictDoNothing().execute();
        return byPerson(question, person).orElseThrow();
    }

    Taker device(String question, String print) {
        var known = byDevice(print);
        if (known.isPresent()) return known.get();
        var taker = nobody(question, Came.ONLINE);
        return sql.insertInto(MAP_DEVICE).set(MAP_DEVICE.PRINT, print).set(MAP_DEVICE.TAKER, taker.id()).onConflictDoNothing().execute() == 1
                ? taker : byDevice(print).orElseThrow();
    }

    Taker nobody(String question, Came came) {
        var id = Ids.fresh();
        sql.insertInto(MAP_TAKER).set(MAP_TAKER.ID, id).set(MAP_TAKER.QUESTION, question).set(MAP_TAKER.CAME, came.name()).execute();
        return new Taker(id, null, came, null);
    }

    void bind(String print, String taker) {
        sql.insertInto(MAP_DEVICE).set(MAP_DEVICE.PRINT, print).set(MAP_DEVICE.TAKER, taker)
                .onConflict(MAP_DEVICE.PRINT).doUpdate().set(MAP_DEVICE.TAKER, taker).execute();
    }

    void about(String taker, @Nullable Integer choice) {
        sql.update(MAP_TAKER).set(MAP_TAKER.ABOUT, choice).where(MAP_TAKER.ID.eq(taker)).execute();
    }

    // --- answers

    /**
     * A person's own answer takes the place of any before it. One statement sees to all of it, so that the writer is held for
     * no longer than it takes: that the question asks this now, and that nobody closed it.
     *
     * @return whether it is saved
     */
    boolean answer(String taker, String question, String statement, MapAnswer answer) {
        return answering.execute(taker, Order.next(), answer.name(), statement, question, question) == 1;
    }

    /** What is entered for somebody never takes the place of what they answered themselves. */
    void entered(String taker, String statement, MapAnswer answer, String entering) {
        sql.insertInto(MAP_VOTE).set(MAP_VOTE.TAKER, taker).set(MAP_VOTE.STATEMENT, statement).set(MAP_VOTE.ORD, Order.next())
                .set(MAP_VOTE.VOTE, answer.name()).set(MAP_VOTE.ENTERING, entering)
                .onConflict(MAP_VOTE.TAKER, MAP_VOTE.STATEMENT).doUpdate()
                .set(MAP_VOTE.ORD, DSL.excluded(MAP_VOTE.ORD)).set(MAP_VOTE.VOTE, DSL.excluded(MAP_VOTE.VOTE)).set(MAP_VOTE.ENTERING, DSL.excluded(MAP_VOTE.ENTERING))
                .where(MAP_VOTE.ENTERING.isNotNull()).execute();
    }

    boolean takeBack(String taker, String statement) {
        return sql.deleteFrom(MAP_VOTE).where(MAP_VOTE.TAKER.eq(taker), MAP_VOTE.STATEMENT.eq(statement)).execute() == 1;
    }

    void forgetEntered(String taker) {
        sql.deleteFrom(MAP_VOTE).where(MAP_VOTE.TAKER.eq(taker), MAP_VOTE.ENTERING.isNotNull()).execute();
    }

    /** Every statement that this person answered. */
    Set<String> answeredBy(String person) {
        return sql.select(MAP_VOTE.STATEMENT).from(MAP_TAKER).join(MAP_VOTE).on(MAP_VOTE.TAKER.eq(MAP_TAKER.ID)).where(MAP_TAKER.PERSON.eq(person)).fetchSet(MAP_VOTE.STATEMENT);
    }

    /** Every answer to a question, in no order. */
    List<Given> all(String question) {
        return sql.select(MAP_VOTE.TAKER, MAP_VOTE.STATEMENT, MAP_VOTE.VOTE).from(MAP_VOTE).join(MAP_STATEMENT).on(MAP_STATEMENT.ID.eq(MAP_VOTE.STATEMENT))
                .where(MAP_STATEMENT.QUESTION.eq(question)).fetch(row -> new Given(row.value1(), row.value2(), MapAnswer.valueOf(row.value3())));
    }

    /** How many gave each answer, by statement. */
    Map<String, Map<MapAnswer, Integer>> counts(String question) {
        var counts = new HashMap<String, Map<MapAnswer, Integer>>();
        sql.select(MAP_VOTE.STATEMENT, MAP_VOTE.VOTE, DSL.count()).from(MAP_VOTE).join(MAP_STATEMENT).on(MAP_STATEMENT.ID.eq(MAP_VOTE.STATEMENT))
                .where(MAP_STATEMENT.QUESTION.eq(question)).groupBy(MAP_VOTE.STATEMENT, MAP_VOTE.VOTE)
                .forEach(row -> counts.computeIfAbsent(row.value1(), any -> new EnumMap<>(MapAnswer.class)).put(MapAnswer.valueOf(row.value2()), row.value3()));
        return counts;
    }

    /** Those who answered something, with how they came and what they said about themselves. */
    List<Taker> takers(String question) {
        return sql.selectFrom(MAP_TAKER).where(MAP_TAKER.QUESTION.eq(question), DSL.exists(sql.selectOne().from(MAP_VOTE).where(MAP_VOTE.TAKER.eq(MAP_TAKER.ID))))
                .fetch(row -> new Taker(row.getId(), row.getPerson(), Came.valueOf(row.getCame()), row.getAbout()));
    }

    /** How many answered something and are not left out. */
    int howMany(String question) {
        return sql.fetchCount(MAP_TAKER, MAP_TAKER.QUESTION.eq(question), DSL.exists(sql.selectOne().from(MAP_VOTE).where(MAP_VOTE.TAKER.eq(MAP_TAKER.ID))),
                DSL.notExists(sql.selectOne().from(MAP_LEFT_OUT).where(MAP_LEFT_OUT.TAKER.eq(MAP_TAKER.ID), MAP_LEFT_OUT.BACK_BY.isNull())));
    }

    // --- left out

    void leaveOut(String taker, String because, String by, LocalDate day) {
        sql.insertInto(MAP_LEFT_OUT).set(MAP_LEFT_OUT.TAKER, taker).set(MAP_LEFT_OUT.BECAUSE, because).set(MAP_LEFT_OUT.LEFT_OUT_BY, by)
                .set(MAP_LEFT_OUT.DAY, day.toString()).onConflict(MAP_LEFT_OUT.TAKER).doUpdate().set(MAP_LEFT_OUT.BECAUSE, because)
                .set(MAP_LEFT_OUT.LEFT_OUT_BY, by).set(MAP_LEFT_OUT.DAY, day.toString()).setNull(MAP_LEFT_OUT.BACK_BY).setNull(MAP_LEFT_OUT.BACK_DAY).execute();
    }

    boolean countAgain(String question, String taker, String by, LocalDate day) {
        return leftOut(question).contains(taker) && sql.update(MAP_LEFT_OUT).set(MAP_LEFT_OUT.BACK_BY, by).set(MAP_LEFT_OUT.BACK_DAY, day.toString())
                .where(MAP_LEFT_OUT.TAKER.eq(taker)).execute() == 1;
    }

    record LeftOut(String taker, String because, @Nullable String by, LocalDate day) {}

    List<LeftOut> whoIsLeftOut(String question) {
        return sql.select(MAP_LEFT_OUT.fields()).from(MAP_LEFT_OUT).join(MAP_TAKER).on(MAP_TAKER.ID.eq(MAP_LEFT_OUT.TAKER))
                .where(MAP_TAKER.QUESTION.eq(question), MAP_LEFT_OUT.BACK_BY.isNull()).orderBy(MAP_LEFT_OUT.DAY, MAP_LEFT_OUT.TAKER)
                .fetch(row -> new LeftOut(row.get(MAP_LEFT_OUT.TAKER), row.get(MAP_LEFT_OUT.BECAUSE), row.get(MAP_LEFT_OUT.LEFT_OUT_BY), LocalDate.parse(row.get(MAP_LEFT_OUT.DAY))));
    }

    Set<String> leftOut(String question) {
        return whoIsLeftOut(question).stream().map(LeftOut::taker).collect(java.util.stream.Collectors.toSet());
    }

    // --- sheets

    record Sheet(String id, int number, String sealed, @Nullable String taker) {}

    int sheets(String question) {
        return sql.fetchCount(MAP_SHEET, MAP_SHEET.QUESTION.eq(question));
    }

    void addSheet(String question, String id, int number, String sealed, String print) {
        sql.insertInto(MAP_SHEET).set(MAP_SHEET.ID, id).set(MAP_SHEET.QUESTION, question).set(MAP_SHEET.NUMBER, number).set(MAP_SHEET.SEALED, sealed)
                .set(MAP_SHEET.PRINT, print).execute();
    }

    List<Sheet> sheets(String question, int from, int to) {
        return sql.selectFrom(MAP_SHEET).where(MAP_SHEET.QUESTION.eq(question), MAP_SHEET.NUMBER.between(from, to)).orderBy(MAP_SHEET.NUMBER)
                .fetch(row -> new Sheet(row.getId(), row.getNumber(), row.getSealed(), row.getTaker()));
    }

    Optional<Sheet> sheet(String print) {
        return sql.selectFrom(MAP_SHEET).where(MAP_SHEET.PRINT.eq(print)).fetchOptional(row -> new Sheet(row.getId(), row.getNumber(), row.getSealed(), row.getTaker()));
    }

    void uses(String sheet, String taker) {
        sql.update(MAP_SHEET).set(MAP_SHEET.TAKER, taker).where(MAP_SHEET.ID.eq(sheet)).execute();
    }

    // --- entered for somebody

    record Entered(String id, String taker, @Nullable Integer sheet, @Nullable String entry, String how, boolean readBack, LocalDate day) {}

    String enter(String question, Entered it, String by) {
        sql.insertInto(MAP_ENTERING).set(MAP_ENTERING.ID, it.id).set(MAP_ENTERING.ORD, Order.next()).set(MAP_ENTERING.QUESTION, question).set(MAP_ENTERING.TAKER, it.taker)
                .set(MAP_ENTERING.SHEET, it.sheet).set(MAP_ENTERING.ENTRY, it.entry).set(MAP_ENTERING.HOW, it.how).set(MAP_ENTERING.READ_BACK, it.readBack)
                .set(MAP_ENTERING.ENTERED_BY, by).set(MAP_ENTERING.DAY, it.day.toString()).set(MAP_ENTERING.UNDONE, false).execute();
        return it.id;
    }

    /** What was entered for somebody and stands, the latest first. */
    List<Entered> entered(String question) {
        return sql.selectFrom(MAP_ENTERING).where(MAP_ENTERING.QUESTION.eq(question), MAP_ENTERING.UNDONE.isFalse()).orderBy(MAP_ENTERING.ORD.desc())
                .fetch(row -> new Entered(row.getId(), row.getTaker(), row.getSheet(), row.getEntry(), row.getHow(), row.getReadBack(), LocalDate.parse(row.getDay())));
    }

    void undoOf(String taker) {
        sql.update(MAP_ENTERING).set(MAP_ENTERING.UNDONE, true).where(MAP_ENTERING.TAKER.eq(taker)).execute();
        forgetEntered(taker);
    }

    record Where(String question, String taker) {}

    Optional<Where> byEntry(String entry) {
        return sql.select(MAP_ENTERING.QUESTION, MAP_ENTERING.TAKER).from(MAP_ENTERING).where(MAP_ENTERING.ENTRY.eq(entry))
                .fetchOptional(row -> new Where(row.value1(), row.value2()));
    }

    // --- what is kept about a person

    record Own(String question, String statement, MapAnswer answer) {}

    List<Own> of(String person) {
        return sql.select(MAP_STATEMENT.QUESTION, MAP_STATEMENT.WORDS, MAP_VOTE.VOTE).from(MAP_TAKER).join(MAP_VOTE).on(MAP_VOTE.TAKER.eq(MAP_TAKER.ID))
                .join(MAP_STATEMENT).on(MAP_STATEMENT.ID.eq(MAP_VOTE.STATEMENT)).where(MAP_TAKER.PERSON.eq(person)).orderBy(MAP_VOTE.ORD)
                .fetch(row -> new Own(row.value1(), row.value2(), MapAnswer.valueOf(row.value3())));
    }
}
