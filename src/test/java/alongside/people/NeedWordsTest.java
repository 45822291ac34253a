package alongside.people;

import static alongside.people.Wanted.BRAILLE;
import static alongside.people.Wanted.BREAKS;
import static alongside.people.Wanted.BSL;
import static alongside.people.Wanted.INTERPRETER;
import static alongside.people.Wanted.LARGE_PRINT;
import static alongside.people.Wanted.OTHER;
import static alongside.people.Wanted.QUIET;
import static alongside.people.Wanted.STEP_FREE;
import static alongside.people.Wanted.SUPPORTER;
import static alongside.people.Wanted.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People are asked once: what is to be arranged is read out of their own words. */
class NeedWordsTest {

    private static Set<Wanted> in(NeedKind kind, String words) {
        return NeedWords.in(Map.of(kind, words));
    }

    @Test
    void words_as_people_write_them() {
        assertThat(in(NeedKind.EVENT, "step-free, a break every 40 minutes, a quiet space, a taxi, my supporter beside me"))
                .containsExactlyInAnyOrder(STEP_FREE, BREAKS, QUIET, TRAVEL, SUPPORTER);
        assertThat(in(NeedKind.COMMUNICATION_PROFESSIONAL, "BSL interpreters")).containsExactly(BSL);
        assertThat(in(NeedKind.COMMUNICATION_PROFESSIONAL, "An Urdu interpreter")).containsExactly(INTERPRETER);
        assertThat(in(NeedKind.INFORMATION_FORMAT, "Large print 20 point, or braille")).containsExactlyInAnyOrder(LARGE_PRINT, BRAILLE);
        assertThat(in(NeedKind.INFORMATION_FORMAT, "Print bras")).containsExactly(LARGE_PRINT);
        assertThat(in(NeedKind.EVENT, "Somebody to care for my mother meanwhile")).as("nothing that is said is lost").containsExactly(OTHER);
        assertThat(in(NeedKind.CONTACT_METHOD, "By phone, in large print")).as("not at a session").isEmpty();
    }
}
