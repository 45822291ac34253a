package alongside.signin;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to coming in. */
@Service
@Transactional
public class SignIns {

    /** A link that was asked for by mail; short, because mail boxes are shared. */
    static final Duration LINK_LIFE = Duration.ofMinutes(30);
    /** An invitation, or a link that a person hands over. */
    static final Duration INVITATION_LIFE = Duration.ofDays(14);
    static final Duration IDLE = Duration.ofDays(30);

    private final Store store;
    private final People people;
    private final Facts facts;
    private final InstantSource clock;

    SignIns(Store store, People people, Facts facts, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** A fresh link for this person, to send or to hand over. @return the secret that goes into `/in/{secret}` */
    public String link(@Nullable Me by, String person, boolean invitation) {
        var secret = Ids.secret();
        store.addToken(Secrets.hash(secret), person, invitation ? "invitation" : "link", clock.instant().plus(invitation ? INVITATION_LIFE : LINK_LIFE));
        facts.happened("signin.link-made", "", person, by);
        return secret;
    }

    /** Whose link this is, without using it up; empty when it was used, has expired, or never was. */
    @Transactional(readOnly = true)
    public Optional<String> whose(String secret) {
        return store.whose(Secrets.hash(secret), clock.instant());
    }

    /** Uses the link up. @return the secret for the browser's cookie; empty for everybody but the first */
    public Optional<String> comeIn(String secret, String device) {
        return store.useUp(Secrets.hash(secret), clock.instant()).map(person -> begin(person, device));
    }

    /** Begins a sign-in for a person who has shown who they are. @return the secret for the browser's cookie */
    public String begin(String person, String device) {
        var cookie = Ids.secret();
        store.begin(Ids.fresh(), Secrets.hash(cookie), person, clock.instant(), device);
        return cookie;
    }

    /** Who comes with this cookie. */
    @Transactional(readOnly = true)
    public Optional<Me> me(String cookie) {
        return store.signIn(Secrets.hash(cookie), clock.instant().minus(IDLE)).flatMap(signIn -> people.find(signIn.person())
                .map(person -> new Me(person.id(), person.name(), person.employed(), signIn.sure() != null)));
    }

    @Transactional(readOnly = true)
    public List<SignIn> of(Me me) {
        return store.signInsOf(me.person());
    }

    public void end(Me me, String signIn) {
        store.end(me.person(), signIn, clock.instant());
    }

    public void leave(String cookie) {
        store.endByHash(Secrets.hash(cookie), clock.instant());
    }
}
