package alongside.decisions;

import alongside.decisions.rules.Count;
import alongside.decisions.rules.Outcome;
import alongside.groups.Groups;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a question comes to its end: by somebody, by the last answer, or by the clock; never over an objection, and counted once. */
@Component("decisionsClosings")
class Closings {

    private final Store store;
    private final Groups groups;
    private final Tell tell;
    private final InstantSource clock;

    Closings(Store store, Groups groups, Tell tell, InstantSource clock) {
        this.store = store;
        this.groups = groups;
        this.tell = tell;
        this.clock = clock;
    }

    /** Envelopes that are ticked and not yet opened are waited for. */
    boolean canClose(Decision decision) {
        return Counting.canClose(decision, store.votes(decision), today()) && (!decision.secret() || store.box().waiting(decision.id()) == 0);
    }

    /** Closes at once when everybody has answered, where that was set up so. */
    void closeIfAllHaveAnswered(Decision decision, Me me) {
        if (!decision.closeWhenAll() || isWaited(decision) || !canClose(decision)) return;
        if (decision.secret()) close(decision, null); // who voted last is nobody's business
        else if (Counting.count(decision, store.votes(decision)).outcome() != Outcome.OBJECTION_STANDS) close(decision, me);
    }

    /** In a full room this is asked at every vote: so nothing is read that can be counted. */
    private boolean isWaited(Decision decision) {
        return decision.secret() ? store.box().anybodyWaitedFor(decision.id()) : store.answers().anybodyWaitedFor(decision.id(), decision.round().number());
    }

    /** What the clock closes: everything whose time is over and against which no objection stands. @return how many */
    int whatIsDue() {
        int closed = 0;
        for (var decision : store.questions().open()) {
            if (!today().isAfter(decision.closes()) || !canClose(decision)) continue;
            if (Counting.count(decision, store.votes(decision)).outcome() == Outcome.OBJECTION_STANDS) continue;
            if (close(decision, null).isPresent()) closed++;
        }
        return closed;
    }

    Optional<Count> close(Decision decision, @Nullable Me by) {
        if (!store.box().hold(decision.id())) return Optional.empty();
        if (decision.secret()) store.emptyBox(decision);
        var votes = store.votes(decision);
        var count = Counting.count(decision, votes);
        if (!store.putting().close(decision.id(), by == null ? null : by.person(), count.outcome(), clock.instant())) return Optional.empty();
        if (count.outcome() == Outcome.AGREED && decision.charter() != null) groups.adopt(by == null ? Me.NOBODY : by, decision.charter(), decision.id());
        var closed = store.questions().find(decision.id()).orElseThrow();
        tell.closed(closed, store.answers().asked(decision.id()).stream().map(Asked::person).toList(), Counting.notAnswered(decision, votes), count, store.checkpoint(decision.id()), by);
        return Optional.of(count);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
