package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.voices.Contribution.Kind;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to stories: they are read together, and their tellers are not asked twice without a reason. */
@Service
@Transactional
public class Stories {

    private final StoryStore store;
    private final Voices voices;
    private final Around around;
    private final Facts facts;
    private final InstantSource clock;

    Stories(StoryStore store, Voices voices, Around around, Facts facts, InstantSource clock) {
        this.store = store;
        this.voices = voices;
        this.around = around;
        this.facts = facts;
        this.clock = clock;
    }

    @Component("voicesAroundStories")
    record Around(People people, Projects projects, Post post, Permissions permissions) {}

    public boolean mayUse(Place place) {
        return May.use(place);
    }

    @Transactional(readOnly = true)
    public List<Contribution> in(Place place, @Nullable String after, int most) {
        return voices.in(place, new Search("", Kind.STORY, null, null, after, most));
    }

    // --- asking for one

    /** Whether they said that no story of theirs is to be used again: then nobody asks. */
    @Transactional(readOnly = true)
    public boolean notToBeAsked(Place place, String person) {
        return around.permissions.saidNoAtLast(place, Purpose.STORIES).contains(person);
    }

    /**
     * The stories this person told under their full name that the asker may read: look at them before asking for another.
     * What was told without a name is not among them, because that would tell whose it is.
     */
    @Transactional(readOnly = true)
    public List<Contribution> toldBy(Place place, String person) {
        var name = around.people.find(person).map(it -> it.name()).orElse("");
        return voices.namedBy(place, person).stream().filter(it -> it.kind() == Kind.STORY && it.author().equals(name)).toList();
    }

    @Transactional(readOnly = true)
    public int timesAsked(Place place, String person) {
        return store.timesAsked(place.project().id(), person);
    }

    /** Asks for a story by letter. Asking somebody who told one already, or was asked already, needs a reason. */
    public boolean ask(Me me, Place place, String person, String topic, String reason) {
        if (!May.use(place) || around.projects.place(new Me(person, "", false, false), place.project().id()).isEmpty()) return false;
        if (notToBeAsked(place, person)) return false;
        boolean again = !toldBy(place, person).isEmpty() || timesAsked(place, person) > 0;
        if (again && reason.isBlank()) return false;
        store.asked(place.project().id(), person, topic, reason, me.person(), today());
        facts.happened("voices.story-asked", place.project().id(), person, me, again ? "again" : "");
        around.post.send(around.people.addressee(person), Letter.news("voices.letter.story-asked", place.project().id(), "/projects/" + place.project().id() + "/voices/new",
                "name", me.name(), "topic", topic, "why", reason, "again", again ? "yes" : "no"));
        return true;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
