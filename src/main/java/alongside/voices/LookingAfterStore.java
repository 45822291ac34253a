package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_HIDING;
import static alongside.db.Tables.VOICE_REPORT;
import static alongside.db.Tables.VOICE_SHOWING;
import static org.jooq.impl.DSL.select;

import alongside.store.Ids;
import alongside.store.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was reported and hidden, and what came of it. */
@Repository("voicesLookingAfterStore")
class LookingAfterStore {

    record Hidden(String id, String contribution, String project, HidingRule rule, String reason, String by, LocalDate day, String appeal,
            @Nullable LocalDate appealed, String answer, @Nullable Boolean shownAgain, @Nullable String answeredBy, @Nullable LocalDate answered) {}

    record Report(String id, String contribution, String project, String reason, String by, LocalDate day) {}

    private final DSLContext sql;

    LookingAfterStore(DSLContext sql) {
        this.sql = sql;
    }

    boolean looksFirst(String project) {
        return sql.select(VOICE_SHOWING.LOOKED_AT_FIRST).from(VOICE_SHOWING).where(VOICE_SHOWING.PROJECT.eq(project))
                .fetchOptional(VOICE_SHOWING.LOOKED_AT_FIRST).orElse(false);
    }

    void lookFirst(String project, boolean first, String by, LocalDate day) {
        sql.insertInto(VOICE_SHOWING)
                .set(VOICE_SHOWING.PROJECT, project)
                .set(VOICE_SHOWING.LOOKED_AT_FIRST, first)
                .set(VOICE_SHOWING.SET_BY, by)
                .set(VOICE_SHOWING.DAY, day.toString())
                .onConflict(VOICE_SHOWING.PROJECT).doUpdate()
                .set(VOICE_SHOWING.LOOKED_AT_FIRST, first)
                .set(VOICE_SHOWING.SET_BY, by)
                .set(VOICE_SHOWING.DAY, day.toString())
                .execute();
    }

    void report(String contribution, String project, String reason, String by, LocalDate day) {
        sql.insertInto(VOICE_REPORT)
                .set(VOICE_REPORT.ID, Ids.fresh())
                .set(VOICE_REPORT.ORD, Order.next())
                .set(VOICE_REPORT.CONTRIBUTION, contribution)
                .set(VOICE_REPORT.PROJECT, project)
                .set(VOICE_REPORT.REASON, reason)
                .set(VOICE_REPORT.REPORTED_BY, by)
                .set(VOICE_REPORT.DAY, day.toString())
                .set(VOICE_REPORT.OUTCOME, "")
                .execute();
    }

    boolean hasReported(String contribution, String by) {
        return sql.fetchExists(VOICE_REPORT, VOICE_REPORT.CONTRIBUTION.eq(contribution), VOICE_REPORT.REPORTED_BY.eq(by), VOICE_REPORT.OUTCOME.eq(""));
    }

    List<Report> open(String project, int most) {
        return reports(VOICE_REPORT.PROJECT.eq(project), most);
    }

    int countOpen(String project) {
        return sql.fetchCount(VOICE_REPORT, VOICE_REPORT.PROJECT.eq(project), VOICE_REPORT.OUTCOME.eq(""));
    }

    List<Report> openAbout(String contribution) {
        return reports(VOICE_REPORT.CONTRIBUTION.eq(contribution), Integer.MAX_VALUE);
    }

    Optional<Report> openReport(String id) {
        return reports(VOICE_REPORT.ID.eq(id), 1).stream().findFirst();
    }

    private List<Report> reports(Condition which, int most) {
        return sql.selectFrom(VOICE_REPORT).where(which, VOICE_REPORT.OUTCOME.eq("")).orderBy(VOICE_REPORT.ORD).limit(most)
                .fetch(it -> new Report(it.getId(), it.getContribution(), it.getProject(), it.getReason(), it.getReportedBy(), LocalDate.parse(it.getDay())));
    }

    void done(String report, String outcome, String by, LocalDate day) {
        sql.update(VOICE_REPORT)
                .set(VOICE_REPORT.OUTCOME, outcome)
                .set(VOICE_REPORT.DONE_BY, by)
                .set(VOICE_REPORT.DONE_DAY, day.toString())
                .where(VOICE_REPORT.ID.eq(report), VOICE_REPORT.OUTCOME.eq("")).execute();
    }

    void hide(String contribution, String project, HidingRule rule, String reason, String by, LocalDate day) {
        sql.insertInto(VOICE_HIDING)
                .set(VOICE_HIDING.ID, Ids.fresh())
                .set(VOICE_HIDING.ORD, Order.next())
                .set(VOICE_HIDING.CONTRIBUTION, contribution)
                .set(VOICE_HIDING.PROJECT, project)
                .set(VOICE_HIDING.RULE, rule.name())
                .set(VOICE_HIDING.REASON, reason)
                .set(VOICE_HIDING.HIDDEN_BY, by)
                .set(VOICE_HIDING.DAY, day.toString())
                .set(VOICE_HIDING.APPEAL, "")
                .set(VOICE_HIDING.ANSWER, "")
                .execute();
    }

    /** Newest first. */
    List<Hidden> log(String project, String after, int most) {
        var which = VOICE_HIDING.PROJECT.eq(project);
        return hidden(after.isEmpty() ? which : which.and(VOICE_HIDING.ORD.lt(sql.select(VOICE_HIDING.ORD).from(VOICE_HIDING).where(VOICE_HIDING.ID.eq(after)))), most);
    }

    /** The appeals that nobody has answered. */
    List<Hidden> appeals(String project) {
        return hidden(VOICE_HIDING.PROJECT.eq(project).and(appealed()), Integer.MAX_VALUE);
    }

    /** Words that were taken back meanwhile cannot be shown again: nobody is asked to look at them. */
    static Condition appealed() {
        return VOICE_HIDING.APPEAL_DAY.isNotNull().and(VOICE_HIDING.ANSWER_DAY.isNull())
                .and(VOICE_HIDING.CONTRIBUTION.in(select(CONTRIBUTION.ID).from(CONTRIBUTION).where(CONTRIBUTION.HELD.eq(Contribution.Held.HIDDEN.name()), Store.HERE)));
    }

    Optional<Hidden> latest(String contribution) {
        return hidden(VOICE_HIDING.CONTRIBUTION.eq(contribution), 1).stream().findFirst();
    }

    private List<Hidden> hidden(Condition which, int most) {
        return sql.selectFrom(VOICE_HIDING).where(which).orderBy(VOICE_HIDING.ORD.desc()).limit(most)
                .fetch(it -> new Hidden(it.getId(), it.getContribution(), it.getProject(), HidingRule.valueOf(it.getRule()), it.getReason(), it.getHiddenBy(),
                        LocalDate.parse(it.getDay()), it.getAppeal(), day(it.getAppealDay()), it.getAnswer(), it.getShownAgain(), it.getAnsweredBy(), day(it.getAnswerDay())));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    void appeal(String hiding, String words, LocalDate day) {
        sql.update(VOICE_HIDING)
                .set(VOICE_HIDING.APPEAL, words)
                .set(VOICE_HIDING.APPEAL_DAY, day.toString())
                .where(VOICE_HIDING.ID.eq(hiding), VOICE_HIDING.APPEAL_DAY.isNull()).execute();
    }

    void answer(String hiding, boolean shownAgain, String words, String by, LocalDate day) {
        sql.update(VOICE_HIDING)
                .set(VOICE_HIDING.SHOWN_AGAIN, shownAgain)
                .set(VOICE_HIDING.ANSWER, words)
                .set(VOICE_HIDING.ANSWERED_BY, by)
                .set(VOICE_HIDING.ANSWER_DAY, day.toString())
                .where(VOICE_HIDING.ID.eq(hiding), VOICE_HIDING.ANSWER_DAY.isNull()).execute();
    }

    /** Words that left the record leave what was said about them too. */
    void gone(String contribution) {
        sql.deleteFrom(VOICE_REPORT).where(VOICE_REPORT.CONTRIBUTION.eq(contribution)).execute();
        sql.update(VOICE_HIDING).set(VOICE_HIDING.APPEAL, "").where(VOICE_HIDING.CONTRIBUTION.eq(contribution)).execute();
    }
}
