package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.people.Person;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.voices.Contribution.Held;
import alongside.voices.LookingAfterStore.Hidden;
import alongside.voices.LookingAfterStore.Report;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to looking after what is said: report, hide under the published rules, appeal, and the log of it all. */
@Service
@Transactional
public class LookingAfter {

    private final LookingAfterStore store;
    private final Store said;
    private final Voices voices;
    private final Reading reading;
    private final WhatBecame became;
    private final Around around;
    private final InstantSource clock;

    LookingAfter(LookingAfterStore store, Said it, Around around, InstantSource clock) {
        this.store = store;
        this.said = it.store;
        this.voices = it.voices;
        this.reading = it.reading;
        this.became = it.became;
        this.around = around;
        this.clock = clock;
    }

    /** What was said, and what becomes of it. */
    @Component("voicesSaid")
    record Said(Store store, Voices voices, Reading reading, WhatBecame became) {}

    @Component("voicesAroundLookingAfter")
    record Around(People people, Facts facts, Post post, ApplicationEventPublisher events) {}

    public boolean mayHide(Place place) {
        return May.hide(place);
    }

    public boolean maySetShowing(Place place) {
        return May.setShowing(place);
    }

    // --- before or after showing

    @Transactional(readOnly = true)
    public boolean looksFirst(Place place) {
        return store.looksFirst(place.project().id());
    }

    public boolean lookFirst(Me me, Place place, boolean first) {
        if (!May.setShowing(place)) return false;
        store.lookFirst(place.project().id(), first, me.person(), today());
        around.facts.happened("voices.showing-set", place.project().id(), place.project().id(), me, first ? "first" : "after");
        return true;
    }

    /** What was said and waits to be looked at, for those who look: a page at a time. */
    @Transactional(readOnly = true)
    public List<Contribution> waiting(Place place, Search which) {
        return May.hide(place) ? voices.in(place, which.among(new Among.Waiting())) : List.of();
    }

    /** The latest few that wait, and how many there are. */
    @Transactional(readOnly = true)
    public Latest waiting(Place place, int most) {
        return May.hide(place) ? voices.latest(place, new Among.Waiting(), most) : new Latest(List.of(), 0);
    }

    /** Lets words that waited be seen. */
    public boolean show(Me me, String contribution) {
        return hiding(me, contribution).filter(row -> row.held() == Held.PENDING).map(row -> {
            hold(row, null);
            if (!row.unnamed()) around.facts.happened("voices.shown", row.project(), contribution, me);
            return true;
        }).orElse(false);
    }

    // --- reporting

    /** Somebody thinks these words break a rule. Telling twice is telling once. */
    public boolean report(Me me, String contribution, String reason) {
        var seen = voices.seenBy(me, contribution);
        if (seen.isEmpty()) return false;
        if (!store.hasReported(contribution, me.person())) store.report(contribution, seen.get().project(), reason, me.person(), today());
        return true;
    }

    /** What is not answered yet, the oldest first. @param most how many */
    @Transactional(readOnly = true)
    public List<Reported> reports(Place place, int most) {
        return May.hide(place) ? reported(place, store.open(place.project().id(), most)) : List.of();
    }

    /** How many are not answered yet. */
    @Transactional(readOnly = true)
    public int reports(Place place) {
        return May.hide(place) ? store.countOpen(place.project().id()) : 0;
    }

    @Transactional(readOnly = true)
    public Optional<Reported> reported(Place place, String report) {
        return store.openReport(report).filter(it -> May.hide(place) && it.project().equals(place.project().id()))
                .flatMap(it -> reported(place, List.of(it)).stream().findFirst());
    }

    private List<Reported> reported(Place place, List<Report> reports) {
        var said = voices.these(place, reports.stream().map(Report::contribution).toList()).stream().collect(Collectors.toMap(Contribution::id, it -> it));
        return reports.stream().filter(it -> said.containsKey(it.contribution()))
                .map(it -> new Reported(it.id(), Objects.requireNonNull(said.get(it.contribution())), it.reason(), it.day())).toList();
    }

    /** The words stay, and whoever reported them hears why. */
    public boolean stays(Me me, String report, String why) {
        var found = store.openReport(report).orElse(null);
        if (found == null || hiding(me, found.contribution()).isEmpty()) return false;
        store.done(report, "STAYS", me.person(), today());
        around.facts.happened("voices.report-answered", found.project(), found.contribution(), me, "stays");
        tell(found, "stays", why);
        return true;
    }

    private void tell(Report report, String outcome, String why) {
        around.post.send(around.people.addressee(report.by()),
                Letter.news("voices.letter.reported", report.project(), "/projects/" + report.project() + "/voices/rules", "outcome", outcome, "why", why));
    }

    // --- hiding

    /** Hides words under a rule. Their author hears the rule and the reason, and how to appeal. */
    public boolean hide(Me me, String contribution, HidingRule rule, String reason) {
        return hiding(me, contribution).filter(row -> row.held() != Held.HIDDEN).map(row -> {
            store.hide(contribution, row.project(), rule, reason, me.person(), today());
            hold(row, Held.HIDDEN);
            around.facts.happened("voices.hidden", row.project(), contribution, me, rule.name());
            became.tellAuthors(List.of(contribution), Letter.news("voices.letter.hidden", row.project(), "/contributions/" + contribution + "/appeal",
                    "rule", rule.name().toLowerCase(Locale.ROOT), "reason", reason));
            for (var report : store.openAbout(contribution)) {
                store.done(report.id(), "HIDDEN", me.person(), today());
                tell(report, "hidden", reason);
            }
            return true;
        }).orElse(false);
    }

    /** What was decided about these words last, for those who see them. */
    @Transactional(readOnly = true)
    public Optional<Hiding> of(Me me, String contribution) {
        return voices.seenBy(me, contribution).flatMap(it -> store.latest(contribution)).map(it -> named(List.of(it)).getFirst());
    }

    /** The author says why the words should be seen. Of an unnamed author nothing is told but that there is an appeal. */
    public boolean appeal(Me me, String contribution, String words) {
        var mine = voices.seenBy(me, contribution).filter(it -> it.mine() && it.held() == Held.HIDDEN);
        return mine.flatMap(it -> store.latest(contribution)).filter(it -> it.appealed() == null).map(it -> {
            store.appeal(it.id(), words, today());
            return true;
        }).orElse(false);
    }

    /** Whether this person may answer the appeal: not whoever hid the words. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Me me, String contribution) {
        return hiding(me, contribution).filter(row -> row.held() == Held.HIDDEN).flatMap(row -> store.latest(contribution))
                .filter(it -> it.appealed() != null && it.answered() == null && !it.by().equals(me.person())).isPresent();
    }

    public boolean answer(Me me, String contribution, boolean shownAgain, String words) {
        if (!mayAnswer(me, contribution)) return false;
        var row = said.find(contribution).orElseThrow();
        store.answer(store.latest(contribution).orElseThrow().id(), shownAgain, words, me.person(), today());
        if (shownAgain) hold(row, null);
        around.facts.happened("voices.appeal-answered", row.project(), contribution, me, shownAgain ? "shown" : "stays hidden");
        became.tellAuthors(List.of(contribution), Letter.news("voices.letter.appeal", row.project(), "/contributions/" + contribution,
                "shown", shownAgain ? "yes" : "no", "why", words));
        return true;
    }

    /** What was ever hidden in the project, newest first: for everybody in it, without the words. @param after the last that was shown, or blank */
    @Transactional(readOnly = true)
    public List<Hiding> log(Place place, String after, int most) {
        return named(store.log(place.project().id(), after, most));
    }

    /** The appeals that wait for an answer, for those who look. */
    @Transactional(readOnly = true)
    public List<Hiding> appeals(Place place) {
        return May.hide(place) ? named(store.appeals(place.project().id())) : List.of();
    }

    private List<Hiding> named(List<Hidden> hidden) {
        var known = new HashSet<String>();
        hidden.forEach(it -> {
            known.add(it.by());
            if (it.answeredBy() != null) known.add(it.answeredBy());
        });
        var people = known.isEmpty() ? Map.<String, Person>of() : around.people.find(known);
        return hidden.stream().map(it -> {
            var answered = it.answered();
            var answeredBy = it.answeredBy();
            var answer = answered == null || answeredBy == null ? null
                    : new Hiding.Answer(Boolean.TRUE.equals(it.shownAgain()), it.answer(), name(people, answeredBy), answered);
            return new Hiding(it.id(), it.contribution(), it.rule(), it.reason(), name(people, it.by()), it.day(), it.appeal(), it.appealed(), answer);
        }).toList();
    }

    private static String name(Map<String, Person> people, String id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    private Optional<Row> hiding(Me me, String contribution) {
        return reading.row(me, contribution).filter(row -> May.hide(reading.place(me, row)));
    }

    private void hold(Row row, @org.jspecify.annotations.Nullable Held held) {
        said.hold(row.id(), held);
        around.events.publishEvent(new ContributionHeld(row.id(), row.session()));
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.gone(gone.id());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
