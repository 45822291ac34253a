package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.voices.Among;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.WhoseView;
import alongside.voices.Search;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What people said in a project, a page at a time. */
@Controller("voicesVoicesPages")
class VoicesPages {

    private final Voices voices;
    private final Projects projects;
    private final Sessions sessions;

    VoicesPages(Voices voices, Projects projects, Sessions sessions) {
        this.voices = voices;
        this.projects = projects;
        this.sessions = sessions;
    }

    @GetMapping("/projects/{project}/voices")
    Answer list(Me me, @PathVariable String project, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String barrier, @RequestParam(defaultValue = "") String becoming, @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String session, @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String after) {
        var place = NotFound.unless(projects.place(me, project));
        var words = find.strip();
        var among = among(me, place, session, part);
        var asked = new Search(words.substring(0, Math.min(200, words.length())), one(Kind.class, kind), one(Barrier.class, barrier),
                one(Becoming.class, becoming), after.isEmpty() ? null : after, Stretch.LENGTH).among(among.where()).view(one(WhoseView.class, view));
        var found = Stretch.of(after, most -> voices.in(place, words.isEmpty() && among.where().equals(Among.EVERYTHING) ? asked.most(most).fromTheBeginning() : asked.most(most)));
        return new VoicesPage(place.project(), found.said(), asked, among, found.more(), found.further(),
                voices.maySay(place), voices.mayCapture(me, place, null),
                asked.kind() == Kind.BARRIER && among.where().equals(Among.EVERYTHING) && after.isEmpty() ? voices.barriers(place) : null);
    }

    @GetMapping("/me/said")
    Answer mine(Me me, @RequestParam(defaultValue = "") String after) {
        return new WhatISaidPage(Stretch.of(after, most -> voices.mine(me, after, most).few()));
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

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants()).filter(it -> it.name().equalsIgnoreCase(name.replace('-', '_'))).findFirst().orElse(null);
    }
}
