package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever came to support somebody is counted as there, and becomes neither a member nor one who is paid, asked or heard. */
class SupportersTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Supporters supporters;
    @Autowired Permissions permissions;

    private String id = "";
    private String supporter = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 11", "Try the drafts",
                LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        supporter = world.me("supporter").person();
        sessions.open(world.me("facilitator"), id);
    }

    private void count(String person, boolean is) {
        if (is) post("facilitator", "/presence/supporters", "listed", person, "here", person);
        else post("facilitator", "/presence/supporters", "listed", person);
    }

    @Test
    void a_supporter_who_came_is_counted_and_neither_paid_nor_one_of_those_who_take_part() throws Exception {
        sessions.countIn(world.me("facilitator"), id, world.me("member").person(), true);
        int asked = permissions.answered(world.me("facilitator"), id).of();
        for (int press = 0; press < 2; press++) count(supporter, true);
        assertThat(sessions.headCount(id)).isEqualTo(2);
        assertThat(sessions.present(id)).containsExactly(world.me("member").person());
        assertThat(sessions.inTheRoom(id)).doesNotContain(supporter);
        assertThat(sessions.minutesPaid(id, supporter)).isZero();
        assertThat(permissions.answered(world.me("facilitator"), id).of()).as("they can be heard in a recording").isEqualTo(asked + 1);
        assertThat(page("facilitator", "/people")).contains("Wyn supporter, who supports Wyn member", "1 of ");
        count(world.me("visitor").person(), true);
        count(world.me("outsider").person(), true);
        assertThat(supporters.here(world.me("member"), id)).as("they support nobody").containsExactly(supporter);
        assertThat(supporters.here(world.me("outsider"), id)).isEmpty();
        count(supporter, false);
        assertThat(sessions.headCount(id)).isEqualTo(1);
        count(supporter, true);
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(page("member", "/recap")).contains("2 people were here", "1 of them came to support somebody");

    }
}
