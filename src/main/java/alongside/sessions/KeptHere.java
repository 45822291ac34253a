package alongside.sessions;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("sessionsKeptHere")
@Order(50)
class KeptHere implements KeptAboutPeople {

    private static final String SESSIONS = "sessions.data.sessions";
    private static final String PERMITS = "sessions.data.permits";

    private static final String STEPS = "sessions.data.steps";
    private static final String ACCESS = "sessions.data.access";

    private final AccessStore access;
    private final NextStepStore steps;

    KeptHere(AccessStore access, NextStepStore steps) {
        this.access = access;
        this.steps = steps;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.kept(SESSIONS, "session_attendance", "person"),
                Kept.kept(SESSIONS, "session_attendance", "counted_by"),
                Kept.kept(SESSIONS, "session_supporter", "person"),
                Kept.kept(SESSIONS, "session_supporter", "counted_by"),
                Kept.deleted(SESSIONS, "session_invitation", "person"),
                Kept.forgotten(SESSIONS, "session_invitation", "entered_by"),
                Kept.deleted(SESSIONS, "session_invitation_door", "person"),
                Kept.deleted(SESSIONS, "session_reminder", "person"),
                Kept.deleted(PERMITS, "session_permit", "person", "purpose", "answer"),
                Kept.forgotten(PERMITS, "session_permit", "entered_by"),
                Kept.deleted(PERMITS, "standing_permit", "person", "purpose", "answer"),
                Kept.deleted(ACCESS, "session_arrangement", "person", "words", "how it stands", "right").giving(this::arranged),
                Kept.forgotten(ACCESS, "session_arrangement", "owner"),
                Kept.deleted(ACCESS, "session_ready", "person", "what", "standing"),
                Kept.forgotten(ACCESS, "session_ready", "entered_by"),
                Kept.forgotten(ACCESS, "session_ready", "helped_by"),
                Kept.deleted(ACCESS, "session_other_form", "person"),
                Kept.forgotten(ACCESS, "session_other_form", "reached_by"),
                Kept.deleted(SESSIONS, "session_job", "person"),
                Kept.kept(SESSIONS, "session_work", "person"),
                Kept.kept(SESSIONS, "session", "arranger", "day", "title"),
                Kept.forgotten(SESSIONS, "session", "recorders_off_by"),
                Kept.forgotten(SESSIONS, "session_check", "person"),
                Kept.forgotten(SESSIONS, "session_move", "person"),
                Kept.forgotten(SESSIONS, "session_question_list", "written_by"),
                Kept.forgotten(SESSIONS, "session_question_yes", "person"),
                Kept.forgotten(SESSIONS, "session_purpose", "person"),
                Kept.forgotten(SESSIONS, "session_recap_form", "person"),
                Kept.forgotten(SESSIONS, "session_feedback_answer", "person"),
                Kept.forgotten(SESSIONS, "session_proposal", "person", "words"),
                Kept.deleted(SESSIONS, "session_proposal_want", "person"),
                Kept.deleted(STEPS, "session_next_step", "person", "words").giving(this::nextSteps),
                Kept.forgotten(SESSIONS, "session_new_day", "person"),
                Kept.forgotten(SESSIONS, "session_time_after", "owner"),
                Kept.forgotten(SESSIONS, "session_after", "owner"),
                Kept.forgotten(SESSIONS, "session_after", "done_by"),
                Kept.forgotten(SESSIONS, "session_step", "person"));
    }

    private List<Map<String, String>> nextSteps(String person) {
        return steps.ofPerson(person).stream().map(it -> Map.of("words", it.words(), "shared", String.valueOf(it.shared()))).toList();
    }

    private List<Map<String, String>> arranged(String person) {
        return access.ofPerson(person).stream().map(it -> Map.of("words", it.what(), "how it stands", it.status().name(), "instead", it.instead(),
                "right", it.rightWords())).toList();
    }
}
