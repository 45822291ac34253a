package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_ATTENDANCE;
import static alongside.db.Tables.SESSION_FEEDBACK;
import static alongside.db.Tables.SESSION_FEEDBACK_ANSWER;
import static alongside.db.Tables.SESSION_FEEDBACK_GIVEN;
import static alongside.db.Tables.SESSION_FEEDBACK_SOUND;
import static alongside.db.Tables.SESSION_FEEDBACK_WORDS;
import static alongside.db.Tables.SESSION_JOB;
import static alongside.db.Tables.SESSION_PART;
import static alongside.db.Tables.SESSION_WORK;

import alongside.store.Ids;
import alongside.store.Remembered;
import alongside.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What a session was about, who did the work on it, and how it was: of the last, counts that belong to nobody. */
@Repository("sessionsFeedbackStore")
class FeedbackStore {

    private static final String VIEW = "VIEW";
    private static final String BREAKS = "BREAKS";

    private final DSLContext sql;
    private final Vault vault;
    private final Remembered remembered;

    FeedbackStore(DSLContext sql, Vault vault, Remembered remembered) {
        this.sql = sql;
        this.vault = vault;
        this.remembered = remembered;
    }

    List<String> about(String session) {
        return remembered.ask("sessions.about", session, () -> sql.select(SESSION_PART.PART).from(SESSION_PART)
                .where(SESSION_PART.SESSION.eq(session)).orderBy(SESSION_PART.PART).fetch(SESSION_PART.PART));
    }

    void about(String session, Collection<String> parts) {
        sql.deleteFrom(SESSION_PART).where(SESSION_PART.SESSION.eq(session)).execute();
        for (var part : parts) sql.insertInto(SESSION_PART).set(SESSION_PART.SESSION, session).set(SESSION_PART.PART, part).execute();
    }

    Map<Phase, Set<String>> work(String session) {
        return remembered.ask("sessions.work", session, () -> readWork(session));
    }

    private Map<Phase, Set<String>> readWork(String session) {
        var work = new EnumMap<Phase, Set<String>>(Phase.class);
        sql.selectFrom(SESSION_WORK).where(SESSION_WORK.SESSION.eq(session)).orderBy(SESSION_WORK.PERSON)
                .forEach(row -> work.computeIfAbsent(Phase.valueOf(row.getPhase()), it -> new LinkedHashSet<>()).add(row.getPerson()));
        return work;
    }

    void work(String session, Phase phase, Collection<String> people) {
        sql.deleteFrom(SESSION_WORK).where(SESSION_WORK.SESSION.eq(session), SESSION_WORK.PHASE.eq(phase.name())).execute();
        for (var person : people)
            sql.insertInto(SESSION_WORK).set(SESSION_WORK.SESSION, session).set(SESSION_WORK.PERSON, person).set(SESSION_WORK.PHASE, phase.name()).execute();
    }

    /** Of these sessions those that were about a part: what they were about, and who did the work. One question for all. */
    Map<String, Worked> worked(String project) {
        return remembered.ask("sessions.worked", project, () -> readWorked(project));
    }

    private Map<String, Worked> readWorked(String project) {
        var about = new LinkedHashMap<String, Set<String>>();
        var work = new LinkedHashMap<String, Map<Phase, Set<String>>>();
        sql.select(SESSION_PART.SESSION, SESSION_PART.PART, SESSION_WORK.PHASE, SESSION_WORK.PERSON).from(SESSION_PART)
                .join(SESSION).on(SESSION.ID.eq(SESSION_PART.SESSION)).leftJoin(SESSION_WORK).on(SESSION_WORK.SESSION.eq(SESSION_PART.SESSION))
                .where(SESSION.PROJECT.eq(project)).forEach(row -> {
                    about.computeIfAbsent(row.value1(), it -> new LinkedHashSet<>()).add(row.value2());
                    var phases = work.computeIfAbsent(row.value1(), it -> new EnumMap<>(Phase.class));
                    if (row.value3() != null) phases.computeIfAbsent(Phase.valueOf(row.value3()), it -> new LinkedHashSet<>()).add(row.value4());
                });
        // Who had the job of leading, alone or with somebody, and came, led it: nobody has to say so a second time. Where nobody
        // said who did the rest of the work, nothing is known: one job alone would look as if nobody had done the rest.
        sql.select(SESSION_JOB.SESSION, SESSION_JOB.PERSON).from(SESSION_JOB)
                .join(SESSION).on(SESSION.ID.eq(SESSION_JOB.SESSION))
                .join(SESSION_ATTENDANCE).on(SESSION_ATTENDANCE.SESSION.eq(SESSION_JOB.SESSION), SESSION_ATTENDANCE.PERSON.eq(SESSION_JOB.PERSON))
                .where(SESSION.PROJECT.eq(project), SESSION_JOB.JOB.in(Arrays.stream(Job.values()).filter(Job::leads).map(Enum::name).toList())).orderBy(SESSION_JOB.PERSON)
                .forEach(row -> {
                    var phases = work.getOrDefault(row.value1(), Map.of());
                    if (!phases.isEmpty()) phases.computeIfAbsent(Phase.LED, it -> new LinkedHashSet<>()).add(row.value2());
                });
        var worked = new LinkedHashMap<String, Worked>();
        about.forEach((session, parts) -> worked.put(session, new Worked(session, parts, work.getOrDefault(session, Map.of()))));
        return worked;
    }

    /** What people said of each part, session by session. One question for all. */
    Map<String, List<HowItWas.About>> views(String project) {
        return remembered.ask("sessions.views", project, () -> readViews(project));
    }

    private Map<String, List<HowItWas.About>> readViews(String project) {
        var views = new LinkedHashMap<String, Map<String, HowItWas.About>>();
        sql.select(SESSION_FEEDBACK.fields()).from(SESSION_FEEDBACK).join(SESSION).on(SESSION.ID.eq(SESSION_FEEDBACK.SESSION))
                .where(SESSION.PROJECT.eq(project), SESSION_FEEDBACK.QUESTION.eq(VIEW))
                .forEach(row -> add(views.computeIfAbsent(row.get(SESSION_FEEDBACK.SESSION), it -> new LinkedHashMap<>()), row));
        var listed = new LinkedHashMap<String, List<HowItWas.About>>();
        views.forEach((session, about) -> listed.put(session, List.copyOf(about.values())));
        return listed;
    }

    private static void add(Map<String, HowItWas.About> all, Record row) {
        var about = all.computeIfAbsent(row.get(SESSION_FEEDBACK.ABOUT), it -> new HowItWas.About(it, new EnumMap<>(OwnView.class), new EnumMap<>(OwnView.class)));
        var view = OwnView.valueOf(row.get(SESSION_FEEDBACK.ANSWER));
        about.people().merge(view, row.get(SESSION_FEEDBACK.PEOPLE), Integer::sum);
        if (row.get(SESSION_FEEDBACK.LIVED)) about.lived().merge(view, row.get(SESSION_FEEDBACK.PEOPLE), Integer::sum);
    }

    /** The ended sessions since this day where this person was, latest first, but for those they have said something about. */
    List<String> notSaidYet(String person, LocalDate since) {
        var there = sql.select(SESSION_ATTENDANCE.SESSION).from(SESSION_ATTENDANCE).join(SESSION).on(SESSION.ID.eq(SESSION_ATTENDANCE.SESSION))
                .where(SESSION_ATTENDANCE.PERSON.eq(person), SESSION.DAY.ge(since.toString()), SESSION.STAGE.in(Session.Stage.ENDED.name(), Session.Stage.FINISHED.name()))
                .orderBy(SESSION.DAY.desc(), SESSION.STARTS.desc()).fetch(SESSION_ATTENDANCE.SESSION);
        if (there.isEmpty()) return there;
        var given = sql.select(SESSION_FEEDBACK_GIVEN.FINGERPRINT).from(SESSION_FEEDBACK_GIVEN)
                .where(SESSION_FEEDBACK_GIVEN.FINGERPRINT.in(there.stream().map(it -> fingerprint(it, person)).toList())).fetchSet(SESSION_FEEDBACK_GIVEN.FINGERPRINT);
        return there.stream().filter(it -> !given.contains(fingerprint(it, person))).toList();
    }

    boolean gave(String session, String person) {
        return given(session).contains(fingerprint(session, person));
    }

    /** Whoever asks whether somebody answered asks how many did as well, so both are one question. */
    private Set<String> given(String session) {
        return remembered.ask("sessions.feedback-given", session, () -> sql.select(SESSION_FEEDBACK_GIVEN.FINGERPRINT).from(SESSION_FEEDBACK_GIVEN)
                .where(SESSION_FEEDBACK_GIVEN.SESSION.eq(session)).fetchSet(SESSION_FEEDBACK_GIVEN.FINGERPRINT));
    }

    /** @return false for somebody who has answered already */
    boolean give(String session, String person) {
        return sql.insertInto(SESSION_FEEDBACK_GIVEN).set(SESSION_FEEDBACK_GIVEN.FINGERPRINT, fingerprint(session, person))
                .set(SESSION_FEEDBACK_GIVEN.SESSION, session).onConflictDoNothing().execute() == 1;
    }

    /** A sheet without a name on it. */
    void sheet(String session) {
        give(session, Ids.fresh());
    }

    /** The sessions of a project after which somebody said how it was. */
    Set<String> talkedAbout(String project) {
        return remembered.ask("sessions.talked-about", project, () -> sql.selectDistinct(SESSION_FEEDBACK_GIVEN.SESSION).from(SESSION_FEEDBACK_GIVEN)
                .join(SESSION).on(SESSION.ID.eq(SESSION_FEEDBACK_GIVEN.SESSION)).where(SESSION.PROJECT.eq(project)).fetchSet(SESSION_FEEDBACK_GIVEN.SESSION));
    }

    void whatWeDid(String session, String words, String person, Instant at) {
        sql.insertInto(SESSION_FEEDBACK_ANSWER)
                .set(SESSION_FEEDBACK_ANSWER.SESSION, session).set(SESSION_FEEDBACK_ANSWER.WORDS, words).set(SESSION_FEEDBACK_ANSWER.PERSON, person).set(SESSION_FEEDBACK_ANSWER.AT, at.toEpochMilli())
                .onConflict(SESSION_FEEDBACK_ANSWER.SESSION).doUpdate()
                .set(SESSION_FEEDBACK_ANSWER.WORDS, words).set(SESSION_FEEDBACK_ANSWER.PERSON, person).set(SESSION_FEEDBACK_ANSWER.AT, at.toEpochMilli())
                .execute();
    }

    int answered(String session) {
        return given(session).size();
    }

    void count(String session, NewFeedback feedback, boolean lived) {
        feedback.views().forEach((part, view) -> count(session, part, VIEW, lived, view.name()));
        if (feedback.breaks() != null) count(session, "", BREAKS, lived, feedback.breaks() ? "YES" : "NO");
        if (!feedback.words().isBlank())
            sql.insertInto(SESSION_FEEDBACK_WORDS).set(SESSION_FEEDBACK_WORDS.ID, Ids.fresh()).set(SESSION_FEEDBACK_WORDS.SESSION, session)
                    .set(SESSION_FEEDBACK_WORDS.WORDS, feedback.words()).execute();
    }

    private void count(String session, String part, String question, boolean lived, String answer) {
        sql.insertInto(SESSION_FEEDBACK)
                .set(SESSION_FEEDBACK.SESSION, session)
                .set(SESSION_FEEDBACK.ABOUT, part)
                .set(SESSION_FEEDBACK.QUESTION, question)
                .set(SESSION_FEEDBACK.LIVED, lived)
                .set(SESSION_FEEDBACK.ANSWER, answer)
                .set(SESSION_FEEDBACK.PEOPLE, 1)
                .onConflict(SESSION_FEEDBACK.SESSION, SESSION_FEEDBACK.ABOUT, SESSION_FEEDBACK.QUESTION, SESSION_FEEDBACK.LIVED, SESSION_FEEDBACK.ANSWER)
                .doUpdate().set(SESSION_FEEDBACK.PEOPLE, SESSION_FEEDBACK.PEOPLE.plus(1))
                .execute();
    }

    HowItWas howItWas(String session) {
        return remembered.ask("sessions.how-it-was", session, () -> readHowItWas(session));
    }

    private HowItWas readHowItWas(String session) {
        var all = new LinkedHashMap<String, HowItWas.About>();
        int enough = 0;
        int tooFew = 0;
        for (var row : sql.selectFrom(SESSION_FEEDBACK).where(SESSION_FEEDBACK.SESSION.eq(session)).orderBy(SESSION_FEEDBACK.ABOUT)) {
            if (row.getQuestion().equals(BREAKS)) {
                if (row.getAnswer().equals("YES")) enough += row.getPeople();
                else tooFew += row.getPeople();
                continue;
            }
            add(all, row);
        }
        var words = new ArrayList<String>();
        var whatWeDid = "";
        int aloud = 0;
        // One question for all: the answer comes as the row without an id, and what was said aloud is marked.
        for (var row : sql.select(SESSION_FEEDBACK_WORDS.ID, SESSION_FEEDBACK_WORDS.WORDS, DSL.inline(0)).from(SESSION_FEEDBACK_WORDS).where(SESSION_FEEDBACK_WORDS.SESSION.eq(session))
                .unionAll(DSL.select(SESSION_FEEDBACK_SOUND.ID, SESSION_FEEDBACK_SOUND.WORDS, DSL.inline(1)).from(SESSION_FEEDBACK_SOUND).where(SESSION_FEEDBACK_SOUND.SESSION.eq(session)))
                .unionAll(DSL.select(DSL.inline(""), SESSION_FEEDBACK_ANSWER.WORDS, DSL.inline(0)).from(SESSION_FEEDBACK_ANSWER).where(SESSION_FEEDBACK_ANSWER.SESSION.eq(session))).orderBy(1)) {
            aloud += row.value3();
            if (row.value1().isEmpty()) whatWeDid = row.value2();
            else if (!row.value2().isEmpty()) words.add(row.value2());
        }
        return new HowItWas(answered(session), List.copyOf(all.values()), new HowItWas.Breaks(enough, tooFew), words, aloud, whatWeDid);
    }

    private String fingerprint(String session, String person) {
        return vault.fingerprint("feedback " + session + " " + person);
    }
}
