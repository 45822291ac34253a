package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.SeenBy;
import alongside.sessions.rules.Block;
import alongside.sessions.rules.Plan;
import alongside.sessions.rules.PlanCheck;
import alongside.sessions.rules.RoleMix;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What we look at in a plan: advice with a reason to answer, the person whose need it is never named. */
@HouseHttpTest
class PlanChecksTest {

    @Autowired World world;
    @Autowired MockMvcTester mvc;
    @Autowired Sessions sessions;
    @Autowired PlanChecks checks;
    @Autowired Needs needs;

    private MockHttpServletResponse post(String path, String... fields) {
        var request = mvc.post().uri(path).requestAttr(Me.class.getName(), world.me("facilitator")).with(csrf());
        for (int i = 0; i + 1 < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange().getResponse();
    }

    private String page(String path) throws Exception {
        var response = mvc.get().uri(path).requestAttr(Me.class.getName(), world.me("facilitator")).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private String fresh() {
        return fresh("");
    }

    private String fresh(String joining) {
        world.furnished();
        return sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 4", "Try the drafts",
                LocalDate.of(2030, 7, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", joining, 30, null, null));
    }

    @Test
    void the_shortest_need_counts_and_nobody_is_named() throws Exception {
        var id = fresh();
        post("/sessions/" + id + "/agenda/beginning", "from", "FIRST");
        assertThat(page("/sessions/" + id + "/agenda")).contains("The longest time without a break is 40 minutes");
        var member = world.me("member");
        needs.say(member, member.person(), Map.of(NeedKind.EVENT, "A break every 25 minutes"), Set.of(), LocalDate.of(2030, 1, 1));
        assertThat(page("/sessions/" + id + "/agenda")).as("kept to themselves").doesNotContain("need one after 25");
        needs.say(member, member.person(), Map.of(NeedKind.EVENT, "A break every 25 minutes"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2030, 1, 1));
        assertThat(page("/sessions/" + id + "/agenda")).contains("need one after 25").doesNotContain(member.name());
        // All tests share one house: whoever may read it by itself may read it again.
        needs.say(member, member.person(), Map.of(), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2030, 1, 1));
    }

    @Test
    void advice_is_answered_with_a_reason_and_stops_nothing() throws Exception {
        var id = fresh();
        post("/sessions/" + id + "/agenda", "kind", "TALK", "title", "Read the drafts", "minutes", "50", "lead", "");
        var here = "/sessions/" + id + "/agenda/checks/LONGEST_STRETCH";
        assertThat(post(here, "reason", "").getStatus()).isEqualTo(422);
        assertThat(post(here, "reason", "They asked for a walk in the middle.").getStatus()).isEqualTo(303);
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(it -> it.finding().check() == PlanCheck.LONGEST_STRETCH)
                .singleElement().satisfies(it -> assertThat(it.open()).isFalse()).satisfies(it -> assertThat(it.finding().fine()).isFalse());
        assertThat(page("/sessions/" + id + "/agenda")).contains("They asked for a walk in the middle.");
        assertThat(post(here, "reason", "").getStatus()).isEqualTo(303);
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(PlanChecks.Looked::open).extracting(it -> it.finding().check()).contains(PlanCheck.LONGEST_STRETCH);
        assertThat(checks.of(world.me("member"), id)).as("not for members").isEmpty();
    }

    @Test
    void an_agenda_begins_like_last_time() throws Exception {
        var first = fresh();
        post("/sessions/" + first + "/agenda", "kind", "TALK", "title", "What the letters do to us", "minutes", "30", "lead", "Tomos");
        var second = fresh();
        post("/sessions/" + second + "/agenda/beginning", "from", first);
        assertThat(page("/sessions/" + second + "/agenda")).contains("What the letters do to us").contains("Led by Tomos");
        assertThat(post("/sessions/" + second + "/agenda/beginning", "from", "FIRST").getStatus()).isEqualTo(303);
        assertThat(page("/sessions/" + second + "/agenda")).as("what is there stays").doesNotContain("Getting to know each other</strong>");
    }

    @Test
    void one_person_with_three_jobs_is_looked_at() {
        var id = fresh();
        post("/sessions/" + id + "/agenda/beginning", "from", "WORKING");
        var host = world.me("access-host");
        sessions.give(world.me("facilitator"), id, Map.of(Job.FACILITATOR, host.person(), Job.TIMEKEEPER, host.person(), Job.TECH_HOST, host.person()));
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(PlanChecks.Looked::open).extracting(it -> it.finding().check()).contains(PlanCheck.THREE_JOBS);
        sessions.give(world.me("facilitator"), id, Map.of(Job.TECH_HOST, ""));
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(PlanChecks.Looked::open).extracting(it -> it.finding().check()).doesNotContain(PlanCheck.THREE_JOBS);
        assertThat(sessions.seat(host, id).orElseThrow().runs()).isTrue();
    }

    @Test
    void each_step_has_somebody_with_lived_experience_or_a_reason() throws Exception {
        var id = fresh();
        post("/sessions/" + id + "/agenda/beginning", "from", "WORKING");
        var lived = world.me("member").person();
        var staff = world.me("facilitator").person();
        assertThat(page("/sessions/" + id + "/agenda")).as("nobody is named at all").contains("Nobody with lived experience is named yet for: preparing it, leading it, following it up.");
        post("/sessions/" + id + "/work", "PREPARED", lived, "LED", staff);
        assertThat(page("/sessions/" + id + "/agenda")).contains("Nobody with lived experience is named yet for: leading it, following it up.");
        post("/sessions/" + id + "/work", "PREPARED", lived, "LED", lived, "LED", staff, "FOLLOWED_UP", lived);
        assertThat(page("/sessions/" + id + "/agenda")).contains("People with lived experience prepare it, lead it and follow it up.");
        post("/sessions/" + id + "/work", "PREPARED", lived, "LED", staff, "FOLLOWED_UP", lived);
        post("/sessions/" + id + "/agenda/checks/LIVED_EXPERIENCE", "reason", "Tomos leads from May, when he has seen it done.");
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(PlanChecks.Looked::open).extracting(it -> it.finding().check()).doesNotContain(PlanCheck.LIVED_EXPERIENCE);
    }

    @Test
    void how_what_is_said_is_kept_is_looked_at_until_there_is_another_way_if_that_fails() throws Exception {
        var id = fresh();
        post("/sessions/" + id + "/agenda/beginning", "from", "WORKING");
        post("/sessions/" + id + "/work", "ways", "NOTES", "ways", "PHOTOS");
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(PlanChecks.Looked::open).extracting(it -> it.finding().check()).contains(PlanCheck.CAPTURE);
        post("/sessions/" + id + "/work", "ways", "NOTES", "ways", "PHOTOS", "otherwise", "Nadia writes on paper");
        assertThat(checks.of(world.me("facilitator"), id)).filteredOn(PlanChecks.Looked::open).extracting(it -> it.finding().check()).doesNotContain(PlanCheck.CAPTURE);
        assertThat(page("/sessions/" + id + "/work")).contains("Nadia writes on paper");
    }

    @Test
    void of_a_day_beyond_our_list_of_holidays_nobody_is_told_that_it_is_free() throws Exception {
        var id = fresh();
        post("/sessions/" + id + "/agenda", "kind", "TALK", "title", "Read the drafts", "minutes", "20", "lead", "");
        assertThat(open(id)).contains(PlanCheck.DATE);
        assertThat(page("/sessions/" + id + "/agenda/checks/DATE")).contains("later than our list of school holidays and festivals reaches");
    }

    @Test
    void that_the_tool_people_join_by_records_nothing_is_said_where_somebody_looked() throws Exception {
        var id = fresh("https://meet.example/tables");
        post("/sessions/" + id + "/agenda", "kind", "TALK", "title", "Read the drafts", "minutes", "20", "lead", "");
        assertThat(open(id)).contains(PlanCheck.RECORDERS);
        for (var where : List.of("/agenda", "/agenda/checks/RECORDERS")) assertThat(page("/sessions/" + id + where)).as("from %s one press to where it is said", where).contains("href=\"/sessions/" + id + "/work#recorders\"");
        assertThat(page("/sessions/" + id)).contains("Nobody is to switch that on").doesNotContain("they are switched off");
        post("/sessions/" + id + "/work", "ways", "NOTES", "otherwise", "Paper", "recorders", "off");
        assertThat(open(id)).doesNotContain(PlanCheck.RECORDERS);
        assertThat(page("/sessions/" + id + "/agenda")).as("nothing is left to say").doesNotContain("/work#recorders");
        assertThat(page("/sessions/" + id + "/work")).contains("id=\"recorders\"");
        assertThat(page("/sessions/" + id)).contains("In this session they are switched off");
        post("/sessions/" + id + "/work", "ways", "NOTES", "otherwise", "Paper");
        assertThat(open(id)).as("taken back").contains(PlanCheck.RECORDERS);
        post("/sessions/" + id + "/work", "ways", "NOTES", "otherwise", "Paper", "recorders", "off");
        for (var joining : List.of("https://meet.example/tables", "https://other.example/tables")) {
            post("/sessions/" + id + "/plan", "title", "Session 4", "purpose", "Try the drafts", "day", "2030-07-09", "starts", "10:30", "ends", "13:00", "place", "Mill Street Hub", "joining", joining, "reading", "30");
            assertThat(open(id).contains(PlanCheck.RECORDERS)).as("looked at the one before: " + joining).isEqualTo(joining.contains("other"));
        }
    }

    private List<PlanCheck> open(String id) {
        return checks.of(world.me("facilitator"), id).stream().filter(PlanChecks.Looked::open).map(it -> it.finding().check()).toList();
    }

    /** An agenda we hand out keeps our own advice. */
    @ParameterizedTest
    @EnumSource(Usual.class)
    void usual_agendas_have_nothing_to_look_at(Usual usual) {
        var blocks = usual.items().stream().map(it -> new Block(it.minutes(), it.kind().time())).toList();
        int minutes = blocks.stream().mapToInt(Block::minutes).sum();
        var plan = new Plan(blocks, minutes, usual == Usual.FIRST, new Plan.People(40, 0, false, List.of(), false, RoleMix.NOBODY),
                new Plan.Ahead(LocalDate.of(2030, 7, 9), LocalDate.of(2030, 6, 1), null, 0), Map.of(), true, Set.of(), true, Plan.Joining.NOBODY);
        assertThat(PlanCheck.of(plan)).filteredOn(it -> !it.fine()).isEmpty();
    }
}
