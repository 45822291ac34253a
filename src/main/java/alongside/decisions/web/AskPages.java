package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
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

/** Putting a question to the group, or keeping it ready. */
@Controller("decisionsAskPages")
class AskPages {

    private final Decisions decisions;
    private final Preparing preparing;
    private final Projects projects;
    private final Sessions sessions;
    private final Charters charters;

    AskPages(Decisions decisions, Preparing preparing, Projects projects, Sessions sessions, Charters charters) {
        this.decisions = decisions;
        this.preparing = preparing;
        this.projects = projects;
        this.sessions = sessions;
        this.charters = charters;
    }

    @GetMapping("/projects/{project}/decisions/new")
    Answer ask(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var way = form.optionalChoice("way", Decision.Way.class);
        if (way.isEmpty()) return new ChooseWayPage(place.project(), form.typed("session").matches("[a-z0-9]{26}") ? "&session=" + form.typed("session") : "");
        return page(me, place, way.get(), SetUp.usual(way.get(), form));
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
        var it = new NewDecision(question, way, proposal, options, places, closes.get(), form.ticked("closeWhenAll"),
                part.orElse(null), session.orElse(null), charter.orElse(null), secret, terms, way == Decision.Way.CONSENT && form.ticked("steps"));
        if (form.ticked("later")) return Go.to("/prepared/" + preparing.prepare(me, place, it)).saying("decisions.prepared.saved");
        var id = decisions.propose(me, place, it);
        return Go.to("/decisions/" + id).saying("decisions.new.saved");
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
