package alongside.sessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first session of the story: 150 minutes, two breaks, nobody longer than 40 minutes without one. */
class PlanCheckTest {

    private static final List<Block> STORY = List.of(work(15), work(10), new Block(15, false, true), rest(15), work(30), work(10),
            rest(15), work(20), work(10), work(10));

    private static Block work(int minutes) {
        return new Block(minutes, false, false);
    }

    private static Block rest(int minutes) {
        return new Block(minutes, true, false);
    }

    private static PlanCheck.Finding finding(PlanCheck check, List<Block> blocks, boolean first) {
        return PlanCheck.of(new Plan(blocks, first, 40)).stream().filter(it -> it.check() == check).findFirst().orElseThrow();
    }

    @Test
    void the_storys_plan_is_fine() {
        assertThat(PlanCheck.of(new Plan(STORY, true, 40))).allMatch(PlanCheck.Finding::fine);
        assertThat(finding(PlanCheck.LONGEST_STRETCH, STORY, true).figure()).isEqualTo(40);
        assertThat(finding(PlanCheck.SHARE_OF_BREAKS, STORY, true)).isEqualTo(new PlanCheck.Finding(PlanCheck.SHARE_OF_BREAKS, true, 30, 25));
    }

    @Test
    void without_the_second_break_people_sit_eighty_minutes() {
        var without = new ArrayList<>(STORY);
        without.remove(6);
        var stretch = finding(PlanCheck.LONGEST_STRETCH, without, true);
        assertThat(stretch.fine()).isFalse();
        assertThat(stretch.figure()).isEqualTo(80);
        assertThat(finding(PlanCheck.SHARE_OF_BREAKS, without, true).fine()).isFalse();
    }

    @Test
    void only_a_first_session_needs_time_to_get_to_know_each_other() {
        var plain = List.of(work(30), rest(10));
        assertThat(finding(PlanCheck.GETTING_TO_KNOW, plain, true).fine()).isFalse();
        assertThat(finding(PlanCheck.GETTING_TO_KNOW, plain, false).fine()).isTrue();
    }

    @Test
    void an_empty_agenda_says_nothing() {
        assertThat(PlanCheck.of(new Plan(List.of(), true, 40))).isEmpty();
    }
}
