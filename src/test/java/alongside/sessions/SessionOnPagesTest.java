package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Voices;
import alongside.words.Dates;
import alongside.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session from its plan to its end, through its pages. */
class SessionOnPagesTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Voices voices;
    @Autowired Proposals proposals;

    private String fresh() {
        world.furnished();
        return sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 3", "Try the drafts",
                LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "https://join.example/3", 30, null, null));
    }

    @Test
    void what_is_hoped_of_a_session_is_said_wherever_its_purpose_is_and_asked_about_when_it_closes() throws Exception {
        var day = List.of("title", "Hoped", "purpose", "Talk about letters", "day", "12 June 2030", "starts", "10am", "ends", "12pm", "place", "The hub", "reading", "0", "remind", "5");
        var planned = new ArrayList<>(day);
        planned.addAll(List.of("hoped", "A list we all signed"));
        here = "/projects/" + world.id("project") + "/sessions";
        here = Objects.requireNonNull(post("coordinator", "", planned.toArray(String[]::new)).getRedirectedUrl()).replaceFirst("/agenda.*", "");
        for (var page : List.of("", "/invitation")) assertThat(page("member", page)).as(page).contains("What we hope comes of it:", "A list we all signed");
        assertThat(page("coordinator", "/plan")).contains("A list we all signed");
        post("coordinator", "/plan", day.toArray(String[]::new));
        assertThat(page("member", "")).doesNotContain("What we hope comes of it:");
        post("coordinator", "/plan", planned.toArray(String[]::new));
        sessions.open(world.me("coordinator"), here.substring(here.lastIndexOf('/') + 1));
        for (var page : List.of("/live/cards/purpose", "/live/cards/closing")) assertThat(page("member", page)).as(page).contains("What we hope comes of it:", "A list we all signed");
    }

    @Test
    void who_joins_from_elsewhere_reads_that_no_tool_is_to_record_and_nobody_else_does() throws Exception {
        var off = "Tools for online meetings can record and take notes by themselves. Nobody is to switch that on in this session.";
        for (var joining : List.of("", "https://meet.example.org/letters")) {
            here = "/sessions/" + sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("From home", "Talk", LocalDate.of(2030, 6, 12),
                    LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", joining, 0, null, null));
            for (var page : List.of("", "/invitation")) assertThat(page("member", page).contains(off)).as(joining + page).isEqualTo(!joining.isEmpty());
        }
    }

    @Test
    void a_plan_with_mistakes_comes_back_with_what_was_typed() throws Exception {
        world.furnished();
        var answer = post("coordinator", "/projects/" + world.id("project") + "/sessions", "title", "Session 9", "purpose", "",
                "day", "soon", "starts", "1pm", "ends", "10am", "reading", "lots");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Session 9").contains("Please write a day").contains("later than the start")
                .contains("how to join from elsewhere").contains("value=\"lots\"");
    }

    @Test
    void a_block_asks_at_most_three_things_and_everybody_reads_them_on_every_screen_and_on_paper() throws Exception {
        here = "/sessions/" + fresh();
        var id = here.substring("/sessions/".length());
        var block = agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "Letter B", "")).orElseThrow();
        var path = "/agenda/" + block + "/questions";
        var asks = "What stops you from opening it?\nIs it too long?";
        assertThat(post("coordinator", path, "questions", asks, "bank", "talk-1", "bank", "talk-2").getContentAsString()).contains("at most three things", "What stops you from opening it?");
        assertThat(post("coordinator", path, "questions", asks, "bank", "talk-3", "bank", "meet-1").getStatus()).isEqualTo(303);
        assertThat(page("coordinator", "/agenda")).contains("What gets in the way?", "Yes or no answers this").as("a question of another kind of block").doesNotContain("smile");
        post("facilitator", "/opening");
        for (var screen : new String[] {"", "/live", "/display"}) assertThat(page("visitor", screen)).as(screen).contains("What stops you from opening it?", "What gets in the way?");
        for (var screen : new String[] {"/live/running", "/kit"}) assertThat(page("facilitator", screen)).as(screen).contains("What stops you from opening it?");
    }

    @Test
    void every_line_of_a_plan_can_be_changed_also_its_words_and_who_leads_it() throws Exception {
        here = "/sessions/" + fresh();
        var me = world.me("coordinator");
        var id = here.substring("/sessions/".length());
        var block = agendas.add(me, id, AgendaItem.of(AgendaItem.Kind.TABLES, 30, "", "")).orElseThrow();
        var path = "/agenda/" + block + "/questions";
        assertThat(page("coordinator", path)).contains("What is it about?", "Who leads it?");
        assertThat(post("coordinator", path, "title", "Letter C", "lead", "Hattie and Dev", "questions", "What is missing?").getStatus()).isEqualTo(303);
        assertThat(page("member", "")).contains("Letter C", "What is missing?");
        assertThat(page("coordinator", "/agenda")).contains("Led by Hattie and Dev");
        var emptied = post("coordinator", path, "title", "", "lead", "Marjorie", "questions", "");
        assertThat(emptied.getStatus()).as("words are not taken away").isEqualTo(422);
        assertThat(emptied.getContentAsString()).contains("Please fill this in", "value=\"Marjorie\"");
        assertThat(page("coordinator", "/agenda")).contains("Letter C", "Hattie and Dev");

        var asked = agendas.add(me, id, AgendaItem.of(AgendaItem.Kind.TALK, 10, "My bus", "").asSaid()).orElseThrow();
        var theirs = "/agenda/" + asked + "/questions";
        assertThat(page("coordinator", theirs)).as("what somebody asked for is theirs").doesNotContain("What is it about?").contains("Who leads it?");
        post("coordinator", theirs, "title", "Transport", "lead", "Imogen", "questions", "");
        assertThat(page("coordinator", "/agenda")).contains("My bus", "Imogen").doesNotContain("Transport");
    }

    @Test
    void an_invitation_says_what_is_planned_who_runs_it_and_how_long_it_takes() throws Exception {
        here = "/sessions/" + fresh();
        var id = here.substring("/sessions/".length());
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "Letter B", ""));
        assertThat(page("member", "/invitation")).contains("Letter B", "It takes 3 hours in all, with the time to read beforehand.").as("nobody runs it yet").doesNotContain("It is run by");
        var unread = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Only talk", "Talk", LocalDate.of(2030, 6, 4), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, world.me("facilitator").person(), null));
        here = "/sessions/" + unread;
        assertThat(page("member", "/invitation")).contains("It takes 2 hours.", "It is run by Wyn facilitator.").doesNotContain("to read");
    }

    @Test
    void days_stand_in_a_form_as_they_are_asked_for() throws Exception {
        here = "/sessions/" + fresh();
        var day = sessions.seenBy(world.me("coordinator"), here.substring("/sessions/".length())).orElseThrow().day();
        assertThat(page("coordinator", "/plan")).contains("value=\"" + Dates.day(day, Words.ENGLISH) + "\"").doesNotContain("value=\"" + day + "\"");
        assertThat(page("coordinator", "/ending")).doesNotContainPattern("name=\"followUp\"[^>]*value=\"\\d").doesNotContainPattern("value=\"\\d{4}-\\d");
    }

    @Test
    void what_people_ask_for_comes_where_time_was_left_open() {
        var id = fresh();
        var me = world.me("coordinator");
        agendas.of(me, id).forEach(it -> agendas.arrange(me, id, List.of(new Agendas.Wish(it.id(), null, null, true))));
        assertThat(agendas.begin(me, id, "OPEN")).isTrue();
        for (var words : new String[] {"My bus", "The bill", "The phone line"}) proposals.propose(world.me("member"), id, words);
        var asked = proposals.of(me, id).stream().collect(java.util.stream.Collectors.toMap(Proposal::words, Proposal::id));
        proposals.take(me, id, asked.get("My bus"), 15);
        assertThat(agendas.of(me, id)).extracting(AgendaItem::minutes).containsExactly(10, 15, 10, 15, 20, 10, 10);
        proposals.take(me, id, asked.get("The bill"), 20);
        assertThat(agendas.of(me, id)).extracting(AgendaItem::minutes).as("the first is too short: the second is filled").containsExactly(10, 15, 10, 15, 20, 10, 10);
        assertThat(agendas.of(me, id).get(4).title()).contains("The bill");
        proposals.take(me, id, asked.get("The phone line"), 15);
        assertThat(agendas.of(me, id)).extracting(AgendaItem::minutes).as("longer than what is left: it fills it").containsExactly(10, 15, 15, 15, 20, 10, 10);
        assertThat(agendas.of(me, id)).extracting(AgendaItem::kind).doesNotContain(AgendaItem.Kind.OPEN_AGENDA).endsWith(AgendaItem.Kind.NEXT_STEPS);
    }

    @Test
    void how_whoever_facilitates_stands_to_it_is_read_by_everybody_beforehand() throws Exception {
        here = "/sessions/" + fresh();
        assertThat(page("member", "")).doesNotContain("Who facilitates");
        assertThat(post("facilitator", "/work", "facilitator", "INDEPENDENT").getStatus()).isEqualTo(303);
        for (var where : new String[] {"", "/invitation"}) assertThat(page("member", where)).as(where).contains("Who facilitates", "Somebody independent");
        post("facilitator", "/work", "facilitator", "");
        assertThat(page("member", "")).as("taken back").doesNotContain("Who facilitates");
    }

    @Test
    void from_opening_to_finishing_with_everything_sorted() throws Exception {
        var id = fresh();
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "", "")).orElseThrow();
        assertThat(post("facilitator", "/sessions/" + id + "/invitations").getStatus()).isEqualTo(303);
        assertThat(page("member", "/sessions/" + id)).contains("Say if you can come");
        post("member", "/sessions/" + id + "/invitation", "reply", "YES");
        assertThat(page("member", "/sessions/" + id)).doesNotContain("Say if you can come").contains("May we record");
        post("member", "/sessions/" + id + "/permissions/SOUND", "answer", "NO");
        assertThat(page("visitor", "/sessions/" + id)).contains("Nothing is recorded").doesNotContain("Wyn member");
        post("facilitator", "/sessions/" + id + "/opening");
        var member = world.me("member").person();
        post("facilitator", "/sessions/" + id + "/presence", "listed", member, "listed", world.me("visitor").person(), "here", member);
        assertThat(sessions.present(id)).containsExactly(member);

        var quiet = post("member", "/projects/" + world.id("project") + "/voices", "session", id, "words", "Date in words.");
        assertThat(quiet.getStatus()).as("who may know is chosen at writing").isEqualTo(422);
        assertThat(quiet.getContentAsString()).contains("Date in words.");
        post("member", "/projects/" + world.id("project") + "/voices", "session", id, "words", "Date in words.", "visibility", "NAMED");
        assertThat(page("visitor", "/sessions/" + id)).contains("Date in words.").contains("Wyn member");

        assertThat(post("facilitator", "/sessions/" + id + "/ending", "followUp", "").getStatus()).isEqualTo(422);
        assertThat(post("facilitator", "/sessions/" + id + "/ending", "followUp", "1 April 2020").getStatus()).isEqualTo(422);
        assertThat(post("facilitator", "/sessions/" + id + "/ending", "followUp", "2031-04-21").getStatus()).isEqualTo(303);
        assertThat(page("facilitator", "/sessions/" + id)).contains("1 thing that was said is not sorted");
        assertThat(sessions.finish(world.me("facilitator"), id)).isFalse();
        var said = voices.of(world.me("member"), id).getFirst();
        assertThat(post("facilitator", "/contributions/" + said.id() + "/becoming", "becoming", "THANKED").getStatus()).isEqualTo(303);
        assertThat(voices.of(world.me("member"), id)).extracting(Contribution::becoming).containsExactly(Becoming.THANKED);
        var recap = page("member", "/sessions/" + id + "/recap");
        assertThat(recap).contains("Date in words.").contains("21 April 2031");
        assertThat(org.jsoup.Jsoup.parse(recap).select("#recap-purpose ~ ul li").eachText()).as("a part without words of its own is called by its kind").contains("Talking together").doesNotContain("");
        assertThat(page("facilitator", "/sessions/" + id)).as("whoever runs it has a view of their own, also afterwards").contains("/voices/new?session=" + id, "Say something yourself");
    }

    @Test
    void words_taken_into_a_worry_leave_every_page_at_once() throws Exception {
        var id = fresh();
        post("member", "/projects/" + world.id("project") + "/voices", "session", id, "words", "A relative takes her payment.", "visibility", "NAMED");
        var said = voices.of(world.me("member"), id).getFirst().id();
        assertThat(page("facilitator", "/contributions/" + said + "/worry")).contains("leave every page at once");
        assertThat(post("facilitator", "/contributions/" + said + "/worry").getStatus()).isEqualTo(303);
        for (var path : new String[] {"/sessions/" + id, "/projects/" + world.id("project") + "/voices", "/projects/" + world.id("project")})
            for (var role : new String[] {"member", "facilitator", "coordinator"})
                assertThat(page(role, path)).as(role + " at " + path).doesNotContain("takes her payment");
        assertThat(post("facilitator", "/contributions/" + said + "/worry").getStatus()).isEqualTo(404);
    }

    @Test
    void a_day_that_passed_has_an_apology_and_a_new_day_and_is_not_forgotten() throws Exception {
        var id = fresh();
        sessions.end(world.me("facilitator"), id, LocalDate.of(2020, 4, 21));
        assertThat(page("member", "/sessions/" + id)).contains("We are late").contains("21 April 2020");
        var here = "/sessions/" + id + "/follow-up";
        assertThat(post("facilitator", here, "day", "1 April 2021").getStatus()).as("a day that is past").isEqualTo(422);
        assertThat(post("member", here, "day", "1 April 2031").getStatus()).isEqualTo(404);
        assertThat(post("facilitator", here, "day", "1 April 2031").getStatus()).isEqualTo(303);
        assertThat(page("member", "/sessions/" + id)).contains("by Tuesday 21 April 2020. We did not manage").contains("1 April 2031");
        assertThat(sessions.promisedBefore(world.me("member"), id)).containsExactly(LocalDate.of(2020, 4, 21));
        assertThat(sessions.promisedBefore(world.me("outsider"), id)).isEmpty();
    }

    @Test
    void an_agenda_is_put_in_order_with_numbers_all_at_once() throws Exception {
        var id = fresh();
        var here = "/sessions/" + id + "/agenda";
        for (var title : new String[] {"Read the drafts", "Say what they do", "Choose one"}) post("facilitator", here, "kind", "TALK", "title", title, "minutes", "50", "lead", "");
        post("facilitator", here, "kind", "BREAK", "title", "", "minutes", "15", "lead", "");
        assertThat(post("facilitator", here, "kind", "TALK", "title", "", "minutes", "0").getStatus()).isEqualTo(422);
        assertThat(page("facilitator", here)).contains("people sit for 150 minutes".substring(7)).contains("Look at this");
        var blocks = agendas.of(world.me("facilitator"), id).stream().map(AgendaItem::id).toList();
        assertThat(post("facilitator", here + "/order", "place-" + blocks.getFirst(), "5", "minutes-" + blocks.getFirst(), "50").getContentAsString()).as("there are four").contains("from 1 to 4", "value=\"5\"");

        post("facilitator", here + "/order", "place-" + blocks.getFirst(), "3", "minutes-" + blocks.getFirst(), "20", "place-" + blocks.get(3), "1", "minutes-" + blocks.get(3), "10",
                "place-" + blocks.get(1), "2", "minutes-" + blocks.get(1), "50", "off-" + blocks.get(1), "yes");
        assertThat(agendas.of(world.me("member"), id)).extracting(AgendaItem::id).as("what was not on the form stays").containsExactly(blocks.get(3), blocks.get(2), blocks.getFirst());
        assertThat(agendas.of(world.me("member"), id)).extracting(AgendaItem::minutes).containsExactly(10, 50, 20);
        assertThat(page("facilitator", here)).contains("11:30am", "name=\"was-" + blocks.get(2) + "\" value=\"2 50\"");

        // On one form the first lasts longer; meanwhile a colleague gave another part less time and added one.
        var mine = new String[] {"was-" + blocks.get(3), "1 10", "place-" + blocks.get(3), "1", "minutes-" + blocks.get(3), "15", "was-" + blocks.get(2), "2 50", "place-" + blocks.get(2), "2", "minutes-" + blocks.get(2), "50",
                "was-" + blocks.getFirst(), "3 20", "place-" + blocks.getFirst(), "3", "minutes-" + blocks.getFirst(), "20"};
        post("facilitator", here + "/order", "was-" + blocks.get(2), "2 50", "place-" + blocks.get(2), "2", "minutes-" + blocks.get(2), "40");
        post("facilitator", here, "kind", "BREAK", "title", "", "minutes", "5", "lead", "");
        post("facilitator", here + "/order", mine);
        assertThat(agendas.of(world.me("member"), id)).extracting(AgendaItem::minutes).as("what nobody touched on this form stays").containsExactly(15, 40, 20, 5);
        var last = agendas.of(world.me("member"), id).getLast().id();
        for (var gone : new String[] {last, blocks.get(2)}) post("facilitator", here + "/order", "was-" + gone, "4 5", "place-" + gone, "4", "minutes-" + gone, "5", "off-" + gone, "yes");
        mine[5] = "20";
        assertThat(post("facilitator", here + "/order", mine).getStatus()).as("the third of two, as it stood").isEqualTo(303);
        assertThat(agendas.of(world.me("member"), id)).extracting(AgendaItem::minutes).containsExactly(20, 20);
    }
}
