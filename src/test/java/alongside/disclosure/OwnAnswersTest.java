package alongside.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OwnAnswersTest {

    @Test
    void an_answer_of_a_few_and_one_of_nobody_look_alike() {
        assertThat(LongStream.rangeClosed(0, 4).mapToObj(OwnAnswers::shown)).allSatisfy(it -> assertThat(it).isEmpty());
        assertThat(OwnAnswers.shown(5)).hasValue(5);
        assertThat(OwnAnswers.shown(9)).hasValue(9);
    }

    @Test
    void nothing_is_said_of_fewer_than_five() {
        assertThat(OwnAnswers.enough(4)).isFalse();
        assertThat(OwnAnswers.enough(5)).isTrue();
    }
}
