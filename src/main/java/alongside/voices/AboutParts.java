package alongside.voices;

import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to which parts of the project something said is about. */
@Service("voicesAboutParts")
@Transactional
public class AboutParts {

    private final PartStore store;
    private final Voices voices;
    private final Projects projects;

    AboutParts(PartStore store, Voices voices, Projects projects) {
        this.store = store;
        this.voices = voices;
        this.projects = projects;
    }

    /** @param parts those it is about; @param all every part of the project, where the reader may say so, otherwise none */
    public record Standing(List<Part> parts, List<Part> all) {}

    @Transactional(readOnly = true)
    public Optional<Standing> of(Me me, String contribution) {
        return voices.seenBy(me, contribution).flatMap(said -> projects.place(me, said.project()).map(place -> {
            var of = store.of(contribution);
            var all = projects.parts(place);
            return new Standing(all.stream().filter(it -> of.contains(it.id())).toList(), said.mine() || May.sort(place) ? all : List.of());
        }));
    }

    /** The author says which parts it is about, or whoever sorts. */
    public boolean choose(Me me, String contribution, Collection<String> parts) {
        return of(me, contribution).filter(it -> !it.all().isEmpty()).map(it -> {
            store.set(contribution, it.all().stream().map(Part::id).filter(parts::contains).toList());
            return true;
        }).orElse(false);
    }

    /** The latest few that are about a part, and how many there are in all. */
    @Transactional(readOnly = true)
    public Latest about(Place place, String part, int most) {
        return voices.latest(place, new Among.Part(part), most);
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.set(gone.id(), List.of());
    }
}
