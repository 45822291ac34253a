package alongside.sessions;

import alongside.facts.Facts;
import alongside.sessions.rules.Again;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to a session that comes again: one look at its days, then each is a session of its own. */
@Service("sessionsSeries")
@Transactional
public class Series {

    private final Sessions sessions;
    private final SeriesStore store;
    private final Copied copied;
    private final Facts facts;

    Series(Sessions sessions, SeriesStore store, Copied copied, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.copied = copied;
        this.facts = facts;
    }

    /** What comes along from the one before: its agenda, who has which job, what it is about and what the place is like. */
    @Component("sessionsCopied")
    record Copied(Store sessions, AgendaStore agendas, FeedbackStore about, VenueStore venues) {

        void from(String one, String to) {
            agendas.of(one).forEach(it -> agendas.add(to, it));
            sessions.jobs(one).forEach((person, jobs) -> jobs.forEach(job -> sessions.giveJob(to, person, job)));
            about.about(to, about.about(one));
            venues.put(to, venues.of(one));
        }
    }

    /**
     * A day on which it would come again.
     *
     * @param title as the session would be called there
     * @param clashes bank holidays, school holidays and festivals, by name
     * @param taken what the project has planned on that day already
     */
    public record Day(LocalDate day, String title, Set<String> clashes, List<Session> taken) {}

    /** The days, before anything is made of them; empty for who may not plan sessions here. */
    @Transactional(readOnly = true)
    public Optional<List<Day>> look(Me me, String session, Again again) {
        return planner(me, session).map(seat -> days(seat, again));
    }

    private List<Day> days(Seat seat, Again again) {
        var planned = sessions.of(seat.place()).stream().filter(it -> !it.calledOff()).collect(Collectors.groupingBy(Session::day));
        var there = there(seat.session());
        var days = again.after(seat.session().day()).stream().filter(it -> !there.contains(it)).toList();
        return IntStream.range(0, days.size()).mapToObj(i -> new Day(days.get(i), Again.title(seat.session().title(), there.size() + i + 1), PlanChecks.clashes(days.get(i)),
                planned.getOrDefault(days.get(i), List.of()))).toList();
    }

    /**
     * Plans a session like this one on each of these days that are among those it comes again on. Titles count on without gaps.
     * The same form sent twice plans nothing twice.
     *
     * @return how many were planned; empty when this person may not
     */
    public Optional<Integer> repeat(Me me, String session, Again again, Collection<LocalDate> on) {
        return planner(me, session).map(seat -> {
            var there = there(seat.session());
            var series = store.begin(session);
            var plan = sessions.planned(me, session).orElseThrow();
            var days = again.after(seat.session().day()).stream().filter(on::contains).filter(it -> !there.contains(it)).toList();
            for (int i = 0; i < days.size(); i++) {
                var id = sessions.plan(me, seat.place(), plan.on(days.get(i), Again.title(plan.title(), there.size() + i + 1)));
                copied.from(session, id);
                store.join(id, series);
            }
            if (!days.isEmpty()) facts.happened("sessions.repeated", seat.session().project(), session, me, String.valueOf(days.size()));
            return days.size();
        });
    }

    /** The later days that its series has already. */
    private Set<LocalDate> there(Session session) {
        return store.later(session).stream().map(Session::day).collect(Collectors.toSet());
    }

    private Optional<Seat> planner(Me me, String session) {
        return sessions.seat(me, session).filter(May::change).filter(it -> May.plan(it.place()));
    }
}
