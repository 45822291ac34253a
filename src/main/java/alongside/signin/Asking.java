package alongside.signin;

import alongside.people.People;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.store.Ids;
import alongside.words.ShortCode;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asking for a letter to come in with. The answer and the work before it are the same whether we know the address or
 * not; who it is, is looked up after the answer has left, so that its time says nothing either.
 */
@Component
class Asking {

    /** Nobody's letter box is filled by somebody else; the links in the letters that came stay good. */
    private static final int LETTERS_IN_WINDOW = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Store store;
    private final People people;
    private final Post post;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Asking(Store store, People people, Post post, InstantSource clock, TransactionTemplate transaction) {
        this.store = store;
        this.people = people;
        this.post = post;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return the secret of the browser that asks */
    String ask(String email) {
        var asked = Ids.secret();
        store.ask(Secrets.hash(asked), clock.instant().plus(SignIns.CODE_LIFE), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().name("sign-in letter").start(() -> write(email, asked));
            }
        });
        return asked;
    }

    private void write(String email, String asked) {
        transaction.executeWithoutResult(status -> people.byEmail(email).ifPresent(person -> {
            if (store.linksAskedSince(person.id(), clock.instant().minus(WINDOW)) >= LETTERS_IN_WINDOW) return;
            var secret = Ids.secret();
            var code = ShortCode.fresh();
            store.addToken(Secrets.hash(secret), person.id(), "link", clock.instant().plus(SignIns.LINK_LIFE), "");
            store.letterFor(Secrets.hash(asked), person.id(), codeHash(asked, code));
            post.send(byEmail(people.addressee(person.id())), Letter.needed("signin.letter.link", "", "/in/" + secret, "code", code));
        }));
    }

    /** Whoever asks by e-mail is answered by e-mail, however other letters reach them. */
    private static Addressee byEmail(Addressee to) {
        return new Addressee(to.person(), to.name(), to.email(), to.phone(), to.address(), Addressee.Channel.EMAIL, to.rhythm(), to.locale());
    }

    static String codeHash(String asked, String code) {
        return Secrets.hash(asked + ":" + ShortCode.plain(code));
    }
}
