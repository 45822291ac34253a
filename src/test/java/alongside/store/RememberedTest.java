package alongside.store;

import static alongside.db.Tables.DRAFT;
import static alongside.db.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.Questions;
import alongside.TestHouse;
import alongside.settings.Settings;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered is what stands in the database. */
@HouseHttpTest
class RememberedTest {

    @Autowired Remembered remembered;
    @Autowired Settings settings;
    @Autowired PlatformTransactionManager transactions;
    @Autowired DSLContext sql;
    @Autowired Questions questions;

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
            assertThat(ask()).as("known until they write again").isEqualTo(3);
            writing.setRollbackOnly();
        });
        assertThat(ask()).as("what was known before it is still true").isEqualTo(1);
    }

    @Test
    void what_whoever_writes_has_asked_goes_with_a_write_a_lock_a_savepoint_and_the_end() {
        var inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var writing = new TransactionTemplate(transactions);
        writing.executeWithoutResult(began -> {
            assertThat(ask()).isEqualTo(1);
            assertThat(ask()).isEqualTo(1);
            sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(about)).execute();
            assertThat(ask()).as("a write may have waited for another's").isEqualTo(2);
            inside.executeWithoutResult(nested -> {
                write();
                assertThat(ask()).isEqualTo(3);
                nested.setRollbackOnly();
            });
            assertThat(ask()).as("back to the savepoint").isEqualTo(4);
            if (TestHouse.onPostgres()) {
                for (var lock : List.of(row().forUpdate(), row().forNoKeyUpdate(), row().forShare())) {
                    int known = ask();
                    lock.fetch();
                    assertThat(ask()).as("after a lock").isEqualTo(known + 1);
                }
            }
        });
        int before = asked.get();
        writing.executeWithoutResult(began -> assertThat(ask()).as("another transaction").isEqualTo(before + 1));
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

    @Test
    void a_write_to_a_table_that_was_not_read_changes_nothing() {
        ask();
        sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(about)).execute();
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void what_was_found_by_asking_something_remembered_goes_with_it() {
        counted(() -> {
            ask();
            assertThat(around()).isEqualTo(1);
            assertThat(around()).isEqualTo(1);
            write();
            assertThat(around()).isEqualTo(2);
        });
    }

    @Test
    void a_write_whose_tables_cannot_be_seen_takes_everything() {
        ask();
        sql.execute("create index if not exists test_nothing on setting (name)");
        assertThat(ask()).isEqualTo(2);
    }

    private SelectConditionStep<Record1<String>> row() {
        return sql.select(SETTING.NAME).from(SETTING).where(SETTING.NAME.eq(about));
    }

    /** Something that asks what was remembered of something else. */
    private int around() {
        return remembered.ask("test.around", about, this::ask);
    }

    private int ask() {
        var answer = new AtomicInteger();
        counted(() -> answer.set(remembered.ask("test.asked", about, () -> {
            sql.fetchExists(sql.selectFrom(SETTING).where(SETTING.NAME.eq("test.something")));
            return asked.incrementAndGet();
        })));
        return answer.get();
    }

    /** Counted, so not doubted: here each asking is another answer. */
    private void counted(Runnable what) {
        if (questions.counting()) what.run();
        else questions.askedBy(what);
    }

    private void write() {
        settings.set("test.something", UUID.randomUUID().toString());
    }
}
