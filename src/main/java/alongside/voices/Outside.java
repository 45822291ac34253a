package alongside.voices;

import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.vault.Vault;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door for people outside: what a project asks anybody, and a page of one's own that says what became of one's
 * words. Somebody in the project reads everything first. Who sent it is kept nowhere.
 */
@Service("voicesOutside")
@Transactional
public class Outside {

    /** When so much waits to be read, more is not asked for: nobody would read it. */
    private static final int MOST_WAITING = 500;

    private final OutsideStore store;
    private final Store said;
    private final SayingStore saying;
    private final LookingAfterStore after;
    private final Around around;
    private final InstantSource clock;

    Outside(OutsideStore store, Store said, SayingStore saying, LookingAfterStore after, Around around, InstantSource clock) {
        this.store = store;
        this.said = said;
        this.saying = saying;
        this.after = after;
        this.around = around;
        this.clock = clock;
    }

    @Component("voicesAroundOutside")
    record Around(Projects projects, Vault vault, Facts facts, ApplicationEventPublisher events) {}

    /** @param full whether so much waits that no more is taken now */
    public record Asking(Project project, String question, boolean full) {}

    /** What a project that stands before the public asks anybody. */
    @Transactional(readOnly = true)
    public Optional<Asking> inPublic(String project) {
        return store.asks(project).flatMap(question -> around.projects.inPublic(project)
                .map(it -> new Asking(it.project(), question, store.waiting(project) >= MOST_WAITING)));
    }

    /** The project, also when it asks nothing of anybody any more. */
    @Transactional(readOnly = true)
    public Optional<Project> stillPublic(String project) {
        return around.projects.inPublic(project).map(it -> it.project());
    }

    /** The same, where it did ask. */
    @Transactional(readOnly = true)
    public Optional<Project> askedBefore(String project) {
        return stillPublic(project).filter(it -> store.asked(project));
    }

    // --- for those who arrange

    public boolean mayAsk(Place place) {
        return May.setShowing(place);
    }

    @Transactional(readOnly = true)
    public Optional<String> asks(Place place) {
        return store.asks(place.project().id());
    }

    public boolean ask(Me me, Place place, String question) {
        if (!mayAsk(place)) return false;
        store.ask(place.project().id(), question, me.person(), today());
        around.facts.happened("voices.anybody-asked", place.project().id(), place.project().id(), me);
        return true;
    }

    public boolean end(Me me, Place place) {
        if (!mayAsk(place)) return false;
        store.end(place.project().id(), today());
        around.facts.happened("voices.anybody-asked-ended", place.project().id(), place.project().id(), me);
        return true;
    }

    // --- for anybody

    /** @param called as they want to be called, or blank; @return the address of their own page, or nothing when no more is taken */
    public Optional<String> say(String project, NewContribution words, String called) {
        return inPublic(project).filter(it -> !it.full()).map(it -> {
            var id = Ids.fresh();
            var door = Ids.secret();
            saying.fromOutside(id, project, words, called, today());
            store.keep(id, project, print(door));
            around.events.publishEvent(new ContributionCaptured(id, project, null, Visibility.UNNAMED));
            return door;
        });
    }

    /** @param said the words, and what became of them; null when they are gone @param hidden why they are not shown, or null; nobody is named */
    public record Own(Contribution said, @Nullable Hiding hidden) {}

    /** What somebody sent, behind the address they were given. */
    @Transactional(readOnly = true)
    public Optional<Own> behind(String door) {
        return row(door).map(row -> new Own(row.shown(row.saidAs(), true, Contribution.Came.BY_ITSELF),
                row.held() != Held.HIDDEN ? null : after.latest(row.id()).map(it -> new Hiding(it.id(), row.id(), it.rule(), it.reason(), "", it.day(), it.appeal(), it.appealed(),
                        it.answered() == null ? null : new Hiding.Answer(false, it.answer(), "", it.answered()))).orElse(null)));
    }

    public boolean takeBack(String door) {
        return row(door).map(row -> {
            said.remove(row.id(), "TAKEN_BACK");
            around.events.publishEvent(new ContributionGone(row.id(), row.session()));
            return true;
        }).orElse(false);
    }

    /** Whoever sent words that were hidden asks to look again, once; somebody else than whoever hid them answers. */
    public boolean appeal(String door, String why) {
        return row(door).filter(row -> row.held() == Held.HIDDEN).flatMap(row -> after.latest(row.id())).filter(it -> it.appealed() == null).map(it -> {
            after.appeal(it.id(), why, today());
            return true;
        }).orElse(false);
    }

    private Optional<Row> row(String door) {
        return store.behind(print(door)).flatMap(said::find);
    }

    private String print(String door) {
        return around.vault.fingerprint("words from outside " + door);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
