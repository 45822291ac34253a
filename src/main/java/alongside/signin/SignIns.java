package alongside.signin;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.people.Person;
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

    /** A code that was asked for by e-mail. */
    static final Duration CODE_LIFE = Duration.ofMinutes(10);
    /** A link that was asked for by e-mail; short, because letter boxes are shared. */
    static final Duration LINK_LIFE = Duration.ofMinutes(30);
    /** An invitation, or a link that a person hands over. */
    static final Duration INVITATION_LIFE = Duration.ofDays(14);
    /** A browser of one's own that is not used. */
    static final Duration IDLE = Duration.ofDays(30);
    /** A browser of one's own, however much it is used. */
    static final Duration LONGEST = Duration.ofDays(180);
    /** A shared computer; long enough for a slow day (WCAG 2.2.6 asks for 20 hours). */
    static final Duration SHARED = Duration.ofHours(20);

    /** How long "proved twice" holds for steps that ask for it. */
    static final Duration SURE = Duration.ofHours(12);
    /** "Last seen" is written at most this often. */
    private static final Duration SEEN = Duration.ofHours(1);

    /**
     * A browser that has just come in.
     *
     * @param secret for its cookie
     * @param leadsTo where the link leads, or blank
     * @param halfway whether the second step is still to be taken
     * @param reading the code of how the person reads, or blank
     */
    public record Begun(String secret, boolean shared, String leadsTo, boolean halfway, String reading) {}

    private final Store store;
    private final People people;
    private final Facts facts;
    private final InstantSource clock;
    private final Asking asking;

    SignIns(Store store, People people, Facts facts, InstantSource clock, Asking asking) {
        this.store = store;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
        this.asking = asking;
    }

    /** Asks for a letter with a link and a code. Says nothing about whether we know the address. @return for the browser's cookie */
    public String ask(String email) {
        return asking.ask(email);
    }

    /** A fresh link for this person, to send or to hand over. @return the secret that goes into `/in/{secret}` */
    public String link(@Nullable Me by, String person, boolean invitation) {
        return link(by, person, invitation, "");
    }

    /** A fresh link that leads to a page of ours after coming in. @return the secret that goes into `/in/{secret}` */
    public String link(@Nullable Me by, String person, boolean invitation, String leadsTo) {
        var secret = Ids.secret();
        var life = invitation ? INVITATION_LIFE : LINK_LIFE;
        store.addToken(Secrets.hash(secret), person, invitation ? "invitation" : "made", clock.instant().plus(life), leadsTo);
        facts.happened("signin.link-made", "", person, by);
        return secret;
    }

    /** Whose link this is, without using it up; empty when it was used, has expired, or never was. */
    @Transactional(readOnly = true)
    public Optional<String> whose(String secret) {
        return store.whose(Secrets.hash(secret), clock.instant());
    }

    /** Uses the link up; empty for everybody but the first. */
    public Optional<Begun> comeIn(String secret, String device, boolean shared) {
        return store.useUp(Secrets.hash(secret), clock.instant())
                .map(link -> begin(link.person(), device, shared, link.leadsTo()));
    }

    /** What a typed code came to. */
    public sealed interface Tried {
        record In(Begun begun) implements Tried {}

        /** @param words the key of what to say */
        record No(String words) implements Tried {}
    }

    /** Comes in with the code of the letter that this browser asked for: five tries, ten minutes. */
    public Tried comeInByCode(String asked, String code, String device, boolean shared) {
        var hash = Secrets.hash(asked);
        if (!store.tryCode(hash, clock.instant())) return new Tried.No("signin.code.over");
        var person = store.useUpCode(hash, Asking.codeHash(asked, code), clock.instant());
        if (person.isEmpty()) return new Tried.No("signin.code.wrong");
        return new Tried.In(begin(person.get(), device, shared, ""));
    }

    /** Begins a sign-in for a person who has shown who they are. */
    public Begun begin(String person, String device, boolean shared, String leadsTo) {
        var cookie = Ids.secret();
        store.begin(Ids.fresh(), Secrets.hash(cookie), person, clock.instant(), device, shared);
        facts.happened("signin.came-in", "", person, null);
        var who = people.find(person);
        return new Begun(cookie, shared, leadsTo, who.map(Person::employed).orElse(false), who.map(Person::reading).orElse(""));
    }

    /** Who comes with this cookie. */
    @Transactional(readOnly = true)
    public Optional<Comer> comer(String cookie) {
        return store.signIn(Secrets.hash(cookie)).filter(this::lives).flatMap(it -> people.find(it.person()).map(person -> comer(it, person)));
    }

    private Comer comer(SignIn signIn, Person person) {
        var now = clock.instant();
        boolean sure = signIn.sure() != null && signIn.sure().plus(SURE).isAfter(now);
        var me = new Me(person.id(), person.name(), person.employed(), sure);
        return new Comer(signIn.id(), me, !person.employed() || signIn.sure() != null, signIn.shared(), signIn.seen().plus(SEEN).isAfter(now));
    }

    void seen(Comer comer) {
        store.seen(comer.signIn(), clock.instant());
    }

    private boolean lives(SignIn signIn) {
        var now = clock.instant();
        if (signIn.shared()) return signIn.at().plus(SHARED).isAfter(now);
        return signIn.seen().plus(IDLE).isAfter(now) && signIn.at().plus(LONGEST).isAfter(now);
    }

    @Transactional(readOnly = true)
    public List<SignIn> of(Me me) {
        return store.signInsOf(me.person()).stream().filter(this::lives).toList();
    }

    public void end(Me me, String signIn) {
        store.end(me.person(), signIn, clock.instant());
    }

    public void leave(String cookie) {
        store.endByHash(Secrets.hash(cookie), clock.instant());
    }
}
