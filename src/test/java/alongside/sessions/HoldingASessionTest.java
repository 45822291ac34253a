package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.HouseHttpTest;
import alongside.World;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class HoldingASessionTest {

    @Autowired World world;
    @Autowired Sessions sessions;

    static NewSession plan() {
        return new NewSession("Session 1", "Understand what the letters do to people", LocalDate.of(2026, 4, 14),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null);
    }

    @Test
    void planned_opened_counted_ended_and_paid_for_its_length_and_the_reading() {
        world.furnished();
        var imogen = world.me("facilitator");
        var id = sessions.plan(imogen, world.place("facilitator"), plan());
        assertThat(sessions.open(imogen, id)).isTrue();
        assertThat(sessions.countIn(imogen, id, world.me("member").person(), true)).isTrue();
        assertThat(sessions.countIn(imogen, id, world.me("visitor").person(), true)).isTrue();
        assertThat(sessions.countIn(imogen, id, world.me("visitor").person(), false)).isTrue();
        assertThat(sessions.countIn(imogen, id, world.me("outsider").person(), true)).isFalse();
        assertThat(sessions.end(imogen, id, LocalDate.of(2026, 4, 21))).isTrue();
        assertThat(sessions.present(id)).containsExactly(world.me("member").person());
        assertThat(sessions.minutesPaid(id, world.me("member").person())).isEqualTo(180);
        assertThat(sessions.minutesPaid(id, world.me("visitor").person())).isZero();
        assertThat(sessions.seenBy(world.me("member"), id).orElseThrow().followUp()).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void pressing_twice_does_it_once() {
        world.furnished();
        var imogen = world.me("facilitator");
        var id = sessions.plan(imogen, world.place("facilitator"), plan());
        assertThat(sessions.open(imogen, id)).isTrue();
        assertThat(sessions.open(imogen, id)).isFalse();
        assertThat(sessions.end(imogen, id, LocalDate.of(2026, 4, 21))).isTrue();
        assertThat(sessions.end(imogen, id, LocalDate.of(2026, 5, 21))).isFalse();
        assertThat(sessions.seenBy(imogen, id).orElseThrow().followUp()).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void a_member_neither_plans_nor_ends_and_a_stranger_finds_nothing() {
        world.furnished();
        var id = sessions.plan(world.me("coordinator"), world.place("coordinator"), plan());
        assertThatThrownBy(() -> sessions.plan(world.me("member"), world.place("member"), plan())).isInstanceOf(IllegalArgumentException.class);
        assertThat(sessions.open(world.me("member"), id)).isFalse();
        assertThat(sessions.end(world.me("member"), id, LocalDate.of(2026, 4, 21))).isFalse();
        assertThat(sessions.seenBy(world.me("member"), id)).isPresent();
        assertThat(sessions.seenBy(world.me("outsider"), id)).isEmpty();
    }
}
