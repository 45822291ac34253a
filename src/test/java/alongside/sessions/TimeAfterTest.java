package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.sessions.rules.Effort;
import alongside.sessions.rules.PlanCheck;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time for what comes after a session stands in its plan from the start, with somebody who sees to it. */
class TimeAfterTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired PlanChecks checks;
    @Autowired DSLContext sql;

    @Test
    void half_as_much_again_is_suggested_and_never_less() {
        assertThat(Effort.suggested(60)).isEqualTo(90);
        assertThat(IntStream.range(0, 500)).allMatch(it -> Effort.suggested(it) * 2 >= it * 3 && Effort.suggested(it) * 2 < it * 3 + 11 && Effort.suggested(it) % 5 == 0);
    }

    @Test
    void it_is_planned_by_itself_and_whoever_sees_to_it_is_told() throws Exception {
        world.furnished();
        var day = LocalDate.of(2030, 6, 9);
        var id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 3", "Try the drafts",
                day, LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, world.me("facilitator").person(), null));
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "Letter B", ""));
        here = "/sessions/" + id;
        assertThat(page("coordinator", "/to-do")).contains("Wyn facilitator sees to it", "We keep 3 hours 45 minutes for it", "16 June 2030", "This is what we suggest");
        assertThat(page("coordinator", "")).contains(here + "/to-do");
        assertThat(checks.of(world.me("coordinator"), id)).as("nobody said so yet").filteredOn(it -> it.finding().check() == PlanCheck.FOLLOW_UP).allMatch(PlanChecks.Looked::open);

        var member = world.me("member").person();
        assertThat(post("coordinator", "/time-after", "owner", member, "day", "2030-06-08", "minutes", "60", "more", "yes").getStatus()).as("before it").isEqualTo(422);
        assertThat(post("coordinator", "/time-after", "owner", world.me("outsider").person(), "day", "2030-06-12", "minutes", "60", "more", "yes").getStatus()).as("from elsewhere").isEqualTo(422);
        var wrong = post("coordinator", "/time-after", "owner", "", "day", "", "minutes", "", "more", "yes");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getContentAsString()).select("#problems li").eachText()).as("all at once, each by its field").containsExactlyInAnyOrder(
                "Please choose one: Who sees to it?", "Please fill this in: By which day will people hear what came of it?", "Please fill this in: How many minutes do you think it takes?");
        var half = Jsoup.parse(post("coordinator", "/time-after", "owner", member, "day", "2030-06-08", "minutes", "an hour", "more", "no").getContentAsString());
        assertThat(half.select("#problems li").eachText()).containsExactlyInAnyOrder("Please write a day after the session", "Please write a whole number from 5 to 6,000: How many minutes do you think it takes?");
        assertThat(half.selectFirst("input[name=minutes]").val()).isEqualTo("an hour");
        assertThat(post("coordinator", "/time-after", "owner", member, "day", "2030-06-12", "minutes", "60", "more", "yes").getStatus()).isEqualTo(303);
        post("coordinator", "/time-after", "owner", member, "day", "2030-06-12", "minutes", "60", "more", "yes");
        assertThat(page("facilitator", "/to-do")).contains("Wyn member sees to it", "We keep 1 hour 30 minutes for it", "12 June 2030").doesNotContain("This is what we suggest");
        assertThat(sql.fetch("select kind from letter where person = ?", member).getValues(0, String.class)).as("told once").filteredOn("sessions.letter.time-after"::equals).hasSize(1);
        assertThat(checks.of(world.me("coordinator"), id)).filteredOn(it -> it.finding().check() == PlanCheck.FOLLOW_UP).noneMatch(PlanChecks.Looked::open);
        assertThat(page("coordinator", "/ending")).as("what was promised when it was planned").contains("12 June 2030");
        post("coordinator", "/time-after", "owner", member, "day", "2030-06-12", "minutes", "60", "more", "no");
        assertThat(page("facilitator", "/to-do")).contains("We keep 1 hour for it");
    }
}
