package alongside.followthrough;

import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.voices.Answered;
import alongside.voices.Contribution;
import alongside.voices.Voices;
import alongside.voices.WhatBecame;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to "you said, what happened". Whoever's words a row is made from is told of each thing that happens to it. */
@Service
@Transactional
public class Reflections {

    private final Store store;
    private final Projects projects;
    private final Voices voices;
    private final Tell tell;
    private final InstantSource clock;

    Reflections(Store store, Projects projects, Voices voices, Tell tell, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.voices = voices;
        this.tell = tell;
        this.clock = clock;
    }

    @Component("followthroughTell")
    record Tell(Facts facts, ApplicationEventPublisher rooms, WhatBecame became) {}

    // --- reading

    public boolean mayKeep(Place place) {
        return May.keep(place);
    }

    public boolean maySayDone(Place place, Promise promise) {
        return May.sayDone(place, promise);
    }

    public boolean mayMake(Place place, Promise promise) {
        return promise.made() == null && May.make(place, promise);
    }

    @Transactional(readOnly = true)
    public Optional<Reflection> seenBy(Me me, String id) {
        return store.find(id).filter(it -> projects.place(me, it.project()).isPresent());
    }

    @Transactional(readOnly = true)
    public Optional<Reflection> ofPromise(Me me, String promise) {
        return store.reflectionOfPromise(promise).flatMap(it -> seenBy(me, it));
    }

    @Transactional(readOnly = true)
    public Optional<Reflection> ofAsked(Me me, String asked) {
        return store.reflectionOfAsked(asked).flatMap(it -> seenBy(me, it));
    }

    /** The living list, in the order it was made. */
    @Transactional(readOnly = true)
    public List<Reflection> of(Place place) {
        return store.of(place.project().id());
    }

    /** What the public page and the evidence may read: no names, and no words of anybody. */
    @Transactional(readOnly = true)
    public List<Reflection> inProject(String project) {
        return store.of(project);
    }

    /** What became of one contribution. */
    @Transactional(readOnly = true)
    public List<Reflection> from(Me me, String contribution) {
        if (voices.seenBy(me, contribution).isEmpty()) return List.of();
        return store.from(contribution).stream().filter(it -> projects.place(me, it.project()).isPresent()).toList();
    }

    /** The rows that were made from what was said in a session and stands in its recap. */
    @Transactional(readOnly = true)
    public List<Reflection> saidIn(Place place, String session) {
        var rows = store.of(place.project().id());
        var here = voices.inRecap(place, session, rows.stream().flatMap(it -> it.contributions().stream()).collect(Collectors.toSet()));
        return rows.stream().filter(it -> it.contributions().stream().anyMatch(here::contains)).toList();
    }

    /** The words these rows were made from, by their ids, as this reader may see them. */
    @Transactional(readOnly = true)
    public Map<String, Contribution> words(Place place, List<Reflection> rows) {
        var ids = rows.stream().flatMap(it -> it.contributions().stream()).collect(Collectors.toSet());
        return voices.these(place, ids).stream().collect(Collectors.toMap(Contribution::id, it -> it));
    }

    /** A person's promises that are not kept yet, first due first. */
    @Transactional(readOnly = true)
    public List<Promise> promisesOf(Me me) {
        return store.ofPerson(me.person()).stream().filter(it -> !it.kept()).toList();
    }

    /** How those who said something were told what became of it. */
    @Transactional(readOnly = true)
    public Answered answered(Place place) {
        return tell.became.answered(place, Dates.dayOf(clock.instant()));
    }

    // --- keeping

    /** Makes a row, mostly from what people said. @return its id; empty when this person may not */
    public Optional<String> make(Me me, Place place, NewReflection made) {
        if (!May.keep(place)) return Optional.empty();
        var project = place.project().id();
        var seen = voices.these(place, made.contributions()).stream().filter(it -> it.project().equals(project)).map(Contribution::id).collect(Collectors.toSet());
        var known = made.contributions().stream().distinct().filter(seen::contains).toList();
        // The same form sent twice is one row.
        var again = store.of(project).stream().filter(it -> it.outcome().equals(made.outcome()) && it.youSaid().equals(made.youSaid())
                && it.contributions().size() == known.size() && it.contributions().containsAll(known)).findFirst();
        if (again.isPresent()) return again.map(Reflection::id);
        var id = Ids.fresh();
        store.add(id, project, new NewReflection(known, made.youSaid(), made.heard(), made.outcome(), made.betterFor(), made.unintended()), today(), me.person());
        known.forEach(it -> tell.became.becomes(me, it, Contribution.Becoming.ROW));
        happened(me, "followthrough.row-made", project, id);
        tell.rooms.publishEvent(new ReflectionMade(store.find(id).orElseThrow()));
        tell.became.tellAuthors(known, Letter.news("followthrough.letter.row", project, "/reflections/" + id, "outcome", made.outcome()));
        return Optional.of(id);
    }

    /** More people said this too. */
    public boolean add(Me me, String reflection, List<String> contributions) {
        return keeping(me, reflection).map(it -> {
            var more = contributions.stream().filter(one -> !it.contributions().contains(one))
                    .filter(one -> voices.seenBy(me, one).filter(said -> said.project().equals(it.project())).isPresent()).toList();
            more.forEach(one -> {
                store.link(reflection, one);
                tell.became.becomes(me, one, Contribution.Becoming.ROW);
            });
            happened(me, "followthrough.row-joined", it.project(), reflection);
            tell.became.tellAuthors(more, Letter.news("followthrough.letter.row", it.project(), "/reflections/" + reflection, "outcome", it.outcome()));
            return true;
        }).orElse(false);
    }

    /** "We will", or "we will try". @return the promise's id; empty when this person may not, or its owner has no place here */
    public Optional<String> promise(Me me, String reflection, NewPromise promise) {
        var row = keeping(me, reflection).filter(it -> hasAPlace(it, promise.owner())).orElse(null);
        if (row == null) return Optional.empty();
        // The same form sent twice is one promise.
        var again = row.promises().stream().filter(it -> it.text().equals(promise.text()) && it.owner().equals(promise.owner()) && it.due().equals(promise.due())).findFirst();
        if (again.isPresent()) return again.map(Promise::id);
        var id = Ids.fresh();
        boolean made = promise.promised() && (promise.owner().equals(me.person()) || projects.place(me, row.project()).filter(Place::arranges).isPresent());
        store.add(id, reflection, promise, made ? today() : null, me.person());
        happened(me, made ? "followthrough.promise-made" : "followthrough.try-begun", row.project(), reflection);
        if (made) promised(reflection, id);
        return Optional.of(id);
    }

    /** "We will try" becomes a promise. */
    public boolean make(Me me, String promise) {
        var row = ofPromise(me, promise).orElse(null);
        if (row == null || projects.place(me, row.project()).filter(it -> mayMake(it, find(row, promise))).isEmpty()) return false;
        if (!store.made(promise, today(), me.person())) return false;
        happened(me, "followthrough.promise-made", row.project(), row.id());
        promised(row.id(), promise);
        return true;
    }

    private void promised(String reflection, String id) {
        var row = store.find(reflection).orElseThrow();
        var promise = find(row, id);
        tell.rooms.publishEvent(new PromiseMade(promise));
        tellAuthors(row, "promise", "promise", promise.text(), "day", promise.due().toString());
    }

    /** "We did". @param keeps whether the promise is kept with it */
    public boolean done(Me me, String promise, String what, LocalDate day, boolean keeps) {
        var row = ofPromise(me, promise).orElse(null);
        if (row == null || projects.place(me, row.project()).filter(it -> May.sayDone(it, find(row, promise))).isEmpty()) return false;
        var soFar = find(row, promise);
        if (soFar.deeds().stream().anyMatch(it -> it.what().equals(what) && it.day().equals(day) && (it.keeps() || !keeps))) return true;
        boolean before = soFar.kept();
        store.add(Ids.fresh(), promise, new Promise.Deed(what, day, keeps && !before), me.person());
        happened(me, keeps && !before ? "followthrough.promise-kept" : "followthrough.step-done", row.project(), row.id());
        if (!keeps || before) return true;
        tell.rooms.publishEvent(new PromiseKept(find(store.find(row.id()).orElseThrow(), promise)));
        tellAuthors(row, "kept", "what", what, "day", day.toString());
        return true;
    }

    public Optional<String> ask(Me me, String reflection, String whom, String what) {
        return keeping(me, reflection).map(it -> {
            var again = it.asked().stream().filter(one -> one.whom().equals(whom) && one.what().equals(what)).findFirst();
            if (again.isPresent()) return again.get().id();
            var id = Ids.fresh();
            store.ask(id, reflection, whom, what, today());
            happened(me, "followthrough.others-asked", it.project(), reflection);
            return id;
        });
    }

    public boolean answered(Me me, String asked, boolean accepted, String answer) {
        var row = ofAsked(me, asked).flatMap(it -> keeping(me, it.id())).orElse(null);
        if (row == null || !store.answer(asked, accepted, answer, today())) return false;
        happened(me, accepted ? "followthrough.others-accepted" : "followthrough.others-declined", row.project(), row.id());
        return true;
    }

    public boolean better(Me me, String reflection, Benefit benefit) {
        return keeping(me, reflection).map(it -> {
            if (it.benefits().contains(benefit)) return true;
            store.add(Ids.fresh(), reflection, benefit, me.person());
            happened(me, "followthrough.benefit-recorded", it.project(), reflection);
            tell.rooms.publishEvent(new BenefitRecorded(reflection, benefit));
            tellAuthors(it, "better", "what", benefit.what(), "how", benefit.how());
            return true;
        }).orElse(false);
    }

    /** An honest ending: not doing it, because… */
    public boolean notDoing(Me me, String reflection, String reason, @Nullable LocalDate lookAgain) {
        return keeping(me, reflection).filter(it -> store.notDoing(reflection, new NotDoing(reason, lookAgain, today()), me.person())).map(it -> {
            happened(me, "followthrough.not-doing", it.project(), reflection);
            tellAuthors(it, "not-doing", "reason", reason);
            return true;
        }).orElse(false);
    }

    private void tellAuthors(Reflection row, String what, Object... values) {
        tell.became.tellAuthors(row.contributions(), Letter.news("followthrough.letter." + what, row.project(), "/reflections/" + row.id(), values));
    }

    private Optional<Reflection> keeping(Me me, String reflection) {
        return store.find(reflection).filter(it -> projects.place(me, it.project()).filter(May::keep).isPresent());
    }

    private boolean hasAPlace(Reflection row, String person) {
        return projects.place(new Me(person, "", false, false), row.project()).filter(Place::takesPart).isPresent();
    }

    private static Promise find(Reflection row, String promise) {
        return row.promises().stream().filter(it -> it.id().equals(promise)).findFirst().orElseThrow();
    }

    private void happened(Me me, String kind, String project, String reflection) {
        tell.facts.happened(kind, project, reflection, me);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
