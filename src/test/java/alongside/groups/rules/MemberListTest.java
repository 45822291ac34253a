package alongside.groups.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.groups.rules.MemberList.Line;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberListTest {

    private static final Map<String, String> GROUPS = Map.of("draws on support", "DRAWS_ON_SUPPORT", "carer", "UNPAID_CARER");

    private static Line only(String typed) {
        return MemberList.read(typed, GROUPS).getFirst();
    }

    @Test
    void a_line_is_read_with_commas_semicolons_or_tabs() {
        assertThat(only("Marjorie Okell, marjorie@example.org, draws on support")).extracting(Line::name, Line::email, Line::group, Line::problem)
                .containsExactly("Marjorie Okell", "marjorie@example.org", "DRAWS_ON_SUPPORT", "");
        assertThat(only("Okell, Marjorie; marjorie@example.org; Draws on Support").name()).isEqualTo("Okell, Marjorie");
        assertThat(only("Peter Annis\tpeter@example.org\tcarer").group()).isEqualTo("UNPAID_CARER");
    }

    @Test
    void a_postal_address_keeps_its_lines_and_a_phone_is_told_from_it() {
        var colin = only("Colin Frayne, 01632 960071, 4 Mill Lane, Harrowdale HD1 2AB, draws on support");
        assertThat(colin.phone()).isEqualTo("01632 960071");
        assertThat(colin.address()).isEqualTo("4 Mill Lane\nHarrowdale HD1 2AB");
        assertThat(colin.problem()).isEmpty();
    }

    @Test
    void each_line_says_what_is_to_be_mended() {
        assertThat(only("marjorie@example.org, carer").problem()).isEqualTo("name");
        assertThat(only("Marjorie Okell").problem()).isEqualTo("group");
        assertThat(only("Marjorie Okell, carer").problem()).isEqualTo("reach");
        assertThat(only("Marjorie Okell, marjorie@home, carer").problem()).isEqualTo("email");
        assertThat(only("Marjorie Okell, marjorie@example.org, astronaut").problem()).isEqualTo("group");
        assertThat(only("M".repeat(201) + ", m@example.org, carer").problem()).isEqualTo("long");
    }

    @Test
    void empty_lines_are_passed_over_and_the_same_person_twice_is_seen() {
        var lines = MemberList.read("A One, a@example.org, carer\n\n  \nA Won, A@example.org, carer\r", GROUPS);
        assertThat(lines).extracting(Line::number, Line::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, ""), org.assertj.core.groups.Tuple.tuple(4, "twice"));
    }
}
