package alongside.live;

import alongside.facts.Facts;
import alongside.hub.Hub;
import alongside.people.People;
import alongside.people.Person;
import alongside.personal.PersonErased;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Guest;
import alongside.sessions.GuestForgotten;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.WaitsFirst;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to writing first: everybody writes, nobody reads, until whoever runs the session shows it all at once.
 * So nobody says what was said before them. When the session ends it is shown by itself, and no word is lost.
 */
@Service("liveWriting")
@Transactional
public class Writing implements WaitsFirst {

    /** Where the words go when they are shown, and whose they are. */
    @Component("liveWritingAround")
    record Around(Saying saying, Projects projects, People people, HeardBoard heard, Seating seating, Hub hub, Facts facts) {}

    /** @param own what the reader wrote, which they can still take back; @param people how many have written, themselves or through whoever wrote it down for them */
    public record State(boolean on, List<Own> own, int people) {}

    public record Own(String id, String words) {}

    private final WritingStore store;
    private final Sessions sessions;
    private final Around around;
    private final InstantSource clock;

    Writing(WritingStore store, Sessions sessions, Around around, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.around = around;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public State now(Me me, String session) {
        return on(me, session) ? state(session, me.person()) : new State(false, List.of(), 0);
    }

    private State state(String session, String person) {
        if (!store.on(session)) return new State(false, List.of(), 0);
        var own = store.of(session, person).stream().map(it -> new Own(it.id(), it.sealed().said().words())).toList();
        return new State(true, own, (int) store.of(session).stream().flatMap(it -> store.whose(it).stream()).distinct().count());
    }

    public boolean begin(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> {
            store.begin(session, clock.instant());
            around.facts.happened("live.wrote-first", seat.session().project(), session, me);
            tell(session);
            return true;
        }).orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean on(Me me, String session) {
        return sessions.seat(me, session).filter(May::listen).filter(it -> store.on(session)).isPresent();
    }

    /** Whoever may say it was asked by whoever took it: here it waits, whoever they are. */
    @Override
    public boolean keep(Me me, String session, NewContribution said, @Nullable String mention) {
        return write(me, session, said, mention).isPresent();
    }

    /** @return the id by which the words can be taken back; empty when nobody writes first, and they are to be said at once */
    public Optional<String> write(Me me, String session, NewContribution said) {
        return write(me, session, said, null);
    }

    private Optional<String> write(Me me, String session, NewContribution said, @Nullable String mention) {
        return on(me, session) ? write(session, new WritingStore.Sealed(me.person(), said, mention)) : Optional.empty();
    }

    private Optional<String> write(String session, WritingStore.Sealed it) {
        // Whoever shows it meanwhile has read what waits: then it is too late to wait.
        if (!store.hold(session)) return Optional.empty();
        var id = store.add(session, it);
        around.hub.news(Hearing.ROOM + session);
        return Optional.of(id);
    }

    // --- guests, whom whoever asks has let in

    State now(Guest guest) {
        return state(guest.session(), guest.id());
    }

    /** @return whether it waits until all are ready */
    boolean keep(Guest guest, NewContribution said) {
        return write(guest.session(), new WritingStore.Sealed(guest.id(), said, null)).isPresent();
    }

    boolean takeBack(Guest guest, String id) {
        return takeBack(guest.session(), guest.id(), id);
    }

    /** Takes one's own words back before anybody read them. @return whether they still waited */
    public boolean takeBack(Me me, String session, String id) {
        return takeBack(session, me.person(), id);
    }

    private boolean takeBack(String session, String person, String id) {
        boolean waited = store.takeBack(session, person, id);
        if (waited) around.hub.news(Hearing.ROOM + session);
        return waited;
    }

    /** Shows all that was written, at once. */
    public boolean show(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).filter(it -> store.hold(session)).map(seat -> {
            show(session, seat.session().project());
            return true;
        }).orElse(false);
    }

    private void show(String session, String project) {
        for (var it : store.end(session)) {
            var written = it.sealed().said();
            if (written.byGuest()) {
                around.saying.sayAsGuest(project, written);
                around.heard.wrote(it.sealed().by(), project, written);
                continue;
            }
            var who = as(it.sealed().by());
            boolean writesDown = it.sealed().said().captured();
            var place = around.projects.place(who, project).filter(theirs -> !writesDown || mayStill(who, session, written));
            if (place.isPresent()) around.saying.sayWhatWaited(who, place.get(), it.sealed().said(), it.sealed().mention());
            else sayForWhoLeft(project, it.sealed());
        }
        tell(session);
    }

    /** Who runs it, or sits at the table where it was said. */
    private boolean mayStill(Me who, String session, NewContribution written) {
        return sessions.seat(who, session).filter(it -> it.runs() || it.place().takesPart() && around.seating.together(session, who.person(), written.saidBy() == null ? written.said().guest() : written.saidBy())).isPresent();
    }

    /** Whoever wrote it is not in the project any more, or at another table: whoever runs it says it for them, so that no word is lost. */
    private void sayForWhoLeft(String project, WritingStore.Sealed it) {
        var runs = around.projects.rolesIn(project).keySet().stream().flatMap(person -> around.projects.place(as(person), project).stream()).filter(Place::runsSessions).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody runs the sessions of this project"));
        var said = it.said();
        around.saying.sayWhatWaited(as(runs.person()), runs, said.captured() ? said : said.writtenDownFor(it.by()), it.mention());
    }

    private Me as(String person) {
        return new Me(person, around.people.find(person).map(Person::name).orElse(""), false, false);
    }

    private void tell(String session) {
        around.hub.news(Hearing.AGENDA + session);
        around.hub.news(Hearing.ROOM + session);
    }

    /** Who was heard is counted with what was written first, and nothing is forgotten before: see {@link HeardBoard} and {@link Live}. */
    @EventListener
    @Order(1)
    void ended(SessionEnded ended) {
        if (store.hold(ended.session().id())) show(ended.session().id(), ended.session().project());
    }

    /**
     * The words stay, as everywhere, and nobody knows any more whose they were. Before the words that were said are gone through:
     * what is shown at this very moment is either among them by then, or waits for us and is shown without the name.
     */
    @EventListener
    @Order(1)
    void forgotten(GuestForgotten guest) {
        if (store.hold(guest.session())) store.forgetName(guest.session(), guest.guest(), Set.of(guest.name(), Person.firstOf(guest.name())));
    }

    @EventListener
    void erased(PersonErased erased) {
        store.about(erased.person()).forEach(it -> store.forget(it.id()));
    }
}
