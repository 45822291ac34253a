package alongside.registration;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.Wanted;
import alongside.post.Addressee.Channel;
import alongside.post.Waiting;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.AccessPlan;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Arrangement;
import alongside.sessions.Arrangement.Choice;
import alongside.sessions.Cancelling;
import alongside.sessions.NewSession;
import alongside.sessions.PlanChecks;
import alongside.sessions.Reminders;
import alongside.sessions.Sessions;
import alongside.sessions.rules.PlanCheck;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody from outside needs is counted with what everybody needs, arranged, told to them and asked about; whose it is sees the access host alone. */
class GuestsNeedsTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Projects projects;
    @Autowired Guests guests;
    @Autowired Registrations registrations;
    @Autowired Store store;
    @Autowired AccessPlan plan;
    @Autowired Cancelling cancelling;
    @Autowired PlanChecks checks;
    @Autowired Reminders reminders;
    @Autowired Clocks clocks;
    @Autowired Agendas agendas;
    @Autowired DSLContext sql;

    Me runs;
    Me host;
    String id = "";
    String rosa = "";

    @BeforeEach
    void three_have_a_place_and_one_waits() {
        runs = world.furnished().me("outsider");
        host = world.me("access-host");
        projects.give(runs, place(), host.person(), Role.ACCESS_HOST);
        id = sessions.plan(runs, place(), new NewSession("An open evening", "Read letters together", LocalDate.of(2031, 4, 8), LocalTime.of(18, 0), LocalTime.of(20, 0), "Mill Street Hub", "", 0, null, null));
        here = "/sessions/" + id;
        guests.open(runs, id, 3);
        register("Rosa Lind", "A BSL interpreter, and a break every 20 minutes");
        register("Piet Vos", "Step-free access");
        register("Ida Holm", "");
        register("Bo Waits", "Braille");
        rosa = "/place/" + find("Rosa Lind").door();
    }

    private void register(String name, String needs) {
        registrations.register(world.id("public-project"), id, new Asked(name, Channel.POST, "1 Hill Road", needs, Words.ENGLISH));
    }

    private Place place() {
        return projects.place(runs, world.id("public-project")).orElseThrow();
    }

    private Registered find(String name) {
        return store.of(id).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private String arranged(String what) {
        return plan.arrange(host, id, find("Rosa Lind").id(), what, host.person()).orElseThrow();
    }

    @Test
    void it_is_counted_without_names_and_the_access_host_sees_whose_it_is() throws Exception {
        assertThat(plan.of(runs, id).orElseThrow().counts()).containsEntry(Wanted.BSL, 1).containsEntry(Wanted.BREAKS, 1).containsEntry(Wanted.STEP_FREE, 1).doesNotContainKey(Wanted.BRAILLE);
        assertThat(page("outsider", "/access")).contains("BSL", "fewer than 5").doesNotContain("Rosa", "Piet", "20 minutes");
        assertThat(page("access-host", "/access")).contains("1: Rosa Lind", "1: Piet Vos").doesNotContain("Bo Waits");
        assertThat(sql.fetch("select * from happening where kind = 'sessions.guests-needs-read' and subject = ?", id)).as("that it was read is kept").singleElement()
                .satisfies(row -> assertThat(row.get("person")).isEqualTo(host.person()));
        registrations.change(find("Piet Vos").door(), new Asked("Piet Vos", Channel.POST, "1 Hill Road", "", Words.ENGLISH));
        assertThat(plan.of(runs, id).orElseThrow().counts()).doesNotContainKey(Wanted.STEP_FREE);
    }

    @Test
    void a_plan_is_looked_at_with_their_needs_too() {
        agendas.add(runs, id, AgendaItem.of(AgendaItem.Kind.TALK, 35, "The letters", ""));
        assertThat(checks.of(runs, id)).filteredOn(it -> !it.finding().fine()).extracting(it -> it.finding().check()).as("35 minutes are too long for one of them").contains(PlanCheck.LONGEST_STRETCH);
        assertThat(checks.of(runs, id)).extracting(it -> it.finding().check()).as("somebody interprets for one of them").contains(PlanCheck.INTERPRETERS);
        registrations.giveBack(find("Rosa Lind").door());
        assertThat(checks.of(runs, id)).extracting(it -> it.finding().check()).doesNotContain(PlanCheck.INTERPRETERS);
        assertThat(checks.of(runs, id)).filteredOn(it -> !it.finding().fine()).extracting(it -> it.finding().check()).doesNotContain(PlanCheck.LONGEST_STRETCH);
    }

    @Test
    void what_is_arranged_for_them_is_told_and_asked_about_afterwards_and_nobody_else_reads_it() throws Exception {
        assertThat(page("access-host", "/access/new")).contains("Rosa Lind, guest").doesNotContain("Bo Waits");
        assertThat(post("access-host", "/access", "what", "Two BSL interpreters", "person", find("Rosa Lind").id(), "owner", find("Piet Vos").id()).getStatus()).as("a guest sees to nothing").isEqualTo(422);
        assertThat(post("access-host", "/access", "what", "Braille", "person", find("Bo Waits").id(), "owner", host.person()).getStatus()).as("whoever waits for a place").isEqualTo(422);
        assertThat(post("access-host", "/access", "what", "Two BSL interpreters", "person", find("Rosa Lind").id(), "owner", host.person()).getStatus()).isEqualTo(303);
        assertThat(page("access-host", "/access")).contains("Two BSL interpreters – Rosa Lind");
        assertThat(open(rosa)).contains(rosa + "/arranged", "What is arranged for you");
        assertThat(open(rosa + "/arranged")).contains("Two BSL interpreters", "We are seeing to it");
        assertThat(Jsoup.parse(open("/place/" + find("Piet Vos").door() + "/arranged")).text()).doesNotContain("BSL");
        var arrangement = plan.mine(find("Rosa Lind").guest()).getFirst().id();
        post("access-host", "/access/" + arrangement + "/standing", "status", "ARRANGED");
        assertThat(lettersTo(find("Rosa Lind").id())).filteredOn(it -> it.kind().equals("registration.letter.arranged")).singleElement()
                .satisfies(it -> assertThat(it.written().text()).contains("Two BSL interpreters", "It is arranged.").doesNotContain("your vote"));
        assertThat(page("outsider", "/access")).contains("1 of 1 are arranged").doesNotContain("Two BSL", "Rosa");

        sessions.open(runs, id);
        sessions.end(runs, id, LocalDate.of(2031, 4, 15));
        assertThat(open(rosa)).contains("Was it right for you?");
        assertThat(stranger("/place/" + find("Piet Vos").door() + "/arranged/right", "right-" + arrangement, "NO").getStatus()).isEqualTo(303);
        assertThat(stranger(rosa + "/arranged/right", "words-" + arrangement, "Too far away").getStatus()).as("words alone do not say it").isEqualTo(422);
        stranger(rosa + "/arranged/right", "right-" + arrangement, "PARTLY", "words-" + arrangement, "They sat behind me");
        assertThat(open(rosa + "/arranged")).contains("You said: Partly");
        assertThat(page("access-host", "/access")).contains("They sat behind me", "Partly");
        assertThat(page("outsider", "/access")).doesNotContain("They sat behind me");
    }

    @Test
    void their_reminder_says_how_what_they_need_stands() {
        plan.stands(host, id, arranged("Two BSL interpreters"), Arrangement.Status.NOT_POSSIBLE, "A remote interpreter");
        clocks.standAt(LocalDate.of(2031, 4, 3).atTime(9, 0).atZone(Dates.HERE).toInstant());
        try {
            reminders.remind();
            assertThat(reminder("Rosa Lind")).contains("For you: Two BSL interpreters. We could not arrange it, and we are sorry. Instead: A remote interpreter.");
            assertThat(reminder("Piet Vos")).contains("your place").doesNotContain("For you", "BSL");
        } finally {
            clocks.moveBy(0);
        }
    }

    private String reminder(String name) {
        return lettersTo(find(name).id()).stream().filter(it -> it.kind().equals("registration.letter.reminder")).map(it -> it.written().text()).reduce("", String::concat);
    }

    @Test
    void when_it_falls_through_they_say_first_how_to_go_on() throws Exception {
        var arrangement = arranged("Two BSL interpreters");
        plan.stands(host, id, arrangement, Arrangement.Status.ARRANGED, "");
        assertThat(cancelling.cancelled(runs, id, Wanted.BSL, "A remote interpreter")).isTrue();
        assertThat(lettersTo(find("Rosa Lind").id())).extracting(Waiting::kind).contains("registration.letter.arranged");
        assertThat(open(rosa)).contains("Say how we go on.");
        assertThat(open(rosa + "/arranged")).contains("It fell through", "Instead: A remote interpreter.", "Put the session off").doesNotContain("my vote later");
        stranger(rosa + "/arranged/" + arrangement + "/way-on", "choice", "LATER");
        assertThat(plan.mine(find("Rosa Lind").guest()).getFirst().choice()).as("they have no vote").isNull();
        stranger("/place/" + find("Piet Vos").door() + "/arranged/" + arrangement + "/way-on", "choice", "GO_ON");
        assertThat(plan.mine(find("Rosa Lind").guest()).getFirst().choice()).as("it is not his").isNull();
        stranger(rosa + "/arranged/" + arrangement + "/way-on", "choice", "REMOTE");
        assertThat(plan.mine(find("Rosa Lind").guest()).getFirst().choice()).isEqualTo(Choice.REMOTE);
        assertThat(page("outsider", "")).as("whoever runs it hears what, and nobody's name").contains("Whoever it is for says: Try it from elsewhere").doesNotContain("Rosa");
    }

    @Test
    void whoever_gives_their_place_back_is_arranged_for_no_more_and_whoever_saw_to_it_hears_so() {
        plan.arrange(host, id, find("Rosa Lind").id(), "A taxi there and back", runs.person());
        registrations.giveBack(find("Rosa Lind").door());
        assertThat(plan.of(host, id).orElseThrow().arrangements()).isEmpty();
        assertThat(sql.fetch("select * from session_arrangement where session = ?", id)).isEmpty();
        assertThat(sql.fetch("select * from letter where kind = 'sessions.letter.not-needed' and person = ?", runs.person())).singleElement()
                .satisfies(it -> assertThat(it.toString()).doesNotContain("Rosa"));
    }
}
