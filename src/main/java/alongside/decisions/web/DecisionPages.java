package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.decisions.rules.Chooser;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.groups.Charters;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions of a project, putting one, and the page of one. */
@Controller
class DecisionPages {

    private final Decisions decisions;
    private final Projects projects;
    private final Sessions sessions;
    private final Charters charters;
    private final Showing showing;

    DecisionPages(Decisions decisions, Projects projects, Sessions sessions, Charters charters, Showing showing) {
        this.decisions = decisions;
        this.projects = projects;
        this.sessions = sessions;
        this.charters = charters;
        this.showing = showing;
    }

    @GetMapping("/projects/{project}/decisions")
    Answer list(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var all = decisions.of(place);
        return new DecisionsPage(place.project(), all.stream().filter(Decision::open).toList(), all.stream().filter(it -> !it.open()).toList(), decisions.mayPropose(place));
    }

    @GetMapping("/projects/{project}/decisions/new")
    Answer ask(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var way = form.optionalChoice("way", Decision.Way.class);
        if (way.isEmpty()) return new ChooseWayPage(place.project(), form.typed("session").matches("[a-z0-9]{26}") ? "&session=" + form.typed("session") : "");
        return page(me, place, way.get(), SetUp.usual(way.get(), form));
    }

    /** Four questions, and one way that fits; the group chooses. */
    @GetMapping("/projects/{project}/decisions/chooser")
    Answer choose(Me me, @PathVariable String project) {
        return new ChooserPage(mayPropose(me, project).project(), null, Form.empty());
    }

    @PostMapping("/projects/{project}/decisions/chooser")
    Answer advise(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var about = form.choice("about", Chooser.About.class);
        var many = form.choice("many", Chooser.Many.class);
        var matters = form.choice("matters", Chooser.Matters.class);
        var effort = form.choice("effort", Chooser.Effort.class);
        if (about.isEmpty() || many.isEmpty() || matters.isEmpty() || effort.isEmpty()) return new ChooserPage(place.project(), null, form);
        return new ChooserPage(place.project(), Chooser.advise(about.get(), many.get(), matters.get(), effort.get()), form);
    }

    @PostMapping("/projects/{project}/decisions")
    Answer propose(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var way = form.optionalChoice("way", Decision.Way.class).orElse(Decision.Way.CONSENT);
        var question = form.text("question", 300);
        var proposal = way.ofAProposal() ? form.text("proposal", 4000) : form.optional("proposal", 4000);
        var options = SetUp.options(way, form);
        int places = SetUp.places(way, options, form);
        var terms = SetUp.terms(way, decisions.votes(place), form);
        var closes = form.day("closes");
        closes.filter(it -> it.isBefore(decisions.today())).ifPresent(it -> form.problem("closes", "decisions.problem.closes-past"));
        var part = known(form.typed("part"), parts(place));
        var session = known(form.typed("session"), sessions(place));
        var charter = form.ticked("charter") ? charters.draft(place.project().group()).map(it -> it.id()) : Optional.<String>empty();
        if (decisions.votes(place) == 0) form.problem("question", "decisions.problem.nobody-has-a-vote");
        boolean secret = !way.answersEachOther() && form.typed("ballot").equals("SECRET");
        if (secret && decisions.votes(place) < Decisions.FEWEST_FOR_SECRET) form.problem("ballot", "decisions.problem.too-few-for-secret");
        if (!form.ok() || closes.isEmpty()) return page(me, place, way, form);
        var id = decisions.propose(me, place, new NewDecision(question, way, proposal, options, places, closes.get(), form.ticked("closeWhenAll"),
                part.orElse(null), session.orElse(null), charter.orElse(null), secret, terms, way == Decision.Way.CONSENT && form.ticked("steps")));
        return Go.to("/decisions/" + id).saying("decisions.new.saved");
    }

    @GetMapping("/decisions/{decision}")
    Answer show(Me me, @PathVariable String decision) {
        var it = NotFound.unless(decisions.seenBy(me, decision));
        return showing.page(me, it, Form.empty());
    }

    @GetMapping("/decisions/{decision}/ballot-sheet")
    Answer sheet(Me me, @PathVariable String decision) {
        var it = NotFound.unless(decisions.seenBy(me, decision));
        return new BallotSheetPage(it, projects.place(me, it.project()).orElseThrow().project().title());
    }

    private Place mayPropose(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(decisions::mayPropose));
    }

    private Answer page(Me me, Place place, Decision.Way way, Form form) {
        return new NewDecisionPage(place.project(), way, decisions.votes(place), parts(place), sessions(place),
                way == Decision.Way.CONSENT && charters.draft(place.project().group()).isPresent(), form);
    }

    private List<Choice> parts(Place place) {
        return projects.parts(place).stream().map(it -> Choice.of(it.id(), it.title())).toList();
    }

    private List<Choice> sessions(Place place) {
        return sessions.of(place).stream().map(it -> Choice.of(it.id(), it.title())).toList();
    }

    private static Optional<String> known(String id, List<Choice> choices) {
        return choices.stream().map(Choice::value).filter(id::equals).findFirst();
    }
}
