package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.Person;
import alongside.people.Worries;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to "something felt off": how people treat each other in a session, said by nobody's name, to those who run
 * it or to somebody who does not. It is no worry about somebody's safety, which has a way of its own on every page.
 */
@Service("sessionsFeltOff")
@Transactional
public class FeltOff {

    public record Said(String id, String words) {}

    /** Who reads it. */
    public enum To { RUNS, TRUSTED }

    private final FeltOffStore store;
    private final Sessions sessions;
    private final Projects projects;
    private final Worries worries;
    private final Facts facts;

    FeltOff(FeltOffStore store, Sessions sessions, Projects projects, Worries worries, Facts facts) {
        this.store = store;
        this.sessions = sessions;
        this.projects = projects;
        this.worries = worries;
        this.facts = facts;
    }

    /** Whoever has a place here: members, those who watch and those who support. */
    @Transactional(readOnly = true)
    public boolean maySay(Seat seat) {
        return May.sayItFeltOff(seat);
    }

    /** The trusted contacts who do not run this session; none where there is nobody. */
    @Transactional(readOnly = true)
    public List<Person> trusted(Seat seat) {
        return worries.contactsBut(whoRuns(seat));
    }

    /** @param reach how a trusted contact may reach its author, who stays unnamed without it @return false when nobody could read it */
    public boolean say(Me me, String session, String words, To to, String reach) {
        return sessions.seat(me, session).filter(May::sayItFeltOff).filter(seat -> to == To.RUNS || !trusted(seat).isEmpty()).map(seat -> {
            if (to == To.TRUSTED) worries.raise(null, "“" + seat.session().title() + "” (/sessions/" + session + ")\n\n" + words, reach, "", whoRuns(seat));
            // Nothing is told of it elsewhere: even the moment of writing it down could tell who did.
            else store.add(session, words);
            return true;
        }).orElse(false);
    }

    /** For those who run it. */
    @Transactional(readOnly = true)
    public List<Said> said(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> store.of(session)).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public int count(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> store.count(session)).orElse(0);
    }

    /** Those who run it have looked at it and seen to it: the words are deleted. */
    public boolean seenTo(Me me, String session, String id) {
        return sessions.seat(me, session).filter(Seat::runs).filter(seat -> store.remove(session, id)).map(seat -> {
            facts.happened("sessions.felt-off-seen-to", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    private Set<String> whoRuns(Seat seat) {
        var runs = new HashSet<String>();
        projects.rolesIn(seat.session().project()).forEach((person, roles) -> {
            if (roles.stream().anyMatch(it -> it.arranges() || it == Role.FACILITATOR || it == Role.NOTE_TAKER)) runs.add(person);
        });
        sessions.runs(seat.session().id()).forEach(runs::add);
        return runs;
    }
}
