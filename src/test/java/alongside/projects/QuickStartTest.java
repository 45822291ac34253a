package alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.who.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class QuickStartTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Projects projects;

    private Me hattie;

    @BeforeEach
    void hattie_comes_in() {
        var id = people.welcome(null, NewPerson.byEmail("Hattie Lowe", "hattie@quick-start.example"));
        hattie = new Me(id, "Hattie Lowe", false, true);
    }

    @Test
    void a_title_and_a_purpose_are_enough() {
        var answer = mvc.post().uri("/projects").with(csrf()).requestAttr(Me.class.getName(), hattie)
                .param("title", "Letters that make sense").param("purpose", "Clear, kind and useful letters").exchange();
        assertThat(answer).hasStatus(303);
        var page = mvc.get().uri(answer.getResponse().getHeader("Location")).requestAttr(Me.class.getName(), hattie).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Letters that make sense", "Hattie Lowe started the project.");
        assertThat(mvc.get().uri("/projects").requestAttr(Me.class.getName(), hattie)).bodyText().contains("Letters that make sense");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
        assertThat(mvc.post().uri("/projects").with(csrf()).requestAttr(Me.class.getName(), hattie).param("title", "Only a name"))
                .hasStatus(422).bodyText().contains("Only a name", "Please fill this in", "id=\"purpose-problem\"");
    }

    @Test
    void too_long_a_title_is_refused_in_words() {
        assertThat(mvc.post().uri("/projects").with(csrf()).requestAttr(Me.class.getName(), hattie)
                .param("title", "x".repeat(201)).param("purpose", "y")).hasStatus(422).bodyText().contains("Please use 200 characters or fewer");
    }

    @Test
    void a_project_is_not_public_until_it_is_published() {
        var project = projects.begin(hattie, "Quiet", "Not yet for everybody");
        assertThat(mvc.get().uri("/p/" + project)).hasStatus(404);
    }
}
