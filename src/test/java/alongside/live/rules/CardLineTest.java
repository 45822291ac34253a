package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A card is written down in one key, and with what was said behind it. */
class CardLineTest {

    @Test
    void a_line_is_a_number_and_words_where_there_are_any() {
        assertThat(CardLine.read(" 2 ", 3)).contains(new CardLine(2, ""));
        assertThat(CardLine.read("3 The room was cold, 2 of us left", 3)).contains(new CardLine(3, "The room was cold, 2 of us left"));
        assertThat(CardLine.read("1: Fine", 3)).contains(new CardLine(1, "Fine"));
        for (var not : new String[] {"", "4", "0", "12", "2nd", "Partly", "-1"}) assertThat(CardLine.read(not, 3)).as(not).isEmpty();
    }
}
