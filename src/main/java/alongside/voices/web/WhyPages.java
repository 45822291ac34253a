package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Among;
import alongside.voices.Contribution;
import alongside.voices.Search;
import alongside.voices.Voices;
import alongside.voices.WaitsFirst;
import alongside.voices.WhySheet;
import alongside.voices.WhySheet.Because;
import alongside.voices.Whys;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why, why, why: the sheets of a project, one sheet, one answer on it, and the sheet on paper. */
@Controller("voicesWhyPages")
class WhyPages {

    /** Of what was said in a session, the latest so many are offered to begin from. */
    private static final int MOST_OFFERED = 200;

    private final Whys whys;
    private final Voices voices;
    private final Projects projects;
    private final Speakers speakers;
    private final ObjectProvider<WaitsFirst> waits;

    WhyPages(Whys whys, Voices voices, Projects projects, Speakers speakers, ObjectProvider<WaitsFirst> waits) {
        this.whys = whys;
        this.voices = voices;
        this.projects = projects;
        this.speakers = speakers;
        this.waits = waits;
    }

    @GetMapping("/projects/{project}/whys")
    Answer list(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project));
        return new WhysPage(place.project(), whys.in(place), whys.mayAsk(place), form);
    }

    @PostMapping("/projects/{project}/whys")
    Answer begin(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(whys::mayAsk));
        var problem = form.text("problem", 300);
        var table = form.optional("table", 100);
        if (!form.ok()) return new WhysPage(place.project(), whys.in(place), true, form);
        return Go.to("/whys/" + NotFound.unless(whys.begin(me, place, orNull(form.typed("session")), orNull(form.typed("contribution")), problem, table)));
    }

    @GetMapping("/whys/{sheet}")
    Answer sheet(Me me, @PathVariable String sheet, @RequestParam(defaultValue = "") String under) {
        return page(me, NotFound.unless(whys.seenBy(me, sheet)), under, Form.empty());
    }

    @GetMapping("/whys/{sheet}/paper")
    Answer paper(Me me, @PathVariable String sheet) {
        var found = NotFound.unless(whys.seenBy(me, sheet));
        return new WhySheetPage(NotFound.unless(projects.place(me, found.project())).project(), found);
    }

    @PostMapping("/whys/{sheet}/answers")
    Answer because(Me me, @PathVariable String sheet, Form form) {
        var found = asking(me, sheet);
        var under = form.typed("under");
        var words = form.text("words", 500);
        if (!form.ok()) return page(me, found, under, form);
        var place = NotFound.unless(projects.place(me, found.project()));
        var who = form.typed("saidBy");
        var saidBy = who.equals("me") ? me.person() : voices.mayCapture(me, place, found.session()) ? speakers.oneOf(place, who) : null;
        if (saidBy != null && speakers.leftOut(me, found.session()).contains(saidBy)) {
            form.problem("saidBy", "voices.capture.said-no");
            return page(me, found, under, form);
        }
        var id = NotFound.unless(whys.because(me, found.id(), orNull(under), words, saidBy));
        return Go.to("/whys/" + found.id() + "?under=" + id).saying("voices.why.saved");
    }

    @PostMapping("/whys/{sheet}/answers/{answer}/taking-out")
    Answer takeOut(Me me, @PathVariable String sheet, @PathVariable String answer) {
        var found = asking(me, sheet);
        NotFound.unless(whys.takeOut(me, found.id(), answer));
        return Go.to("/whys/" + found.id()).saying("voices.why.out");
    }

    @PostMapping("/whys/{sheet}/answers/{answer}/root")
    Answer root(Me me, @PathVariable String sheet, @PathVariable String answer, Form form) {
        var found = asking(me, sheet);
        NotFound.unless(whys.markRoot(me, found.id(), answer, orNull(form.typed("part"))));
        return Go.to("/whys/" + found.id() + "?under=" + answer).saying("voices.why.root.saved");
    }

    @PostMapping("/whys/{sheet}/answers/{answer}/not-root")
    Answer notRoot(Me me, @PathVariable String sheet, @PathVariable String answer) {
        var found = asking(me, sheet);
        NotFound.unless(whys.unmarkRoot(me, found.id(), answer));
        return Go.to("/whys/" + found.id() + "?under=" + answer);
    }

    /** The root goes on: as what was said already, or as new words. */
    @PostMapping("/whys/{sheet}/answers/{answer}/words")
    Answer goOn(Me me, @PathVariable String sheet, @PathVariable String answer, Form form) {
        var found = asking(me, sheet);
        var said = form.typed("contribution");
        if (!said.isEmpty()) {
            NotFound.unless(whys.isSaidIn(me, found.id(), answer, said));
            return Go.to("/contributions/" + said);
        }
        var session = found.session();
        if (session != null && waits.orderedStream().anyMatch(it -> it.on(me, session))) return Go.to("/whys/" + found.id() + "?under=" + answer).saying("voices.say.not-now");
        return Go.to("/contributions/" + NotFound.unless(whys.goOn(me, found.id(), answer)));
    }

    @PostMapping("/whys/{sheet}/joining")
    Answer join(Me me, @PathVariable String sheet, Form form) {
        var found = joining(me, sheet);
        NotFound.unless(whys.join(me, form.typed("other"), found.id()));
        return Go.to("/whys/" + found.id()).saying("voices.why.joined");
    }

    @PostMapping("/whys/{sheet}/separating")
    Answer separate(Me me, @PathVariable String sheet, Form form) {
        var found = joining(me, sheet);
        NotFound.unless(found.joined().stream().anyMatch(it -> it.id().equals(form.typed("other"))) && whys.separate(me, form.typed("other")));
        return Go.to("/whys/" + found.id());
    }

    private WhySheet asking(Me me, String sheet) {
        return NotFound.unless(whys.seenBy(me, sheet).filter(it -> projects.place(me, it.project()).filter(whys::mayAsk).isPresent()));
    }

    private WhySheet joining(Me me, String sheet) {
        return NotFound.unless(whys.seenBy(me, sheet).filter(it -> projects.place(me, it.project()).filter(whys::mayJoin).isPresent()));
    }

    private WhyPage page(Me me, WhySheet sheet, String under, Form form) {
        var place = NotFound.unless(projects.place(me, sheet.project()));
        var path = new ArrayList<Because>();
        if (!under.isEmpty()) NotFound.unless(lead(sheet.answers(), under, path));
        boolean asks = whys.mayAsk(place);
        boolean captures = asks && voices.mayCapture(me, place, sheet.session());
        var looked = path.isEmpty() ? null : path.getLast();
        boolean root = looked != null && looked.root() != null && looked.root().contribution() == null;
        return new WhyPage(place.project(), sheet, path, asks, looked != null && looked.answers().isEmpty() && takesOut(place, looked), captures,
                captures ? speakers.of(place).stream().filter(it -> !it.id().equals(me.person())).toList() : List.<Person>of(),
                looked != null && looked.root() == null && asks ? projects.parts(place) : List.of(),
                root && captures ? words(place, sheet) : List.of(),
                looked == null && whys.mayJoin(place) ? whys.in(place).stream().filter(it -> !it.id().equals(sheet.id())).toList() : List.of(), form);
    }

    private boolean takesOut(Place place, Because answer) {
        return whys.mayAsk(place) && (place.runsSessions() || answer.mine());
    }

    private List<Contribution> words(Place place, WhySheet sheet) {
        return sheet.session() == null ? List.of() : voices.in(place, Search.latest(MOST_OFFERED).among(new Among.Session(sheet.session()))).reversed();
    }

    /** Fills in the way down to an answer. */
    private static boolean lead(List<Because> answers, String to, List<Because> path) {
        for (var it : answers) {
            path.add(it);
            if (it.id().equals(to) || lead(it.answers(), to, path)) return true;
            path.removeLast();
        }
        return false;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
