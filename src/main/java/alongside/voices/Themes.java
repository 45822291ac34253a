package alongside.voices;

import alongside.disclosure.rules.Counts;
import alongside.disclosure.rules.Counts.Audience;
import alongside.facts.Facts;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.rules.Base;
import alongside.voices.rules.Spelling;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what stands together: tags anyone adds, what nobody has said, needs nobody meets, and what an outcome stands on. */
@Service
@Transactional
public class Themes {

    private static final int MOST_TAGS = 8;

    private final ThemeStore store;
    private final Store said;
    private final Voices voices;
    private final Around around;
    private final InstantSource clock;

    Themes(ThemeStore store, Store said, Voices voices, Around around, InstantSource clock) {
        this.store = store;
        this.said = said;
        this.voices = voices;
        this.around = around;
        this.clock = clock;
    }

    @Component("voicesAroundThemes")
    record Around(Projects projects, People people, Facts facts, Reading reading) {}

    public boolean mayTag(Place place) {
        return May.say(place);
    }

    public boolean mayJoin(Place place) {
        return May.sort(place);
    }

    // --- tags

    /** Adds a tag to the list, with nothing under it yet: a topic that somebody should speak about. */
    public boolean topic(Me me, Place place, String label) {
        if (!May.say(place) || plain(label).isEmpty()) return false;
        store.tag(place.project().id(), label.strip(), plain(label));
        return true;
    }

    /** Puts something that was said under a tag, which is made when there is none of that name. */
    public boolean tag(Me me, String contribution, String label) {
        var project = tagging(me, contribution).orElse(null);
        if (project == null || plain(label).isEmpty() || store.of(contribution).size() >= MOST_TAGS) return false;
        store.put(store.tag(project, label.strip(), plain(label)), contribution);
        return true;
    }

    public boolean untag(Me me, String contribution, String tag) {
        return tagging(me, contribution).map(it -> {
            store.take(tag, contribution);
            return true;
        }).orElse(false);
    }

    private Optional<String> tagging(Me me, String contribution) {
        return voices.seenBy(me, contribution).map(Contribution::project).filter(it -> around.projects.place(me, it).filter(May::say).isPresent());
    }

    /** Two tags for one thing become one. */
    public boolean join(Me me, String tag, String other) {
        var project = store.projectOf(tag).orElse("");
        if (tag.equals(other) || !store.projectOf(other).filter(project::equals).isPresent()) return false;
        return around.projects.place(me, project).filter(May::sort).map(it -> {
            store.join(tag, other);
            around.facts.happened("voices.tags-joined", project, other, me);
            return true;
        }).orElse(false);
    }

    private static String plain(String label) {
        var plain = String.join(" ", Spelling.words(label));
        return plain.substring(0, Math.min(60, plain.length()));
    }

    /** Those most was said about first; those nobody has spoken about last. */
    @Transactional(readOnly = true)
    public List<Theme> in(Place place) {
        return store.themes(place.project().id(), around.reading.reader(place));
    }

    @Transactional(readOnly = true)
    public List<Theme> of(Me me, String contribution) {
        return voices.seenBy(me, contribution).map(it -> store.of(contribution)).orElse(List.of());
    }

    /** What stands under a tag and this person may read, a page at a time. */
    @Transactional(readOnly = true)
    public List<Contribution> under(Me me, String tag, Search which) {
        return placeOf(me, tag).map(place -> voices.in(place, which.among(new Among.Tag(tag)))).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<Place> placeOf(Me me, String tag) {
        return store.projectOf(tag).flatMap(it -> around.projects.place(me, it));
    }

    // --- summaries

    /** What several people said, in fewer words; nothing without at least one source under the tag. */
    public boolean summarise(Me me, String tag, String words, Collection<String> sources) {
        var place = placeOf(me, tag).filter(May::sort).orElse(null);
        if (place == null) return false;
        var under = store.under(tag);
        var known = sources.stream().distinct().filter(under::contains).filter(it -> voices.seenBy(me, it).isPresent()).toList();
        if (known.isEmpty()) return false;
        store.write(place.project().id(), tag, words, known, me.person(), Dates.dayOf(clock.instant()));
        around.facts.happened("voices.summarised", place.project().id(), tag, me);
        return true;
    }

    /** The summaries under a tag, each with its sources. Whoever may not read each of these does not read the summary: its words could give away what is kept from them. */
    @Transactional(readOnly = true)
    public List<Summary> summaries(Me me, String tag) {
        var place = placeOf(me, tag).orElse(null);
        if (place == null) return List.of();
        var written = store.summaries(tag);
        var seen = voices.these(place, written.stream().flatMap(it -> it.sources().stream()).collect(Collectors.toSet())).stream().collect(Collectors.toMap(Contribution::id, it -> it));
        var people = around.people.find(written.stream().map(ThemeStore.Written::by).collect(Collectors.toSet()));
        return written.stream().filter(it -> !it.sources().isEmpty() && seen.keySet().containsAll(it.sources())).map(it -> new Summary(it.id(), it.words(), people.containsKey(it.by()) ? people.get(it.by()).name() : "", it.day(),
                it.sources().stream().map(seen::get).toList())).toList();
    }

    // --- needs nobody meets

    public boolean unmet(Me me, String contribution, boolean unmet) {
        return tagging(me, contribution).map(it -> {
            if (unmet) store.unmet(contribution, me.person(), Dates.dayOf(clock.instant()));
            else store.met(contribution);
            return true;
        }).orElse(false);
    }

    @Transactional(readOnly = true)
    public boolean isUnmet(Me me, String contribution) {
        return voices.seenBy(me, contribution).isPresent() && store.isUnmet(contribution);
    }

    @Transactional(readOnly = true)
    public List<Contribution> unmetIn(Place place, Search which) {
        return voices.in(place, which.among(new Among.UnmetNeeds()));
    }

    // --- not said

    /** The groups that are here and of which nobody has spoken under their name. Words without a name are in no group. */
    @Transactional(readOnly = true)
    public List<StakeholderGroup> notHeard(Place place) {
        var spoke = store.namedAuthors(place.project().id());
        var here = EnumSet.noneOf(StakeholderGroup.class);
        var heard = EnumSet.noneOf(StakeholderGroup.class);
        for (var it : around.projects.members(place)) {
            here.add(it.stakeholder());
            if (spoke.contains(it.person())) heard.add(it.stakeholder());
        }
        here.removeAll(heard);
        return List.copyOf(here);
    }

    // --- what an outcome stands on

    /** The base of an outcome, with each group's count as it may be shown inside the project. */
    @Transactional(readOnly = true)
    public Standing base(Place place, Collection<String> contributions, boolean otherEvidence) {
        var groups = new HashMap<String, String>();
        for (Membership it : around.projects.members(place)) groups.put(it.person(), it.stakeholder().name());
        var rows = said.all(contributions);
        // Only a full name can be placed in a group; anything less would help to guess who it was.
        var all = rows.stream().map(row -> row.visibility() == Contribution.Visibility.NAMED && row.author() != null
                ? new Base.Said(row.author(), groups.get(row.author())) : new Base.Said(null, null)).toList();
        var base = Base.of(all, otherEvidence);
        var shown = Counts.line(new ArrayList<>(base.groups().values()), Audience.INSIDE).cells();
        var counts = new ArrayList<Standing.Group>();
        for (int i = 0; i < shown.size(); i++) counts.add(new Standing.Group(StakeholderGroup.valueOf(base.groupNames().get(i)),
                shown.get(i).isFigure() ? OptionalLong.of(shown.get(i).figure()) : OptionalLong.empty()));
        return new Standing(base.people(), base.unnamed(), base.few(), base.oneGroup(), base.otherEvidence(), counts);
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.gone(gone.id());
    }
}
