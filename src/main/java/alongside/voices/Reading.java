package alongside.voices;

import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Came;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one reader may see of what was said, and how it looks to them. */
@Component("voicesReading")
class Reading {

    private final Store store;
    private final Seal seal;
    private final KeptFromStore kept;
    private final Around around;

    Reading(Store store, Seal seal, KeptFromStore kept, Around around) {
        this.store = store;
        this.seal = seal;
        this.kept = kept;
        this.around = around;
    }

    @Component("voicesAroundReading")
    record Around(People people, Projects projects, Sessions sessions, AtTables tables) {}

    /** What its author lets this person see, where they stand. */
    Reader reader(Place place) {
        return new Reader(place.runsSessions(), kept.from(place.person()));
    }

    /** For what goes from hand to hand, a print above all: what each in the project may read, whoever opens it. */
    Reader everybody(Place place) {
        return new Reader(false, kept.fromAnybody(place.project().id()));
    }

    Optional<Row> row(Me me, String id) {
        return store.find(id).filter(row -> around.projects.place(me, row.project()).filter(place -> sees(place, row)).isPresent());
    }

    private boolean sees(Place place, Row row) {
        return May.see(place, row, mine(row, place.person()), kept.from(place.person()).contains(row.id()));
    }

    List<Row> readable(Place place, List<Row> rows) {
        return rows.stream().filter(it -> sees(place, it)).toList();
    }

    /** Whether its author keeps it from anybody. */
    boolean isKept(Row row) {
        return !kept.of(row.id()).isEmpty();
    }

    boolean mine(Row row, String person) {
        return seal.isBy(row, person);
    }

    Place place(Me me, Row row) {
        return around.projects.place(me, row.project()).orElseThrow();
    }

    boolean mayCapture(Me me, Place place, @Nullable String session) {
        return May.capture(place, runs(me, session));
    }

    /** Whether they write down what is said there, or wrote just these words down for their small table. */
    boolean mayBringAlong(Me me, Row row) {
        var place = place(me, row);
        return mayCapture(me, place, row.session()) || around.tables.wroteDown(place, row);
    }

    private boolean runs(Me me, @Nullable String session) {
        return session != null && around.sessions.seat(me, session).map(Seat::runs).orElse(false);
    }

    /** Whoever runs the session sorts what was said there. */
    boolean maySort(Me me, Row row) {
        var place = place(me, row);
        // Whoever may sort everything needs no look at who runs what.
        return May.sort(place) || May.sortThere(place, runs(me, row.session()));
    }

    List<Contribution> shown(String reader, List<Row> rows) {
        var known = new HashSet<String>();
        rows.stream().flatMap(it -> Stream.of(it.author(), it.writtenBy())).filter(Objects::nonNull).forEach(known::add);
        var people = known.isEmpty() ? Map.<String, Person>of() : around.people.find(known);
        return rows.stream().map(row -> row.shown(name(row, people), mine(row, reader), came(row, people))).toList();
    }

    private static String name(Row row, Map<String, Person> people) {
        var author = row.author() == null ? null : people.get(row.author());
        if (row.visibility() == Visibility.UNNAMED) return "";
        if (author == null) return row.saidAs();
        return switch (row.visibility()) {
            case NAMED, FACILITATOR_ONLY -> author.name();
            case FIRST_NAME -> author.firstName();
            case UNNAMED -> "";
        };
    }

    /** The table and the way can tell who spoke: they are shown beside a full name alone. Unnamed words have a table only where it points at nobody. */
    private static Came came(Row row, Map<String, Person> people) {
        if (row.visibility() == Visibility.FIRST_NAME) return Came.BY_ITSELF;
        if (row.unnamed()) return new Came("", row.table(), "");
        var writer = row.writtenBy() == null ? null : people.get(row.writtenBy());
        return new Came(writer == null ? "" : writer.name(), row.table(), row.how());
    }
}
