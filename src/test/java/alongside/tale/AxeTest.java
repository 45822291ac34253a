package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Axe is asked once about the same thing in the same place, and again wherever it could judge otherwise. */
class AxeTest extends AtABlankPage {

    private static final String PALE = "style='color: #aaa; background: #fff'";

    private Axe axe;

    @BeforeEach
    void comes() {
        axe = new Axe(somebody.page());
    }

    @Test
    void words_that_are_too_pale_are_found_also_beside_what_was_seen_before() {
        assertThat(finds("<p>Dark enough</p>")).isEmpty();
        assertThat(finds("<p>Dark enough</p><p " + PALE + ">Too pale</p>")).as("on another page").singleElement().asString().startsWith("color-contrast");
        assertThat(finds("<div><p " + PALE + "></p></div>")).as("there is nothing to read").isEmpty();
        assertThat(finds("<div><p " + PALE + ">Too pale</p></div>")).as("where nothing stood before").singleElement().asString().startsWith("color-contrast");
        assertThat(finds("<section><p " + PALE + ">Too pale</p></section>")).as("in another place").singleElement().asString().startsWith("color-contrast");
        assertThat(finds("<p class=another " + PALE + ">Too pale</p>")).as("another kind").singleElement().asString().startsWith("color-contrast");
    }

    @Test
    void what_stands_in_the_same_place_of_another_colour_is_another() {
        assertThat(finds("<div style='background: #fff'><p style='color: #222'>Words</p></div>")).isEmpty();
        assertThat(finds("<div style='background: #333'><p style='color: #222'>Words</p></div>")).singleElement().asString().startsWith("color-contrast");
    }

    @Test
    void all_else_is_asked_of_each_page() {
        for (int i = 0; i < 2; i++) assertThat(finds("<p>Dark enough</p><img src='data:,'>")).singleElement().asString().startsWith("image-alt").endsWith("<img src=\"data:,\">");
    }

    private List<String> finds(String main) {
        page("<html lang=en><title>A page</title><body style='background: white'><main><h1>A page</h1>" + main + "</main>");
        return axe.finds().stream().map(Object::toString).toList();
    }
}
