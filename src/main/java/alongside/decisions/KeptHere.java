package alongside.decisions;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("decisionsKeptHere")
@Order(70)
class KeptHere implements KeptAboutPeople {

    private static final String ANSWERS = "decisions.data.answers";

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.deleted("decisions.data.people-of", "person_of", "person"),
                Kept.kept(ANSWERS, "decision", "proposed_by", "question"),
                Kept.kept(ANSWERS, "decision_round", "begun_by"),
                Kept.kept(ANSWERS, "decision_asked", "person"),
                Kept.kept(ANSWERS, "decision_answer", "person", "because"),
                // The log holds these rows as they were: whoever is erased has no name any more, and nothing changes unseen.
                Kept.kept(ANSWERS, "decision_answer", "entered_by"),
                Kept.kept(ANSWERS, "decision_step", "begun_by"),
                Kept.kept(ANSWERS, "decision_word", "person", "words"),
                Kept.kept(ANSWERS, "decision_word", "entered_by"),
                Kept.kept(ANSWERS, "decision_stand_in", "person"),
                Kept.kept(ANSWERS, "decision_stand_in", "by_person"),
                Kept.kept(ANSWERS, "decision_stand_in", "entered_by"),
                Kept.kept(ANSWERS, "prepared_question", "made_by", "question"),
                Kept.kept(ANSWERS, "decision_void", "by_person", "because"),
                Kept.kept(ANSWERS, "decision_closing", "by_person"),
                Kept.kept(ANSWERS, "decision_interest", "person", "words"),
                Kept.kept(ANSWERS, "secret_voter", "person"),
                Kept.kept(ANSWERS, "teller_batch", "entered_by"),
                Kept.kept(ANSWERS, "teller_batch", "confirmed_by"),
                Kept.kept(ANSWERS, "decision_outcome", "by_person"),
                Kept.kept(ANSWERS, "minority_view", "person", "words"),
                Kept.kept(ANSWERS, "decision_done", "by_person"),
                Kept.kept(ANSWERS, "decision_change", "by_person"));
    }
}
