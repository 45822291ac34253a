package alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.people.NewPerson;
import alongside.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class ComingInTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SignIns signIns;

    @Test
    void looking_at_a_link_changes_nothing_and_its_button_comes_in_once() {
        var amina = people.welcome(null, NewPerson.byEmail("Amina Reid", "amina@example.org"));
        var link = signIns.link(null, amina, false);
        for (int i = 0; i < 3; i++) assertThat(mvc.get().uri("/in/" + link)).hasStatusOk().bodyText().contains("Are you Amina Reid?");
        assertThat(mvc.post().uri("/in/" + link)).hasStatus(403);
        assertThat(mvc.post().uri("/in/" + link).with(csrf())).hasStatus(303).cookies().containsCookie("alongside");
        assertThat(mvc.post().uri("/in/" + link).with(csrf())).hasStatusOk().bodyText().contains("has been used");
    }
}
