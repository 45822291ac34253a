package alongside.sessions.rules;

import static alongside.sessions.rules.Block.Time.AROUND;
import static alongside.sessions.rules.Block.Time.GETTING_TO_KNOW;
import static alongside.sessions.rules.Block.Time.NEXT_STEPS;
import static alongside.sessions.rules.Block.Time.OPEN;
import static alongside.sessions.rules.Block.Time.RECAP;
import static alongside.sessions.rules.Block.Time.REST;
import static alongside.sessions.rules.Block.Time.SPARE;
import static alongside.sessions.rules.Block.Time.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first session of the story: 150 minutes, two breaks, nobody longer than 40 minutes without one. */
class PlanCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
    private static final List<Block> STORY = List.of(new Block(15, AROUND), work(10), new Block(15, GETTING_TO_KNOW), rest(15), work(30),
            new Block(10, RECAP), rest(15), work(20), work(10), new Block(10, NEXT_STEPS));
    private static final Plan.People PANEL = new Plan.People(40, 1, true, List.of(), true, new RoleMix(11, 1));
    private static final Plan.Ahead INVITED = new Plan.Ahead(DAY, LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 2), 30);

    private static Block work(int minutes) {
        return new Block(minutes, WORK);
    }

    private static Block rest(int minutes) {
        return new Block(minutes, REST);
    }

    private static Plan plan(List<Block> blocks) {
        return new Plan(blocks, 150, true, PANEL, INVITED, Map.of("Imogen", List.of("facilitator"), "Lewis", List.of("note-taker")), true, Set.of(), true, Plan.Joining.RECORDERS_OFF);
    }

    private static Plan with(Plan.People people) {
        return new Plan(STORY, 150, true, people, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
    }

    private static Plan ahead(String today, String invited) {
        return new Plan(STORY, 150, true, PANEL, new Plan.Ahead(DAY, LocalDate.parse(today), invited.isEmpty() ? null : LocalDate.parse(invited), 30), Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
    }

    private static PlanCheck.Finding finding(PlanCheck check, Plan plan) {
        return PlanCheck.of(plan).stream().filter(it -> it.check() == check).findFirst().orElseThrow();
    }

    @Test
    void the_storys_plan_is_fine() {
        assertThat(PlanCheck.of(plan(STORY))).hasSize(PlanCheck.values().length).allMatch(PlanCheck.Finding::fine);
        assertThat(plan(STORY).planned()).isEqualTo(150);
        assertThat(plan(STORY).of(REST)).as("20 in each hundred minutes").isEqualTo(30);
        assertThat(finding(PlanCheck.LONGEST_STRETCH, plan(STORY)).figure()).isEqualTo(40);
        assertThat(finding(PlanCheck.SHARE_OF_BREAKS, plan(STORY))).isEqualTo(new PlanCheck.Finding(PlanCheck.SHARE_OF_BREAKS, true, 30, 25, ""));
        assertThat(finding(PlanCheck.RECAP, plan(STORY)).figure()).isEqualTo(40);
        assertThat(finding(PlanCheck.SLACK, plan(STORY)).figure()).isEqualTo(55);
        assertThat(finding(PlanCheck.INVITATIONS, plan(STORY)).figure()).isEqualTo(12);
    }

    @Test
    void without_the_break_at_five_past_twelve_people_sit_eighty_minutes() {
        var without = new ArrayList<>(STORY);
        without.remove(6);
        var stretch = finding(PlanCheck.LONGEST_STRETCH, plan(without));
        assertThat(stretch.fine()).isFalse();
        assertThat(List.of(stretch.figure(), stretch.wanted())).isEqualTo(List.of(80, 40));
        assertThat(finding(PlanCheck.SHARE_OF_BREAKS, plan(without)).fine()).isFalse();
        assertThat(PlanCheck.of(plan(without)).stream().filter(it -> !it.fine()).findFirst().orElseThrow().check()).as("said first").isEqualTo(PlanCheck.LONGEST_STRETCH);
    }

    @Test
    void the_one_who_needs_a_break_soonest_counts() {
        assertThat(finding(PlanCheck.LONGEST_STRETCH, with(new Plan.People(39, 0, false, List.of(), true, RoleMix.NOBODY))).fine()).isFalse();
        assertThat(finding(PlanCheck.LONGEST_STRETCH, with(new Plan.People(40, 0, false, List.of(), true, RoleMix.NOBODY))).fine()).isTrue();
    }

    @Test
    void in_time_left_open_people_work_too() {
        var open = new Plan(List.of(new Block(30, OPEN), rest(15), new Block(20, OPEN), new Block(10, NEXT_STEPS)), 80, false, PANEL, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
        assertThat(finding(PlanCheck.RECAP, open)).isEqualTo(new PlanCheck.Finding(PlanCheck.RECAP, false, 50, 45, ""));
        assertThat(finding(PlanCheck.SLACK, open).fine()).as("it is filled by nobody beforehand").isTrue();
    }

    @Test
    void a_quarter_is_room_to_breathe() {
        var full = new Plan(List.of(work(90)), 90, false, PANEL, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
        assertThat(finding(PlanCheck.SLACK, full)).isEqualTo(new PlanCheck.Finding(PlanCheck.SLACK, false, 0, 23, ""));
        var roomy = new Plan(List.of(work(90)), 120, false, PANEL, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
        assertThat(finding(PlanCheck.SLACK, roomy).fine()).isTrue();
        var late = new Plan(List.of(work(90), new Block(10, SPARE)), 60, false, PANEL, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
        assertThat(finding(PlanCheck.SLACK, late).figure()).isEqualTo(10);
    }

    @Test
    void what_comes_too_late_is_said() {
        assertThat(finding(PlanCheck.INVITATIONS, ahead("2026-04-05", "")).fine()).isFalse();
        assertThat(finding(PlanCheck.INVITATIONS, ahead("2026-04-04", "")).fine()).isTrue();
        assertThat(finding(PlanCheck.READING, ahead("2026-04-08", "")).figure()).isEqualTo(6);
        assertThat(finding(PlanCheck.READING, ahead("2026-04-08", "")).fine()).isFalse();
        assertThat(finding(PlanCheck.INTERPRETERS, ahead("2026-03-31", "")).fine()).isTrue();
        assertThat(finding(PlanCheck.INTERPRETERS, ahead("2026-04-01", "")).fine()).isFalse();
        assertThat(PlanCheck.of(ahead("2026-04-20", ""))).extracting(PlanCheck.Finding::check).as("after the day")
                .doesNotContain(PlanCheck.INVITATIONS, PlanCheck.READING, PlanCheck.INTERPRETERS);
    }

    @Test
    void where_people_join_from_elsewhere_somebody_has_looked_at_the_tool() {
        var unlooked = new Plan(STORY, 150, true, PANEL, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOT_LOOKED_AT);
        assertThat(finding(PlanCheck.RECORDERS, unlooked).fine()).isFalse();
        assertThat(PlanCheck.of(with(PANEL))).as("nobody joins from elsewhere").extracting(PlanCheck.Finding::check).doesNotContain(PlanCheck.RECORDERS);
    }

    @Test
    void notes_jobs_days_follow_up_and_who_does_the_work() {
        assertThat(finding(PlanCheck.NOTES_WITHOUT_RECORDING, new Plan(STORY, 150, true, PANEL, INVITED, Map.of(), false, Set.of(), true, Plan.Joining.NOBODY)).fine()).isFalse();
        var alone = new Plan(STORY, 150, true, PANEL, INVITED, Map.of("Imogen", List.of("a", "b", "c")), true, Set.of("vaisakhi"), true, Plan.Joining.NOBODY);
        assertThat(finding(PlanCheck.THREE_JOBS, alone)).isEqualTo(new PlanCheck.Finding(PlanCheck.THREE_JOBS, false, 3, 2, ""));
        assertThat(finding(PlanCheck.DATE, alone).what()).isEqualTo("vaisakhi");
        var nothing = new Plan(List.of(work(30), rest(10)), 60, false, new Plan.People(40, 0, false, List.of("led", "followed-up"), false, RoleMix.NOBODY), INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
        assertThat(finding(PlanCheck.FOLLOW_UP, nothing).fine()).isFalse();
        assertThat(finding(PlanCheck.LIVED_EXPERIENCE, nothing)).as("one of three steps is not enough").isEqualTo(new PlanCheck.Finding(PlanCheck.LIVED_EXPERIENCE, false, 2, 0, "led followed-up"));
        assertThat(finding(PlanCheck.LIVED_EXPERIENCE, with(new Plan.People(40, 0, false, List.of(), false, RoleMix.NOBODY))).fine()).isTrue();
    }

    @Test
    void whoever_watches_does_not_outnumber_those_who_take_part() {
        assertThat(finding(PlanCheck.OBSERVERS, with(mix(3, 3))).fine()).isTrue();
        assertThat(finding(PlanCheck.OBSERVERS, with(mix(3, 4)))).isEqualTo(new PlanCheck.Finding(PlanCheck.OBSERVERS, false, 4, 3, ""));
        assertThat(PlanCheck.of(with(mix(3, 0)))).extracting(PlanCheck.Finding::check).as("nobody watches").doesNotContain(PlanCheck.OBSERVERS);
    }

    private static Plan.People mix(int takePart, int watch) {
        return new Plan.People(40, 0, false, List.of(), true, new RoleMix(takePart, watch));
    }

    @Test
    void only_a_first_session_needs_time_to_get_to_know_each_other() {
        var plain = List.of(work(30), rest(10));
        assertThat(finding(PlanCheck.GETTING_TO_KNOW, plan(plain)).fine()).isFalse();
        assertThat(finding(PlanCheck.GETTING_TO_KNOW, new Plan(plain, 60, false, PANEL, INVITED, Map.of(), true, Set.of(), true, Plan.Joining.NOBODY)).fine()).isTrue();
    }

    @Test
    void an_empty_agenda_says_nothing() {
        assertThat(PlanCheck.of(plan(List.of()))).isEmpty();
    }

    /** Whatever the agenda: a break added never lengthens the longest stretch, and a recap added never lengthens the time without one. */
    @Test
    void a_break_or_a_recap_never_makes_it_worse() {
        var random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            var blocks = new ArrayList<Block>();
            for (int i = random.nextInt(1, 12); i > 0; i--) blocks.add(new Block(random.nextInt(1, 60), Block.Time.values()[random.nextInt(Block.Time.values().length)]));
            var before = plan(List.copyOf(blocks));
            assertThat(before.longestStretch()).isLessThanOrEqualTo(before.planned());
            int at = random.nextInt(blocks.size() + 1);
            blocks.add(at, rest(10));
            assertThat(plan(blocks).longestStretch()).isLessThanOrEqualTo(before.longestStretch());
            blocks.set(at, new Block(10, RECAP));
            assertThat(plan(blocks).longestWithoutRecap()).isLessThanOrEqualTo(before.longestWithoutRecap());
        }
    }

    @Test
    void days_are_read_line_by_line_and_a_wrong_line_is_said() {
        var days = SpecialDay.read(List.of("# a comment", "", "2026-04-14, 2026-04-14, vaisakhi", "2026-03-30, 2026-04-10, school-holidays"));
        assertThat(SpecialDay.on(DAY, days)).containsExactly("vaisakhi");
        assertThat(SpecialDay.on(LocalDate.of(2026, 4, 10), days)).containsExactly("school-holidays");
        assertThat(SpecialDay.on(LocalDate.of(2026, 4, 11), days)).isEmpty();
        assertThatThrownBy(() -> SpecialDay.read(List.of("2026-04-14, vaisakhi"))).hasMessageContaining("Not a day");
        assertThatThrownBy(() -> SpecialDay.read(List.of("2026-04-14, 2026-04-13, x"))).hasMessageContaining("Ends before");
    }
}
