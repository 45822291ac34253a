package alongside.store;

import static alongside.db.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.HouseHttpTest;
import alongside.Questions;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement drawn beforehand does what it does when it is drawn each time. */
@HouseHttpTest
class DrawnTest {

    @Autowired DSLContext sql;
    @Autowired Remembered remembered;
    @Autowired Questions questions;

    final String name = "test.drawn." + UUID.randomUUID();
    final AtomicInteger asked = new AtomicInteger();

    @Test
    void values_take_their_places_however_often_it_is_sent() {
        var writing = writing();
        var asking = asking();
        assertThat(writing.execute(name, "one")).isEqualTo(1);
        assertThat(asking.ask(name).coerce(SETTING.VALUE).fetch(SETTING.VALUE)).containsExactly("one");
        writing.execute(name, "it's ? {0} -- two");
        writing.execute(name + "x", "another");
        assertThat(asking.ask(name).coerce(SETTING.VALUE).fetch(SETTING.VALUE)).containsExactly("it's ? {0} -- two");
    }

    @Test
    void too_few_values_are_refused() {
        assertThatThrownBy(() -> writing().execute(name)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 values, not 1");
    }

    @Test
    void what_was_read_by_it_is_known_until_it_writes() {
        var writing = writing();
        assertThat(know()).isEqualTo(1);
        assertThat(know()).as("reading takes nothing out of the memory").isEqualTo(1);
        writing.execute(name, "one");
        assertThat(know()).isEqualTo(2);
    }

    /** Counted, so not doubted: here each asking is another answer. */
    private int know() {
        var answer = new AtomicInteger();
        questions.askedBy(() -> answer.set(remembered.ask("test.drawn", name, () -> {
            asking().ask(name).fetch();
            return asked.incrementAndGet();
        })));
        return answer.get();
    }

    private Drawn writing() {
        return new Drawn(sql, () -> sql.insertInto(SETTING, SETTING.NAME, SETTING.VALUE).values("", "").onConflict(SETTING.NAME).doUpdate().set(SETTING.VALUE, DSL.excluded(SETTING.VALUE)));
    }

    private Drawn asking() {
        return new Drawn(sql, () -> sql.select(SETTING.VALUE).from(SETTING).where(SETTING.NAME.eq("")));
    }
}
