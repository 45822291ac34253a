package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.live.rules.Clock.Block;
import alongside.live.rules.Clock.Turn;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The clock of an agenda: it says "about", and it ends nothing. */
class ClockTest {

    private static final List<Block> STORY = List.of(new Block("welcome", 15), new Block("why", 10), new Block("smile", 15), new Block("break 1", 15),
            new Block("tables", 30), new Block("recap", 10), new Block("break 2", 15), new Block("receipts", 20), new Block("charter", 10), new Block("next", 10));
    private static final LocalTime STARTS = LocalTime.of(10, 30);

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    private static Clock plain(String now) {
        return Clock.of(STORY, STARTS, List.of(), at(now));
    }

    private static Clock pressed(String now, Turn... turns) {
        return Clock.of(STORY, STARTS, List.of(turns), at(now));
    }

    @Test
    void it_goes_by_the_plan_while_nobody_presses() {
        assertThat(plain("10:29")).isEqualTo(new Clock("", false, null, 0, "welcome", null, true));
        assertThat(plain("10:30")).isEqualTo(new Clock("welcome", false, at("10:45"), 0, "why", at("13:00"), true));
        assertThat(plain("11:54")).isEqualTo(new Clock("tables", false, at("11:55"), 0, "recap", at("13:00"), true));
        assertThat(plain("13:07")).isEqualTo(new Clock("next", false, at("13:00"), 7, "", at("13:07"), true));
        assertThat(Clock.of(List.of(), STARTS, List.of(), at("11:00")).block()).isEmpty();
    }

    @Test
    void a_block_goes_on_until_somebody_presses_and_says_by_how_much_it_is_over() {
        var late = pressed("12:03", new Turn("tables", at("11:28"), 0));
        assertThat(late).isEqualTo(new Clock("tables", false, at("11:58"), 5, "recap", at("13:08"), false));
    }

    @Test
    void after_a_break_that_was_called_for_what_was_left_is_left() {
        var turns = new ArrayList<>(List.of(new Turn("tables", at("11:25"), 0), new Turn("", at("11:35"), 10)));
        assertThat(Clock.of(STORY, STARTS, turns, at("11:40"))).isEqualTo(new Clock("tables", true, at("11:45"), 0, "tables", at("13:10"), false));
        assertThat(Clock.of(STORY, STARTS, turns, at("11:50")).over()).isEqualTo(5);
        turns.add(new Turn("tables", at("11:47"), 0));
        assertThat(Clock.of(STORY, STARTS, turns, at("11:50"))).isEqualTo(new Clock("tables", false, at("12:07"), 0, "recap", at("13:12"), false));
    }

    @Test
    void a_block_that_is_taken_out_while_it_is_on_holds_nothing_up() {
        var shorter = STORY.stream().filter(it -> !it.id().equals("recap")).toList();
        var clock = Clock.of(shorter, STARTS, List.of(new Turn("tables", at("11:25"), 0), new Turn("recap", at("11:55"), 0)), at("11:58"));
        assertThat(clock.block()).isEqualTo("tables");
        assertThat(clock.next()).isEqualTo("break 2");
        assertThat(Clock.of(shorter, STARTS, List.of(new Turn("recap", at("11:55"), 0)), at("11:56")).byPlan()).isTrue();
    }

    @Test
    void about_is_to_five_minutes() {
        assertThat(List.of(Clock.about(at("11:13")), Clock.about(at("11:12")), Clock.about(at("11:58")), Clock.about(at("23:59"))))
                .isEqualTo(List.of(at("11:15"), at("11:10"), at("12:00"), at("00:00")));
    }

    /** Whatever is pressed, and whenever: something is on, its end is not before it began, and the session ends no earlier than the block. */
    @Test
    void it_never_ends_anything() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var turns = new ArrayList<Turn>();
            var time = STARTS;
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                turns.add(random.nextInt(4) == 0 && !turns.isEmpty() ? new Turn("", time, 10) : new Turn(STORY.get(random.nextInt(STORY.size())).id(), time, 0));
                time = time.plusMinutes(random.nextInt(0, 40));
            }
            var clock = Clock.of(STORY, STARTS, turns, time);
            assertThat(clock.block()).isNotEmpty();
            assertThat(clock.ends()).isAfterOrEqualTo(turns.getLast().at());
            assertThat(clock.allEnds()).isAfterOrEqualTo(clock.ends()).isAfterOrEqualTo(time);
            assertThat(clock.over()).isNotNegative();
            assertThat(clock.pause()).isEqualTo(turns.getLast().pause());
        }
    }
}
