package alongside.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.projects.Level;
import alongside.projects.rules.HonestLevel.Already;
import alongside.projects.rules.HonestLevel.Honest;
import alongside.projects.rules.HonestLevel.SayNo;
import alongside.projects.rules.HonestLevel.WhoDecides;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonestLevelTest {

    @ParameterizedTest
    @CsvSource({
        "true, FIXED, NO, YES, TELLING_YOU",
        "true, PEOPLE, YES, YES, TELLING_YOU",
        "false, TOGETHER, NO, YES, TELLING_YOU",
        "true, SOMEBODY_ELSE, NO, NO, ASKING_YOU",
        "true, SOMEBODY_ELSE, PARTLY, NO, ASKING_YOU",
        "true, SOMEBODY_ELSE, NO, YES, INVOLVING_YOU",
        "true, TOGETHER, NO, NO, INVOLVING_YOU",
        "true, TOGETHER, PARTLY, YES, INVOLVING_YOU",
        "true, TOGETHER, NO, YES, DECIDING_TOGETHER",
        "true, PEOPLE, NO, YES, IN_PEOPLES_CONTROL",
        "true, PEOPLE, NO, NO, INVOLVING_YOU"
    })
    void three_answers_suggest_a_level(boolean open, WhoDecides who, Already already, SayNo sayNo, Honest level) {
        assertThat(HonestLevel.suggestedBy(open, who, already, sayNo)).isEqualTo(level);
    }

    @Test
    void more_say_never_suggests_a_lower_level() {
        for (var who : WhoDecides.values()) for (var already : Already.values()) for (var sayNo : SayNo.values()) {
            var here = HonestLevel.suggestedBy(true, who, already, sayNo);
            assertThat(HonestLevel.suggestedBy(false, who, already, sayNo)).isLessThanOrEqualTo(here);
            for (var more : WhoDecides.values()) if (more.compareTo(who) > 0)
                assertThat(HonestLevel.suggestedBy(true, more, already, sayNo)).isGreaterThanOrEqualTo(here);
            for (var more : Already.values()) if (more.compareTo(already) > 0)
                assertThat(HonestLevel.suggestedBy(true, who, more, sayNo)).isGreaterThanOrEqualTo(here);
            assertThat(HonestLevel.suggestedBy(true, who, already, SayNo.YES)).isGreaterThanOrEqualTo(here);
        }
    }

    @Test
    void the_rules_and_the_screen_know_the_same_levels() {
        assertThat(Arrays.stream(Honest.values()).map(Enum::name)).containsExactlyElementsOf(Arrays.stream(Level.values()).map(Enum::name).toList());
    }
}
