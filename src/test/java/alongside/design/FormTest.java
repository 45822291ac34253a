package alongside.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that was sent is shown again, also with more in it than was sent. */
class FormTest {

    @Test
    void what_was_sent_can_be_added_to_and_stays_with_whoever_sent_it() {
        var sent = Map.of("here", List.of("ada"), "how", List.of(""));
        var form = new Form(sent);
        form.put("here", "colin").put("how", "PAPER").put("because", "they asked");
        assertThat(form.all("here")).containsExactly("ada", "colin");
        assertThat(form.typed("how")).as("nothing was chosen").isEqualTo("PAPER");
        assertThat(form.typed("because")).isEqualTo("they asked");
        assertThat(sent.get("here")).containsExactly("ada");
    }

    @Test
    void one_goes_back_to_a_page_of_ours_or_a_part_of_it_and_nowhere_else() {
        assertThat(Form.with("back", "/sessions/ab1/live/paper#more").back()).isEqualTo("/sessions/ab1/live/paper#more");
        assertThat(Form.with("back", "/sessions/ab1/live/paper#more").back("&")).as("in an address the part is not that address's own").isEqualTo("&back=/sessions/ab1/live/paper%23more");
        assertThat(Form.with("back", "/").back("?")).isEqualTo("?back=/");
        assertThat(Form.empty().back("?")).isEmpty();
        assertThat(List.of("//example.org", "#more", "/a#", "/a#b#c", "/a#b/c", "/a?b=c", "https://example.org/#more", "javascript:x#more"))
                .allSatisfy(it -> assertThat(Form.with("back", it).back()).as(it).isEmpty());
    }
}
