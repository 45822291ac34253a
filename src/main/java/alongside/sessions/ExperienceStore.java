package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_EXPERIENCE;
import static alongside.db.Tables.SESSION_EXPERIENCE_GIVEN;

import alongside.store.Ids;
import alongside.store.Remembered;
import alongside.vault.Vault;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How it was to be there: counts that belong to nobody. */
@Repository("sessionsExperienceStore")
class ExperienceStore {

    private static final String ANSWERED = "ANSWERED";

    private final DSLContext sql;
    private final Vault vault;
    private final Remembered remembered;

    ExperienceStore(DSLContext sql, Vault vault, Remembered remembered) {
        this.sql = sql;
        this.vault = vault;
        this.remembered = remembered;
    }

    boolean gave(String session, String person) {
        return given(session).contains(fingerprint(session, person));
    }

    int answered(String session) {
        return given(session).size();
    }

    private Set<String> given(String session) {
        return remembered.ask("sessions.experience-given", session, () -> sql.select(SESSION_EXPERIENCE_GIVEN.FINGERPRINT).from(SESSION_EXPERIENCE_GIVEN)
                .where(SESSION_EXPERIENCE_GIVEN.SESSION.eq(session)).fetchSet(SESSION_EXPERIENCE_GIVEN.FINGERPRINT));
    }

    /** @return false for somebody who has answered already */
    boolean give(String session, String person, Set<Experience> what) {
        boolean now = sql.insertInto(SESSION_EXPERIENCE_GIVEN).set(SESSION_EXPERIENCE_GIVEN.FINGERPRINT, fingerprint(session, person))
                .set(SESSION_EXPERIENCE_GIVEN.SESSION, session).onConflictDoNothing().execute() == 1;
        if (!now) return false;
        count(session, ANSWERED);
        what.forEach(it -> count(session, it.name()));
        return true;
    }

    /** A sheet without a name on it. */
    void sheet(String session, Set<Experience> what) {
        give(session, Ids.fresh(), what);
    }

    private void count(String session, String answer) {
        sql.insertInto(SESSION_EXPERIENCE).set(SESSION_EXPERIENCE.SESSION, session).set(SESSION_EXPERIENCE.ANSWER, answer).set(SESSION_EXPERIENCE.PEOPLE, 1)
                .onConflict(SESSION_EXPERIENCE.SESSION, SESSION_EXPERIENCE.ANSWER).doUpdate().set(SESSION_EXPERIENCE.PEOPLE, SESSION_EXPERIENCE.PEOPLE.plus(1)).execute();
    }

    /** What was ticked, session by session, and how many answered. One question for a whole project. */
    Map<String, Map<String, Integer>> in(String project) {
        return remembered.ask("sessions.experiences", project, () -> {
            var all = new HashMap<String, Map<String, Integer>>();
            sql.select(SESSION_EXPERIENCE.fields()).from(SESSION_EXPERIENCE).join(SESSION).on(SESSION.ID.eq(SESSION_EXPERIENCE.SESSION)).where(SESSION.PROJECT.eq(project))
                    .forEach(row -> all.computeIfAbsent(row.get(SESSION_EXPERIENCE.SESSION), it -> new HashMap<>()).put(row.get(SESSION_EXPERIENCE.ANSWER), row.get(SESSION_EXPERIENCE.PEOPLE)));
            return all;
        });
    }

    static int answered(Map<String, Integer> counts) {
        return counts.getOrDefault(ANSWERED, 0);
    }

    private String fingerprint(String session, String person) {
        return vault.fingerprint("experience " + session + " " + person);
    }
}
