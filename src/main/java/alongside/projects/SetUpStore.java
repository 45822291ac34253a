package alongside.projects;

import static alongside.db.Tables.DECISION_RIGHT;
import static alongside.db.Tables.PROJECT_PLAN;
import static alongside.db.Tables.PUBLICATION;
import static alongside.db.Tables.READINESS_ANSWER;
import static alongside.db.Tables.READINESS_CHECK;

import alongside.projects.ReadinessCheck.Answered;
import alongside.projects.rules.Readiness;
import alongside.projects.rules.Readiness.Question;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is written down while a project is set up. */
@Repository("projectsSetUpStore")
class SetUpStore {

    private final DSLContext sql;
    private final Remembered remembered;

    SetUpStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void put(String project, Plan plan) {
        var row = sql.newRecord(PROJECT_PLAN);
        row.setProject(project);
        row.setWhy(plan.why());
        row.setOutcome(plan.outcome());
        row.setPrepared(plan.prepared());
        row.setDecided(plan.decided());
        row.setStarts(iso(plan.starts()));
        row.setEnds(iso(plan.ends()));
        sql.insertInto(PROJECT_PLAN).set(row).onConflict(PROJECT_PLAN.PROJECT).doUpdate().set(row).execute();
    }

    /** Each time the six questions were answered, newest first. */
    List<ReadinessCheck> checks(String project) {
        return remembered.ask("projects.checks", project, () -> readChecks(project));
    }

    private List<ReadinessCheck> readChecks(String project) {
        var checks = new LinkedHashMap<String, ReadinessCheck>();
        sql.select(READINESS_CHECK.fields()).select(READINESS_ANSWER.fields())
                .from(READINESS_CHECK)
                .join(READINESS_ANSWER).on(READINESS_ANSWER.READINESS_CHECK.eq(READINESS_CHECK.ID))
                .where(READINESS_CHECK.PROJECT.eq(project))
                .orderBy(READINESS_CHECK.ORD.desc())
                .forEach(row -> checks.computeIfAbsent(row.get(READINESS_CHECK.ID), id -> new ReadinessCheck(id,
                                row.get(READINESS_CHECK.PERSON),
                                Dates.dayOf(Instant.ofEpochMilli(row.get(READINESS_CHECK.AT))),
                                new EnumMap<>(Question.class)))
                        .answers().put(Question.valueOf(row.get(READINESS_ANSWER.QUESTION)), new Answered(
                                Readiness.Answer.valueOf(row.get(READINESS_ANSWER.ANSWER)),
                                row.get(READINESS_ANSWER.NOTE),
                                row.get(READINESS_ANSWER.TALK_WITH),
                                row.get(READINESS_ANSWER.TALK_ABOUT))));
        return List.copyOf(checks.values());
    }

    String addCheck(String project, String person, Instant at) {
        var id = Ids.fresh();
        sql.insertInto(READINESS_CHECK)
                .set(READINESS_CHECK.ID, id)
                .set(READINESS_CHECK.ORD, Order.next())
                .set(READINESS_CHECK.PROJECT, project)
                .set(READINESS_CHECK.PERSON, person)
                .set(READINESS_CHECK.AT, at.toEpochMilli())
                .execute();
        return id;
    }

    void put(String check, Question question, Answered answered) {
        var row = sql.newRecord(READINESS_ANSWER);
        row.setReadinessCheck(check);
        row.setQuestion(question.name());
        row.setAnswer(answered.answer().name());
        row.setNote(answered.note());
        row.setTalkWith(answered.talkWith());
        row.setTalkAbout(answered.talkAbout());
        sql.insertInto(READINESS_ANSWER).set(row).onConflict(READINESS_ANSWER.READINESS_CHECK, READINESS_ANSWER.QUESTION).doUpdate().set(row).execute();
    }

    List<DecisionRight> rights(String project) {
        return remembered.ask("projects.rights", project, () -> sql.selectFrom(DECISION_RIGHT).where(DECISION_RIGHT.PROJECT.eq(project)).orderBy(DECISION_RIGHT.ORD)
                .fetch(row -> new DecisionRight(row.getId(), row.getMatter(), row.getWho())));
    }

    void add(String project, DecisionRight right) {
        sql.insertInto(DECISION_RIGHT)
                .set(DECISION_RIGHT.ID, right.id())
                .set(DECISION_RIGHT.ORD, Order.next())
                .set(DECISION_RIGHT.PROJECT, project)
                .set(DECISION_RIGHT.MATTER, right.matter())
                .set(DECISION_RIGHT.WHO, right.who())
                .execute();
    }

    int removeRight(String project, String right) {
        return sql.deleteFrom(DECISION_RIGHT).where(DECISION_RIGHT.PROJECT.eq(project), DECISION_RIGHT.ID.eq(right)).execute();
    }

    void add(String project, Publication.Kind kind, String person, Instant at) {
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.ID, Ids.fresh())
                .set(PUBLICATION.ORD, Order.next())
                .set(PUBLICATION.PROJECT, project)
                .set(PUBLICATION.KIND, kind.name())
                .set(PUBLICATION.PERSON, person)
                .set(PUBLICATION.AT, at.toEpochMilli())
                .execute();
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
