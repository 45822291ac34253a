package alongside.maps;

import static alongside.db.Tables.MAP_CLOSING;
import static alongside.db.Tables.MAP_QUESTION;
import static alongside.db.Tables.MAP_STATEMENT;
import static alongside.db.Tables.MAP_TAKER;

import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.MapStatement.Stands;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The questions and their statements. */
@Repository("mapsStore")
class Store {

    /** Stands where words were that are taken back. */
    private static final String TAKEN_BACK = "…";

    private final DSLContext sql;
    private final Remembered remembered;

    Store(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** A question as it is kept; whether its last day is over is not the database's to know. */
    record Row(MapQuestion question, boolean closedByHand) {

        MapQuestion on(LocalDate today) {
            var it = question;
            return new MapQuestion(it.id(), it.project(), it.title(), it.question(), it.help(), it.who(), it.adding(), it.openData(), it.about(),
                    it.aboutChoices(), it.closes(), closedByHand || it.closes().isBefore(today));
        }
    }

    String add(String project, NewMap map, String by, Instant now) {
        var id = Ids.fresh();
        var terms = map.terms();
        sql.insertInto(MAP_QUESTION)
                .set(MAP_QUESTION.ID, id).set(MAP_QUESTION.ORD, Order.next()).set(MAP_QUESTION.PROJECT, project)
                .set(MAP_QUESTION.TITLE, map.title()).set(MAP_QUESTION.QUESTION, map.question()).set(MAP_QUESTION.HELP, map.help())
                .set(MAP_QUESTION.WHO, terms.who().name()).set(MAP_QUESTION.ADDING, terms.adding().name()).set(MAP_QUESTION.OPEN_DATA, terms.openData())
                .set(MAP_QUESTION.ABOUT, terms.about()).set(MAP_QUESTION.ABOUT_CHOICES, String.join("\n", terms.aboutChoices()))
                .set(MAP_QUESTION.OPENED_BY, by).set(MAP_QUESTION.OPENED, now.toEpochMilli()).set(MAP_QUESTION.CLOSES, terms.closes().toString())
                .execute();
        return id;
    }

    Optional<Row> find(String id) {
        return remembered.ask("maps.question", id, () -> rows(MAP_QUESTION.ID.eq(id)).stream().findFirst());
    }

    List<Row> in(String project) {
        return remembered.ask("maps.in", project, () -> rows(MAP_QUESTION.PROJECT.eq(project)));
    }

    List<Row> in(List<String> projects) {
        return projects.isEmpty() ? List.of() : remembered.ask("maps.in-all", List.copyOf(projects), () -> rows(MAP_QUESTION.PROJECT.in(projects)));
    }

    private List<Row> rows(Condition which) {
        return sql.select(MAP_QUESTION.fields()).select(MAP_CLOSING.QUESTION).from(MAP_QUESTION)
                .leftJoin(MAP_CLOSING).on(MAP_CLOSING.QUESTION.eq(MAP_QUESTION.ID)).where(which).orderBy(MAP_QUESTION.ORD.desc()).fetch(Store::row);
    }

    private static Row row(Record row) {
        var choices = row.get(MAP_QUESTION.ABOUT_CHOICES);
        return new Row(new MapQuestion(row.get(MAP_QUESTION.ID), row.get(MAP_QUESTION.PROJECT), row.get(MAP_QUESTION.TITLE), row.get(MAP_QUESTION.QUESTION),
                row.get(MAP_QUESTION.HELP), Who.valueOf(row.get(MAP_QUESTION.WHO)), Adding.valueOf(row.get(MAP_QUESTION.ADDING)), row.get(MAP_QUESTION.OPEN_DATA),
                row.get(MAP_QUESTION.ABOUT), choices.isEmpty() ? List.of() : choices.lines().toList(), LocalDate.parse(row.get(MAP_QUESTION.CLOSES)), false),
                row.get(MAP_CLOSING.QUESTION) != null);
    }

    /** The questions that somebody may still be answering: their maps are made anew when the house begins. */
    List<String> all() {
        return sql.select(MAP_QUESTION.ID).from(MAP_QUESTION).fetch(MAP_QUESTION.ID);
    }

    boolean close(String question, String by, Instant now) {
        return sql.insertInto(MAP_CLOSING).set(MAP_CLOSING.QUESTION, question).set(MAP_CLOSING.CLOSED_BY, by).set(MAP_CLOSING.CLOSED, now.toEpochMilli())
                .onConflictDoNothing().execute() == 1;
    }

    // --- statements

    record New(String words, Stands stands, @Nullable String taker, @Nullable String cameFrom, String because, boolean aboutUs) {}

    String add(String question, New it) {
        var id = Ids.fresh();
        var last = sql.select(DSL.max(MAP_STATEMENT.NUMBER)).from(MAP_STATEMENT).where(MAP_STATEMENT.QUESTION.eq(question)).fetchOne(0, Integer.class);
        sql.insertInto(MAP_STATEMENT)
                .set(MAP_STATEMENT.ID, id).set(MAP_STATEMENT.ORD, Order.next()).set(MAP_STATEMENT.QUESTION, question)
                .set(MAP_STATEMENT.NUMBER, last == null ? 1 : last + 1).set(MAP_STATEMENT.WORDS, it.words).set(MAP_STATEMENT.TAKER, it.taker)
                .set(MAP_STATEMENT.CAME_FROM, it.cameFrom).set(MAP_STATEMENT.BECAUSE, it.because).set(MAP_STATEMENT.STANDS, it.stands.name())
                .set(MAP_STATEMENT.ABOUT_US, it.aboutUs).execute();
        return id;
    }

    List<MapStatement> statements(String question) {
        return remembered.ask("maps.statements", question, () -> sql.selectFrom(MAP_STATEMENT).where(MAP_STATEMENT.QUESTION.eq(question)).orderBy(MAP_STATEMENT.NUMBER)
                .fetch(row -> new MapStatement(row.getId(), row.getNumber(), row.getWords(), row.getTaker() != null, row.getCameFrom(), row.getBecause(),
                        Stands.valueOf(row.getStands()), row.getAboutUs())));
    }

    /** The ids of the statements that are asked now, by question. */
    Map<String, List<String>> shown(List<String> questions) {
        return remembered.ask("maps.shown", List.copyOf(questions), () -> sql.select(MAP_STATEMENT.QUESTION, MAP_STATEMENT.ID).from(MAP_STATEMENT)
                .where(MAP_STATEMENT.QUESTION.in(questions), MAP_STATEMENT.STANDS.eq(Stands.SHOWN.name())).fetchGroups(MAP_STATEMENT.QUESTION, MAP_STATEMENT.ID));
    }

    /** The ids of the statements that somebody is to look at first, by question. */
    Map<String, List<String>> waiting(List<String> questions) {
        return remembered.ask("maps.waiting", List.copyOf(questions), () -> sql.select(MAP_STATEMENT.QUESTION, MAP_STATEMENT.ID).from(MAP_STATEMENT)
                .where(MAP_STATEMENT.QUESTION.in(questions), MAP_STATEMENT.STANDS.eq(Stands.WAITING.name())).fetchGroups(MAP_STATEMENT.QUESTION, MAP_STATEMENT.ID));
    }

    /** The projects in which such a statement is, be its question open or closed. */
    Set<String> waitingIn() {
        return sql.selectDistinct(MAP_QUESTION.PROJECT).from(MAP_STATEMENT).join(MAP_QUESTION).on(MAP_QUESTION.ID.eq(MAP_STATEMENT.QUESTION))
                .where(MAP_STATEMENT.STANDS.eq(Stands.WAITING.name())).fetchSet(MAP_QUESTION.PROJECT);
    }

    void tend(String statement, Stands stands, String because, String by, LocalDate day) {
        sql.update(MAP_STATEMENT).set(MAP_STATEMENT.STANDS, stands.name()).set(MAP_STATEMENT.BECAUSE, because)
                .set(MAP_STATEMENT.TENDED_BY, by).set(MAP_STATEMENT.TENDED_DAY, day.toString()).where(MAP_STATEMENT.ID.eq(statement)).execute();
    }

    void aboutUs(String statement, boolean aboutUs) {
        sql.update(MAP_STATEMENT).set(MAP_STATEMENT.ABOUT_US, aboutUs).where(MAP_STATEMENT.ID.eq(statement)).execute();
    }

    Optional<String> takerOf(String statement) {
        return sql.select(MAP_STATEMENT.TAKER).from(MAP_STATEMENT).where(MAP_STATEMENT.ID.eq(statement)).fetchOptional(MAP_STATEMENT.TAKER);
    }

    /** By statement, under which number whoever added it answers. */
    Map<String, String> writers(String question) {
        return sql.select(MAP_STATEMENT.ID, MAP_STATEMENT.TAKER).from(MAP_STATEMENT).where(MAP_STATEMENT.QUESTION.eq(question), MAP_STATEMENT.TAKER.isNotNull())
                .fetchMap(MAP_STATEMENT.ID, MAP_STATEMENT.TAKER);
    }

    /** The words of every statement this person added. */
    List<String> wordsOf(String person) {
        return sql.select(MAP_STATEMENT.WORDS).from(MAP_STATEMENT).join(MAP_TAKER).on(MAP_TAKER.ID.eq(MAP_STATEMENT.TAKER)).where(MAP_TAKER.PERSON.eq(person))
                .orderBy(MAP_STATEMENT.ORD).fetch(MAP_STATEMENT.WORDS);
    }

    /** Takes out what this person added, and what it said. The answers of others to it lead to nothing any more. @return the questions it was in */
    Set<String> withoutWordsOf(String person) {
        var theirs = MAP_STATEMENT.TAKER.in(sql.select(MAP_TAKER.ID).from(MAP_TAKER).where(MAP_TAKER.PERSON.eq(person)));
        var questions = sql.select(MAP_STATEMENT.QUESTION).from(MAP_STATEMENT).where(theirs).fetchSet(MAP_STATEMENT.QUESTION);
        sql.update(MAP_STATEMENT).set(MAP_STATEMENT.STANDS, Stands.HIDDEN.name()).set(MAP_STATEMENT.WORDS, TAKEN_BACK).where(theirs).execute();
        return questions;
    }

    /** What this taker added, as they wrote it. */
    List<MapStatement> addedBy(String question, String taker) {
        var ids = sql.select(MAP_STATEMENT.ID).from(MAP_STATEMENT).where(MAP_STATEMENT.QUESTION.eq(question), MAP_STATEMENT.TAKER.eq(taker)).fetchSet(MAP_STATEMENT.ID);
        return ids.isEmpty() ? List.of() : statements(question).stream().filter(it -> ids.contains(it.id())).toList();
    }
}
