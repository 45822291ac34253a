package alongside.projects;

import alongside.facts.Facts;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a project before the public once every room says its set-up is done, and takes it back at any time. */
@Service
@Transactional
public class Publishing {

    /** One step of the set-up, as far as it is. */
    public record Step(String words, String href, int done, int all) {

        public boolean finished() {
            return done >= all;
        }
    }

    private final ObjectProvider<SetUpStep> steps;
    private final Store projects;
    private final SetUpStore store;
    private final Facts facts;
    private final InstantSource clock;

    Publishing(ObjectProvider<SetUpStep> steps, Store projects, SetUpStore store, Facts facts, InstantSource clock) {
        this.steps = steps;
        this.projects = projects;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every step of every room, in order. */
    @Transactional(readOnly = true)
    public List<Step> steps(Place place) {
        var project = place.project().id();
        return steps.stream().sorted(Comparator.comparingInt(SetUpStep::order))
                .map(it -> new Step(it.words(), it.href(project), it.done(project), it.all(project)))
                .toList();
    }

    /** @return false when the set-up is not finished, and nothing happened */
    public boolean publish(Me me, Place place) {
        if (!May.publish(place)) throw new IllegalArgumentException("Only those who arrange a project put it before the public");
        if (!steps(place).stream().allMatch(Step::finished)) return false;
        if (!isPublic(place)) record(me, place, Publication.Kind.PUBLISHED, "projects.published");
        return true;
    }

    public void takeBack(Me me, Place place) {
        if (!May.publish(place)) throw new IllegalArgumentException("Only those who arrange a project take it back");
        if (isPublic(place)) record(me, place, Publication.Kind.TAKEN_BACK, "projects.taken-back");
    }

    void record(Me me, Place place, Publication.Kind kind, String happened) {
        store.add(place.project().id(), kind, me.person(), clock.instant());
        facts.happened(happened, place.project().id(), place.project().id(), me);
    }

    private boolean isPublic(Place place) {
        return projects.know(place.project().id()).filter(Known::isPublic).isPresent();
    }
}
