package alongside.sessions.web;

import alongside.people.People;
import alongside.people.Person;
import alongside.sessions.AfterStep;
import alongside.sessions.Afterwards;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What comes after a session, as it is shown. */
@Component("sessionsAfterLines")
class AfterLines {

    private final Afterwards afterwards;
    private final People people;
    private final InstantSource clock;

    AfterLines(Afterwards afterwards, People people, InstantSource clock) {
        this.afterwards = afterwards;
        this.people = people;
        this.clock = clock;
    }

    /** Those that were not done by a day we had said, for whoever reads and changes nothing. */
    List<AfterLine> sorry(List<AfterStep> steps) {
        var today = Dates.dayOf(clock.instant());
        return steps.stream().map(it -> new AfterLine(it, "", it.late(today), false)).filter(AfterLine::sorry).toList();
    }

    /** With the names of those who see to it. */
    List<AfterLine> named(Me me, String session) {
        return of(me, session, people.find(afterwards.of(me, session).stream().map(AfterStep::owner).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** Without names: many open the page where it stands, and a name asks one question more. */
    List<AfterLine> of(Me me, String session) {
        return of(me, session, Map.of());
    }

    private List<AfterLine> of(Me me, String session, Map<String, Person> names) {
        var today = Dates.dayOf(clock.instant());
        return afterwards.of(me, session).stream().map(it -> new AfterLine(it, Optional.ofNullable(it.owner()).map(names::get).map(Person::name).orElse(""), it.late(today), afterwards.seat(me, session, it.kind()).isPresent())).toList();
    }
}
