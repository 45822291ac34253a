package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.rules.ByGroup;
import alongside.disclosure.rules.SmallNumbers;
import alongside.groups.StakeholderGroup;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sealed ballot says of its voter. */
class ByStakeholderTest {

    @Test
    void a_ballot_carries_its_group_only_where_every_group_is_large_enough() {
        var carers = people(StakeholderGroup.UNPAID_CARER, SmallNumbers.INSIDE);
        var staff = people(StakeholderGroup.STAFF, SmallNumbers.INSIDE);
        assertThat(ByStakeholder.group(both(carers, staff), "UNPAID_CARER 0")).isEqualTo("UNPAID_CARER");
        assertThat(ByStakeholder.group(both(carers, staff.subList(1, staff.size())), "UNPAID_CARER 0")).as("a small group is there, whoever's it is").isEmpty();
        assertThat(ByStakeholder.group(carers, "UNPAID_CARER 0")).as("with one group it says nothing").isEmpty();
    }

    /** Letters D, C and B of the story, as carers and those who draw on support ticked them. */
    @Test
    void what_half_of_a_group_or_less_wanted_is_named() {
        var chosen = List.of("D", "C", "B");
        assertThat(new ByGroup.Row("DRAWS_ON_SUPPORT", 5, Map.of("D", 5, "C", 3, "B", 3)).without(chosen)).isEmpty();
        assertThat(new ByGroup.Row("UNPAID_CARER", 2, Map.of("D", 1, "C", 1, "B", 2)).without(chosen)).as("half is not more than half").containsExactly("D", "C");
    }

    private static List<Asked> people(StakeholderGroup group, int n) {
        return IntStream.range(0, n).mapToObj(i -> new Asked(group + " " + i, group, null, "")).toList();
    }

    private static List<Asked> both(List<Asked> some, List<Asked> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
