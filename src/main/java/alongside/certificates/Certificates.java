package alongside.certificates;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.settings.Address;
import alongside.settings.Settings;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to certificates: asked for by whoever took part, read by them, checked by whoever has the code, taken back. */
@Service
@Transactional
public class Certificates {

    /** What it is counted from, and what it says of where it comes from. */
    @Component("certificatesAround")
    record Around(Projects projects, Sessions sessions, People people, Settings settings, Address address) {}

    /** Whom it reaches, and who wrote it down. */
    @Component("certificatesTelling")
    record Telling(Post post, EnteredFor enteredFor, Facts facts) {}

    private final Store store;
    private final Around around;
    private final Telling telling;
    private final InstantSource clock;

    Certificates(Store store, Around around, Telling telling, InstantSource clock) {
        this.store = store;
        this.around = around;
        this.telling = telling;
        this.clock = clock;
    }

    /** What this person took part in here: the sessions that took place and where they were counted in. Empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Certificate.Took> took(Place place, String person) {
        var present = around.sessions.presentIn(place);
        var held = around.sessions.of(place).stream().filter(Session::over).filter(it -> present.getOrDefault(it.id(), List.of()).contains(person)).toList();
        if (held.isEmpty()) return Optional.empty();
        return Optional.of(new Certificate.Took(held.stream().map(it -> new Certificate.Held(it.title(), it.day())).toList(), held.stream().mapToInt(Session::minutes).sum()));
    }

    /** Everybody of a project who took part, for whoever writes down what they ask for. */
    @Transactional(readOnly = true)
    public Set<String> whoTookPart(Place place) {
        var present = around.sessions.presentIn(place);
        var here = around.projects.everybody(place);
        return around.sessions.of(place).stream().filter(Session::over).flatMap(it -> present.getOrDefault(it.id(), List.of()).stream()).filter(here::contains).collect(Collectors.toSet());
    }

    /** The projects in which this person was at a session. */
    @Transactional(readOnly = true)
    public List<Project> tookPartIn(Me me) {
        return around.projects.of(me).stream().filter(it -> around.projects.place(me, it.id()).flatMap(place -> took(place, me.person())).isPresent()).toList();
    }

    /** Gives somebody the certificate they ask for. @return empty when they were at no session */
    public Optional<String> ask(Me me, Place place, Asked asked) {
        return give(me, place, me.person(), asked, null);
    }

    /** Writes down what somebody asked for by phone, by post or in the room; it goes to them as a letter. */
    public Optional<String> askFor(Me me, Place place, String person, Asked asked, How how, boolean readBack) {
        if (!May.askFor(place) || !around.projects.everybody(place).contains(person)) return Optional.empty();
        var before = store.all(person).stream().map(Certificate::id).toList();
        var id = give(me, place, person, asked, me.person());
        id.filter(it -> !before.contains(it)).ifPresent(it -> {
            telling.enteredFor.record(me, person, how, "/certificates/" + it, readBack);
            write(store.find(it).orElseThrow());
        });
        return id;
    }

    private Optional<String> give(Me me, Place place, String person, Asked asked, @Nullable String enteredBy) {
        return took(place, person).map(took -> {
            var says = new Certificate.Says(asked.name(), around.settings.get(Settings.ORGANISATION, "Alongside"), took, asked.listed(), asked.skills(), asked.words());
            // The same form sent twice is one certificate.
            var there = store.all(person).stream().filter(it -> it.project().equals(place.project().id()) && it.says().equals(says)).findFirst();
            if (there.isPresent()) return there.get().id();
            var id = store.add(place.project().id(), person, Dates.dayOf(clock.instant()), enteredBy, says);
            telling.facts.happened("certificates.given", place.project().id(), id, me);
            return id;
        });
    }

    @Transactional(readOnly = true)
    public Optional<Certificate> find(Me me, String id) {
        return store.find(id).filter(it -> May.read(me, it, around.projects.place(me, it.project()).filter(Place::arranges).isPresent()));
    }

    @Transactional(readOnly = true)
    public List<Given> mine(Me me) {
        return store.of(me.person());
    }

    /** For anybody who has the whole code. A certificate that was taken back is not known any more, and nor is its person. */
    @Transactional(readOnly = true)
    public Optional<Certificate> check(String code) {
        return store.withCode(code);
    }

    /** Sends it to its person, in the way in which they are reached. */
    public boolean send(Me me, String id) {
        return find(me, id).map(it -> {
            write(it);
            return true;
        }).orElse(false);
    }

    private void write(Certificate it) {
        var to = around.people.addressee(it.person());
        telling.post.send(to, Letter.needed("certificates.letter.given", it.project(), "/certificates/" + it.id(), "name", it.says().name(),
                "organisation", it.says().organisation(), "sessions", it.says().took().sessions().size(), "hours", it.says().took().minutes() / 60,
                "minutes", it.says().took().minutes() % 60, "first", Dates.day(it.says().took().first(), to.locale()),
                "last", Dates.day(it.says().took().last(), to.locale()), "code", it.code(), "address", around.address.of("/certificate")));
    }

    /** Takes it back: whoever types its code then is told that there is none. */
    public boolean takeBack(Me me, String id) {
        return store.find(id).filter(it -> May.whose(me, it)).filter(it -> store.delete(id)).map(it -> {
            telling.facts.happened("certificates.taken-back", it.project(), id, me);
            return true;
        }).orElse(false);
    }

    @EventListener
    void undone(EntryUndone undone) {
        if (undone.entry().about().startsWith("/certificates/")) store.delete(undone.entry().about().substring("/certificates/".length()));
    }
}
