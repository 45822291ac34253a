package alongside.projects.rules;

import static alongside.projects.rules.Readiness.Answer.NO;
import static alongside.projects.rules.Readiness.Answer.NOT_YET;
import static alongside.projects.rules.Readiness.Answer.YES;
import static alongside.projects.rules.Readiness.Question.BUDGET;
import static alongside.projects.rules.Readiness.Question.SERIOUS;
import static alongside.projects.rules.Readiness.Question.UNCERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.projects.rules.Readiness.Answer;
import alongside.projects.rules.Readiness.Question;
import alongside.projects.rules.Readiness.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    @Test
    void the_story_goes_ahead_and_talks_with_finance_first() {
        var advice = Readiness.advise(all(YES, Map.of(UNCERTAINTY, NOT_YET)));
        assertThat(advice.verdict()).isEqualTo(Verdict.GO_AHEAD);
        assertThat(advice.talks()).containsExactly(UNCERTAINTY);
    }

    @ParameterizedTest
    @CsvSource({
        "SERIOUS, NO, WAIT", "LISTENING, NO, WAIT", "WHY, NO, WAIT",
        "LEADERSHIP, NO, LOWER_LEVEL", "BUDGET, NO, LOWER_LEVEL",
        "UNCERTAINTY, NO, GO_AHEAD", "SERIOUS, NOT_YET, GO_AHEAD", "BUDGET, NOT_YET, GO_AHEAD"
    })
    void one_answer_that_is_not_yes(Question question, Answer answer, Verdict verdict) {
        var advice = Readiness.advise(all(YES, Map.of(question, answer)));
        assertThat(advice.verdict()).isEqualTo(verdict);
        assertThat(advice.talks()).containsExactly(question);
    }

    @Test
    void waiting_weighs_more_than_a_lower_level() {
        assertThat(Readiness.advise(all(YES, Map.of(BUDGET, NO, SERIOUS, NO))).verdict()).isEqualTo(Verdict.WAIT);
    }

    @Test
    void there_is_no_advice_before_all_six_are_answered() {
        assertThat(Readiness.advise(Map.of(SERIOUS, NO)).verdict()).isEqualTo(Verdict.ANSWER_FIRST);
        assertThat(Readiness.advise(Map.of()).talks()).isEmpty();
    }

    @Test
    void two_co_leads_one_from_life() {
        assertThat(CoLeads.missing(List.of())).contains(CoLeads.Missing.BOTH);
        assertThat(CoLeads.missing(List.of(true))).contains(CoLeads.Missing.ONE);
        assertThat(CoLeads.missing(List.of(false, false))).contains(CoLeads.Missing.LIVED_EXPERIENCE);
        assertThat(CoLeads.missing(List.of(true, false))).isEmpty();
    }

    private static Map<Question, Answer> all(Answer answer, Map<Question, Answer> but) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        for (var question : Question.values()) answers.put(question, but.getOrDefault(question, answer));
        return answers;
    }
}
