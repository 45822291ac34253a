package alongside.decisions.web;

import alongside.decisions.Asking;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
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
    private final Offered offered;

    AskPages(Decisions decisions, Preparing preparing, Projects projects, Offered offered) {
        this.decisions = decisions;
        this.preparing = preparing;
        this.projects = projects;
        this.offered = offered;
    }

    @GetMapping("/projects/{project}/decisions/new")
    Answer ask(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var way = form.optionalChoice("way", Decision.Way.class);
        if (way.isEmpty()) return new ChooseWayPage(place.project(), Ids.is(form.typed("session")) ? "&session=" + form.typed("session") : "");
        return offered.page(place, way.get(), SetUp.usual(way.get(), form));
    }

    @PostMapping("/projects/{project}/decisions")
    Answer propose(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var way = form.optionalChoice("way", Decision.Way.class).orElse(Decision.Way.CONSENT);
        var question = form.text("question", 300);
        var proposal = way.ofAProposal() ? form.text("proposal", 4000) : form.optional("proposal", 4000);
        var options = SetUp.options(way, form);
        int places = SetUp.places(way, options, form);
        var whom = offered.people(place, form);
        int votes = offered.votes(place, whom.orElse(null));
        var terms = SetUp.terms(way, votes, form);
        var closes = form.day("closes");
        closes.filter(it -> it.isBefore(decisions.today())).ifPresent(it -> form.problem("closes", "decisions.problem.closes-past"));
        var part = offered.part(place, form);
        var session = offered.session(place, form);
        var charter = form.ticked("charter") ? offered.charter(place) : Optional.<String>empty();
        var about = offered.about(place, form);
        if (votes == 0) form.problem("question", "decisions.problem.nobody-has-a-vote");
        boolean secret = !way.answersEachOther() && form.typed("ballot").equals("SECRET");
        if (secret && votes < Decisions.FEWEST_FOR_SECRET) form.problem("ballot", "decisions.problem.too-few-for-secret");
        if (!form.ok() || closes.isEmpty()) return offered.page(place, way, form);
        var it = new NewDecision(question, way, proposal, options, places, closes.get(), form.ticked("closeWhenAll"),
                part.orElse(null), session.orElse(null), charter.orElse(null), secret, terms, way == Decision.Way.CONSENT && form.ticked("steps"),
                Asking.of(about, whom.orElse(null), !way.answersEachOther() && form.ticked("stands")));
        if (form.ticked("later")) return Go.to("/prepared/" + preparing.prepare(me, place, it)).saying("decisions.prepared.saved");
        var id = decisions.propose(me, place, it);
        return Go.to("/decisions/" + id).saying("decisions.new.saved");
    }

    private Place mayPropose(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(decisions::mayPropose));
    }
}
