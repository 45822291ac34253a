package alongside.post;

import alongside.facts.Facts;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to letters that leave by hand: on paper, or read out by phone. */
@Service
@Transactional
public class Letters {

    /** What a person did with a letter. */
    public enum Mark { POSTED, PHONED, RETURNED }

    private final Store store;
    private final MaySeeLetters may;
    private final Facts facts;
    private final InstantSource clock;

    Letters(Store store, MaySeeLetters may, Facts facts, InstantSource clock) {
        this.store = store;
        this.may = may;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayLook(Me me) {
        return may.any(me);
    }

    @Transactional(readOnly = true)
    public boolean maySetMail(Me me) {
        return may.all(me);
    }

    /** What is to be posted or phoned today, oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> today(Me me) {
        return store.byHand(clock.instant()).stream().filter(it -> maySee(me, it)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> find(Me me, String id) {
        return store.find(id).filter(it -> maySee(me, it));
    }

    /** Where the letter leads that has this code on it. It opens no more than the letter's own link does. */
    @Transactional(readOnly = true)
    public Optional<String> behind(String code) {
        return store.withCode(code).map(it -> it.written().path()).filter(it -> !it.isEmpty());
    }

    /** @return false when there is no such letter for this person; a letter ticked twice stays as it was */
    public boolean mark(Me me, String id, Mark mark) {
        var letter = find(me, id);
        if (letter.isEmpty()) return false;
        var state = letter.get().state();
        if (!state.equals(Store.WAITING) && !state.equals(Store.STUCK) && mark != Mark.RETURNED) return true;
        var name = mark.name().toLowerCase(java.util.Locale.ROOT);
        store.mark(id, name, me.person(), clock.instant());
        store.settle(id, name, clock.instant());
        facts.happened("post." + name, letter.get().scope(), id, me);
        return true;
    }

    /** How many letters wait for the mail server, how many it did not take, and what it said last. */
    @Transactional(readOnly = true)
    public Standing standing() {
        return new Standing(store.count(Store.WAITING), store.count(Store.STUCK), store.lastProblem().orElse(""));
    }

    public record Standing(int waiting, int stuck, String problem) {}

    private boolean maySee(Me me, Waiting letter) {
        return may.all(me) || !letter.scope().isEmpty() && may.of(me, letter.scope());
    }
}
