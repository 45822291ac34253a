package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.voices.Among;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import alongside.voices.NewContribution;
import alongside.voices.Search;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people said in a project, a page at a time, and saying something. */
@Controller("voicesVoicesPages")
class VoicesPages {

    private final Voices voices;
    private final Projects projects;
    private final Sessions sessions;
    private final Speakers speakers;

    VoicesPages(Voices voices, Projects projects, Sessions sessions, Speakers speakers) {
        this.voices = voices;
        this.projects = projects;
        this.sessions = sessions;
        this.speakers = speakers;
    }

    @GetMapping("/projects/{project}/voices")
    Answer list(Me me, @PathVariable String project, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String barrier, @RequestParam(defaultValue = "") String becoming,
            @RequestParam(defaultValue = "") String session, @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String after) {
        var place = NotFound.unless(projects.place(me, project));
        var words = find.strip();
        var among = among(me, place, session, part);
        var asked = new Search(words.substring(0, Math.min(200, words.length())), one(Kind.class, kind), one(Barrier.class, barrier),
                one(Becoming.class, becoming), after.isEmpty() ? null : after, Stretch.LENGTH).among(among.where());
        var found = Stretch.of(after, most -> voices.in(place, words.isEmpty() && among.where().equals(Among.EVERYTHING) ? asked.most(most).fromTheBeginning() : asked.most(most)));
        return new VoicesPage(place.project(), found.said(), asked, among, found.more(), found.further(),
                voices.maySay(place), voices.mayCapture(me, place, null));
    }

    /** What is said of one session, or about one part of the project. */
    private VoicesPage.Of among(Me me, Place place, String session, String part) {
        if (!session.isEmpty()) {
            var of = NotFound.unless(sessions.seenBy(me, session).filter(it -> it.project().equals(place.project().id())));
            return new VoicesPage.Of(new Among.Session(session), of.title());
        }
        if (part.isEmpty()) return new VoicesPage.Of(Among.EVERYTHING, "");
        var of = NotFound.unless(projects.parts(place).stream().filter(it -> it.id().equals(part)).findFirst());
        return new VoicesPage.Of(new Among.Part(part), of.title());
    }

    @GetMapping("/projects/{project}/voices/new")
    Answer start(Me me, @PathVariable String project, @RequestParam(defaultValue = "") String session,
            @RequestParam(defaultValue = "") String captured) {
        var place = NotFound.unless(projects.place(me, project).filter(voices::maySay));
        var form = Form.with("view", WhoseView.OWN.name(), "session", session);
        if (captured.equals("yes") && voices.mayCapture(me, place, session.isEmpty() ? null : session)) form.put("captured", "yes");
        return page(me, place, form);
    }

    @PostMapping("/projects/{project}/voices")
    Answer say(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(voices::maySay));
        var session = session(me, place, form);
        boolean captured = form.ticked("captured");
        NotFound.unless(!captured || voices.mayCapture(me, place, session));
        var said = read(form, place, session, captured);
        if (said.isEmpty()) return page(me, place, form);
        voices.say(me, place, said.get());
        return Go.to(session != null ? "/sessions/" + session : "/projects/" + project + "/voices")
                .saying(captured ? "voices.say.captured" : "voices.say.saved");
    }

    private @Nullable String session(Me me, Place place, Form form) {
        var id = form.typed("session");
        return id.isEmpty() ? null : sessions.seenBy(me, id).filter(it -> it.project().equals(place.project().id())).map(it -> it.id()).orElse(null);
    }

    private Optional<NewContribution> read(Form form, Place place, @Nullable String session, boolean captured) {
        var words = form.text("words", 4000);
        var kind = form.optionalChoice("kind", Kind.class).orElse(Kind.IDEA);
        var visibility = form.choice("visibility", Visibility.class);
        var barrier = kind == Kind.BARRIER ? form.optionalChoice("barrier", Barrier.class).orElse(null) : null;
        boolean forOther = form.optionalChoice("view", WhoseView.class).filter(it -> it == WhoseView.ON_BEHALF).isPresent();
        var whom = forOther ? form.text("onBehalfOf", 200) : "";
        var known = forOther ? form.text("howKnown", 500) : "";
        var table = form.optional("table", 100);
        var how = form.optional("how", 200);
        var saidBy = captured ? speakers.oneOf(place, form.typed("saidBy")) : null;
        if (!form.ok()) return Optional.empty();
        var said = captured
                ? NewContribution.captured(session, kind, words, visibility.orElseThrow(), saidBy, table, how)
                : NewContribution.own(session, kind, words, visibility.orElseThrow());
        return Optional.of((forOther ? said.onBehalfOf(whom, known) : said).barrier(barrier));
    }

    private SayPage page(Me me, Place place, Form form) {
        var session = session(me, place, form);
        boolean captured = form.ticked("captured");
        return new SayPage(place.project(), session == null ? "" : session, captured, captured ? speakers.of(place) : List.of(), form);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants()).filter(it -> it.name().equalsIgnoreCase(name.replace('-', '_'))).findFirst().orElse(null);
    }
}
