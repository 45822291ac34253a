package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution.Kind;
import alongside.voices.StoryUse.Audience;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to stories: their tellers say where they may be told again, see where they were, and are not asked twice without a reason. */
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
    record Around(People people, Projects projects, Post post, WhatBecame became) {}

    public boolean mayUse(Place place) {
        return May.useStories(place);
    }

    @Transactional(readOnly = true)
    public List<Contribution> in(Place place, @Nullable String after, int most) {
        return voices.in(place, new Search("", Kind.STORY, null, null, after, most));
    }

    @Transactional(readOnly = true)
    public Audience audience(Me me, String contribution) {
        return voices.seenBy(me, contribution).map(it -> store.audience(contribution)).orElse(Audience.PROJECT);
    }

    /** The teller alone says where a story may be told again. */
    public boolean permit(Me me, String contribution, Audience audience) {
        return voices.seenBy(me, contribution).filter(it -> it.mine() && it.kind() == Kind.STORY).map(it -> {
            store.audience(contribution, audience, today());
            return true;
        }).orElse(false);
    }

    /** Writes down that it is told again somewhere, which its teller allowed, and tells them where. */
    public boolean use(Me me, String contribution, String where) {
        var said = voices.seenBy(me, contribution).filter(it -> it.kind() == Kind.STORY && store.audience(contribution) != Audience.PROJECT).orElse(null);
        if (said == null || around.projects.place(me, said.project()).filter(May::useStories).isEmpty()) return false;
        store.used(said.project(), contribution, where, me.person(), today());
        facts.happened("voices.story-used", said.project(), contribution, me);
        around.became.writeToAuthors(List.of(contribution), Letter.news("voices.letter.story-used", said.project(), "/contributions/" + contribution, "where", where));
        return true;
    }

    @Transactional(readOnly = true)
    public List<StoryUse> uses(Me me, String contribution) {
        if (voices.seenBy(me, contribution).isEmpty()) return List.of();
        var uses = store.uses(contribution).stream().filter(it -> !it.withdrawn()).toList();
        var people = around.people.find(uses.stream().map(StoryStore.Used::by).collect(Collectors.toSet()));
        return uses.stream().map(it -> new StoryUse(it.place(), people.containsKey(it.by()) ? people.get(it.by()).name() : "", it.day())).toList();
    }

    // --- asking for one

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
        if (!May.useStories(place) || around.projects.place(new Me(person, "", false, false), place.project().id()).isEmpty()) return false;
        boolean again = !toldBy(place, person).isEmpty() || timesAsked(place, person) > 0;
        if (again && reason.isBlank()) return false;
        store.asked(place.project().id(), person, topic, reason, me.person(), today());
        facts.happened("voices.story-asked", place.project().id(), person, me, again ? "again" : "");
        around.post.send(around.people.addressee(person), Letter.news("voices.letter.story-asked", place.project().id(), "/projects/" + place.project().id() + "/voices/new",
                "name", me.name(), "topic", topic, "why", reason, "again", again ? "yes" : "no"));
        return true;
    }

    /** A story that is taken back is gone here; whoever told it again elsewhere is asked to take it out there too. */
    @EventListener
    void gone(ContributionGone gone) {
        var uses = store.uses(gone.id()).stream().filter(it -> !it.withdrawn()).toList();
        store.gone(gone.id(), today());
        for (var it : uses)
            around.post.send(around.people.addressee(it.by()), Letter.needed("voices.letter.story-gone", "", null, "where", it.place(), "day", it.day().toString()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
