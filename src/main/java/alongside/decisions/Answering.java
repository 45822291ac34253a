package alongside.decisions;

import alongside.decisions.rules.Answer;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.who.Me;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door to answering what a project decides: oneself, for somebody who cannot, and when one's objection has ended. */
@Service("decisionsAnswering")
@Transactional
public class Answering {

    private final Decisions decisions;
    private final Store store;
    private final Closings closings;
    private final Tell tell;
    private final InstantSource clock;

    Answering(Decisions decisions, Store store, Closings closings, Tell tell, InstantSource clock) {
        this.decisions = decisions;
        this.store = store;
        this.closings = closings;
        this.tell = tell;
        this.clock = clock;
    }

    /** Answers, or answers anew. Not in a transaction of its own: a burst of answers shares one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answered answer(Me me, String id, NewAnswer answer) {
        return store.burst(() -> save(me, id, me.person(), answer, null, false));
    }

    /** Writes down what somebody answered by post, by phone or by hand. Their own answer is never replaced by it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answered answerFor(Me me, String id, String person, NewAnswer answer, How how, boolean readBack) {
        if (person.equals(me.person())) return answer(me, id, answer);
        return store.burst(() -> save(me, id, person, answer, how, readBack));
    }

    private Answered save(Me me, String id, String person, NewAnswer answer, @Nullable How how, boolean readBack) {
        var found = decisions.seenBy(me, id).filter(it -> !it.secret()).filter(it -> how == null || decisions.mayWriteDownFor(me, it, person));
        if (found.isEmpty()) return Answered.NOT_OPEN;
        var decision = found.get();
        var askedOne = store.answers().asked(id, person);
        boolean open = how == null ? Counting.openTo(decision, askedOne, person, decisions.today()) : Counting.takesFrom(decision, askedOne, person, decisions.today());
        if (!open) return Answered.NOT_OPEN;
        if (decision.asking().stands() && store.answers().hasAnswered(id, person)) return Answered.VOTE_STANDS;
        var wrong = wrong(decision, person, answer, how != null);
        if (wrong != null) return wrong;
        var entry = how == null ? null : tell.writtenDown(decision, person, how, readBack, me);
        if (how != null && decisions.standsInFor(me, decision, person)) tell.stoodIn(decision, person, me);
        store.answers().add(id, decision.round().number(), person, answer, entry, how == null ? null : me.person(), clock.instant());
        tell.answered(decision);
        closings.closeIfAllHaveAnswered(decision, me);
        return Answered.SAVED;
    }

    private @Nullable Answered wrong(Decision decision, String person, NewAnswer answer, boolean writtenDown) {
        if (!Counting.isAsked(decision, answer)) return Answered.NOT_ASKED;
        if (Answer.OBJECT.name().equals(answer.answer()) && answer.because().isBlank()) return Answered.REASON_MISSING;
        if (!writtenDown) return null;
        var theirs = decisions.given(decision).stream().filter(it -> it.person().equals(person) && it.enteredBy() == null).toList();
        boolean answered = theirs.stream().anyMatch(it -> it.round() == decision.round().number());
        boolean objects = theirs.stream().anyMatch(Given::objectionStands);
        return answered || objects ? Answered.ANSWERED_THEMSELVES : null;
    }

    /** The person had it undone: it no longer counts, as long as the question is open. */
    @EventListener
    void takeBack(EntryUndone undone) {
        store.answers().undo(undone.entry().id(), clock.instant());
    }

    /** The owner of an objection, and nobody else, says that it is settled or that we can go on anyway. */
    public boolean endMyObjection(Me me, String id, Given.Ended how, String words) {
        var decision = decisions.seenBy(me, id).filter(Decision::open);
        var mine = decision.stream().flatMap(it -> decisions.given(it).stream()).filter(it -> it.person().equals(me.person()) && it.objectionStands()).toList();
        if (mine.isEmpty()) return false;
        mine.forEach(it -> store.answers().end(it.id(), how, words, clock.instant()));
        tell.fact("objection-ended", decision.orElseThrow(), me);
        return true;
    }
}
