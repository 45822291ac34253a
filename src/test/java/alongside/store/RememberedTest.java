package alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.settings.Settings;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered is what stands in the database. */
@HouseHttpTest
class RememberedTest {

    @Autowired Remembered remembered;
    @Autowired Settings settings;
    @Autowired PlatformTransactionManager transactions;

    final String about = UUID.randomUUID().toString();
    final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_was_read_is_known_until_something_is_written() {
        assertThat(ask()).isEqualTo(1);
        assertThat(ask()).isEqualTo(1);
        write();
        assertThat(ask()).isEqualTo(2);
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void whoever_writes_asks_afresh_and_leaves_nothing_of_what_was_taken_back() {
        ask();
        new TransactionTemplate(transactions).executeWithoutResult(writing -> {
            assertThat(ask()).isEqualTo(2);
            write();
            assertThat(ask()).isEqualTo(3);
            writing.setRollbackOnly();
        });
        assertThat(ask()).isEqualTo(4);
    }

    @Test
    void a_reader_who_began_before_a_write_leaves_nothing_old_behind() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(began -> {
            CompletableFuture.runAsync(this::write).join();
            assertThat(ask()).as("sees the database as it was").isEqualTo(1);
        });
        assertThat(ask()).isEqualTo(2);
    }

    private int ask() {
        return remembered.ask("test.asked", about, asked::incrementAndGet);
    }

    private void write() {
        settings.set("test.something", UUID.randomUUID().toString());
    }
}
