package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Laws that no page of ours breaks any more are seen to find what they are about. */
class PageLawsTest {

    @Test
    void a_line_that_is_typed_is_found_and_what_people_wrote_is_let_be() {
        assertThat(broken("<p>Name ____</p>")).isTrue();
        assertThat(broken("<p>Name <span class=\"blank\"><span class=\"govuk-visually-hidden\">A line to write on</span></span></p>")).isFalse();
        assertThat(broken("<blockquote><p>I wrote ____</p></blockquote>")).isFalse();
    }

    @Test
    void the_same_sentence_twice_about_what_to_mend_is_found() {
        assertThat(broken("<div id=\"problems\"><ul><li>Please fill this in</li><li>Please fill this in</li></ul></div>")).isTrue();
        assertThat(broken("<div id=\"problems\"><ul><li>Please fill this in: Day</li><li>Please fill this in: Place</li></ul></div>")).isFalse();
    }

    private static boolean broken(String inMain) {
        return PageLaws.brokenBy("<html lang=\"en-GB\"><body><main id=\"main\">" + inMain + "</main></body></html>").stream()
                .anyMatch(it -> it.startsWith("a line to write on") || it.startsWith("what to mend says"));
    }
}
