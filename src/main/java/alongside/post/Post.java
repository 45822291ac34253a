package alongside.post;

import alongside.words.Words;
import java.time.InstantSource;
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

    Post(Store store, Words words, InstantSource clock) {
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** Writes the letter in the person's own words and puts it into the outbox. @return the letter's id */
    @Transactional(propagation = Propagation.MANDATORY)
    public String send(Addressee to, Letter letter) {
        return store.add(to, letter, written(to, letter), clock.instant());
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
                letter.path() == null ? "" : letter.path());
    }
}
