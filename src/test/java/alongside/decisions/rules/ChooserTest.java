package alongside.decisions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.rules.Chooser.About;
import alongside.decisions.rules.Chooser.Effort;
import alongside.decisions.rules.Chooser.Many;
import alongside.decisions.rules.Chooser.Matters;
import alongside.decisions.rules.Chooser.Reason;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ChooserTest {

    @Test
    void the_story_s_decisions_are_advised_as_the_panel_made_them() {
        assertThat(Chooser.advise(About.PROPOSAL, Many.ONE, Matters.NOBODY_OVERRUN, Effort.CAREFUL).kind()).as("D1 and D5").isEqualTo(Kind.CONSENT);
        assertThat(Chooser.advise(About.OPTIONS, Many.SEVERAL, Matters.MOST_PEOPLE, Effort.QUICK).kind()).as("D2").isEqualTo(Kind.APPROVAL);
        assertThat(Chooser.advise(About.OPTIONS, Many.ONE, Matters.MOST_PEOPLE, Effort.CAREFUL).kind()).as("D3").isEqualTo(Kind.INSTANT_RUNOFF);
        assertThat(Chooser.advise(About.PROPOSAL, Many.ONE, Matters.HOW_STRONGLY, Effort.QUICK).kind()).as("D4").isEqualTo(Kind.SCORE);
        assertThat(Chooser.advise(About.OPTIONS, Many.SEVERAL, Matters.EVERY_GROUP, Effort.QUICK).kind()).isEqualTo(Kind.SCOTTISH_STV);
        assertThat(Chooser.advise(About.MONEY, Many.SEVERAL, Matters.EVERY_GROUP, Effort.QUICK).kind()).isEqualTo(Kind.EQUAL_SHARES);
    }

    @Test
    void every_answer_has_one_advice_with_reasons_and_every_reason_is_given_somewhere() {
        var given = EnumSet.noneOf(Reason.class);
        for (var about : About.values())
            for (var many : Many.values())
                for (var matters : Matters.values())
                    for (var effort : Effort.values()) {
                        var advice = Chooser.advise(about, many, matters, effort);
                        assertThat(advice.reasons()).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
                        given.addAll(advice.reasons());
                    }
        assertThat(given).isEqualTo(EnumSet.allOf(Reason.class));
    }
}
