package alongside.sessions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.sessions.rules.SheetLine.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a room may be recorded, and how its answers are read off a sheet. */
class RoomTest {

    @Test
    void one_no_among_eleven_turns_it_off() {
        assertThat(Room.of(11, 10, 1)).isEqualTo(Room.OFF);
        assertThat(Room.of(11, 0, 1)).isEqualTo(Room.OFF);
    }

    @Test
    void silence_and_not_sure_are_no_yes() {
        assertThat(Room.of(11, 10, 0)).isEqualTo(Room.NOT_YET);
        assertThat(Room.of(11, 11, 0)).isEqualTo(Room.ON);
        assertThat(Room.of(0, 0, 0)).isEqualTo(Room.NOT_YET);
        assertThatThrownBy(() -> Room.of(3, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_is_as_many_keys_as_answers_or_one_for_all() {
        assertThat(SheetLine.read("ynn?-", 5)).contains(List.of(Mark.YES, Mark.NO, Mark.NO, Mark.NOT_SURE, Mark.SKIP));
        assertThat(SheetLine.read(" Y n, y/y y ", 5)).contains(List.of(Mark.YES, Mark.NO, Mark.YES, Mark.YES, Mark.YES));
        assertThat(SheetLine.read("y", 5)).contains(List.of(Mark.YES, Mark.YES, Mark.YES, Mark.YES, Mark.YES));
        assertThat(SheetLine.read("i", 1)).contains(List.of(Mark.YES));
        assertThat(SheetLine.read("", 2)).contains(List.of(Mark.SKIP, Mark.SKIP));
        assertThat(SheetLine.read("yy", 5)).isEmpty();
        assertThat(SheetLine.read("yyxyy", 5)).isEmpty();
    }
}
