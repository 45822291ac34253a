package alongside.sessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenQuestionTest {

    @Test
    void what_yes_or_no_answers_closes_a_talk_and_what_is_no_question_does_not() {
        for (var closing : new String[] {"Do the letters frighten you?", "Isn\u2019t it too long?", " Can we ring, or not?", "Ydych chi'n cytuno?"}) assertThat(OpenQuestion.is(closing)).as(closing).isFalse();
        for (var open : new String[] {"What happens when a letter comes?", "How does it feel?", "Do it together.", "Donna, why does it matter?"}) assertThat(OpenQuestion.is(open)).as(open).isTrue();
    }
}
