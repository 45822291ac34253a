package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.who.Me;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class WorryPageTest {

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired Worries worries;

    @Test
    void somebody_who_has_not_come_in_writes_and_only_the_contact_reads_it_on_the_page() {
        world.furnished();
        var contact = world.me("safeguarding-contact");
        assertThat(mvc.get().uri("/worry")).hasStatusOk().bodyText().contains("Phone now").contains("999");
        assertThat(mvc.post().uri("/worry").with(csrf()).param("words", " ").param("reach", "01632 960099")).hasStatus(422).bodyText().contains("01632 960099");
        assertThat(mvc.post().uri("/worry").with(csrf()).param("words", "She is <b>afraid</b> at home")).hasStatus(303).hasHeader("Location", "/worry/sent");
        var id = worries.list(contact).orElseThrow().getFirst().id();
        assertThat(mvc.get().uri("/worries").requestAttr(Me.class.getName(), contact)).hasStatusOk().bodyText().doesNotContain("afraid").contains("Not opened yet");
        assertThat(mvc.get().uri("/worries/" + id).requestAttr(Me.class.getName(), contact)).hasStatusOk().bodyText()
                .contains("She is &lt;b&gt;afraid&lt;/b&gt; at home").contains("Wyn safeguarding-contact");
        assertThat(mvc.get().uri("/worries/" + id).requestAttr(Me.class.getName(), world.me("organisation-lead"))).hasStatus(404);
        assertThat(mvc.get().uri("/worries/" + id)).hasStatus(303).hasHeader("Location", "/sign-in");
        assertThat(mvc.post().uri("/worries/" + id + "/steps").with(csrf()).requestAttr(Me.class.getName(), contact).param("kind", "CLOSED")).hasStatus(422);
        assertThat(mvc.post().uri("/worries/" + id + "/steps").with(csrf()).requestAttr(Me.class.getName(), contact).param("kind", "CLOSED").param("note", "Safe")).hasStatus(303);
        assertThat(mvc.post().uri("/worries/" + id + "/steps").with(csrf()).requestAttr(Me.class.getName(), contact).param("kind", "ACTING").param("note", "late")).hasStatus(404);
    }
}
