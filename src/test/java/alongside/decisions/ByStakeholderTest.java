package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.disclosure.rules.SmallNumbers;
import alongside.groups.StakeholderGroup;
import java.util.List;
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

    private static List<Asked> people(StakeholderGroup group, int n) {
        return IntStream.range(0, n).mapToObj(i -> new Asked(group + " " + i, group, null, "")).toList();
    }

    private static List<Asked> both(List<Asked> some, List<Asked> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
