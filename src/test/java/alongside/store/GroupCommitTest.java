package alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.people.NewPerson;
import alongside.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class GroupCommitTest {

    @Autowired GroupCommit commit;
    @Autowired People people;

    @Test
    void in_a_burst_a_failing_piece_takes_nobody_with_it() throws Exception {
        List<Future<String>> burst = new ArrayList<>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                int which = i;
                burst.add(together.submit(() -> commit.save(() -> {
                    var id = people.welcome(null, NewPerson.byEmail("Burst " + which, ""));
                    if (which % 10 == 3) throw new IllegalStateException("piece " + which);
                    return id;
                })));
            }
        }
        int saved = 0;
        for (int i = 0; i < burst.size(); i++) {
            try {
                var id = burst.get(i).get();
                assertThat(people.find(id)).isPresent();
                saved++;
            } catch (ExecutionException failed) {
                assertThat(failed.getCause()).hasMessage("piece " + i);
                assertThat(people.called("Burst " + i)).as("a failed piece leaves nothing").isEmpty();
            }
        }
        assertThat(saved).isEqualTo(90);
    }
}
