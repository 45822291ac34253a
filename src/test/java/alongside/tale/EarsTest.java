package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever walks through the tale finds what a person would find, and cannot do what a person could not. */
class EarsTest extends AtABlankPage {

    private Ears ears;

    @BeforeEach
    void listens() {
        ears = new Ears(somebody.page());
    }

    @Test
    void a_control_is_found_by_the_name_that_is_told_the_whole_name_first() {
        page("<a href=1>Open the letter</a> <a href=2>Open</a> <a href=3>Show<span>&nbsp; it</span></a> <button aria-label='Close it'>X</button>");
        assertThat(ears.ofRole("link", "Open")).singleElement().hasToString("link 'Open'");
        assertThat(ears.ofRole("link", "the letter")).singleElement().hasToString("link 'Open the letter'");
        assertThat(ears.ofRole("link", "Show it")).as("spaces are not heard").hasSize(1);
        assertThat(ears.ofRole("button", "Close it")).hasSize(1);
        assertThat(ears.ofRole("button", "Open")).as("it is no button").isEmpty();
    }

    @Test
    void what_is_hidden_or_has_no_label_is_not_found() {
        page("<button hidden>Send</button> <div aria-hidden=true><button>Send</button></div> <details><summary>More</summary><button>Send</button></details>"
                + "<label>Name</label><input> <label for=it>Age</label><input id=it>");
        assertThat(ears.ofRole("button", "Send")).isEmpty();
        assertThat(ears.fields("Name")).as("nothing says that it is the field's").isEmpty();
        assertThat(ears.fields("Age")).hasSize(1);
    }

    @Test
    void an_answer_is_found_where_it_stands_under_several_questions_by_its_whole_name() {
        page("<fieldset><legend>Do you come?</legend><label><input type=radio name=a>Yes</label></fieldset>"
                + "<fieldset><legend>Do you eat?</legend><label><input type=radio name=b>Yes, all</label><label><input type=checkbox>Fish</label></fieldset>");
        var comes = ears.ofRole("group", "Do you come?").getFirst();
        var eats = ears.ofRole("group", "Do you eat?").getFirst();
        assertThat(ears.fields(comes, "Yes")).hasSize(1);
        assertThat(ears.fields(eats, "Yes")).as("another answer begins so").isEmpty();
        assertThat(ears.boxes(eats)).singleElement().hasToString("checkbox 'Fish'");
    }

    @Test
    void nobody_points_at_what_lies_under_something_else_or_cannot_be_used() {
        page("<button>Send</button><div style='position: fixed; inset: 0'>It lies on all</div>");
        assertThatThrownBy(() -> ears.ofRole("button", "Send").getFirst().place()).hasMessageContaining("It lies on all");
        page("<button disabled>Send</button>");
        assertThatThrownBy(() -> ears.ofRole("button", "Send").getFirst().place()).hasMessageContaining("cannot be used");
        page("<div style='height: 3000px'></div><button>Send</button>");
        assertThat(ears.ofRole("button", "Send").getFirst().place().y()).as("it is brought into view").isBetween(0.0, 900.0);
    }

    @Test
    void a_control_that_was_swapped_is_gone() {
        page("<button>Send</button>");
        var send = ears.ofRole("button", "Send").getFirst();
        assertThat(send.place()).isNotNull();
        somebody.page().evaluate("document.body.innerHTML = '<button>Send</button>'");
        assertThatThrownBy(send::place).hasMessageContaining("gone");
        assertThatThrownBy(() -> Stops.to(send)).hasMessageContaining("gone");
    }
}
