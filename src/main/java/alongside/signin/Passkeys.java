package alongside.signin;

import alongside.facts.Facts;
import alongside.signin.PasskeyStore.Purpose;
import alongside.who.Me;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys as the second step, beside the codes of an authenticator. Each is added and used in two parts: the browser asks
 * what to sign, then brings the answer. What is asked is good once, for five minutes, and in that sign-in alone.
 */
@Service
@Transactional
public class Passkeys {

    static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);
    private static final int MOST = 10;

    private final PasskeyStore store;
    private final SecondSteps steps;
    private final Telling telling;
    private final Facts facts;
    private final InstantSource clock;

    Passkeys(PasskeyStore store, SecondSteps steps, Telling telling, Facts facts, InstantSource clock) {
        this.store = store;
        this.steps = steps;
        this.telling = telling;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(Me me) {
        return store.of(me.person());
    }

    @Transactional(readOnly = true)
    public boolean hasAll(Me me) {
        return store.count(me.person()) >= MOST;
    }

    /** @return what the browser hands to an authenticator, as the standard's JSON */
    public String askToAdd(Comer comer, Site site) {
        return ceremony(comer, site, challenge(comer, Purpose.ADD)).toAdd();
    }

    /** @return what the browser hands to an authenticator, as the standard's JSON */
    public String askToShow(Comer comer, Site site) {
        return ceremony(comer, site, challenge(comer, Purpose.SHOW)).toShow();
    }

    /** Making a passkey proves that the person has it at hand. @return the new secret of the browser's cookie */
    public Optional<String> add(Comer comer, Site site, String answer, String device) {
        var person = comer.me().person();
        if (hasAll(comer.me())) return Optional.empty();
        var made = store.useUp(comer.signIn(), Purpose.ADD, clock.instant()).flatMap(it -> ceremony(comer, site, it).added(answer));
        if (made.isEmpty() || !store.add(person, made.get(), device, clock.instant())) return Optional.empty();
        facts.happened("signin.passkey-added", "", person, null);
        telling.tell(person, "signin.letter.passkey");
        return Optional.of(steps.sure(comer.signIn()));
    }

    /** @return the new secret of the browser's cookie; empty when the answer proves nothing, or came before */
    public Optional<String> show(Comer comer, Site site, String answer) {
        var now = clock.instant();
        var shown = store.useUp(comer.signIn(), Purpose.SHOW, now).flatMap(it -> ceremony(comer, site, it).shown(answer));
        shown.ifPresent(it -> store.used(comer.me().person(), it, now));
        return shown.map(it -> steps.sure(comer.signIn()));
    }

    /** Staff keep one second step: without any, whoever reads their letters could set up a new one. */
    @Transactional(readOnly = true)
    public boolean mayRemoveOne(Me me) {
        return !me.employed() || steps.hasAuthenticator(me.person()) || store.count(me.person()) > 1;
    }

    /** @return false when it stays: it is not theirs, or the only second step of one of the staff */
    public boolean remove(Me me, String id) {
        if (!me.sure() || !mayRemoveOne(me) || !store.remove(me.person(), id)) return false;
        facts.happened("signin.passkey-removed", "", me.person(), me);
        return true;
    }

    private Bytes challenge(Comer comer, Purpose purpose) {
        var challenge = Bytes.random();
        store.challenge(comer.signIn(), purpose, challenge, clock.instant().plus(CHALLENGE_LIFE), clock.instant());
        return challenge;
    }

    private Ceremony ceremony(Comer comer, Site site, Bytes challenge) {
        return new Ceremony(site, comer.me(), store.recordsOf(comer.me().person()), challenge);
    }
}
