package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people answer in the same second: no answer is lost, none counts twice, and whoever presses twice is one. */
@HouseHttpTest
class ManyAtOnceTest {

    private static final int PEOPLE = 40;
    private static final int STATEMENTS = 12;

    @Autowired World world;
    @Autowired Maps maps;
    @Autowired Making making;
    @Autowired TakerStore takers;

    @Test
    void no_answer_is_lost_and_none_counts_twice() throws Exception {
        world.furnished();
        var terms = new NewMap.Terms(Who.LINK, Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        var words = IntStream.rangeClosed(1, STATEMENTS).mapToObj(i -> "Statement " + i).toList();
        var map = maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Many", "What do you think?", "", words, terms)).orElseThrow();
        var statements = maps.shown(maps.seenBy(new Comer(null, null), map).orElseThrow()).stream().map(MapStatement::id).toList();
        var answers = new ArrayList<Future<Boolean>>();
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var statement : statements)
                for (int person = 0; person < PEOPLE; person++)
                    for (int press = 0; press < 2; press++) {
                        var comer = new Comer(null, "browser " + person);
                        answers.add(crowd.submit(() -> maps.answer(comer, map, statement, MapAnswer.AGREE)));
                    }
        }
        for (var it : answers) assertThat(it.get()).isTrue();
        assertThat(takers.takers(map)).hasSize(PEOPLE);
        var made = making.now(map).map();
        assertThat(made.people()).isEqualTo(PEOPLE);
        assertThat(made.votes()).isEqualTo(PEOPLE * STATEMENTS);
        assertThat(made.statements()).allMatch(it -> it.all().agree() == PEOPLE);
    }
}
