package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.sessions.Invitations;
import alongside.sessions.NewSession;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Seventy names on the narrowest phone, with scripts off and the keyboard alone: one is found, and nothing is lost on the way. */
@BrowserTest
class LongListTest {

    private static final int MANY = 70;

    @Autowired World world;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Permissions permissions;
    @Autowired Invitations invitations;
    @Autowired SignIns signIns;
    @LocalServerPort int port;

    private Me hattie;
    private String session = "";

    @Test
    void a_name_is_found_and_what_was_typed_and_ticked_is_kept() {
        many();
        var here = "/sessions/" + session;
        try (var browsers = new Browsers(); var runs = browsers.open("Hattie", Way.KEYBOARD_WITHOUT_SCRIPTS, "http://localhost:" + port)) {
            runs.opensTheLinkInTheirLetter("/in/" + signIns.link(null, hattie.person(), false)).presses("Yes, that is me");

            runs.opensTheLinkInTheirLetter(here + "/permissions/sheet").sees("Names 1 to 25 of 70");
            runs.writes("Member 01", "yyq").writes("Find a name", "ann 41").presses("Save, and find the name").sees("There is something to mend");
            assertThat(runs.written(".govuk-input--error")).as("what is to be mended is in view").isEqualTo("yyq");
            runs.writes("Member 01", "y").presses("Save, and find the name").sees("1 name has “ann 41” in it.");
            runs.writes("Ännchen 41", "n").writes("Find a name", "zed");
            runs.page().keyboard().press("Enter");
            runs.sees("No name has “zed” in it.");
            runs.presses("Save, and show all names").sees("Names 1 to 25 of 70");
            assertThat(permissions.tally(hattie, session, Purpose.PHOTOS).orElseThrow()).satisfies(it -> assertThat(it.yes()).isEqualTo(1), it -> assertThat(it.no()).isEqualTo(1));

            runs.opensTheLinkInTheirLetter(here + "/people").sees("Names 1 to 25 of 70");
            runs.chooses("Member 02").writes("Find a name", "ann 41").presses("Save, and find the name").chooses("Ännchen 41").presses("Save who is here");
            assertThat(sessions.present(session)).hasSize(2);

            runs.opensTheLinkInTheirLetter(here + "/live/paper").sees("Names 1 to 25 of 70");
            runs.writes("What was said?", "Somebody: Too small").chooses("Member 03").writes("Find a name", "member 44");
            runs.page().keyboard().press("Enter");
            runs.sees("1 name has “member 44” in it.").chooses("Member 44");
            assertThat(runs.written("textarea[name=lines]")).isEqualTo("Somebody: Too small");
            assertThat(sessions.present(session)).as("nothing is entered by looking").hasSize(2);

            runs.opensTheLinkInTheirLetter(here + "/invitations/chosen").sees("70 people have a tick now.");
            runs.presses("Take all ticks away").sees("Nobody has a tick now.").chooses("Member 05").writes("Find a name", "ann 41").presses("Find").chooses("Ännchen 41");
            runs.presses("Invite those who are ticked");
            assertThat(invitations.of(hattie, session)).hasSize(2);
        }
    }

    @Test
    void with_scripts_those_who_are_found_stand_under_the_address_of_the_list_which_says_nothing_of_their_name() {
        many();
        var here = "/sessions/" + session + "/people";
        try (var browsers = new Browsers(); var runs = browsers.open("Hattie", Way.ON_A_SMALL_PHONE, "http://localhost:" + port)) {
            runs.opensTheLinkInTheirLetter("/in/" + signIns.link(null, hattie.person(), false)).presses("Yes, that is me");
            runs.opensTheLinkInTheirLetter(here).chooses("Member 02").writes("Find a name", "ann 41");
            runs.page().keyboard().press("Enter");
            runs.sees("1 name has “ann 41” in it.", "Saved who is here");
            assertThat(runs.address()).endsWith(here);
            runs.page().waitForTimeout(600); // a second press of a hand that shakes is nobody's answer
            runs.chooses("Ännchen 41").presses("Save who is here").sees("1 name has “ann 41” in it.", "2 of 70 people are counted in");
            assertThat(sessions.present(session)).hasSize(2);
            runs.page().reload();
            runs.sees("Names 1 to 25 of 70");
            assertThat(sessions.present(session)).as("asked for again, the page saves nothing").hasSize(2);
        }
    }

    @Test
    void what_is_written_on_a_pile_of_paper_is_there_after_other_names_after_another_sheet_and_after_a_broken_line() {
        many();
        var here = "/sessions/" + session + "/live/paper";
        try (var browsers = new Browsers(); var runs = browsers.open("Hattie", Way.ON_A_SMALL_PHONE, "http://localhost:" + port)) {
            var page = runs.page();
            runs.opensTheLinkInTheirLetter("/in/" + signIns.link(null, hattie.person(), false)).presses("Yes, that is me");
            runs.opensTheLinkInTheirLetter(here).writes("What was said?", "Too small").presses("Names after these").sees("Names 26 to 50 of 70");
            assertThat(runs.written("textarea[name=lines]")).isEqualTo("Too small");
            assertThat(runs.source()).as("other names are an answer").doesNotContain("class=\"unsent");

            runs.writes("Find a name", "ann").follows("Permission sheets").opensTheLinkInTheirLetter(here).sees("It is not saved yet").doesNotSee("We do not know if it was sent");
            assertThat(runs.written("textarea[name=lines]")).isEqualTo("Too small");
            assertThat(runs.written("input[name=part]")).as("looked for in vain it would be looked for again instead of saved").isEmpty();

            page.route("**/live/paper", it -> { if (it.request().method().equals("POST")) it.abort(); else it.resume(); });
            page.waitForRequest(it -> it.method().equals("POST"), () -> runs.touches("Save who was here and what was said"));
            page.unroute("**/live/paper");
            runs.opensTheLinkInTheirLetter(here).sees("We do not know if it was sent");
            assertThat(runs.written("textarea[name=lines]")).isEqualTo("Too small");

            runs.presses("Save who was here and what was said").sees("What was said stands on the session");
            assertThat(runs.written("textarea[name=lines]")).as("saved, so it is not kept any longer").isEmpty();
            page.goBack();
            runs.opensTheLinkInTheirLetter(here).doesNotSee("is here again");
        }
    }

    @Test
    void whoever_saved_another_sheet_is_back_where_the_sheets_are_listed_and_reads_there_that_it_is_saved() {
        many();
        sessions.open(hattie, session);
        try (var browsers = new Browsers(); var runs = browsers.open("Hattie", Way.ON_A_SMALL_PHONE, "http://localhost:" + port)) {
            var page = runs.page();
            runs.opensTheLinkInTheirLetter("/in/" + signIns.link(null, hattie.person(), false)).presses("Yes, that is me");
            runs.opensTheLinkInTheirLetter("/sessions/" + session + "/live/paper");
            runs.follows("Count a show of hands");
            runs.writes("What were they asked?", "A break?").writes("Hands for yes", "1").writes("Hands for no", "1").writes("Hands for not sure", "1");
            runs.touches("Show it as how the room feels");
            page.waitForURL(it -> it.endsWith("/live/paper#more"));
            var there = "(() => { const it = document.querySelector('.said__there'); return it && it.checkVisibility() ? it.getBoundingClientRect().top : -1 })()";
            assertThat(((Number) page.evaluate(there)).doubleValue()).as("in view").isBetween(0.0, 568.0);
            assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollPaddingBlockStart")).as("and what stands above it").isEqualTo("80px");
            runs.opensTheLinkInTheirLetter("/sessions/" + session + "/live/paper");
            assertThat(page.evaluate(there)).as("said once").isEqualTo(-1);
        }
    }

    private void many() {
        world.furnished();
        hattie = person("A who runs it");
        var place = projects.place(hattie, projects.begin(hattie, "Many", "Everybody is seen")).orElseThrow();
        for (int i = 1; i < MANY; i++)
            groups.join(hattie, place.project().group(), person((i == 41 ? "Ännchen %02d" : "Member %02d").formatted(i)).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        session = sessions.plan(hattie, place, new NewSession("Session 1", "Many come", LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "The hall", "", 0, null, null));
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
