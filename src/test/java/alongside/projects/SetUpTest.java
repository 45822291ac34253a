package alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.store.Clocks;
import alongside.store.Ids;
import alongside.who.Me;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@HouseHttpTest
class SetUpTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired SettingUp settingUp;
    @Autowired Publishing publishing;
    @Autowired Store store;
    @Autowired SetUpStore setUpStore;
    @Autowired alongside.facts.Facts facts;
    @Autowired Clocks clock;
    @Autowired TransactionTemplate transaction;

    private Me hattie;
    private Me marjorie;
    private Me nadia;
    private String project;
    private String here;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie Lowe");
        marjorie = person("Marjorie Okell");
        nadia = person("Nadia Brill");
        project = projects.begin(hattie, "Letters", "Clear letters");
        here = "/projects/" + project;
        var group = place().project().group();
        groups.join(hattie, group, marjorie.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        groups.join(hattie, group, nadia.person(), Membership.Kind.MEMBER, StakeholderGroup.COMMISSIONER, "");
    }

    @Test
    void six_answers_give_the_advice_of_the_story() {
        for (var question : List.of("serious", "listening", "leadership", "why", "budget")) {
            assertThat(post(hattie, here + "/readiness/" + question, "answer", "YES")).hasStatus(303);
        }
        assertThat(get(marjorie, here + "/readiness")).bodyText().contains("Answer all six questions first.");
        assertThat(post(hattie, here + "/readiness/uncertainty", "note", "finance nervous")).hasStatus(422).bodyText().contains("Please choose one", "finance nervous");
        assertThat(post(hattie, here + "/readiness/uncertainty", "answer", "NOT_YET", "note", "finance nervous",
                "talk-with", "finance", "talk-about", "letting go of the wording")).hasStatus(303);
        assertThat(words(get(marjorie, here + "/readiness")))
                .contains("Go ahead. Talk with finance before session 1 about letting go of the wording.");
        assertThat(post(marjorie, here + "/readiness/budget", "answer", "NO")).hasStatus(404);
        assertThat(settingUp.readiness(place())).hasSize(1);
    }

    @Test
    void a_missing_co_lead_is_said_until_there_are_two_with_equal_rights() {
        assertThat(get(marjorie, here)).bodyText().contains("Two co-leads have not been named yet.");
        assertThat(post(hattie, here + "/roles", "person", nadia.person(), "role", "CO_LEAD")).hasStatus(303);
        assertThat(get(marjorie, here)).bodyText().contains("A second co-lead has not been named yet.");
        assertThat(post(nadia, here + "/roles", "person", marjorie.person(), "role", "CO_LEAD")).hasStatus(303);
        assertThat(get(hattie, here)).bodyText().contains("Co-leads: Marjorie Okell, Nadia Brill. They have equal rights.").doesNotContain("has not been named");
        assertThat(get(marjorie, here + "/set-up")).hasStatusOk();
    }

    @Test
    void a_project_is_never_left_without_somebody_who_arranges_it() {
        assertThat(post(hattie, here + "/roles/removal", "person", hattie.person(), "role", "COORDINATOR"))
                .hasStatus(422).bodyText().contains("Somebody must arrange the project.");
        projects.give(hattie, place(), nadia.person(), Role.CO_LEAD);
        assertThat(post(hattie, here + "/roles/removal", "person", hattie.person(), "role", "COORDINATOR")).hasStatus(303);
        assertThat(projects.place(hattie, project)).isEmpty();
    }

    @Test
    void a_role_is_given_only_to_somebody_in_the_project_or_by_name_and_email() {
        var stranger = person("Somebody Else");
        assertThat(post(hattie, here + "/roles", "person", stranger.person(), "role", "FACILITATOR")).hasStatus(422);
        assertThat(post(hattie, here + "/roles/new", "name", "Ravi Menon", "email", "no address", "job", "YES", "role", "PAYMENT_APPROVER"))
                .hasStatus(422).bodyText().contains("Please check the e-mail address", "Ravi Menon");
        assertThat(post(hattie, here + "/roles/new", "name", "Ravi Menon", "email", Ids.fresh() + "@set-up.example", "job", "YES", "role", "PAYMENT_APPROVER")).hasStatus(303);
        assertThat(get(marjorie, here + "/roles")).bodyText().contains("Ravi Menon", "Approves payments");
    }

    @Test
    void an_end_before_the_start_is_said_and_nothing_typed_is_lost() {
        assertThat(post(hattie, here + "/plan", "why", "People phone in tears", "starts", "2 March 2026", "ends", "1 March 2026"))
                .hasStatus(422).bodyText().contains("The end is before the start.", "People phone in tears");
        assertThat(post(hattie, here + "/plan", "why", "People phone in tears", "starts", "2 March 2026", "ends", "30.11.2026")).hasStatus(303);
        assertThat(get(marjorie, here)).bodyText().contains("People phone in tears", "From Monday 2 March 2026 to Monday 30 November 2026.");
    }

    @Test
    void who_decides_what_is_written_once_and_can_be_removed() {
        for (int i = 0; i < 2; i++) assertThat(post(hattie, here + "/rights", "matter", "The money", "who", "The co-leads")).hasStatus(303);
        var rights = settingUp.rights(place());
        assertThat(rights).hasSize(1);
        assertThat(post(hattie, here + "/rights/removal", "right", rights.getFirst().id())).hasStatus(303);
        assertThat(get(marjorie, here + "/rights")).bodyText().doesNotContain("The money");
    }

    @Test
    void other_rooms_add_their_own_steps() {
        assertThat(steps()).contains("projects.step.people 1/1", "sessions.step.first 0/1", "payments.step.two-people 0/2");
        projects.give(hattie, place(), nadia.person(), Role.PAYMENT_APPROVER);
        projects.give(hattie, place(), nadia.person(), Role.PAYMENT_RELEASER);
        assertThat(steps()).as("one person for both is one too few").contains("payments.step.two-people 1/2");
        projects.give(hattie, place(), marjorie.person(), Role.PAYMENT_RELEASER);
        assertThat(steps()).contains("payments.step.two-people 2/2");
        assertThat(get(hattie, here + "/set-up")).bodyText().contains("Who approves payments, and who releases them", "A first session");
    }

    private List<String> steps() {
        return publishing.steps(place()).stream().map(it -> it.words() + " " + it.done() + "/" + it.all()).toList();
    }

    @Test
    void the_public_waits_for_the_set_up_and_can_be_shut_out_again() {
        assertThat(post(hattie, here + "/publication")).hasStatus(422).bodyText().contains("The set-up is not done yet.");
        assertThat(mvc.get().uri("/p/" + project)).hasStatus(404);
        assertThat(get(hattie, "/p/" + project)).bodyText().contains("Only those who arrange this project can see this page so far.");
        assertThat(get(marjorie, "/p/" + project)).hasStatus(404);

        var step = new StubStep();
        var gate = new Publishing(provider(step), store, setUpStore, facts, clock);
        assertThat(publish(gate)).isFalse();
        step.done = 1;
        assertThat(publish(gate)).isTrue();
        assertThat(publish(gate)).isTrue();
        assertThat(mvc.get().uri("/p/" + project)).hasStatusOk().bodyText().contains("Clear letters").doesNotContain("Marjorie Okell", "Nadia Brill");
        assertThat(facts.to(project)).filteredOn(it -> it.kind().equals("projects.published")).hasSize(1);

        assertThat(post(hattie, here + "/publication/taken-back")).hasStatus(303);
        assertThat(mvc.get().uri("/p/" + project)).hasStatus(404);
    }

    /** One step of one room, done or not. */
    private static final class StubStep implements SetUpStep {

        int done;

        @Override public String words() { return "projects.step.plan"; }

        @Override public String href(String project) { return "/"; }

        @Override public int order() { return 1; }

        @Override public int done(String project) { return done; }

        @Override public int all(String project) { return 1; }
    }

    private static ObjectProvider<SetUpStep> provider(SetUpStep step) {
        return new ObjectProvider<>() {
            @Override public Stream<SetUpStep> stream() { return Stream.of(step); }
        };
    }

    private boolean publish(Publishing gate) {
        return Boolean.TRUE.equals(transaction.execute(status -> gate.publish(hattie, place())));
    }

    private Place place() {
        return projects.place(hattie, project).orElseThrow();
    }

    private Me person(String name) {
        var id = people.welcome(null, NewPerson.byEmail(name, Ids.fresh() + "@set-up.example"));
        return new Me(id, name, false, true);
    }

    private static String words(MvcTestResult page) {
        try {
            return org.jsoup.Jsoup.parse(page.getResponse().getContentAsString()).text();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private MvcTestResult get(Me me, String path) {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), me).exchange();
    }

    private MvcTestResult post(Me me, String path, String... typed) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i + 1 < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
