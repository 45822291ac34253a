package alongside.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.EmptyHouseTest;
import alongside.people.Duty;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Worries;
import alongside.settings.Settings;
import alongside.who.Me;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Nobody reads worries yet, on the first day of a house. */
@EmptyHouseTest
class SafeguardingTest {

    private static final String HERE = "/organisation/safeguarding";

    @Autowired MockMvcTester mvc;
    @Autowired Office office;
    @Autowired People people;
    @Autowired Worries worries;
    @Autowired Settings settings;
    @Autowired DSLContext sql;

    @Test
    void the_lead_names_who_reads_worries_and_until_then_the_page_says_whom_to_phone_and_who_will_name_one() {
        office.set(null, new Organisation("Harrowdale Council", "Hattie Lowe", "01632 960 050", "", "Adult social care, Harrowdale", "01632 960 055", "At night phone 01632 960 099."));
        var hattie = person("Hattie Lowe", "hattie@harrowdale.example");
        people.give(null, hattie.person(), Duty.ORGANISATION_LEAD);
        var member = person("Marjorie Okell", "marjorie@harrowdale.example");

        assertThat(mvc.get().uri("/worry")).hasStatusOk().bodyText()
                .contains("999", "Adult social care, Harrowdale", "01632 960 055", "01632 960 099", "Nobody is named yet", "Harrowdale Council names who reads it", "Hattie Lowe", "01632 960 050")
                .doesNotContain("<textarea", HERE);
        assertThat(mvc.post().uri("/worry").with(csrf()).param("words", "She is afraid")).hasStatusOk().bodyText().contains("It was not sent", "She is afraid", "999");
        assertThat(sql.fetchCount(org.jooq.impl.DSL.table("worry"))).isZero();
        assertThat(as(hattie, mvc.get().uri("/worry"))).bodyText().contains("Name a safeguarding contact now", HERE);
        assertThat(as(hattie, mvc.get().uri("/"))).bodyText().contains("Nobody is told yet when somebody is worried about a person");
        assertThat(as(member, mvc.get().uri("/"))).bodyText().doesNotContain("Nobody is told yet");

        assertThat(as(hattie, mvc.post().uri(HERE + "/contacts")).param("name", "Jo <Marsh>").param("email", "")).hasStatus(422).bodyText()
                .contains("Jo &lt;Marsh>", "would not hear that there is something to read", "01632 960 055");
        assertThat(as(hattie, mvc.post().uri(HERE + "/contacts")).param("name", "x".repeat(201)).param("email", "not an address").param("employed", "YES")).hasStatus(422).bodyText()
                .contains("200 characters or fewer", "not an address");
        for (int twice = 0; twice < 2; twice++) names(hattie, "Jo Marsh", "jo@harrowdale.example");
        assertThat(worries.contacts()).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo("Jo Marsh"));
        assertThat(letters("people.letter.contact")).as("told once, though it was sent twice").isEqualTo(1);

        assertThat(as(hattie, mvc.get().uri("/"))).bodyText().doesNotContain("Nobody is told yet");
        assertThat(mvc.get().uri("/worry")).bodyText().contains("<textarea").doesNotContain("Nobody is named yet");
        assertThat(mvc.post().uri("/worry").with(csrf()).param("words", "She is afraid")).hasStatus(303).hasHeader("Location", "/worry/sent");
        assertThat(letters("people.letter.worry")).isEqualTo(1);
    }

    @Test
    void a_contact_is_changed_by_naming_the_next_one_first_and_whoever_was_one_reads_nothing_more() {
        var lead = person("Ruth Penhale", "ruth@harrowdale.example");
        people.give(null, lead.person(), Duty.ORGANISATION_LEAD);
        for (var old : worries.contacts()) if (worries.contacts().size() > 1) worries.unname(lead, old.id());
        names(lead, "Ada First", "ada@harrowdale.example");
        for (var old : worries.contacts()) if (!old.name().equals("Ada First")) worries.unname(lead, old.id());
        var ada = worries.contacts().getFirst();
        var first = new Me(ada.id(), ada.name(), true, true);
        var worry = worries.raise(null, "She is afraid", "");

        assertThat(as(lead, mvc.get().uri(HERE))).hasStatusOk().bodyText().contains("Ada First", "first name somebody else").doesNotContain("/ending");
        assertThat(as(lead, mvc.post().uri(HERE + "/contacts/" + ada.id() + "/ending"))).hasStatus(303);
        assertThat(worries.contacts()).as("the last one stays").hasSize(1);
        names(lead, "Bo Second", "bo@harrowdale.example");
        assertThat(as(first, mvc.post().uri(HERE + "/contacts/" + ada.id() + "/ending"))).as("only a lead changes it").hasStatus(404);
        assertThat(worries.open(first, worry)).isPresent();
        assertThat(as(lead, mvc.post().uri(HERE + "/contacts/" + ada.id() + "/ending"))).hasStatus(303);
        assertThat(worries.contacts()).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo("Bo Second"));
        assertThat(worries.open(first, worry)).isEmpty();
        assertThat(as(lead, mvc.post().uri(HERE + "/contacts/" + ada.id() + "/ending"))).as("sent twice").hasStatus(404);
    }

    @Test
    void the_words_about_whom_to_phone_are_changed_apart_from_the_name_of_the_organisation() {
        var lead = person("Ira Lead", "ira@harrowdale.example");
        people.give(null, lead.person(), Duty.ORGANISATION_LEAD);
        assertThat(as(lead, mvc.post().uri(HERE + "/words")).param("worry-name", "The duty team").param("worry-phone", "call us").param("worry-out-of-hours", " ")).hasStatus(422)
                .bodyText().contains("The duty team", "call us", "Please write a phone number");
        assertThat(as(lead, mvc.post().uri(HERE + "/words")).param("worry-name", "The duty team").param("worry-phone", "01632 960 056").param("worry-out-of-hours", "Phone 111.")).hasStatus(303);
        assertThat(mvc.get().uri("/worry")).bodyText().contains("The duty team", "01632 960 056", "Phone 111.");
        var name = office.organisation().name();
        assertThat(as(lead, mvc.post().uri("/organisation")).param("organisation", "Harrowdale").param("help-name", "Hattie").param("help-phone", "01632 960 050").param("help-email", "")).hasStatus(303);
        assertThat(office.organisation()).isEqualTo(new Organisation("Harrowdale", "Hattie", "01632 960 050", "", "The duty team", "01632 960 056", "Phone 111."));
        settings.set(Settings.ORGANISATION, name);
    }

    private void names(Me lead, String name, String email) {
        assertThat(as(lead, mvc.post().uri(HERE + "/contacts")).param("name", name).param("email", email).param("employed", "YES")).hasStatus(303).hasHeader("Location", HERE);
    }

    private int letters(String kind) {
        return sql.fetch("select * from letter where kind = ?", kind).size();
    }

    private Me person(String name, String email) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, email)), name, true, true);
    }

    private static MockMvcRequestBuilder as(Me me, MockMvcRequestBuilder request) {
        return request.with(csrf()).requestAttr(Me.class.getName(), me);
    }
}
