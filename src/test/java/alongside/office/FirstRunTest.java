package alongside.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.EmptyHouseTest;
import alongside.people.Duty;
import alongside.people.People;
import alongside.settings.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EmptyHouseTest
class FirstRunTest {

    @Autowired MockMvcTester mvc;
    @Autowired StartCode code;
    @Autowired People people;
    @Autowired Settings settings;

    @Test
    void the_first_person_begins_the_organisation_with_the_code_of_the_console_and_nobody_after_them() {
        assertThat(mvc.get().uri("/")).hasStatus(303).redirectedUrl().isEqualTo("/begin");
        assertThat(mvc.get().uri("/begin")).hasStatusOk().bodyText().contains("window where Alongside was started").doesNotContain("help-name");
        assertThat(mvc.post().uri("/begin/code").param("code", "ABCD EFGH").with(csrf())).hasStatus(422).bodyText().contains("not the code").contains("ABCD EFGH");
        assertThat(filled("Hattie Lowe")).as("without the code").hasStatusOk();
        assertThat(people.anybodyYet()).isFalse();

        var opened = mvc.post().uri("/begin/code").param("code", code.code().orElseThrow().toLowerCase(java.util.Locale.ROOT)).with(csrf()).exchange();
        assertThat(opened).hasStatus(303);
        var cookie = opened.getResponse().getCookie("begin");
        assertThat(mvc.get().uri("/begin").cookie(cookie)).bodyText().contains("help-name");
        assertThat(mvc.post().uri("/begin").cookie(cookie).param("organisation", "x".repeat(201)).param("help-phone", "call me").with(csrf()))
                .hasStatus(422).bodyText().contains("200 characters or fewer").contains("call me").contains("could not come in again")
                .contains("Please fill this in: Name of the person who helps");

        var begun = filled("Hattie Lowe", cookie).exchange();
        assertThat(begun).hasStatus(303).cookies().containsCookie("alongside");
        assertThat(settings.get(Settings.ORGANISATION)).contains("Harrowdale Council");
        assertThat(people.with(Duty.ORGANISATION_LEAD)).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo("Hattie Lowe"));
        assertThat(mvc.get().uri("/").cookie(begun.getResponse().getCookie("alongside"))).hasStatusOk().bodyText().contains("Hello, Hattie Lowe", "href=\"/projects/new\"").doesNotContain("Somebody will invite you");

        assertThat(filled("Somebody Else", cookie)).hasStatus(404);
        assertThat(mvc.get().uri("/begin")).hasStatus(404);
        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("Taking part with Harrowdale Council");
    }

    private org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder filled(String name, jakarta.servlet.http.Cookie... cookies) {
        var request = mvc.post().uri("/begin").with(csrf());
        if (cookies.length > 0) request = request.cookie(cookies);
        return request.param("organisation", "Harrowdale Council")
                .param("help-name", "Hattie Lowe").param("help-phone", "01632 960 123").param("help-email", "")
                .param("worry-name", "Ruth Penhale").param("worry-phone", "01632 960 124").param("worry-out-of-hours", "Phone 999")
                .param("name", name).param("email", "hattie@harrowdale.example").param("employed", "NO");
    }
}
