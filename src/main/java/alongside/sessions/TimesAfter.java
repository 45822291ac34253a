package alongside.sessions;

import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Projects;
import alongside.sessions.rules.Effort;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the time kept for what comes after a session. It stands in every plan from the start, with somebody who
 * sees to it: writing up takes about as long as the session, and everything half as long again as people think.
 */
@Service("sessionsTimesAfter")
@Transactional
public class TimesAfter {

    /** Days after a session by which people usually hear. */
    public static final int USUAL_DAYS = 7;

    private final TimeAfterStore store;
    private final Sessions sessions;
    private final Projects projects;
    private final Told told;

    TimesAfter(TimeAfterStore store, Sessions sessions, Projects projects, Told told) {
        this.store = store;
        this.sessions = sessions;
        this.projects = projects;
        this.told = told;
    }

    @Component("sessionsToldTimeAfter")
    record Told(Post post, People people) {}

    /** For those who run it, until all is sorted. */
    @Transactional(readOnly = true)
    public Optional<TimeAfter> of(Me me, String session) {
        return sessions.seat(me, session).filter(May::recordWork).map(seat -> store.of(session).orElseGet(() -> usual(me, seat.session())));
    }

    /** Whether this person can be the one who sees to it: somebody of the project. */
    @Transactional(readOnly = true)
    public boolean maySeeTo(Me me, String session, String owner) {
        return sessions.seat(me, session).filter(seat -> projects.everybody(seat.place()).contains(owner)).isPresent();
    }

    private TimeAfter usual(Me me, Session session) {
        var leads = sessions.jobs(me, session.id()).entrySet().stream().filter(it -> it.getValue().contains(Job.FACILITATOR)).findFirst();
        return new TimeAfter(leads.map(it -> it.getKey()).orElseGet(() -> sessions.arranger(session.id())), session.day().plusDays(USUAL_DAYS),
                session.minutes(), Effort.suggested(session.minutes()), false);
    }

    /** Somebody of the project sees to it by that day; they are told. @param more whether half as much again is kept for it */
    public boolean keep(Me me, String session, String owner, LocalDate day, int thought, boolean more) {
        return sessions.seat(me, session).filter(May::recordWork).filter(seat -> projects.everybody(seat.place()).contains(owner)).map(seat -> {
            var now = new TimeAfter(owner, day, thought, more ? Effort.suggested(thought) : thought, true);
            boolean same = store.of(session).filter(now::equals).isPresent();
            store.keep(session, now);
            if (!same && !owner.equals(me.person())) tell(seat.session(), now, owner);
            return true;
        }).orElse(false);
    }

    private void tell(Session session, TimeAfter now, String owner) {
        var to = told.people.addressee(owner);
        told.post.send(to, Letter.needed("sessions.letter.time-after", session.project(), "/sessions/" + session.id(), "title", session.title(),
                "day", Dates.day(now.day(), to.locale()), "hours", now.minutes() / 60, "minutes", now.minutes() % 60));
    }
}
