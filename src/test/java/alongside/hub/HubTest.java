package alongside.hub;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.who.Me;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HubTest {

    private final Hub hub = new Hub(List.of(new MayListen() {
        @Override
        public boolean knows(String topic) {
            return topic.startsWith("session:");
        }

        @Override
        public boolean may(Me me, String topic) {
            return topic.equals("session:" + me.person());
        }
    }));

    @Test
    void only_who_may_look_may_listen() {
        var me = new Me("a", "A", false, false);
        assertThat(hub.mayListen(me, "session:a")).isTrue();
        assertThat(hub.mayListen(me, "session:b")).isFalse();
        assertThat(hub.mayListen(me, "anything:a")).isFalse();
    }

    /** A page whose line takes what is written when the test says so. */
    private static class Page implements Listener.Wire {
        final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        final Semaphore takes;
        private Consumer<Boolean> went = it -> {};
        private boolean ended;

        Page(int takes) {
            this.takes = new Semaphore(takes);
        }

        @Override
        public void write(ByteBuffer text, Consumer<Boolean> went) {
            heard.add(StandardCharsets.US_ASCII.decode(text).toString());
            this.went = went;
            if (takes.tryAcquire()) went.accept(true);
        }

        void taken(boolean well) {
            went.accept(well);
        }

        @Override
        public void end(boolean midway) {
            ended = true;
        }

        long quiet() {
            return Long.parseLong(heard.getFirst().strip().replaceFirst("(?s).*data: \\d+ ", ""));
        }

        long news() {
            return List.copyOf(heard).stream().filter(it -> it.startsWith("event: news")).mapToLong(it -> Long.parseLong(it.split("data: ")[1].split(" ")[0])).sum();
        }
    }

    /** News that came before anybody listened are nobody's news; a page that was asked for before them has to know. */
    @Test
    void whoever_begins_to_listen_is_told_for_how_long_there_was_no_news() throws InterruptedException {
        Thread.sleep(20);
        hub.news("session:a");
        var late = new Page(9);
        opens("a", "session:a", late);
        var never = new Page(9);
        opens("b", "session:b", never);
        assertThat(never.quiet() - late.quiet()).as("a house that knows of no news has been here for longer than 20 ms").isGreaterThan(15);
    }

    private Listener opens(String person, String topic, Page page) {
        var listener = new Listener(person, topic, page, Long.MAX_VALUE);
        assertThat(hub.join(listener)).isTrue();
        return listener;
    }

    @Test
    void news_for_a_slow_page_is_added_up_and_holds_up_nobody() throws Exception {
        var slow = new Page(1);
        var quick = new Page(1000);
        opens("a", "session:1", slow);
        opens("b", "session:1", quick);
        hub.news("session:1");
        for (int i = 0; i < 100 && quick.news() < 1; i++) Thread.sleep(100);
        for (int i = 0; i < 99; i++) hub.news("session:1");
        hub.news("session:2");
        for (int i = 0; i < 100 && quick.news() < 100; i++) Thread.sleep(100);
        assertThat(quick.news()).isEqualTo(100);
        assertThat(slow.news()).isEqualTo(1);
        slow.takes.release(1000);
        slow.taken(true);
        assertThat(slow.heard).hasSizeLessThanOrEqualTo(3);
        assertThat(slow.news()).isEqualTo(100);
    }

    @Test
    void whoever_is_gone_is_noticed_when_something_is_written_to_them() {
        var page = new Page(0);
        opens("a", "session:1", page);
        page.taken(false);
        assertThat(page.ended).isTrue();
        assertThat(hub.listening()).isZero();
    }

    @Test
    void a_line_that_breaks_unexpectedly_costs_nobody_else_the_news() throws Exception {
        var broken = new Page(1000) {
            @Override
            public void write(ByteBuffer text, Consumer<Boolean> went) {
                if (!heard.isEmpty()) throw new IllegalStateException("nobody thought of this");
                super.write(text, went);
            }
        };
        var quick = new Page(1000);
        opens("a", "session:1", broken);
        opens("b", "session:1", quick);
        for (int news = 1; news <= 2; news++) {
            hub.news("session:1");
            for (int i = 0; i < 100 && quick.news() < news; i++) Thread.sleep(100);
            assertThat(quick.news()).isEqualTo(news);
        }
        assertThat(hub.listening()).isEqualTo(1);
    }

    @Test
    void what_is_said_now_and_then_shows_who_is_there_and_after_a_while_they_ask_again() {
        var page = new Page(1000);
        var listener = new Listener("a", "session:1", page, System.nanoTime() + 60_000_000_000L);
        assertThat(hub.join(listener)).isTrue();
        listener.beat(System.nanoTime(), 15_000_000_000L);
        assertThat(page.heard).hasSize(1);
        listener.beat(System.nanoTime() + 20_000_000_000L, 15_000_000_000L);
        assertThat(page.heard).last().isEqualTo(": still here\n\n");
        listener.beat(System.nanoTime() + 61_000_000_000L, 15_000_000_000L);
        assertThat(page.ended).isTrue();
        assertThat(hub.listening()).isZero();
    }

    @Test
    void one_person_does_not_take_every_place_and_their_newest_page_stays() {
        var first = new Page(1000);
        opens("a", "session:0", first);
        for (int i = 1; i < Hub.MOST_OF_ONE_PERSON; i++) opens("a", "session:" + i, new Page(1000));
        assertThat(first.ended).isFalse();
        opens("a", "session:x", new Page(1000));
        assertThat(first.ended).as("they closed it long ago, and it was not noticed").isTrue();
        assertThat(hub.listening()).isEqualTo(Hub.MOST_OF_ONE_PERSON);
        opens("b", "session:x", new Page(1000));
        hub.close();
        assertThat(hub.listening()).isZero();
        assertThat(hub.join(new Listener("c", "session:x", new Page(1000), Long.MAX_VALUE))).isFalse();
    }
}
