package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the shelf: what is known already from elsewhere, with its source and its date, so that people are not asked again. */
@Service("voicesShelf")
@Transactional
public class Shelf {

    private final ShelfStore store;
    private final Themes themes;
    private final Around around;
    private final InstantSource clock;

    Shelf(ShelfStore store, Themes themes, Around around, InstantSource clock) {
        this.store = store;
        this.themes = themes;
        this.around = around;
        this.clock = clock;
    }

    @Component("voicesAroundShelf")
    record Around(Projects projects, People people, Facts facts) {}

    public boolean mayPut(Place place) {
        return May.say(place);
    }

    /** Everything on the shelf of a project, latest first. */
    @Transactional(readOnly = true)
    public List<Finding> in(Place place) {
        return shown(place, store.of(place.project().id()));
    }

    /** What is known already about a topic. */
    @Transactional(readOnly = true)
    public List<Finding> about(Place place, String tag) {
        return shown(place, store.of(place.project().id()).stream().filter(it -> it.tag() != null && it.tag().id().equals(tag)).toList());
    }

    /** Those of these that stand on the shelf. */
    @Transactional(readOnly = true)
    public List<Finding> these(Place place, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : shown(place, store.of(place.project().id()).stream().filter(it -> ids.contains(it.id())).toList());
    }

    private List<Finding> shown(Place place, List<ShelfStore.Put> put) {
        var people = put.isEmpty() ? Map.<String, Person>of() : around.people.find(put.stream().map(ShelfStore.Put::by).collect(Collectors.toSet()));
        return put.stream().map(it -> new Finding(it.id(), it.tag(), it.found(), it.source(), it.when(), it.address(), Optional.ofNullable(people.get(it.by())).map(Person::name).orElse(""),
                it.day(), May.sort(place) || it.by().equals(place.person()))).toList();
    }

    public boolean put(Me me, Place place, NewFinding it) {
        if (!May.say(place)) return false;
        var tag = themes.in(place).stream().map(Theme::id).filter(it.tag()::equals).findFirst().orElse(null);
        var id = Ids.fresh();
        store.put(id, place.project().id(), it, tag, me.person(), Dates.dayOf(clock.instant()));
        around.facts.happened("voices.shelved", place.project().id(), id, me);
        return true;
    }

    /** Whoever put it there takes it off, or whoever runs the sessions. @return its project */
    public Optional<String> takeOff(Me me, String id) {
        return store.projectOf(id).flatMap(project -> around.projects.place(me, project)).filter(place -> in(place).stream().anyMatch(it -> it.id().equals(id) && it.mayTakeOff())).map(place -> {
            store.takeOff(id, Dates.dayOf(clock.instant()));
            around.facts.happened("voices.unshelved", place.project().id(), id, me);
            return place.project().id();
        });
    }
}
