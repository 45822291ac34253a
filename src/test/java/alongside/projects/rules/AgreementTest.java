package alongside.projects.rules;

import static alongside.projects.rules.Agreement.WhyNot.MORE_WAS_ASKED;
import static alongside.projects.rules.Agreement.WhyNot.NOBODY_SAID_YES;
import static alongside.projects.rules.Agreement.WhyNot.NO_LIVED_EXPERIENCE;
import static alongside.projects.rules.Agreement.WhyNot.ONLY_YOUR_OWN_YES;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.projects.rules.Agreement.Yes;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Yes DEV = new Yes("dev", true, true);
    private static final Yes NADIA = new Yes("nadia", true, false);

    @Test
    void a_yes_of_lived_experience_lets_another_person_write_it_down() {
        assertThat(Agreement.whyNot(List.of(DEV), 0, "nadia")).isEmpty();
        assertThat(Agreement.whyNot(List.of(NADIA, DEV), 0, "hattie")).isEmpty();
    }

    @Test
    void nobody_agrees_for_the_group() {
        assertThat(Agreement.whyNot(List.of(), 0, "hattie")).contains(NOBODY_SAID_YES);
        assertThat(Agreement.whyNot(List.of(NADIA), 0, "hattie")).contains(NO_LIVED_EXPERIENCE);
        assertThat(Agreement.whyNot(List.of(DEV, NADIA), 0, "dev")).contains(ONLY_YOUR_OWN_YES);
    }

    @Test
    void a_yes_without_a_vote_does_not_count() {
        assertThat(Agreement.whyNot(List.of(new Yes("bea", false, true)), 0, "hattie")).contains(NOBODY_SAID_YES);
    }

    @Test
    void an_ask_for_more_is_answered_first() {
        assertThat(Agreement.whyNot(List.of(DEV, NADIA), 1, "hattie")).contains(MORE_WAS_ASKED);
    }
}
