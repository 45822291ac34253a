package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.signin.SignIns;
import alongside.who.Me;
import alongside.words.Words;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class ReadingKeptTest {

    private static final String WELSH_EASY = "larger.usual.device.shown.cy.easy.usual";

    @Autowired MockMvcTester mvc;
    @Autowired Cast cast;
    @Autowired People people;
    @Autowired SignIns signIns;

    private MockMvcTester.MockMvcRequestBuilder post(String path, Me me) {
        return mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), me);
    }

    @Test
    void who_reads_in_easy_welsh_gets_letters_in_easy_welsh() {
        var me = cast.me("Siân Verrall");
        assertThat(post("/reading-settings", me).param("size", "LARGER").param("language", "CY").param("words", "easy")).hasStatus(303);
        assertThat(people.find(me.person()).orElseThrow().reading()).isEqualTo(WELSH_EASY);
        assertThat(people.addressee(me.person()).locale()).isEqualTo(Words.WELSH_EASY);
        assertThat(post("/reading-settings/language", me).cookie(new Cookie("reading", WELSH_EASY)).param("to", "EN")).hasStatus(303);
        assertThat(people.addressee(me.person()).locale()).isEqualTo(Words.ENGLISH_EASY);
    }

    @Test
    void a_browser_that_knows_no_way_of_reading_yet_reads_as_its_person_does() {
        var me = cast.me("Siân Verrall");
        post("/reading-settings", me).param("size", "LARGER").param("language", "CY").param("words", "easy").exchange();
        assertThat(mvc.post().uri("/in/" + signIns.link(null, me.person(), false)).with(csrf())).cookies().hasValue("reading", WELSH_EASY);
        assertThat(mvc.post().uri("/in/" + signIns.link(null, me.person(), false)).with(csrf()).cookie(new Cookie("reading", "usual.usual.dark.shown.en.plain")))
                .hasStatus(303).cookies().doesNotContainCookie("reading");
    }

    @Test
    void details_in_easy_read_are_easy_to_read_at_once_and_the_size_stays() {
        var me = cast.me("Dev Pattani");
        assertThat(post("/me/details", me).cookie(new Cookie("reading", "largest.usual.dark.shown.en.plain")).param("name", "Dev Pattani")
                .param("phone", "01632 960055").param("reaching", "PHONE").param("news", "AT_ONCE").param("words", "EASY"))
                .hasStatus(303).cookies().hasValue("reading", "largest.usual.dark.shown.en.easy.usual");
    }

    @Test
    void settings_of_nobody_are_kept_in_the_browser_alone() {
        assertThat(mvc.post().uri("/reading-settings").with(csrf()).param("language", "CY")).hasStatus(303).cookies().hasValue("reading", "usual.usual.device.shown.cy.plain.usual");
    }
}
