package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words go as far as their author lets them, of whatever kind they are, and no further: in files, uses and on the public page. */
class UsesTest extends AtThePages {

    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired Uses uses;
    @Autowired LookingAfter after;
    @Autowired TakingOut takingOut;
    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired DSLContext sql;
    @Autowired Sessions sessions;
    @Autowired Permissions permissions;

    /** Runs the project. */
    Me runs;
    Me ida;
    Me nye;
    String project = "";

    @BeforeEach
    void a_project_before_the_public() {
        world.furnished();
        project = world.id("public-project");
        runs = world.me("outsider");
        ida = person("Ida Merriweather");
        nye = person("Nye Prosser");
    }

    private Me person(String name) {
        var me = new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
        groups.join(runs, projects.place(runs, project).orElseThrow().project().group(), me.person(), Membership.Kind.MEMBER, StakeholderGroup.UNPAID_CARER, "");
        return me;
    }

    private Place place() {
        return projects.place(ida, project).orElseThrow();
    }

    private String idOf(String words) {
        return voices.in(place()).stream().filter(it -> it.words().equals(words)).findFirst().orElseThrow().id();
    }

    private int post(Me who, String path, String... fields) {
        var request = mvc.post().uri(path).requestAttr(Me.class.getName(), who).with(csrf());
        for (int i = 0; i + 1 < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange().getResponse().getStatus();
    }

    private String read(Me who, String path) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), who).exchange().getResponse().getContentAsString();
    }

    private String inPublic() throws Exception {
        return mvc.get().uri("/p/" + project).exchange().getResponse().getContentAsString();
    }

    @Test
    void a_no_to_others_reading_ones_words_takes_those_of_that_session_back_into_the_project_until_one_is_allowed_anew() throws Exception {
        var place = projects.place(runs, project).orElseThrow();
        var session = sessions.plan(runs, place, new NewSession("Buses", "Listen", LocalDate.of(2026, 5, 4), LocalTime.of(10, 0), LocalTime.of(12, 0), "Hub", "", 0, null, null));
        var there = saying.say(ida, place(), NewContribution.own(session, Kind.IDEA, "Wombat lanes for buses.", Visibility.NAMED).allowing(Audience.PUBLIC));
        var unnamed = saying.say(ida, place(), NewContribution.own(session, Kind.IDEA, "Wombat stops with a roof.", Visibility.UNNAMED).allowing(Audience.PUBLIC));
        var elsewhere = saying.say(ida, place(), NewContribution.own(null, Kind.IDEA, "Wombat maps.", Visibility.NAMED).allowing(Audience.PUBLIC));
        var other = saying.say(nye, projects.place(nye, project).orElseThrow(), NewContribution.own(session, Kind.IDEA, "Wombat bells.", Visibility.NAMED).allowing(Audience.PUBLIC));
        for (var it : List.of(there, unnamed, elsewhere, other)) assertThat(uses.intoPublic(runs, it)).isTrue();
        assertThat(uses.use(runs, there, "The annual report")).isTrue();
        permissions.permit(ida, session, Purpose.PHOTOS, Permission.NO);
        assertThat(inPublic()).as("a no to something else holds back nothing").contains("Wombat lanes", "Wombat stops", "Wombat maps", "Wombat bells");
        int before = sql.fetchCount(DSL.table("letter"), DSL.condition("person = ? and kind = 'voices.letter.story-gone'", runs.person()));
        permissions.permit(ida, session, Purpose.QUOTES, Permission.NO);
        assertThat(inPublic()).contains("Wombat maps", "Wombat bells").doesNotContain("Wombat lanes");
        var files = "/projects/" + project + "/voices.csv?for=public";
        assertThat(read(runs, files)).contains("Wombat maps").doesNotContain("Wombat lanes");
        assertThat(inPublic() + read(runs, files)).as("what leaves at that moment without a name would tell whose it is").contains("Wombat stops");
        assertThat(sql.fetchCount(DSL.table("letter"), DSL.condition("person = ? and kind = 'voices.letter.story-gone'", runs.person()))).as("whoever used them is asked to take them out").isEqualTo(before + 1);
        assertThat(uses.intoPublic(runs, there)).isFalse();
        assertThat(uses.use(runs, there, "A poster")).isFalse();
        assertThat(uses.permit(ida, unnamed, Audience.PROJECT)).as("its author takes it back").isTrue();
        assertThat(inPublic()).doesNotContain("Wombat stops");
        assertThat(uses.permit(ida, there, Audience.PUBLIC)).as("a new yes for one of them").isTrue();
        assertThat(uses.intoPublic(runs, there)).isTrue();
    }

    @Test
    void where_words_may_be_used_is_chosen_as_they_are_said_and_stays_here_when_nothing_is() throws Exception {
        post(ida, "/projects/" + project + "/voices", "words", "The kestrel stays", "visibility", "NAMED", "kind", "CONCERN");
        post(ida, "/projects/" + project + "/voices", "words", "The kestrel may go to staff", "visibility", "NAMED", "kind", "IDEA", "audience", "ORGANISATION");
        post(ida, "/projects/" + project + "/voices", "words", "The kestrel may fly", "visibility", "NAMED", "kind", "QUESTION", "audience", "PUBLIC");
        var kept = saying.say(ida, place(), NewContribution.own(null, Kind.IDEA, "The kestrel kept from one", Visibility.NAMED)
                .allowing(Audience.PUBLIC).keptFrom(Set.of(nye.person())));
        var quiet = saying.say(ida, place(), NewContribution.own(null, Kind.IDEA, "The kestrel for few", Visibility.FACILITATOR_ONLY).allowing(Audience.PUBLIC));
        var hidden = saying.say(ida, place(), NewContribution.own(null, Kind.IDEA, "The kestrel hidden", Visibility.NAMED).allowing(Audience.PUBLIC));
        after.hide(runs, hidden, HidingRule.HARM, "It hurts");

        var files = "/projects/" + project + "/voices.csv";
        assertThat(read(runs, files)).contains("kestrel stays", "may go to staff", "may fly", "Ida Merriweather");
        assertThat(read(runs, files + "?for=organisation")).contains("may go to staff", "may fly")
                .doesNotContain("kestrel stays", "kept from one", "for few", "hidden", "Ida");
        assertThat(read(runs, files + "?for=public")).contains("may fly").doesNotContain("to staff", "kestrel stays", "Ida");
        for (var it : new String[] {kept, quiet, hidden}) assertThat(uses.use(runs, it, "A newsletter")).isFalse();
        assertThat(read(runs, "/contributions/" + quiet)).contains("they stay in this project").doesNotContain("Show it on the public page");
        assertThat(uses.use(runs, idOf("The kestrel stays"), "A newsletter")).isFalse();
    }

    @Test
    void words_stand_on_the_public_page_when_their_author_lets_them_and_leave_it_at_once() throws Exception {
        var id = saying.say(ida, place(), NewContribution.own(null, Kind.IDEA, "Plant the heron garden", Visibility.NAMED).onBehalfOf("my uncle", "he told me"));
        assertThat(post(runs, "/contributions/" + id + "/public-page", "show", "yes")).isEqualTo(303);
        assertThat(inPublic()).as("not allowed").doesNotContain("heron");
        assertThat(post(runs, "/contributions/" + id + "/audience", "audience", "PUBLIC")).as("the author's to say").isEqualTo(404);
        post(ida, "/contributions/" + id + "/audience", "audience", "PUBLIC");
        assertThat(inPublic()).as("allowed, and not put there").doesNotContain("heron");
        post(runs, "/contributions/" + id + "/public-page", "show", "yes");
        assertThat(inPublic()).contains("Plant the heron garden", "Said for somebody else").doesNotContain("Ida Merriweather", "my uncle");
        assertThat(read(ida, "/contributions/" + id)).contains("It was used once", "The public page of this project");
        var tooLong = "A leaflet. ".repeat(40);
        var again = mvc.post().uri("/contributions/" + id + "/uses").requestAttr(Me.class.getName(), runs).with(csrf()).param("where", tooLong).exchange().getResponse();
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).as("what was typed stays").contains(tooLong.strip());
        assertThat(post(ida, "/contributions/" + id + "/audience")).isEqualTo(303);
        assertThat(inPublic()).as("nothing was chosen").contains("heron");
        post(ida, "/contributions/" + id + "/audience", "audience", "ORGANISATION");
        assertThat(inPublic()).as("narrowed").doesNotContain("heron");
        post(ida, "/contributions/" + id + "/audience", "audience", "PUBLIC");
        post(runs, "/contributions/" + id + "/public-page", "show", "yes");
        takingOut.takeBack(ida, id);
        assertThat(inPublic()).as("taken back").doesNotContain("heron");
    }
}
