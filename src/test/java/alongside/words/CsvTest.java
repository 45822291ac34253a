package alongside.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void what_is_written_is_read_back_as_it_was() {
        var rows = List.of(List.of("words", "day"), List.of("He said \"no\", twice\nand left", "2026-04-14"), List.of("=1+1", ""),
                List.of("'=quoted already", "-"), List.of("'tis so", "Siân"));
        var read = Csv.read(Csv.write(rows)).stream().map(row -> row.stream().map(Csv::asTyped).toList()).toList();
        assertThat(read).isEqualTo(rows);
        assertThat(Csv.write(rows)).contains("\"'=1+1\"");
    }

    @Test
    void marks_line_ends_and_blank_lines_of_other_programs_are_taken_as_they_are_meant() {
        assertThat(Csv.read("\uFEFFa,b\r\n1,2\r\n\r\n3,\"x\r\ny\"")).isEqualTo(List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "x\r\ny")));
        assertThatThrownBy(() -> Csv.read("a\n\"never ends\nb")).isInstanceOfSatisfying(Csv.Unended.class, it -> assertThat(it.line()).isEqualTo(2));
    }

    @Test
    void nothing_that_was_typed_becomes_a_formula() {
        for (var bad : List.of("=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "=cmd|' /C calc'!A0", "＝1", "|x", "%0A"))
            assertThat(Csv.line(List.of(bad))).as(bad).startsWith("\"'");
        assertThat(Csv.line(List.of("\0=1"))).startsWith("\"'=1");
        assertThat(Csv.line(List.of("Rukhsana \"Rukh\" Mirza, carer", "96.70"))).isEqualTo("\"Rukhsana \"\"Rukh\"\" Mirza, carer\",96.70\r\n");
    }
}
