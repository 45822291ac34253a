package alongside.store;

import static alongside.db.Tables.DRAFT;
import static alongside.db.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.Questions;
import alongside.TestHouse;
import alongside.settings.Settings;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
    void whoever_writes_knows_what_all_know_until_they_write_and_leaves_nothing_of_what_was_taken_back() {
        ask();
        new TransactionTemplate(transactions).executeWithoutResult(writing -> {
            assertThat(ask()).as("on SQLite others may write until this has begun").isEqualTo(2);
            assertThat(ask()).isEqualTo(2);
            sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(about)).execute();
            assertThat(ask()).as("a write to something else").isEqualTo(2);
            write();
            assertThat(ask()).as("their own write").isEqualTo(3);
            assertThat(ask()).as("known until they write again").isEqualTo(3);
            writing.setRollbackOnly();
        });
        assertThat(ask()).as("what all knew is still true").isEqualTo(2);
    }

    @Test
    void what_was_read_after_ones_own_write_goes_with_a_write_a_savepoint_and_the_end() {
        var inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        new TransactionTemplate(transactions).executeWithoutResult(began -> {
            write();
            assertThat(ask()).isEqualTo(1);
            assertThat(ask()).isEqualTo(1);
            inside.executeWithoutResult(nested -> {
                write();
                assertThat(ask()).isEqualTo(2);
                nested.setRollbackOnly();
            });
            assertThat(ask()).as("back to the savepoint").isEqualTo(3);
        });
        assertThat(ask()).as("saved, and known to nobody yet").isEqualTo(4);
    }

    /** Whoever had to wait for the other's row goes on as soon as the database has saved it, before the memory hears of it. */
    @Test
    void what_another_commits_meanwhile_is_asked_of_the_database() {
        if (!TestHouse.onPostgres()) return; // SQLite has one writer at a time
        ask();
        new TransactionTemplate(transactions).executeWithoutResult(began -> {
            begin();
            assertThat(ask()).isEqualTo(1);
            elsewhere(other -> {
                write();
                elsewhere(third -> assertThat(begin() + ask()).as("not committed yet").isEqualTo(1));
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        elsewhere(third -> assertThat(begin() + ask()).as("in the database already").isEqualTo(2));
                    }
                });
            });
            assertThat(ask()).as("committed since").isEqualTo(3);
            assertThat(ask()).isEqualTo(3);
        });
        assertThat(ask()).isEqualTo(3);
    }

    /** By somebody else, in a transaction of their own. */
    private void elsewhere(Consumer<TransactionStatus> what) {
        CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(what), it -> Thread.ofVirtual().start(it)).join();
    }

    /** Whoever has asked anything has begun. */
    private int begin() {
        row().fetch();
        return 0;
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
