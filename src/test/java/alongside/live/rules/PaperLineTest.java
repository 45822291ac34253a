package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written on paper is read line by line, and nobody's words are given to somebody else. */
class PaperLineTest {

    private static final Map<String, String> NAMES = Map.of("c", "Colin Frayne", "m", "Marjorie Okell", "p1", "Peter Annis", "p2", "Peter Moss");

    private static PaperLine line(String text) {
        return PaperLine.read(text, NAMES).getFirst();
    }

    @Test
    void names_tables_and_words() {
        assertThat(line("Colin, table 2: I would like the date in words")).isEqualTo(new PaperLine("Colin", "c", "2", "I would like the date in words"));
        assertThat(line("marjorie okell: Say it plainly: no codes")).isEqualTo(new PaperLine("marjorie okell", "m", "", "Say it plainly: no codes"));
        assertThat(line("It says: see overleaf, and there is nothing").unknown()).as("looked at by a person, and not guessed").isTrue();
        assertThat(line("Too much paper on the table.").person()).isNull();
        assertThat(line("At 10:30 the bus comes").who()).as("a time is no name").isEmpty();
        assertThat(line("Peter: Fewer pages").unknown()).as("two are called so").isTrue();
        assertThat(PaperLine.read("\n  \nOne\n\nTwo\n", NAMES)).hasSize(2);
    }
}
