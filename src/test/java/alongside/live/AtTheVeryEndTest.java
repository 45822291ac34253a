package alongside.live;

import static alongside.db.Tables.LIVE_HEARD;
import static alongside.db.Tables.LIVE_HELP;
import static alongside.db.Tables.LIVE_WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Charters;
import alongside.live.rules.Heard.Way;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.ContributionCaptured;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.mock.web.MockHttpServletResponse;

/** A session ends at the very moment something happens there: either it is kept and counted, or whoever did it is told that it was not. */
class AtTheVeryEndTest extends AtThePages {

    private static final String WORDS = "The bus does not run on that day";

    @Autowired Sessions sessions;
    @Autowired Charters charters;
    @Autowired OpenEvening evenings;
    @Autowired Voices voices;
    @Autowired Writing writing;
    @Autowired HeardBoard heard;
    @Autowired DSLContext sql;
    @Autowired ApplicationEventMulticaster events;

    Me runs;
    String evening;
    String room;

    @BeforeEach
    void an_open_evening_with_a_guest_in_it() {
        var planned = evenings.planned("Rosa Lind");
        runs = planned.runs();
        evening = planned.session();
        room = planned.own() + "/room";
        HeardBoardTest.wantsToHearEverybody(charters, runs, planned.place().project().group());
        sessions.open(runs, evening);
        stranger(room);
    }

    @Test
    void words_that_are_on_their_way_when_it_ends_are_kept_and_count() throws Exception {
        var says = new FutureTask<>(this::says);
        var ends = new FutureTask<>(this::ends);
        meanwhile(ContributionCaptured.class, it -> evening.equals(it.session()), says, ends);
        assertThat(says.get().getStatus()).as("they are thanked").isEqualTo(303);
        assertThat(ends.get()).isTrue();
        assertThat(voices.of(runs, evening)).extracting(Contribution::words).containsExactly(WORDS);
        assertThat(heard.counted(runs, evening).orElseThrow().heard()).isEqualTo(1);
        nothingIsLeft();
    }

    @Test
    void words_that_come_while_it_ends_are_kept_or_given_back() throws Exception {
        comeWhileItEnds();
    }

    @Test
    void and_so_are_words_that_would_have_waited_for_the_others() throws Exception {
        writing.begin(runs, evening);
        comeWhileItEnds();
    }

    @Test
    void who_is_marked_as_heard_while_it_ends_is_counted_or_not_marked() throws Exception {
        var guest = heard.board(runs, evening).orElseThrow().notYet().getFirst();
        var marks = new FutureTask<>(() -> heard.mark(runs, evening, guest, Way.SPEECH));
        var ends = new FutureTask<>(this::ends);
        meanwhile(SessionEnded.class, it -> it.session().id().equals(evening), ends, marks);
        assertThat(ends.get()).isTrue();
        assertThat(heard.counted(runs, evening).map(HeardCount::heard).orElse(0)).isEqualTo(marks.get() ? 1 : 0);
        nothingIsLeft();
    }

    @Test
    void and_so_is_whoever_is_helped_to_be_heard() throws Exception {
        var guest = heard.board(runs, evening).orElseThrow().notYet().getFirst();
        var helps = new FutureTask<>(() -> heard.help(runs, evening, guest, Way.ASKED_GENTLY));
        meanwhile(SessionEnded.class, it -> it.session().id().equals(evening), new FutureTask<>(this::ends), helps);
        assertThat(heard.counted(runs, evening).map(HeardCount::helped).orElse(0)).isEqualTo(helps.get() ? 1 : 0);
        nothingIsLeft();
    }

    private void comeWhileItEnds() throws Exception {
        var says = new FutureTask<>(this::says);
        var ends = new FutureTask<>(this::ends);
        meanwhile(SessionEnded.class, it -> it.session().id().equals(evening), ends, says);
        assertThat(ends.get()).isTrue();
        var answer = says.get();
        var kept = voices.of(runs, evening).stream().map(Contribution::words).toList();
        if (answer.getStatus() == 303) assertThat(kept).as("they are thanked, so it is kept").containsExactly(WORDS);
        else assertThat(answer.getContentAsString()).as("they are told, so it is not").contains("were not sent", WORDS);
        assertThat(kept.size()).isEqualTo(answer.getStatus() == 303 ? 1 : 0);
        nothingIsLeft();
    }

    private MockHttpServletResponse says() {
        return stranger(room + "/words", "words", WORDS, "visibility", "NAMED");
    }

    private boolean ends() {
        return sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
    }

    /** Who was heard is forgotten with the end, and nobody comes to be marked behind it. */
    private void nothingIsLeft() {
        assertThat(sql.fetchCount(LIVE_HEARD, LIVE_HEARD.SESSION.eq(evening))).isZero();
        assertThat(sql.fetchCount(LIVE_HELP, LIVE_HELP.SESSION.eq(evening))).isZero();
        assertThat(sql.fetchCount(LIVE_WRITTEN, LIVE_WRITTEN.SESSION.eq(evening))).isZero();
    }

    /** Lets the one come as far as this event, which is before anything of it is saved; then lets the other run until it is done or waits; and then both. */
    private <T> void meanwhile(Class<T> event, Predicate<T> which, FutureTask<?> one, FutureTask<?> other) throws Exception {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = new Thread(() -> {
            one.run();
            reached.countDown(); // it may have ended without coming so far, which what is asserted then says
        }, "the one");
        ApplicationListener<ApplicationEvent> pause = it -> {
            if (Thread.currentThread() != first || !(it instanceof PayloadApplicationEvent<?> told) || !event.isInstance(told.getPayload()) || !which.test(event.cast(told.getPayload()))) return;
            reached.countDown();
            waitFor(goOn);
        };
        events.addApplicationListener(pause);
        try {
            first.start();
            reached.await();
            var second = new Thread(other, "the other");
            second.start();
            while (!other.isDone() && !waits(second)) Thread.onSpinWait();
            goOn.countDown();
            first.join();
            second.join();
        } finally {
            goOn.countDown();
            events.removeApplicationListener(pause);
        }
    }

    /** On PostgreSQL for a row, on SQLite for its turn to write. */
    private boolean waits(Thread second) {
        if (sql.family() == SQLDialect.POSTGRES) return sql.fetchSingle("select count(*) from pg_locks where not granted").into(int.class) > 0;
        return second.getState() == Thread.State.WAITING || second.getState() == Thread.State.TIMED_WAITING || second.getState() == Thread.State.BLOCKED;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
