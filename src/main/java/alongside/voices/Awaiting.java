package alongside.voices;

import alongside.projects.Place;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what waits for somebody to look at it: nothing that was promised to be read waits where nobody sees it. */
@Service("voicesAwaiting")
@Transactional(readOnly = true)
public class Awaiting {

    private final LookingAfterStore store;
    private final KeptFromStore kept;
    private final Projects projects;

    Awaiting(LookingAfterStore store, KeptFromStore kept, Projects projects) {
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

    private List<Waits> in(Me me, List<Project> looked) {
        if (looked.isEmpty()) return List.of();
        var found = store.waits(looked.stream().map(Project::id).collect(Collectors.toSet()), me.person(), kept.from(me.person())).stream()
                .collect(Collectors.groupingBy(LookingAfterStore.Waiting::project, Collectors.toMap(LookingAfterStore.Waiting::kind, LookingAfterStore.Waiting::n)));
        return looked.stream().filter(it -> found.containsKey(it.id())).map(it -> of(it, found.get(it.id()))).toList();
    }

    private static Waits of(Project project, Map<String, Integer> kinds) {
        return new Waits(project, kinds.getOrDefault("WORDS", 0), kinds.getOrDefault("REPORTS", 0), kinds.getOrDefault("APPEALS", 0));
    }
}
