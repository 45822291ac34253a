package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.who.Me;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes words down for somebody else is asked about that person, and whoever speaks for themselves about themselves. */
class WritingDownTest extends AtThePages {

    @BeforeEach
    void house() {
        world.furnished();
    }

    @Test
    void the_form_asks_about_whoever_said_it() throws Exception {
        var say = "/projects/" + world.id("project") + "/voices/new";
        assertThat(page("note-taker", say + "?captured=yes")).contains("How bad is it for whoever said it?", "The view of whoever said it", "How do they know?")
                .doesNotContain("for you?", "My own view", "How do you know?");
        assertThat(page("member", say)).contains("How bad is it for you?", "My own view", "How do you know?").doesNotContain("whoever said it");
    }

    @Test
    void in_easy_read_no_gap_is_told_of_that_is_not_on_the_page() throws Exception {
        for (var path : new String[] {"/voices/new", "/stories"}) {
            var easy = mvc.get().uri("/projects/" + world.id("project") + path).requestAttr(Me.class.getName(), world.me("member"))
                    .cookie(new Cookie("reading", "usual.usual.device.shown.en.easy")).exchange().getResponse().getContentAsString();
            assertThat(easy).as(path).contains("lang=\"en").doesNotContain("not in easy read yet");
        }
    }
}
