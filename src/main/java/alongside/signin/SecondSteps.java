package alongside.signin;

import alongside.facts.Facts;
import alongside.signin.rules.Base32;
import alongside.store.Clocks;
import alongside.store.Ids;
import alongside.who.Me;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step: staff take it when they come in, everybody else only before others' private needs, bank details,
 * exports and settings. The code of an authenticator runs on the real time, also where a demonstration moved the clock.
 */
@Service
@Transactional
public class SecondSteps {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long STEP_MILLIS = CODES.getTimeStep().toMillis();

    private final Store store;
    private final PasskeyStore passkeys;
    private final Telling telling;
    private final Facts facts;
    private final Clocks clock;

    SecondSteps(Store store, PasskeyStore passkeys, Telling telling, Facts facts, Clocks clock) {
        this.store = store;
        this.passkeys = passkeys;
        this.telling = telling;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean hasAuthenticator(String person) {
        return store.authenticator(person).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean hasPasskey(String person) {
        return passkeys.count(person) > 0;
    }

    /** Whether there is any second step to show: then a first step alone must not set up another one. */
    @Transactional(readOnly = true)
    public boolean hasAny(String person) {
        return hasAuthenticator(person) || hasPasskey(person);
    }

    /** The secret to put into an authenticator; the same until its first code was typed. */
    public String secretToSetUp(String person) {
        return store.waiting(person).orElseGet(() -> {
            var bytes = new byte[20];
            RANDOM.nextBytes(bytes);
            var secret = Base32.write(bytes);
            store.wait(person, secret);
            return secret;
        });
    }

    /** The first code proves that the authenticator holds the secret; from now on it is in use. @return the new secret of the browser's cookie */
    public Optional<String> setUp(Comer comer, String typed) {
        var person = comer.me().person();
        var waiting = store.waiting(person);
        if (waiting.isEmpty() || !fits(waiting.get(), typed, person)) return Optional.empty();
        give(person, waiting.get());
        telling.tell(person, "signin.letter.step");
        return Optional.of(sure(comer.signIn()));
    }

    /** Sets an authenticator's secret for a person: the demonstration's staff have written-down ones. */
    public void give(String person, String base32) {
        store.use(person, base32, clock.instant());
        facts.happened("signin.second-step-set", "", person, null);
    }

    /**
     * The phone is lost: the person sets up another second step when they next need one. Every browser of theirs is
     * signed out, because the phone may have been one of them.
     *
     * @return false when they had none
     */
    public boolean takeAway(Me by, String person) {
        boolean code = store.takeAuthenticator(person);
        boolean passkey = passkeys.removeAll(person);
        if (!code && !passkey) return false;
        store.endAll(person, clock.instant());
        facts.happened("signin.second-step-taken-away", "", person, by);
        telling.tell(person, "signin.letter.lost");
        return true;
    }

    /** @return the new secret of the browser's cookie; empty when this is not the code of now, or was used already */
    public Optional<String> prove(Comer comer, String typed) {
        var person = comer.me().person();
        var secret = store.authenticator(person);
        if (secret.isEmpty() || !fits(secret.get(), typed, person)) return Optional.empty();
        return Optional.of(sure(comer.signIn()));
    }

    /** The person has proved twice who they are. The browser gets a new cookie, so that one seen before is worth nothing. */
    String sure(String signIn) {
        var cookie = Ids.secret();
        store.sure(signIn, Secrets.hash(cookie), clock.instant());
        return cookie;
    }

    /** Codes of half a minute before and after are taken too, because clocks differ; each only once. */
    private boolean fits(String secret, String typed, String person) {
        var digits = typed.replaceAll("\\D", "");
        var now = clock.instant().minusMillis(clock.movedBy());
        for (int drift = -1; drift <= 1; drift++) {
            var at = now.plus(CODES.getTimeStep().multipliedBy(drift));
            if (codeAt(secret, at).equals(digits)) return store.useStep(person, at.toEpochMilli() / STEP_MILLIS);
        }
        return false;
    }

    /** What an authenticator with this secret shows at this instant. */
    public static String codeAt(String base32, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(Base32.read(base32), CODES.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
