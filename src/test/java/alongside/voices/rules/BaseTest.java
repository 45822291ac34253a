package alongside.voices.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.voices.rules.Base.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaseTest {

    @Test
    void one_person_who_says_much_is_one_and_what_has_no_name_is_counted_apart() {
        var base = Base.of(List.of(new Said("ann", "carer"), new Said("ann", "carer"), new Said(null, null), new Said("bo", null)), false);
        assertThat(base.people()).isEqualTo(2);
        assertThat(base.unnamed()).isEqualTo(1);
        assertThat(base.groups()).containsOnly(java.util.Map.entry("carer", 1L));
        assertThat(base.few()).isTrue();
        assertThat(base.oneGroup()).isTrue();
    }

    /** However it is shuffled and repeated, the base is the same, and no group counts more than all people. */
    @Test
    void repeating_what_was_said_makes_the_base_no_broader() {
        var lot = new Random(9);
        for (int round = 0; round < 200; round++) {
            var said = new ArrayList<Said>();
            var people = new HashSet<String>();
            for (int i = 0; i < 1 + lot.nextInt(20); i++) {
                var who = "p" + lot.nextInt(8);
                people.add(who);
                said.add(new Said(who, "g" + who.charAt(1) % 3));
            }
            var base = Base.of(said, false);
            said.addAll(said);
            java.util.Collections.shuffle(said, lot);
            assertThat(Base.of(said, false)).isEqualTo(base);
            assertThat(base.people()).isEqualTo(people.size());
            assertThat(base.groups().values().stream().mapToLong(it -> it).sum()).isEqualTo(people.size());
        }
    }
}
