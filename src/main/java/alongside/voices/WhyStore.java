package alongside.voices;

import static alongside.db.Tables.WHY_ANSWER;
import static alongside.db.Tables.WHY_ROOT;
import static alongside.db.Tables.WHY_SHEET;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The sheets of "why?" and their answers. */
@Repository("voicesWhyStore")
class WhyStore {

    record Sheet(String id, String project, @Nullable String session, @Nullable String contribution, String problem, String table,
            LocalDate day, @Nullable String joinedTo) {}

    record Answer(String id, String sheet, @Nullable String answers, String words, @Nullable String saidBy, @Nullable String markedBy,
            @Nullable LocalDate marked, @Nullable String part, @Nullable String contribution) {}

    private final DSLContext sql;
    private final Remembered remembered;

    WhyStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    String begin(String project, @Nullable String session, @Nullable String contribution, String problem, String table, LocalDate day) {
        var id = Ids.fresh();
        sql.insertInto(WHY_SHEET)
                .set(WHY_SHEET.ID, id)
                .set(WHY_SHEET.ORD, Order.next())
                .set(WHY_SHEET.PROJECT, project)
                .set(WHY_SHEET.SESSION, session)
                .set(WHY_SHEET.CONTRIBUTION, contribution)
                .set(WHY_SHEET.PROBLEM, problem)
                .set(WHY_SHEET.TABLE_NAME, table)
                .set(WHY_SHEET.DAY, day.toString())
                .execute();
        return id;
    }

    String answer(String sheet, @Nullable String answers, String words, @Nullable String saidBy, LocalDate day) {
        var id = Ids.fresh();
        sql.insertInto(WHY_ANSWER)
                .set(WHY_ANSWER.ID, id)
                .set(WHY_ANSWER.ORD, saidBy == null ? Lot.today() : Order.next())
                .set(WHY_ANSWER.SHEET, sheet)
                .set(WHY_ANSWER.ANSWERS, answers)
                .set(WHY_ANSWER.WORDS, words)
                .set(WHY_ANSWER.SAID_BY, saidBy)
                .set(WHY_ANSWER.DAY, day.toString())
                .execute();
        return id;
    }

    Optional<Sheet> find(String id) {
        return sheets(WHY_SHEET.ID.eq(id)).stream().findFirst();
    }

    /** The sheet and those that are joined to it, in the order they began. */
    List<Sheet> with(String id) {
        return sheets(WHY_SHEET.ID.eq(id).or(WHY_SHEET.JOINED_TO.eq(id)));
    }

    private List<Sheet> sheets(Condition which) {
        return sql.selectFrom(WHY_SHEET).where(which).orderBy(WHY_SHEET.ORD).fetch(it -> new Sheet(it.getId(), it.getProject(),
                it.getSession(), it.getContribution(), it.getProblem(), it.getTableName(), LocalDate.parse(it.getDay()), it.getJoinedTo()));
    }

    Optional<Answer> answer(String id) {
        return answers(WHY_ANSWER.ID.eq(id)).stream().findFirst();
    }

    List<Answer> of(List<String> sheets) {
        return answers(WHY_ANSWER.SHEET.in(sheets));
    }

    private List<Answer> answers(Condition which) {
        return sql.select(WHY_ANSWER.asterisk(), WHY_ROOT.MARKED_BY, WHY_ROOT.DAY, WHY_ROOT.PART, WHY_ROOT.CONTRIBUTION)
                .from(WHY_ANSWER).leftJoin(WHY_ROOT).on(WHY_ROOT.ANSWER.eq(WHY_ANSWER.ID))
                .where(which).orderBy(WHY_ANSWER.ORD)
                .fetch(it -> new Answer(it.get(WHY_ANSWER.ID), it.get(WHY_ANSWER.SHEET), it.get(WHY_ANSWER.ANSWERS), it.get(WHY_ANSWER.WORDS),
                        it.get(WHY_ANSWER.SAID_BY), it.get(WHY_ROOT.MARKED_BY),
                        it.get(WHY_ROOT.DAY) == null ? null : LocalDate.parse(it.get(WHY_ROOT.DAY)), it.get(WHY_ROOT.PART), it.get(WHY_ROOT.CONTRIBUTION)));
    }

    List<WhyLine> inProject(String project) {
        return lines(WHY_SHEET.PROJECT.eq(project).and(WHY_SHEET.JOINED_TO.isNull()));
    }

    List<WhyLine> ofSession(String session) {
        return remembered.ask("voices.whys-of-session", session, () -> lines(WHY_SHEET.SESSION.eq(session).and(WHY_SHEET.JOINED_TO.isNull())));
    }

    /** Those that began with these words, and those in which these words are a root. */
    List<WhyLine> about(String contribution) {
        return remembered.ask("voices.whys-about", contribution, () -> lines(WHY_SHEET.CONTRIBUTION.eq(contribution)
                .or(WHY_SHEET.ID.in(sql.select(DSL.coalesce(WHY_SHEET.JOINED_TO, WHY_SHEET.ID)).from(WHY_ROOT)
                        .join(WHY_ANSWER).on(WHY_ANSWER.ID.eq(WHY_ROOT.ANSWER)).join(WHY_SHEET).on(WHY_SHEET.ID.eq(WHY_ANSWER.SHEET))
                        .where(WHY_ROOT.CONTRIBUTION.eq(contribution))))));
    }

    private List<WhyLine> lines(Condition which) {
        var joined = WHY_SHEET.as("joined");
        var answers = DSL.field(sql.selectCount().from(WHY_ANSWER).join(joined).on(joined.ID.eq(WHY_ANSWER.SHEET))
                .where(joined.ID.eq(WHY_SHEET.ID).or(joined.JOINED_TO.eq(WHY_SHEET.ID))));
        var roots = DSL.field(sql.selectCount().from(WHY_ROOT).join(WHY_ANSWER).on(WHY_ANSWER.ID.eq(WHY_ROOT.ANSWER))
                .join(joined).on(joined.ID.eq(WHY_ANSWER.SHEET))
                .where(joined.ID.eq(WHY_SHEET.ID).or(joined.JOINED_TO.eq(WHY_SHEET.ID))));
        return sql.select(WHY_SHEET.ID, WHY_SHEET.PROBLEM, WHY_SHEET.TABLE_NAME, WHY_SHEET.DAY, answers, roots).from(WHY_SHEET)
                .where(which).orderBy(WHY_SHEET.ORD)
                .fetch(it -> new WhyLine(it.value1(), it.value2(), it.value3(), LocalDate.parse(it.value4()), it.value5(), it.value6()));
    }

    boolean hasAnswers(String answer) {
        return sql.fetchExists(WHY_ANSWER, WHY_ANSWER.ANSWERS.eq(answer));
    }

    void remove(String answer) {
        sql.deleteFrom(WHY_ROOT).where(WHY_ROOT.ANSWER.eq(answer)).execute();
        sql.deleteFrom(WHY_ANSWER).where(WHY_ANSWER.ID.eq(answer)).execute();
    }

    void mark(String answer, String by, LocalDate day, @Nullable String part) {
        sql.insertInto(WHY_ROOT)
                .set(WHY_ROOT.ANSWER, answer)
                .set(WHY_ROOT.MARKED_BY, by)
                .set(WHY_ROOT.DAY, day.toString())
                .set(WHY_ROOT.PART, part)
                .onConflictDoNothing().execute();
    }

    void unmark(String answer) {
        sql.deleteFrom(WHY_ROOT).where(WHY_ROOT.ANSWER.eq(answer)).execute();
    }

    void goesOn(String answer, String contribution) {
        sql.update(WHY_ROOT).set(WHY_ROOT.CONTRIBUTION, contribution).where(WHY_ROOT.ANSWER.eq(answer)).execute();
    }

    void join(String sheet, @Nullable String to) {
        sql.update(WHY_SHEET).set(WHY_SHEET.JOINED_TO, to).where(WHY_SHEET.ID.eq(sheet)).execute();
        // What was joined to the one that is joined comes along.
        if (to != null) sql.update(WHY_SHEET).set(WHY_SHEET.JOINED_TO, to).where(WHY_SHEET.JOINED_TO.eq(sheet)).execute();
    }

    /** Words that left the record leave the sheets as well. */
    void gone(String contribution) {
        sql.update(WHY_SHEET).setNull(WHY_SHEET.CONTRIBUTION).where(WHY_SHEET.CONTRIBUTION.eq(contribution)).execute();
        sql.update(WHY_ROOT).setNull(WHY_ROOT.CONTRIBUTION).where(WHY_ROOT.CONTRIBUTION.eq(contribution)).execute();
    }
}
