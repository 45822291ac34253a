package alongside.registration;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.post.Waiting;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.registration.Registered.Standing;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Moves;
import alongside.sessions.NewSession;
import alongside.sessions.Proposals;
import alongside.sessions.Sessions;
import alongside.words.Dates;
import biweekly.Biweekly;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that anybody can come to: nobody needs an account, places go in the order in which people came, and who they are is nobody's to see. */
class RegistrationTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Moves moves;
    @Autowired Agendas agendas;
    @Autowired Proposals proposals;
    @Autowired Projects projects;
    @Autowired Guests guests;
    @Autowired Daily daily;
    @Autowired Store store;
    @Autowired InstantSource clock;
    @Autowired DSLContext sql;

    private String id = "";
    private String front = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = plan(LocalDate.of(2031, 4, 8));
        guests.open(world.me("outsider"), id, 1);
        front = "/p/" + world.id("public-project") + "/sessions/" + id;
    }

    private Place place() {
        return projects.place(world.me("outsider"), world.id("public-project")).orElseThrow();
    }

    private String plan(LocalDate day) {
        return sessions.plan(world.me("outsider"), place(), new NewSession("An open evening", "Read letters together", day, LocalTime.of(18, 0), LocalTime.of(20, 0), "Mill Street Hub", "https://join.example/secret", 0, null, null));
    }

    /** A long line of such a file goes on in the next. */
    private String calendar(String page) throws Exception {
        return mvc.get().uri(page + "/calendar").exchange().getResponse().getContentAsString().replace("\r\n ", "");
    }

    private void register(String name, String address) {
        var answer = stranger(front + "/registrations", "name", name, "reaching", "POST", "contact", address, "needs", name.equals("Rosa") ? "A hearing loop" : "");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).as("the same for everybody").isEqualTo(front + "/sent");
    }

    private Registered find(String name) {
        return store.of(id).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void a_word_for_what_people_write_about_it_elsewhere_stands_on_its_public_page() throws Exception {
        assertThat(open(front)).doesNotContain("#");
        var form = "/sessions/" + id + "/registrations";
        assertThat(post("outsider", form, "places", "1", "hashtag", "Letters that make sense").getContentAsString()).contains("letters and figures only", "Letters that make sense");
        assertThat(post("outsider", form, "places", "1", "hashtag", "#LettersThatMakeSense").getStatus()).isEqualTo(303);
        assertThat(open(front)).contains("#LettersThatMakeSense");
        assertThat(page("outsider", form)).contains("value=\"LettersThatMakeSense\"");
    }

    @Test
    void anybody_reads_what_it_is_for_and_nobody_reads_who_comes_or_how_to_join() throws Exception {
        register("Rosa", "1 Hill Road");
        var page = open(front);
        agendas.add(world.me("outsider"), id, AgendaItem.of(AgendaItem.Kind.TALK, 45, "Letter B, line by line", "Hattie Price"));
        proposals.propose(world.me("outsider"), id, "The date in words");
        proposals.take(world.me("outsider"), id, proposals.of(world.me("outsider"), id).getFirst().id(), 10);
        assertThat(agendas.of(world.me("outsider"), id).getLast().title()).as("in the project it says who asked").contains(world.me("outsider").name());
        agendas.add(world.me("outsider"), id, AgendaItem.of(AgendaItem.Kind.TALK, 10, "The date in words and figures", ""));
        var next = plan(LocalDate.of(2031, 4, 8));
        guests.open(world.me("outsider"), next, 1);
        assertThat(agendas.begin(world.me("outsider"), next, id)).as("like last time").isTrue();
        for (var one : List.of(id, next)) assertThat(proposals.agendaInPublic(sessions.seenBy(world.me("outsider"), one).orElseThrow())).extracting(it -> it.item().title())
                .as("what was asked for stands under its kind alone, and what staff wrote as they wrote it").containsExactly("Letter B, line by line", "", "The date in words and figures");
        assertThat(open(front)).as("nor who asked").doesNotContain(world.me("outsider").name());
        assertThat(open(front)).contains("What is planned", "6pm", "Letter B, line by line").as("who leads it is not for everybody").doesNotContain("Hattie Price");
        assertThat(open("/place/" + find("Rosa").door())).contains("Letter B, line by line");
        assertThat(page).contains("Read letters together", "Tuesday 8 April 2031", "Mill Street Hub", "you would be number 1 on the list").doesNotContain("Rosa", "join.example", "hearing loop");
        assertThat(open("/p/" + world.id("public-project"))).contains("Come along", "An open evening");
        var file = calendar(front);
        assertThat(file).doesNotContain("join.example");
        assertThat(Biweekly.parse(file).first().getEvents().getFirst().getDateStart().getValue().toInstant()).as("summer time").isEqualTo(Instant.parse("2031-04-08T17:00:00Z"));
        var sealed = String.valueOf(sql.fetch("select * from registration where session = ?", id));
        assertThat(sealed).doesNotContain("Rosa", "Hill Road", "loop");
        var inside = plan(LocalDate.of(2031, 4, 9));
        assertThat(mvc.get().uri("/p/" + world.id("public-project") + "/sessions/" + inside).exchange().getResponse().getStatus()).as("not opened").isEqualTo(404);
    }

    @Test
    void whoever_comes_first_has_the_place_and_the_rest_wait_in_order_each_once() throws Exception {
        for (var name : List.of("Rosa", "Piet", "Ida")) register(name, "1 Hill Road");
        register(" PIET ", "1  hill road");
        assertThat(store.of(id).stream().map(it -> it.name() + " " + it.standing())).as("the same form again changes nothing").containsExactly("Rosa PLACED", "Piet WAITING", "Ida WAITING");
        assertThat(lettersTo(find("Ida").id()).getFirst().written().text()).contains("number 2").doesNotContain("join.example");
        assertThat(lettersTo(find("Rosa").id()).getFirst().written().text()).contains("you have a place", "https://join.example/secret");
        assertThat(lettersTo(find("Rosa").id()).getFirst().written().code()).as("on paper the page is found by a code").isNotNull();
        var bad = stranger(front + "/registrations", "name", "Bo", "reaching", "EMAIL", "contact", "no address");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("no address");
    }

    @Test
    void a_place_that_is_given_back_is_offered_to_the_next_with_a_day_and_then_to_the_one_after() throws Exception {
        for (var name : List.of("Rosa", "Piet", "Ida")) register(name, "1 Hill Road");
        var rosa = find("Rosa");
        assertThat(open("/place/" + rosa.door())).contains("You have a place", "https://join.example/secret");
        assertThat(open("/place/" + find("Ida").door())).contains("number 2").doesNotContain("join.example");
        assertThat(calendar("/place/" + rosa.door())).as("with how to join").contains("join.example");
        assertThat(calendar("/place/" + find("Ida").door())).as("who waits is not told").doesNotContain("join.example");
        stranger("/place/" + rosa.door() + "/giving-back");
        assertThat(store.of(id)).as("erased at once").noneMatch(it -> it.id().equals(rosa.id()));
        assertThat(lettersTo(rosa.id())).isEmpty();
        assertThat(open("/place/" + rosa.door())).contains("everything about you is erased");
        var today = Dates.dayOf(clock.instant());
        var piet = find("Piet");
        assertThat(piet.standing()).isEqualTo(Standing.OFFERED);
        assertThat(piet.by()).as("a letter takes days").isEqualTo(today.plusDays(7));
        assertThat(lettersTo(piet.id()).getLast().written().text()).contains("is free for you. Please say by");
        register("Bo", "9 Hill Road");
        assertThat(find("Bo").standing()).as("nobody overtakes").isEqualTo(Standing.WAITING);

        daily.goOn(clock.instant().plus(java.time.Duration.ofDays(7)));
        assertThat(find("Piet").standing()).as("until the end of the day").isEqualTo(Standing.OFFERED);
        daily.goOn(clock.instant().plus(java.time.Duration.ofDays(8)));
        assertThat(store.of(id).stream().map(it -> it.name() + " " + it.standing())).containsExactly("Piet LAPSED", "Ida OFFERED", "Bo WAITING");
        stranger("/place/" + piet.door() + "/taking");
        assertThat(find("Piet").standing()).as("the place went on").isEqualTo(Standing.LAPSED);
        stranger("/place/" + piet.door() + "/waiting");
        stranger("/place/" + find("Ida").door() + "/taking");
        assertThat(store.of(id).stream().map(it -> it.name() + " " + it.standing())).containsExactly("Ida PLACED", "Bo WAITING", "Piet WAITING");
        guests.open(world.me("outsider"), id, 3);
        assertThat(store.of(id)).filteredOn(it -> it.standing() == Standing.OFFERED).as("two more places go to the two who wait").hasSize(2);
    }

    @Test
    void names_are_for_those_who_run_it_contacts_for_those_who_arrange_and_needs_for_the_access_host() throws Exception {
        register("Rosa", "1 Hill Road");
        projects.give(world.me("outsider"), place(), world.me("facilitator").person(), Role.FACILITATOR);
        projects.give(world.me("outsider"), place(), world.me("access-host").person(), Role.ACCESS_HOST);
        var here = "/sessions/" + id + "/registrations";
        assertThat(page("outsider", here)).contains("Rosa", "1 Hill Road", "1 of 1 places").doesNotContain("hearing loop");
        assertThat(page("facilitator", here)).contains("Rosa").doesNotContain("1 Hill Road", "hearing loop");
        assertThat(guests.needs(world.me("outsider"), id)).as("whoever arranges reads no needs").isEmpty();
        assertThat(guests.needs(world.me("access-host"), id)).contains(Map.of("Rosa", "A hearing loop"));
        assertThat(guests.of(world.me("member"), id)).isEmpty();

        assertThat(page("facilitator", "/sessions/" + id + "/kit")).contains("Who registered", "☐ Rosa");
        post("facilitator", here + "/presence", "listed", find("Rosa").id(), "here", find("Rosa").id());
        assertThat(page("facilitator", "/sessions/" + id + "/ending")).contains("1 person is counted in");
        sessions.end(world.me("outsider"), id, LocalDate.of(2031, 4, 15));
        daily.goOn(Instant.parse("2031-05-08T10:00:00Z"));
        assertThat(store.of(id)).hasSize(1);
        daily.goOn(Instant.parse("2031-05-09T10:00:00Z"));
        assertThat(store.of(id)).as("after thirty days nobody is kept").isEmpty();
        assertThat(sessions.headCount(id)).as("the count stays").isEqualTo(1);
        post("facilitator", here + "/welcomed", "welcomed", "Mary, who came too");
        assertThat(store.of(id)).as("nobody would erase her").isEmpty();
    }

    @Test
    void whoever_registered_hears_when_it_is_moved_or_called_off_and_is_reminded() throws Exception {
        register("Rosa", "1 Hill Road");
        var rosa = find("Rosa").id();
        var plan = new ArrayList<>(List.of("title", "An open evening", "purpose", "Read letters together", "day", "10 April 2031", "starts", "18:00", "ends", "20:00", "place", "Mill Street Hub", "joining", "", "reading", "0"));
        assertThat(post("outsider", "/sessions/" + id + "/plan", plan.toArray(String[]::new)).getStatus()).as("somebody counts on it: why?").isEqualTo(422);
        plan.addAll(List.of("because", "The hub is let"));
        assertThat(post("outsider", "/sessions/" + id + "/plan", plan.toArray(String[]::new)).getStatus()).isEqualTo(303);
        assertThat(lettersTo(rosa)).as("the letter about the old day does not leave").hasSize(1);
        assertThat(lettersTo(rosa).getFirst().written().text()).contains("The hub is let", "Thursday 10 April 2031", "You keep your place");
        daily.due(new alongside.sessions.ReminderDue(sessions.told(id).orElseThrow(), LocalDate.of(2031, 4, 5), Map.of()));
        daily.due(new alongside.sessions.ReminderDue(sessions.told(id).orElseThrow(), LocalDate.of(2031, 4, 5), Map.of()));
        assertThat(lettersTo(rosa)).filteredOn(it -> it.kind().equals("registration.letter.reminder")).as("once").hasSize(1);
        moves.callOff(world.me("outsider"), id, "No heating", false);
        assertThat(lettersTo(rosa)).extracting(Waiting::kind).containsExactly("registration.letter.called-off");
        assertThat(mvc.get().uri(front).exchange().getResponse().getStatus()).isEqualTo(404);
    }
}
