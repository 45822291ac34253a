package alongside.registration;

import alongside.facts.Facts;
import alongside.post.Addressee.Channel;
import alongside.registration.Registered.Standing;
import alongside.sessions.GuestCountedOut;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for those who run a session: they open it to the public, see who comes, and count them in. */
@Service("registrationGuests")
@Transactional
public class Guests {

    private final Sessions sessions;
    private final Store store;
    private final Giving giving;
    private final Facts facts;
    private final InstantSource clock;

    Guests(Sessions sessions, Store store, Giving giving, Facts facts, InstantSource clock) {
        this.sessions = sessions;
        this.store = store;
        this.giving = giving;
        this.facts = facts;
        this.clock = clock;
    }

    /** Where places are given away, and who hears of them. */
    @Component("registrationGiving")
    record Giving(Registrations registrations, Queue queue, Letters letters, ApplicationEventPublisher events) {}

    /**
     * @param opened null while it is not open to the public
     * @param all who registered, in the order in which they came
     * @param contacts whether the reader sees how to reach them
     * @param opens whether the reader may open and close it
     * @param published whether its project stands before the public, without which nobody finds it
     * @param needs how many wrote what they need
     * @param reads whether the reader may read what
     */
    public record Seen(Seat seat, @Nullable Opened opened, Counts counts, List<Registered> all, boolean contacts, boolean opens, boolean published, int needs, boolean reads) {

        public List<Registered> placed() {
            return with(Standing.PLACED);
        }

        public List<Registered> with(Standing standing) {
            return all.stream().filter(it -> it.standing() == standing).toList();
        }
    }

    /** For whoever runs the session, and for its access host: who sees counts of needs and no names unless they run it too. */
    @Transactional(readOnly = true)
    public Optional<Seen> of(Me me, String session) {
        return sessions.seat(me, session).filter(it -> May.seeNames(it) || May.readNeeds(it)).map(seat -> {
            var opened = seat.session().toPublic() ? store.opened(session) : Optional.<Opened>empty();
            var all = opened.isEmpty() ? List.<Registered>of() : store.of(session);
            return new Seen(seat, opened.orElse(null), Counts.of(opened.map(Opened::places).orElse(0), all), May.seeNames(seat) ? all : List.of(), May.seeContacts(seat), May.open(seat),
                    giving.letters.isPublic(seat.session().project()), (int) all.stream().filter(Registered::needs).count(), May.readNeeds(seat));
        });
    }

    /** Opens it, or changes how many places there are: more are offered at once, fewer take nobody's away. */
    public boolean open(Me me, String session, int places) {
        return sessions.seat(me, session).filter(May::open).filter(it -> giving.letters.isPublic(it.session().project())).map(seat -> {
            sessions.openToPublic(me, session);
            store.open(session, seat.session().project(), places, me.person());
            store.takeTurn(session);
            giving.queue.goOn(session);
            facts.happened("registration.opened", seat.session().project(), session, me, String.valueOf(places));
            return true;
        }).orElse(false);
    }

    /** The word people put to what they write about it elsewhere. @param hashtag without its sign; blank for none */
    public boolean called(Me me, String session, String hashtag) {
        return sessions.seat(me, session).filter(May::open).filter(it -> store.opened(session).isPresent()).map(seat -> {
            store.hashtag(session, hashtag);
            return true;
        }).orElse(false);
    }

    /** Nobody registers any more; who has a place keeps it, and what becomes free is still offered to those who wait. */
    public boolean close(Me me, String session) {
        return sessions.seat(me, session).filter(May::open).filter(it -> store.opened(session).isPresent()).map(seat -> {
            store.close(session, Dates.dayOf(clock.instant()));
            facts.happened("registration.closed", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    /** What somebody says by phone about their place. */
    public boolean speakFor(Me me, String session, String id, boolean takes) {
        return sessions.seat(me, session).filter(May::speakFor).flatMap(seat -> store.find(id)).filter(it -> it.session().equals(session)).map(it -> {
            if (!takes) return giving.registrations.giveBack(it);
            return it.standing() == Standing.OFFERED && giving.registrations.take(it);
        }).orElse(false);
    }

    /** Everybody on the list who is ticked is here. */
    public boolean countIn(Me me, String session, Collection<String> listed, Collection<String> here) {
        return sessions.seat(me, session).filter(May::countIn).map(seat -> {
            listed.stream().filter(it -> store.here(session, it, here.contains(it)) && !here.contains(it)).forEach(it -> giving.events.publishEvent(new GuestCountedOut(session, it)));
            return true;
        }).orElse(false);
    }

    /** Whether whoever came, or rang in, could be counted in. */
    public enum Welcomed { HERE, SAME_NAME, NOT }

    /** Somebody came, or rang in, who had not registered: they are here. No letter goes to them, and their name is erased with the others. */
    public Welcomed welcome(Me me, String session, String name, Locale locale) {
        var seat = sessions.seat(me, session).filter(May::welcome).orElse(null);
        if (seat == null || store.opened(session).filter(it -> !it.erased()).isEmpty()) return Welcomed.NOT;
        var asked = new Asked(name, Channel.POST, "", "", locale);
        var fresh = store.add(session, asked, Standing.PLACED, Dates.dayOf(clock.instant()));
        var before = fresh.isPresent() ? Optional.<Registered>empty() : store.standing(session, asked);
        if (before.filter(Registered::here).isPresent()) return Welcomed.SAME_NAME;
        store.here(session, fresh.or(() -> before.map(Registered::id)).orElseThrow(), true);
        facts.happened("registration.welcomed", seat.session().project(), session, me);
        return Welcomed.HERE;
    }

    /** What people who come need, in their own words, by name; for the access host alone, and that they read it is kept. */
    public Optional<Map<String, String>> needs(Me me, String session) {
        return sessions.seat(me, session).filter(May::readNeeds).map(seat -> {
            var needs = new LinkedHashMap<String, String>();
            store.of(session).stream().filter(Registered::needs).forEach(it -> needs.merge(it.name(), store.needs(it.id()), (one, other) -> one + "\n" + other));
            if (!needs.isEmpty()) facts.happened("registration.needs-read", seat.session().project(), session, me);
            return needs;
        });
    }
}
