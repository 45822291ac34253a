package alongside.voices;

import alongside.disclosure.rules.Counts;
import alongside.disclosure.rules.Shown;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what people said, as one reader may see it. Who said something unnamed is found by nobody but its author. */
@Service
@Transactional(readOnly = true)
public class Voices {

    /** As many as a recap shows: all that a table or a room says. */
    public static final int IN_RECAP = 200;

    private final Store store;
    private final Lists lists;
    private final Reading reading;
    private final Projects projects;
    private final Sessions sessions;

    Voices(Store store, Lists lists, Reading reading, Projects projects, Sessions sessions) {
        this.store = store;
        this.lists = lists;
        this.reading = reading;
        this.projects = projects;
        this.sessions = sessions;
    }

    /** What was said in answer to this, in the order it was said. */
    public List<Contribution> answersTo(Me me, String id) {
        return reading.row(me, id).flatMap(row -> projects.place(me, row.project()))
                .map(place -> reading.shown(me.person(), reading.readable(place, store.answersTo(id)))).orElse(List.of());
    }

    public Optional<Contribution> seenBy(Me me, String id) {
        return reading.row(me, id).map(it -> reading.shown(me.person(), List.of(it)).getFirst());
    }

    /** Everything said in this project that this person may read, latest day first. */
    public List<Contribution> in(Place place) {
        return in(place, Search.ALL);
    }

    /** What this person may read of it, latest day first, a page at a time. */
    public List<Contribution> in(Place place, Search search) {
        return reading.shown(place.person(), reading.readable(place, lists.in(place.project().id(), search, reading.reader(place))));
    }

    /** @param shown how many of each kind there are, in the order of the kinds and last those that say none, and in all, as far as it may be shown */
    public record Barriers(List<Shown> shown, Shown all) {}

    /** How many barriers of each kind were said; few are not shown as a figure. */
    public Barriers barriers(Place place) {
        var many = lists.barriers(place.project().id(), reading.reader(place));
        var kinds = Stream.concat(Arrays.stream(Contribution.Barrier.values()).map(Contribution.Barrier::name), Stream.of(""));
        var line = Counts.line(kinds.map(it -> many.getOrDefault(it, 0L)).toList(), Counts.Audience.INSIDE);
        return new Barriers(line.cells(), line.total());
    }

    /** What was said in this session that this person may read, latest day first. */
    public List<Contribution> of(Me me, String session) {
        return sessions.seat(me, session)
                .map(seat -> reading.shown(me.person(), reading.readable(seat.place(), store.of(session))))
                .orElse(List.of());
    }

    /** How many things each person said in a session under their name, by their ids. For rooms above, which show it in groups and never by name. */
    public Map<String, Integer> turns(String session) {
        return store.turns(session);
    }

    /** The ids of those who said something in a session themselves, where everybody may know that it was them. */
    public Set<String> spokeUp(String session) {
        return store.spokeUp(session);
    }

    /** What this person said, in all their projects, latest day first: so many, from the beginning or after one of it. */
    public Latest mine(Me me, String after, int most) {
        var mine = projects.of(me).stream().map(it -> it.id()).toList();
        var all = store.by(me.person(), mine);
        int from = all.indexOf(after) + 1;
        if (from == 0 && !after.isEmpty()) from = store.beforeWhatIsGone(after, me.person(), mine);
        return new Latest(reading.shown(me.person(), store.all(all.subList(from, Math.min(all.size(), from + most)))), all.size());
    }

    /** What this person said in a session, latest day first. */
    public List<Contribution> mine(Me me, String session) {
        return sessions.seat(me, session).map(seat -> reading.shown(me.person(), store.by(me.person(), session))).orElse(List.of());
    }

    /** The latest of what was said in a session and everybody here may read, for a screen that all look at; without what whoever said it found wrong. */
    public List<Contribution> forEverybody(Place place, String session, int most) {
        return reading.shown(place.person(), lists.forEverybody(place.project().id(), session, most));
    }

    /** The latest few and how many there are in all, in as few questions as can be. */
    public Latest latest(Place place, Among among, int most) {
        return latest(place, among, most, reading.reader(place));
    }

    private Latest latest(Place place, Among among, int most, Reader reader) {
        var latest = lists.latest(place.project().id(), among, most, reader, null);
        return new Latest(reading.shown(place.person(), latest.rows()), latest.all());
    }

    /** @param toCheck one thing that was written down for the reader, and that they have not looked at yet, or null */
    public record InSession(Latest said, @Nullable Contribution toCheck) {}

    /** The latest few of what was said in a session, with how many there are, and what the reader is asked to look at. */
    public InSession inSession(Place place, String session, int most) {
        var latest = lists.latest(place.project().id(), new Among.Session(session), most, reading.reader(place), place.person());
        var said = new Latest(reading.shown(place.person(), latest.rows()), latest.all());
        var id = latest.toCheck();
        var toCheck = id == null ? Optional.<Contribution>empty()
                : said.few().stream().filter(it -> it.id().equals(id)).findFirst().or(() -> these(place, List.of(id)).stream().findFirst());
        return new InSession(said, toCheck.orElse(null));
    }

    /** Those of these in the project that this person may read, latest day first, in as many questions for many as for few. */
    public List<Contribution> these(Place place, Collection<String> ids) {
        var here = store.all(ids).stream().filter(it -> it.project().equals(place.project().id())).toList();
        return reading.shown(place.person(), reading.readable(place, here));
    }

    /**
     * What was said in a session, for its recap: what each in the project may read, also where whoever runs it opens it. They
     * print it for others, who would read on paper what is not for them.
     */
    public Latest inRecap(Place place, String session) {
        return latest(place, new Among.Session(session), IN_RECAP, reading.everybody(place));
    }

    /** Those of these that were said in this session and stand in its recap, or would if it were longer. Where it holds all that was said, nothing is asked again. */
    public Set<String> inRecap(Place place, String session, Collection<String> ids) {
        if (ids.isEmpty()) return Set.of();
        var said = inRecap(place, session);
        if (said.all() == said.few().size()) return Set.copyOf(said.few().stream().map(Contribution::id).filter(ids::contains).toList());
        var everybody = reading.everybody(place);
        return Set.copyOf(store.all(ids).stream().filter(it -> session.equals(it.session())).filter(everybody::sees).map(Row::id).toList());
    }

    /** What was said in this session and is not sorted, oldest first; nothing for whoever may not sort it. */
    public Optional<List<Contribution>> toSort(Me me, String session) {
        return sessions.seat(me, session).filter(seat -> May.sortThere(seat.place(), seat.runs()))
                .map(seat -> of(me, session).reversed().stream().filter(it -> it.becoming() == Contribution.Becoming.UNSORTED).toList());
    }

    /** What this person said here under their full name. */
    List<Contribution> namedBy(Place place, String person) {
        return reading.shown(place.person(), reading.readable(place, store.namedBy(place.project().id(), person)));
    }

    /** What is left of the ids when those that were taken back, or taken out of the record, are left out. */
    public List<String> still(Collection<String> ids) {
        return store.still(ids);
    }

    // --- what one may do

    public boolean maySay(Place place) {
        return May.say(place);
    }

    /** Whether this person may write down what others say. */
    public boolean mayCapture(Me me, Place place, @Nullable String session) {
        return reading.mayCapture(me, place, session);
    }

    /** What this person may do with a contribution they can see. */
    public Rights rights(Me me, String id) {
        return reading.row(me, id).map(row -> {
            var place = reading.place(me, row);
            boolean mine = reading.mine(row, me.person());
            return new Rights(mine, row.author() != null && !mine && mayCapture(me, place, row.session()), reading.maySort(me, row),
                    May.takeOut(place), May.hide(place));
        }).orElse(Rights.NONE);
    }

    /** Whether they may add a photo, a sound or a film: the author, or whoever writes down what people say there. */
    public boolean mayRecord(Me me, String id) {
        return reading.row(me, id).filter(row -> reading.mine(row, me.person()) || reading.mayBringAlong(me, row)).isPresent();
    }

    /** Something came with words that were looked at already: where the group looks first, it does so again. */
    @Transactional
    void lookAgain(Me me, String id) {
        reading.row(me, id).filter(row -> !reading.mayCapture(me, reading.place(me, row), row.session())).ifPresent(store::lookFirst);
    }
}
