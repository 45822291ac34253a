package alongside.maps;

import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.ToLookAt;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to statements that people added and that wait until whoever tends the question has read them. */
@Service("mapsToTend")
@Order(65)
@Transactional(readOnly = true)
public class ToTend implements ToLookAt {

    private final Store store;
    private final Projects projects;
    private final InstantSource clock;

    ToTend(Store store, Projects projects, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.clock = clock;
    }

    /** @param statements the ids of those that wait, at least one */
    public record Waits(MapQuestion question, Set<String> statements) {}

    /** In each of their projects, the latest question first. */
    public List<Waits> of(Me me) {
        // All their places are asked about, as for what they can still answer: that is known by then.
        var places = projects.of(me).stream().flatMap(it -> projects.place(me, it.id()).stream()).filter(Place::takesPart).toList();
        var tended = places.stream().filter(May::tend).map(it -> it.project().id()).toList();
        return tended.isEmpty() ? List.of() : waits(store.in(places.stream().map(it -> it.project().id()).toList()), it -> tended.contains(it.project()));
    }

    public List<Waits> in(Place place) {
        return May.tend(place) ? waits(store.in(place.project().id()), it -> true) : List.of();
    }

    /** When the question is closed nobody can answer what waited: it waits no more. */
    private List<Waits> waits(List<Store.Row> rows, Predicate<MapQuestion> which) {
        var today = Dates.dayOf(clock.instant());
        var open = rows.stream().map(it -> it.on(today)).filter(it -> it.open() && it.adding() == MapQuestion.Adding.LOOKED_FIRST && which.test(it)).toList();
        if (open.isEmpty()) return List.of();
        var waiting = store.waiting(open.stream().map(MapQuestion::id).toList());
        return open.stream().filter(it -> waiting.containsKey(it.id())).map(it -> new Waits(it, Set.copyOf(waiting.get(it.id())))).toList();
    }

    @Override
    public Set<String> projects() {
        return store.waitingIn();
    }

    @Override
    public List<Waiting> of(Place place) {
        return in(place).stream().map(it -> new Waiting("maps.to-tend.waiting", "/maps/" + it.question().id() + "/tending", it.statements())).toList();
    }
}
