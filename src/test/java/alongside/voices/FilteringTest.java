package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A long list of choices stands one press away, and a list in a list says how deep it is. */
class FilteringTest extends AtThePages {

    @Autowired Whys whys;

    @BeforeEach
    void house() {
        world.furnished();
    }

    @Test
    void more_than_five_ways_to_narrow_the_list_are_folded_under_the_one_in_use() throws Exception {
        var page = page("member", "/projects/" + world.id("project") + "/voices?kind=STORY");
        assertThat(page).contains("aria-label=\"What kind is it?\"");
        var kinds = page.split("aria-label=\"What kind is it", 2)[1].split("</nav>", 2)[0];
        assertThat(kinds).contains("<details", "What kind is it? Story", "aria-current=\"true\"");
        var views = page.split("All, own views first", 2)[0];
        views = views.substring(views.lastIndexOf("<nav"));
        assertThat(views).as("a few stand open").doesNotContain("<details").contains("filters__list");
    }

    @Test
    void each_list_of_answers_to_why_says_how_deep_it_is_and_what_it_answers() throws Exception {
        var page = page("member", "/whys/" + world.id("why"));
        assertThat(page).contains("<ol class=\"why\" aria-label=\"Why, first answers\">", "aria-label=\"Why, step 2. Below: ");
    }
}
