package alongside.sessions;

import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to how it is to be at the sessions of a project: whether people enjoy them, learn, meet, and would come again. */
@Service("sessionsExperiences")
@Transactional
public class Experiences {

    private final ExperienceStore store;
    private final Sessions sessions;
    private final Facts facts;
    private final InstantSource clock;

    Experiences(ExperienceStore store, Sessions sessions, Facts facts, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether this person was there, has not answered yet, and it is not too long ago. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Me me, String session) {
        return sessions.seat(me, session).filter(seat -> mayAnswer(me, seat)).isPresent();
    }

    private boolean mayAnswer(Me me, Seat seat) {
        var id = seat.session().id();
        return May.sayHowItWas(seat) && open(seat.session()) && sessions.present(id).contains(me.person()) && !store.gave(id, me.person());
    }

    private boolean open(Session session) {
        return !Dates.dayOf(clock.instant()).isAfter(Feedback.openUntil(session));
    }

    /** Answers, once. It is added to the counts and cannot be found again, by anybody. */
    public boolean give(Me me, String session, Set<Experience> what) {
        var seat = sessions.seat(me, session).filter(it -> mayAnswer(me, it));
        if (seat.isEmpty() || !store.give(session, me.person(), what)) return false;
        facts.happened("sessions.experience-given", seat.get().session().project(), session, null);
        return true;
    }

    /** Whether whoever came from outside may answer: as everybody who was there. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Guest guest) {
        return sessions.told(guest.session()).filter(it -> May.sayHowItWas(guest, it) && open(it)).isPresent() && !store.gave(guest.session(), guest.id());
    }

    public boolean give(Guest guest, Set<Experience> what) {
        var session = sessions.told(guest.session()).filter(it -> mayAnswer(guest));
        if (session.isEmpty() || !store.give(guest.session(), guest.id(), what)) return false;
        facts.happened("sessions.experience-given", session.get().project(), guest.session(), null);
        return true;
    }

    /** Writes down what a sheet without a name says; never more than people who were there. */
    public boolean enter(Me me, String session, Set<Experience> what) {
        return sessions.seat(me, session).filter(seat -> May.enterSheets(seat) && open(seat.session()) && store.answered(session) < sessions.inTheRoom(session).size()).map(seat -> {
            store.sheet(session, what);
            facts.happened("sessions.experience-entered", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    /** Each session after which somebody answered, in the order of their days; pages show of it what {@link alongside.disclosure.OwnAnswers} lets through. */
    @Transactional(readOnly = true)
    public List<Experienced> of(Place place) {
        var all = store.in(place.project().id());
        if (all.isEmpty()) return List.of();
        return sessions.of(place).stream().filter(it -> it.over() && all.containsKey(it.id())).map(it -> of(it, all.getOrDefault(it.id(), Map.of()))).toList();
    }

    private static Experienced of(Session session, Map<String, Integer> counts) {
        var people = new EnumMap<Experience, Integer>(Experience.class);
        for (var what : Experience.values()) people.put(what, counts.getOrDefault(what.name(), 0));
        return new Experienced(session, ExperienceStore.answered(counts), people);
    }
}
