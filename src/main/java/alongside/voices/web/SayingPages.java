package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Voices;
import alongside.voices.WaitsFirst;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying something, or writing down what somebody says. */
@Controller("voicesSayingPages")
class SayingPages {

    private static final List<String> FIELDS = List.of("session", "words", "kind", "visibility", "barrier", "view", "onBehalfOf", "howKnown", "audience", "warning", "howBad", "where");

    private final Voices voices;
    private final Saying saying;
    private final WhomNot whomNot;
    private final Speakers speakers;
    private final Where where;

    SayingPages(Voices voices, Saying saying, WhomNot whomNot, Speakers speakers, Where where) {
        this.voices = voices;
        this.saying = saying;
        this.whomNot = whomNot;
        this.speakers = speakers;
        this.where = where;
    }

    @Component("voicesWhere")
    record Where(Projects projects, Sessions sessions, ObjectProvider<WaitsFirst> waits, InstantSource clock) {}

    @GetMapping("/projects/{project}/voices/new")
    Answer start(Me me, @PathVariable String project, @RequestParam(defaultValue = "") String session,
            @RequestParam(defaultValue = "") String captured) {
        var place = NotFound.unless(where.projects.place(me, project).filter(voices::maySay));
        var form = Form.with("view", WhoseView.OWN.name(), "audience", Audience.PROJECT.name(), "session", session);
        if (captured.equals("yes") && voices.mayCapture(me, place, session.isEmpty() ? null : session)) form.put("captured", "yes");
        return page(me, place, form);
    }

    @PostMapping("/projects/{project}/voices")
    Answer say(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(where.projects.place(me, project).filter(voices::maySay));
        var session = session(me, place, form);
        boolean captured = form.ticked("captured");
        NotFound.unless(!captured || voices.mayCapture(me, place, session));
        var said = read(me, form, place, session, captured);
        if (said.isEmpty()) return page(me, place, form);
        var chosen = captured ? new WhomNot.Chosen(Set.of(), null) : whomNot.ask(me, place, form, said.get().words(), "/projects/" + project + "/voices", FIELDS);
        if (chosen.first() != null) return chosen.first();
        var whole = said.get().keptFrom(chosen.from());
        boolean waits = session != null && where.waits.orderedStream().anyMatch(it -> it.on(me, session));
        form.once(() -> {
            if (where.waits.orderedStream().noneMatch(it -> it.keep(me, whole))) saying.say(me, place, whole);
        });
        if (waits) return Go.to("/sessions/" + session).saying("voices.say.waits");
        return Go.to(session != null ? "/sessions/" + session : "/projects/" + project + "/voices")
                .saying(captured ? "voices.say.captured" : "voices.say.saved");
    }

    private @Nullable String session(Me me, Place place, Form form) {
        var id = form.typed("session");
        return id.isEmpty() ? null : where.sessions.seenBy(me, id).filter(it -> it.project().equals(place.project().id())).map(it -> it.id()).orElse(null);
    }

    private Optional<NewContribution> read(Me me, Form form, Place place, @Nullable String session, boolean captured) {
        var words = form.text("words", 4000);
        var kind = form.optionalChoice("kind", Kind.class).orElse(Kind.IDEA);
        var saidBy = captured ? speakers.oneOf(place, form.typed("saidBy")) : null;
        if (saidBy != null && speakers.leftOut(me, session).contains(saidBy)) form.problem("saidBy", "voices.capture.said-no");
        // Writing down needs the words alone: without a name nobody need be asked who may know it.
        var visibility = captured && saidBy == null ? Optional.of(form.optionalChoice("visibility", Visibility.class).orElse(Visibility.UNNAMED)) : form.choice("visibility", Visibility.class);
        var barrier = kind == Kind.BARRIER ? form.optionalChoice("barrier", Barrier.class).orElse(null) : null;
        boolean forOther = form.optionalChoice("view", WhoseView.class).filter(it -> it == WhoseView.ON_BEHALF).isPresent();
        var whom = forOther ? form.text("onBehalfOf", 200) : "";
        var known = forOther ? form.text("howKnown", 500) : "";
        var table = form.optional("table", 100);
        var how = form.optional("how", 200);
        var besides = Besides.read(form, captured, kind);
        if (!form.ok()) return Optional.empty();
        var said = captured
                ? NewContribution.captured(session, kind, words, visibility.orElseThrow(), saidBy, table, how)
                : NewContribution.own(session, kind, words, visibility.orElseThrow());
        return Optional.of(besides.beside((forOther ? said.onBehalfOf(whom, known) : said).barrier(barrier)));
    }

    /** The last day on which it counts as said there, once that has passed. */
    private @Nullable LocalDate countedUntil(Me me, String session) {
        var today = Dates.dayOf(where.clock.instant());
        return where.sessions.seenBy(me, session).filter(Session::over).map(Session::countsUntil).filter(today::isAfter).orElse(null);
    }

    private SayPage page(Me me, Place place, Form form) {
        var session = session(me, place, form);
        boolean captured = form.ticked("captured");
        return new SayPage(place.project(), session == null ? "" : session, session == null ? null : countedUntil(me, session), captured, captured ? speakers.of(place) : List.of(), captured ? speakers.leftOut(me, session) : Set.of(), form);
    }
}
