package alongside.hub;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    @Test
    void news_for_a_slow_page_is_added_up_and_holds_up_nobody() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var slow = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var listener = new Listener("a", "session:1");
        assertThat(hub.join(listener)).isTrue();
        var page = Thread.ofVirtual().start(() -> {
            try {
                listener.stay(text -> {
                    heard.add(text);
                    begun.countDown();
                    if (heard.size() == 2) await(slow);
                }, 60);
            } catch (Exception over) {
                heard.add("broken");
            }
        });
        begun.await(10, TimeUnit.SECONDS);
        hub.news("session:1");
        while (heard.size() < 2) Thread.onSpinWait();
        for (int i = 0; i < 99; i++) hub.news("session:1");
        hub.news("session:2");
        slow.countDown();
        var numbers = new ArrayList<Long>();
        heard.poll();
        while (numbers.stream().mapToLong(it -> it).sum() < 100) {
            var text = heard.poll(10, TimeUnit.SECONDS);
            assertThat(text).startsWith("event: news");
            numbers.add(Long.parseLong(text.replaceAll("\\D", "")));
        }
        assertThat(numbers).hasSizeLessThanOrEqualTo(3);
        assertThat(numbers.stream().mapToLong(it -> it).sum()).isEqualTo(100);
        hub.close();
        page.join(10_000);
        assertThat(page.isAlive()).isFalse();
        hub.leave(listener);
        hub.leave(listener);
        assertThat(hub.listening()).isZero();
    }

    @Test
    void one_person_does_not_take_every_place() {
        for (int i = 0; i < Hub.MOST_OF_ONE_PERSON; i++) assertThat(hub.join(new Listener("a", "session:" + i))).isTrue();
        assertThat(hub.join(new Listener("a", "session:x"))).isFalse();
        assertThat(hub.join(new Listener("b", "session:x"))).isTrue();
        hub.close();
        assertThat(hub.join(new Listener("c", "session:x"))).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
