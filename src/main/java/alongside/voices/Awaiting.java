package alongside.voices;

import alongside.projects.Place;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.projects.ToLookAt;
import alongside.voices.AwaitingStore.Counted;
import alongside.voices.AwaitingStore.Kind;
import alongside.who.Me;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what waits for somebody to look at it: nothing that was promised to be read waits where nobody sees it. */
@Service("voicesAwaiting")
@Order(60)
@Transactional(readOnly = true)
public class Awaiting implements ToLookAt {

    private final AwaitingStore store;
    private final KeptFromStore kept;
    private final Projects projects;

    Awaiting(AwaitingStore store, KeptFromStore kept, Projects projects) {
        this.store = store;
        this.kept = kept;
        this.projects = projects;
    }

    /** @param words to be read before others see them; @param reports to be answered; @param appeals to be answered by this person */
    public record Waits(Project project, int words, int reports, int appeals) {}

    /** What waits for this person, in each project where they look after what is said. */
    public List<Waits> of(Me me) {
        return in(me, projects.of(me).stream().filter(it -> projects.place(me, it.id()).filter(May::hide).isPresent()).toList());
    }

    /** What waits for this person in one project. */
    public Optional<Waits> in(Me me, Place place) {
        return May.hide(place) ? in(me, List.of(place.project())).stream().findFirst() : Optional.empty();
    }

    @Override
    public Set<String> projects() {
        return store.projects();
    }

    @Override
    public List<Waiting> of(Place place) {
        if (!May.hide(place)) return List.of();
        var found = store.subjects(place.project().id(), place.person(), kept.from(place.person()));
        return Arrays.stream(Kind.values()).filter(found::containsKey).map(it -> new Waiting("voices.awaiting." + it.name().toLowerCase(Locale.ROOT),
                "/projects/" + place.project().id() + "/voices/rules", Set.copyOf(found.get(it)))).toList();
    }

    private List<Waits> in(Me me, List<Project> looked) {
        if (looked.isEmpty()) return List.of();
        var found = store.waits(looked.stream().map(Project::id).collect(Collectors.toSet()), me.person(), kept.from(me.person())).stream()
                .collect(Collectors.groupingBy(Counted::project, Collectors.toMap(Counted::kind, Counted::n)));
        return looked.stream().flatMap(it -> Stream.ofNullable(found.get(it.id())).map(kinds -> of(it, kinds))).toList();
    }

    private static Waits of(Project project, Map<Kind, Integer> kinds) {
        return new Waits(project, kinds.getOrDefault(Kind.WORDS, 0), kinds.getOrDefault(Kind.REPORTS, 0), kinds.getOrDefault(Kind.APPEALS, 0));
    }
}
