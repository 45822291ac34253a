package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.hub.Hub;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** A map that cannot be made, because the database is away for a moment, is made when it is back, whether anybody answers or not. */
class MakingAgainTest extends AtThePages {

    @Autowired Maps maps;
    @Autowired Store store;
    @Autowired TakerStore takers;
    @Autowired MadeStore mades;
    @Autowired Hub hub;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void a_map_that_could_not_be_made_is_tried_again() throws Exception {
        world.furnished();
        var terms = new NewMap.Terms(MapQuestion.Who.PROJECT, MapQuestion.Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        var map = maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "", List.of("Say first what I must do"), terms)).orElseThrow();
        var away = new AwayAtFirst(transactions, new AtomicInteger(2));
        var making = new Making(store, takers, mades, new Making.Around(hub, InstantSource.system(), away));
        making.againMillis = 100;
        try {
            making.changed(map);
            for (int i = 0; i < 300 && making.behind(map); i++) Thread.sleep(100);
            assertThat(making.behind(map)).isFalse();
            assertThat(away.times.get()).as("it was away").isLessThan(0);
            assertThat(making.latest(map)).isPresent();
        } finally {
            making.end();
        }
    }

    /** Stands for a database that cannot be reached so many times. */
    private record AwayAtFirst(PlatformTransactionManager database, AtomicInteger times) implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition what) {
            if (times.decrementAndGet() >= 0) throw new CannotCreateTransactionException("The database is away");
            return database.getTransaction(what);
        }

        @Override
        public void commit(TransactionStatus status) {
            database.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            database.rollback(status);
        }
    }
}
