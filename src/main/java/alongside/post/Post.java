package alongside.post;

import alongside.post.rules.Timing;
import alongside.words.Dates;
import alongside.words.ShortCode;
import alongside.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to letters. A letter is put into the outbox in the same transaction as what it tells of: nothing is
 * sent for something that was not saved, and nothing saved goes untold.
 */
@Service
public class Post {

    private final Store store;
    private final Words words;
    private final InstantSource clock;
    private final Waker waker;

    Post(Store store, Words words, InstantSource clock, Waker waker) {
        this.waker = waker;
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** Writes the letter in the person's own words and puts it into the outbox. @return the letter's id */
    @Transactional(propagation = Propagation.MANDATORY)
    public String send(Addressee to, Letter letter) {
        var now = clock.instant();
        var id = store.add(to, letter, written(to, letter), now, leaves(to, letter, now));
        waker.wake();
        return id;
    }

    /** What it says is no longer so: a letter that has not left is not sent, posted or read out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String letter) {
        store.takeBack(letter, clock.instant());
    }

    /** The same for every letter to one addressee. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBackAll(String addressee) {
        store.takeBackAll(addressee, clock.instant());
    }

    /** What was written to somebody who has no account is forgotten with them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String addressee) {
        store.forget(addressee);
    }

    /** Lets out the news that people want "at the end" of this project or group. */
    @Transactional
    public void atTheEnd(String scope) {
        store.letOut(scope, clock.instant());
        waker.wake();
    }

    /** What is needed leaves now; news waits for its person's rhythm. Null: until the end. */
    private static @Nullable Instant leaves(Addressee to, Letter letter, Instant now) {
        if (letter.needed()) return now;
        return switch (to.rhythm()) {
            case AT_ONCE -> now;
            case MONTHLY -> Timing.nextMonth(now, Dates.HERE);
            case AT_THE_END -> null;
        };
    }

    private Written written(Addressee to, Letter letter) {
        var values = letter.values().toArray();
        return new Written(
                to.name(),
                to.email(),
                to.phone(),
                to.address(),
                words.say(to.locale(), letter.kind() + ".subject", values),
                words.say(to.locale(), letter.kind() + ".text", values),
                letter.path() == null ? "" : words.say(to.locale(), letter.kind() + ".button", values),
                letter.path() == null ? "" : letter.path(),
                letter.path() == null || to.channel() == Addressee.Channel.EMAIL && !to.email().isBlank() ? null : ShortCode.fresh(),
                to.print(),
                letter.enclosed());
    }
}
