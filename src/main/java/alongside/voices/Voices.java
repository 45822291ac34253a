package alongside.voices;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.people.People;
import alongside.people.Person;
import alongside.people.Worries;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.store.GroupCommit;
import alongside.store.Ids;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Came;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what people say. Who said something unnamed is found by nobody but its author. */
@Service
@Transactional
public class Voices {

    private final Store store;
    private final Seal seal;
    private final Around around;
    private final Facts facts;
    private final Telling telling;

    Voices(Store store, Seal seal, Around around, Facts facts, Telling telling) {
        this.store = store;
        this.seal = seal;
        this.around = around;
        this.facts = facts;
        this.telling = telling;
    }

    /** The rooms around this one, and the clock. */
    @Component("voicesAround")
    record Around(People people, EnteredFor enteredFor, Worries worries, Projects projects, Sessions sessions,
            ApplicationEventPublisher events, GroupCommit together, InstantSource clock, Post post) {}

    // --- saying

    public boolean maySay(Place place) {
        return May.say(place);
    }

    /** Whether this person may write down what others say. */
    @Transactional(readOnly = true)
    public boolean mayCapture(Me me, Place place, @Nullable String session) {
        boolean runs = session != null && around.sessions.seat(me, session).map(Seat::runs).orElse(false);
        return May.capture(place, runs);
    }

    /**
     * Says something, or writes down what somebody said. Thirty people saying something in one second share one commit.
     *
     * @return the id
     * @throws IllegalArgumentException when this person may not; pages ask {@link #maySay} and {@link #mayCapture} first
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String say(Me me, Place place, NewContribution said) {
        boolean may = said.captured() ? mayCapture(me, place, said.session()) : May.say(place);
        if (!may) throw new IllegalArgumentException("This person may not say this here");
        if (said.session() != null && around.sessions.seenBy(me, said.session()).filter(it -> it.project().equals(place.project().id())).isEmpty())
            throw new IllegalArgumentException("That session is not in this project");
        if (said.answers() != null && seenBy(me, said.answers()).filter(it -> it.project().equals(place.project().id())).isEmpty())
            throw new IllegalArgumentException("What is answered is not in this project");
        return around.together.save(() -> keep(me, place, said));
    }

    private String keep(Me me, Place place, NewContribution said) {
        var id = Ids.fresh();
        var author = said.captured() ? said.saidBy() : me.person();
        store.add(id, place.project().id(), said, author, said.captured() ? me.person() : null, Dates.dayOf(around.clock.instant()));
        // Nothing is told of unnamed words: even the moment of writing them down could tell who spoke.
        if (said.visibility() != Visibility.UNNAMED)
            facts.happened("voices.captured", place.project().id(), id, said.visibility() == Visibility.NAMED ? me : null);
        around.events.publishEvent(new ContributionCaptured(id, place.project().id(), said.session(), said.visibility()));
        if (said.answers() != null) tellOfAnswer(me, place, said.answers());
        return id;
    }

    /** Whoever is answered hears of it in their own rhythm, unless they answer themselves. */
    private void tellOfAnswer(Me me, Place place, String answered) {
        var row = store.find(answered).orElseThrow();
        if (!seal.isBy(row, me.person()))
            telling.write(List.of(answered), Letter.news("voices.letter.answered", place.project().id(), "/contributions/" + answered));
    }

    /** Somebody else in the project should see this: they hear of it in their own rhythm, and not from whom. */
    public boolean mention(Me me, String contribution, String person) {
        var seen = row(me, contribution);
        var other = new Me(person, "", false, false);
        if (seen.isEmpty() || person.equals(me.person()) || row(other, contribution).isEmpty()) return false;
        around.post.send(around.people.addressee(person),
                Letter.news("voices.letter.mentioned", seen.get().project(), "/contributions/" + contribution));
        return true;
    }

    // --- reading

    /** What was said in answer to this, in the order it was said. */
    @Transactional(readOnly = true)
    public List<Contribution> answersTo(Me me, String id) {
        return row(me, id).flatMap(row -> around.projects.place(me, row.project()))
                .map(place -> shown(me.person(), readable(place, store.answersTo(id)))).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<Contribution> seenBy(Me me, String id) {
        return row(me, id).map(it -> shown(me.person(), List.of(it)).getFirst());
    }

    /** Everything said in this project that this person may read, latest day first. */
    @Transactional(readOnly = true)
    public List<Contribution> in(Place place) {
        return in(place, Search.ALL);
    }

    /** What this person may read of it, latest day first, a page at a time. */
    @Transactional(readOnly = true)
    public List<Contribution> in(Place place, Search search) {
        return shown(place.person(), readable(place, store.in(place.project().id(), search, place.runsSessions())));
    }

    /** What was said in this session that this person may read, latest day first. */
    @Transactional(readOnly = true)
    public List<Contribution> of(Me me, String session) {
        return around.sessions.seat(me, session)
                .map(seat -> shown(me.person(), readable(seat.place(), store.of(session))))
                .orElse(List.of());
    }

    /** What this person said, in all their projects, latest day first. */
    @Transactional(readOnly = true)
    public List<Contribution> mine(Me me) {
        var projects = around.projects.of(me).stream().map(it -> it.id()).toList();
        return shown(me.person(), store.by(me.person(), projects));
    }

    /** The latest few and how many there are in all, in as few questions as can be. */
    @Transactional(readOnly = true)
    public Latest latest(Place place, Among among, int most) {
        var latest = store.latest(place.project().id(), among, most, place.runsSessions(), null);
        return new Latest(shown(place.person(), latest.rows()), latest.all());
    }

    /** @param toCheck one thing that was written down for the reader, and that they have not looked at yet, or null */
    public record InSession(Latest said, @Nullable Contribution toCheck) {}

    /** The latest few of what was said in a session, with how many there are, and what the reader is asked to look at. */
    @Transactional(readOnly = true)
    public InSession inSession(Place place, String session, int most) {
        var latest = store.latest(place.project().id(), new Among.Session(session), most, place.runsSessions(), place.person());
        var said = new Latest(shown(place.person(), latest.rows()), latest.all());
        var id = latest.toCheck();
        var toCheck = id == null ? Optional.<Contribution>empty()
                : said.few().stream().filter(it -> it.id().equals(id)).findFirst().or(() -> these(place, List.of(id)).stream().findFirst());
        return new InSession(said, toCheck.orElse(null));
    }

    private List<Row> readable(Place place, List<Row> rows) {
        return rows.stream().filter(it -> May.see(place, it, seal.isBy(it, place.person()))).toList();
    }

    /** Those of these in the project that this person may read, latest day first, in as many questions for many as for few. */
    @Transactional(readOnly = true)
    public List<Contribution> these(Place place, Collection<String> ids) {
        var here = store.all(ids).stream().filter(it -> it.project().equals(place.project().id())).toList();
        return shown(place.person(), readable(place, here));
    }

    private Optional<Row> row(Me me, String id) {
        return store.find(id).filter(row -> around.projects.place(me, row.project())
                .filter(place -> May.see(place, row, seal.isBy(row, me.person()))).isPresent());
    }

    List<Contribution> shown(String reader, List<Row> rows) {
        var known = new HashSet<String>();
        rows.stream().flatMap(it -> Stream.of(it.author(), it.writtenBy())).filter(Objects::nonNull).forEach(known::add);
        var people = known.isEmpty() ? Map.<String, Person>of() : around.people.find(known);
        return rows.stream().map(row -> row.shown(name(row, people), seal.isBy(row, reader), came(row, people))).toList();
    }

    private static String name(Row row, Map<String, Person> people) {
        var author = row.author() == null ? null : people.get(row.author());
        if (row.visibility() == Visibility.UNNAMED) return "";
        if (author == null) return row.saidAs();
        return switch (row.visibility()) {
            case NAMED, FACILITATOR_ONLY -> author.name();
            case FIRST_NAME -> author.firstName();
            case UNNAMED -> "";
        };
    }

    /** The table and the way can tell who spoke: they are shown beside a full name alone. */
    private static Came came(Row row, Map<String, Person> people) {
        if (row.visibility() == Visibility.UNNAMED || row.visibility() == Visibility.FIRST_NAME) return Came.BY_ITSELF;
        var writer = row.writtenBy() == null ? null : people.get(row.writtenBy());
        return new Came(writer == null ? "" : writer.name(), row.table(), row.how());
    }

    // --- did we get it right?

    /** Answered by the author alone; what they put right stands beside what was written. */
    public boolean senseCheck(Me me, String id, SenseCheck answer, String changedWords) {
        return row(me, id).filter(row -> seal.isBy(row, me.person())).map(row -> {
            store.senseCheck(id, answer, answer == SenseCheck.CHANGED ? changedWords : "");
            if (!row.unnamed()) facts.happened("voices.sense-checked", row.project(), id, null, answer.name());
            return true;
        }).orElse(false);
    }

    /** Writes down the answer of an author who gave it by phone, on paper or in person; not of an unnamed one. */
    public boolean senseCheckFor(Me me, String id, SenseCheck answer, String changedWords, How how) {
        return row(me, id).filter(row -> row.author() != null && mayCapture(me, place(me, row), row.session())).map(row -> {
            store.senseCheck(id, answer, answer == SenseCheck.CHANGED ? changedWords : "");
            around.enteredFor.record(me, Objects.requireNonNull(row.author()), how, "/contributions/" + id, true);
            facts.happened("voices.sense-checked", row.project(), id, null, answer.name());
            return true;
        }).orElse(false);
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (about.startsWith("/contributions/")) store.senseCheck(about.substring("/contributions/".length()), SenseCheck.OPEN, "");
    }

    private Place place(Me me, Row row) {
        return around.projects.place(me, row.project()).orElseThrow();
    }

    /** What this person may do with a contribution they can see. */
    @Transactional(readOnly = true)
    public Rights rights(Me me, String id) {
        return row(me, id).map(row -> {
            var place = place(me, row);
            boolean mine = seal.isBy(row, me.person());
            return new Rights(mine, row.author() != null && !mine && mayCapture(me, place, row.session()), May.sort(place),
                    May.takeOut(place), May.hide(place));
        }).orElse(Rights.NONE);
    }

    /** Whether they may add a photo, a sound or a film: the author, or whoever writes down what people say there. */
    @Transactional(readOnly = true)
    public boolean mayRecord(Me me, String id) {
        return row(me, id).filter(row -> seal.isBy(row, me.person()) || mayCapture(me, place(me, row), row.session())).isPresent();
    }

    /** Something came with words that were looked at already: where the group looks first, it does so again. */
    void lookAgain(Me me, String id) {
        row(me, id).filter(row -> !mayCapture(me, place(me, row), row.session())).ifPresent(store::lookFirst);
    }

    // --- what became of it

    /** Sorts what was said. Becoming a row is told by the room that made the row; the rest is told by letter from here. */
    public boolean becomes(Me me, String id, Becoming becoming) {
        return store.find(id).filter(row -> around.projects.place(me, row.project()).filter(May::sort).isPresent())
                .filter(row -> row.becoming() != becoming)
                .map(row -> {
                    store.becomes(id, becoming);
                    facts.happened("voices.became", row.project(), id, me, becoming.name());
                    if (becoming != Becoming.ROW && becoming != Becoming.UNSORTED)
                        telling.tell(List.of(id), Letter.news("voices.letter.became", row.project(), "/contributions/" + id,
                                "became", becoming.name().toLowerCase(Locale.ROOT)));
                    return true;
                }).orElse(false);
    }

    /**
     * Writes to the authors of these contributions; nobody else learns who they are. Their words stand in the letter's
     * place {words}; a value that is a day is said in the reader's words. Letters about unnamed words leave within a day.
     *
     * @return how many of the contributions have an author who is told
     */
    public int tellAuthors(Collection<String> contributions, Letter letter) {
        return telling.tell(contributions, letter);
    }

    /** Writes to the authors of these contributions; it is not counted as telling them what became of their words. */
    void writeToAuthors(Collection<String> contributions, Letter letter) {
        telling.write(contributions, letter);
    }

    /** What this person said here under their full name. */
    List<Contribution> namedBy(Place place, String person) {
        return shown(place.person(), readable(place, store.namedBy(place.project().id(), person)));
    }

    /** Lets out the letters to unnamed authors whose hour has come. @return how many */
    public int letOut() {
        return telling.letOut();
    }

    /** When each contribution of the project was said, and when its author was first told what became of it. */
    @Transactional(readOnly = true)
    public List<Told> told(Place place) {
        return store.told(place.project().id());
    }

    // --- out of the record

    /** The author takes back their words: they leave every page at once, and are kept nowhere. */
    public boolean takeBack(Me me, String id) {
        return row(me, id).filter(row -> seal.isBy(row, me.person())).map(row -> {
            store.remove(id, "TAKEN_BACK");
            around.events.publishEvent(new ContributionGone(id, row.session()));
            if (!row.unnamed()) facts.happened("voices.taken-back", row.project(), id, null);
            return true;
        }).orElse(false);
    }

    /**
     * A slip of whoever wrote down what was said: undone while nothing has been made of it. Nobody can undo so what
     * somebody said themself.
     */
    public boolean undoCapture(Me me, String id) {
        return row(me, id).filter(row -> row.becoming() == Becoming.UNSORTED && mayCapture(me, place(me, row), row.session()))
                .filter(row -> row.unnamed() ? row.mark() == null : me.person().equals(row.writtenBy())).map(row -> {
                    store.remove(id, "UNDONE");
                    around.events.publishEvent(new ContributionGone(id, row.session()));
                    return true;
                }).orElse(false);
    }

    /**
     * Takes words out of the record at once, into a worry that safeguarding contacts alone can read. Nothing of them is
     * left on any page.
     */
    public boolean intoAWorry(Me me, String id) {
        return row(me, id).filter(row -> May.takeOut(place(me, row))).map(row -> {
            around.worries.raise(me, row.words(), "", id);
            store.remove(id, "WORRY");
            around.events.publishEvent(new ContributionGone(id, row.session()));
            facts.happened("voices.taken-out", row.project(), id, null);
            return true;
        }).orElse(false);
    }

    /** How many of a session's contributions nobody has sorted yet. */
    @Transactional(readOnly = true)
    public int unsorted(String session) {
        return store.unsorted(session);
    }

    /** What is left of the ids when those that were taken back, or taken out of the record, are left out. */
    @Transactional(readOnly = true)
    public List<String> still(Collection<String> ids) {
        return store.still(ids);
    }
}
