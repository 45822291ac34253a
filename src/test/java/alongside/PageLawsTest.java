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

    @Test
    void two_people_of_one_name_are_called_the_same_and_that_is_let_be() {
        var two = "<div id=\"problems\"><ul><li><a href=\"#a\">Please choose: %1$s</a></li><li><a href=\"#b\">Please choose: %1$s</a></li></ul></div><label for=\"a\">%1$s</label><label for=\"b\">%2$s</label>";
        assertThat(broken(two.formatted("Colin", "Colin"))).isFalse();
        assertThat(broken(two.formatted("Colin", "Anna"))).isTrue();
    }

    private static boolean broken(String inMain) {
        return PageLaws.brokenBy("<html lang=\"en-GB\"><body><main id=\"main\">" + inMain + "</main></body></html>").stream()
                .anyMatch(it -> it.startsWith("a line to write on") || it.startsWith("what to mend says"));
    }
}
