package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Held;
import alongside.voices.HidingRule;
import alongside.voices.LookingAfter;
import alongside.voices.Reported;
import alongside.voices.Search;
import alongside.voices.Voices;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How what is said is looked after: the rules and the log for everybody, reporting, hiding, and appeals. */
@Controller("voicesLookingAfterPages")
class LookingAfterPages {

    private final LookingAfter after;
    private final Voices voices;
    private final Projects projects;

    LookingAfterPages(LookingAfter after, Voices voices, Projects projects) {
        this.after = after;
        this.voices = voices;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/voices/rules")
    Answer rules(Me me, @PathVariable String project, @RequestParam(name = "after", defaultValue = "") String last) {
        var place = NotFound.unless(projects.place(me, project));
        var waiting = Stretch.of(last, most -> last.isEmpty() ? after.waiting(place, most).few() : after.waiting(place, Search.latest(most).after(last)));
        var log = after.log(place, "", RulesPage.LOG + 1);
        return new RulesPage(place.project(), after.looksFirst(place), after.maySetShowing(place), after.mayHide(place),
                waiting, after.waiting(place, Stretch.LENGTH + 1).all(), after.reports(place, Stretch.LENGTH), after.reports(place), after.appeals(place), log);
    }

    @GetMapping("/projects/{project}/voices/hidden")
    Answer hidden(Me me, @PathVariable String project, @RequestParam(name = "after", defaultValue = "") String last) {
        var place = NotFound.unless(projects.place(me, project));
        var log = after.log(place, last, Stretch.LENGTH + 1);
        return new HiddenPage(place.project(), log.stream().limit(Stretch.LENGTH).toList(), log.size() > Stretch.LENGTH, !last.isEmpty(), after.mayHide(place));
    }

    @PostMapping("/projects/{project}/voices/showing")
    Answer showing(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(after::maySetShowing));
        after.lookFirst(me, place, form.typed("showing").equals("first"));
        return Go.to("/projects/" + project + "/voices/rules").saying("voices.rules.showing.saved");
    }

    @PostMapping("/contributions/{contribution}/showing")
    Answer show(Me me, @PathVariable String contribution) {
        var said = hiding(me, contribution);
        after.show(me, contribution);
        return Go.to("/projects/" + said.project() + "/voices/rules").saying("voices.rules.shown");
    }

    // --- reporting

    @GetMapping("/contributions/{contribution}/reports")
    Answer report(Me me, @PathVariable String contribution) {
        return new ReportPage(NotFound.unless(voices.seenBy(me, contribution)), Form.empty());
    }

    @PostMapping("/contributions/{contribution}/reports")
    Answer report(Me me, @PathVariable String contribution, Form form) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        var reason = form.text("reason", 1000);
        if (!form.ok()) return new ReportPage(said, form);
        after.report(me, contribution, reason);
        return Go.to("/contributions/" + contribution).saying("voices.report.sent");
    }

    @GetMapping("/projects/{project}/voices/reports/{report}/staying")
    Answer staying(Me me, @PathVariable String project, @PathVariable String report) {
        var place = NotFound.unless(projects.place(me, project).filter(after::mayHide));
        return new StaysPage(place.project(), reported(place, report), Form.empty());
    }

    @PostMapping("/projects/{project}/voices/reports/{report}/staying")
    Answer stays(Me me, @PathVariable String project, @PathVariable String report, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(after::mayHide));
        var found = reported(place, report);
        var why = form.text("why", 1000);
        if (!form.ok()) return new StaysPage(place.project(), found, form);
        after.stays(me, report, why);
        return Go.to("/projects/" + project + "/voices/rules").saying("voices.report.answered");
    }

    private Reported reported(Place place, String report) {
        return NotFound.unless(after.reported(place, report));
    }

    // --- hiding

    @GetMapping("/contributions/{contribution}/hiding")
    Answer hiding(Me me, @PathVariable String contribution, Form form) {
        return page(me, hiding(me, contribution), form);
    }

    @PostMapping("/contributions/{contribution}/hiding")
    Answer hide(Me me, @PathVariable String contribution, Form form) {
        var said = hiding(me, contribution);
        var rule = form.choice("rule", HidingRule.class);
        var reason = form.text("reason", 1000);
        if (!form.ok()) return page(me, said, form);
        after.hide(me, contribution, rule.orElseThrow(), reason);
        return Go.to("/contributions/" + contribution).saying("voices.hide.done");
    }

    @PostMapping("/contributions/{contribution}/hiding/answer")
    Answer answer(Me me, @PathVariable String contribution, Form form) {
        var said = hiding(me, contribution);
        NotFound.unless(after.mayAnswer(me, contribution));
        var shown = form.typed("shown");
        if (!shown.equals("yes") && !shown.equals("no")) form.problem("shown", "design.problem.choose");
        var why = form.text("why", 2000);
        if (!form.ok()) return page(me, said, form);
        NotFound.unless(after.answer(me, contribution, shown.equals("yes"), why));
        return Go.to("/contributions/" + contribution).saying("voices.appeal.answered");
    }

    private HidingPage page(Me me, Contribution said, Form form) {
        return new HidingPage(said, said.held() == Held.HIDDEN ? after.of(me, said.id()).orElse(null) : null, after.mayAnswer(me, said.id()), form);
    }

    private Contribution hiding(Me me, String contribution) {
        return NotFound.unless(voices.seenBy(me, contribution).filter(it -> projects.place(me, it.project()).filter(after::mayHide).isPresent()));
    }

    @GetMapping("/contributions/{contribution}/appeal")
    Answer appeal(Me me, @PathVariable String contribution) {
        var said = appealing(me, contribution);
        return new AppealPage(said, NotFound.unless(after.of(me, contribution)), Form.empty());
    }

    @PostMapping("/contributions/{contribution}/appeal")
    Answer appeal(Me me, @PathVariable String contribution, Form form) {
        var said = appealing(me, contribution);
        var words = form.text("words", 2000);
        if (!form.ok()) return new AppealPage(said, NotFound.unless(after.of(me, contribution)), form);
        after.appeal(me, contribution, words);
        return Go.to("/contributions/" + contribution).saying("voices.appeal.sent");
    }

    /** One's own words that are hidden. */
    private Contribution appealing(Me me, String contribution) {
        return NotFound.unless(voices.seenBy(me, contribution).filter(it -> it.mine() && it.held() == Held.HIDDEN));
    }
}
