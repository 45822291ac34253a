package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Plan;
import alongside.projects.Projects;
import alongside.projects.Publishing;
import alongside.projects.ReadinessCheck.Answered;
import alongside.projects.SettingUp;
import alongside.projects.rules.Readiness;
import alongside.projects.rules.Readiness.Question;
import alongside.who.Me;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The calm set-up: what everybody in the project may read, those who arrange it write down, in any order. */
@Controller
class SetUpPages {

    private final Projects projects;
    private final SettingUp settingUp;
    private final Publishing publishing;

    SetUpPages(Projects projects, SettingUp settingUp, Publishing publishing) {
        this.projects = projects;
        this.settingUp = settingUp;
        this.publishing = publishing;
    }

    @GetMapping("/projects/{project}/set-up")
    Answer steps(Me me, @PathVariable String project) {
        var place = arranged(me, project);
        return new SetUpPage(place.project(), publishing.steps(place), projects.publication(place));
    }

    @GetMapping("/projects/{project}/plan")
    Answer plan(Me me, @PathVariable String project) {
        var place = arranged(me, project);
        var plan = projects.plan(place);
        return new PlanPage(place.project(), Form.with("why", plan.why(), "outcome", plan.outcome(), "prepared", plan.prepared(),
                "decided", plan.decided(), "starts", Days.typed(plan.starts()), "ends", Days.typed(plan.ends())));
    }

    @PostMapping("/projects/{project}/plan")
    Answer plan(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        var starts = form.optionalDay("starts");
        var ends = form.optionalDay("ends");
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) form.problem("ends", "projects.plan.problem.ends");
        var plan = new Plan(form.optional("why", 2000), form.optional("outcome", 2000), form.optional("prepared", 2000),
                form.optional("decided", 2000), starts.orElse(null), ends.orElse(null));
        if (!form.ok()) return new PlanPage(place.project(), form);
        settingUp.plan(me, place, plan);
        return Go.to("/projects/" + project + "/set-up").saying("design.saved");
    }

    @GetMapping("/projects/{project}/readiness")
    Answer readiness(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        return new ReadinessPage(place, settingUp.readiness(place));
    }

    @GetMapping("/projects/{project}/readiness/{question}")
    Answer question(Me me, @PathVariable String project, @PathVariable String question) {
        var place = arranged(me, project);
        var asked = asked(question);
        var said = settingUp.readiness(place).stream().findFirst().map(it -> it.answers().get(asked));
        return new QuestionPage(place.project(), asked, said.map(it -> Form.with("answer", it.answer().name(), "note", it.note(),
                "talk-with", it.talkWith(), "talk-about", it.talkAbout())).orElse(Form.empty()));
    }

    @PostMapping("/projects/{project}/readiness/{question}")
    Answer question(Me me, @PathVariable String project, @PathVariable String question, Form form) {
        var place = arranged(me, project);
        var asked = asked(question);
        var answer = form.choice("answer", Readiness.Answer.class);
        var note = form.optional("note", 500);
        var talkWith = form.optional("talk-with", 200);
        var talkAbout = form.optional("talk-about", 200);
        if (!form.ok() || answer.isEmpty()) return new QuestionPage(place.project(), asked, form);
        settingUp.answer(me, place, asked, new Answered(answer.get(), note, talkWith, talkAbout));
        int next = asked.ordinal() + 1;
        var overview = "/projects/" + project + "/readiness";
        return Go.to(next < Question.values().length ? overview + "/" + name(Question.values()[next]) : overview).saying("design.saved");
    }

    @GetMapping("/projects/{project}/rights")
    Answer rights(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        return new RightsPage(place, projects.parts(place), settingUp.rights(place), Form.empty());
    }

    @PostMapping("/projects/{project}/rights")
    Answer addRight(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        var matter = form.text("matter", 200);
        var who = form.text("who", 500);
        if (!form.ok()) return new RightsPage(place, projects.parts(place), settingUp.rights(place), form);
        settingUp.addRight(me, place, matter, who);
        return Go.to("/projects/" + project + "/rights").saying("design.saved");
    }

    @PostMapping("/projects/{project}/rights/removal")
    Answer removeRight(Me me, @PathVariable String project, Form form) {
        settingUp.removeRight(me, arranged(me, project), form.optional("right", 26));
        return Go.to("/projects/" + project + "/rights").saying("projects.rights.removed");
    }

    @GetMapping("/projects/{project}/publication")
    Answer publication(Me me, @PathVariable String project) {
        return publicationOf(arranged(me, project), Form.empty());
    }

    @PostMapping("/projects/{project}/publication")
    Answer publish(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        if (publishing.publish(me, place)) return Go.to("/projects/" + project + "/publication").saying("projects.publication.published");
        form.problem("publish", "projects.publication.problem");
        return publicationOf(place, form);
    }

    @PostMapping("/projects/{project}/publication/taken-back")
    Answer takeBack(Me me, @PathVariable String project) {
        publishing.takeBack(me, arranged(me, project));
        return Go.to("/projects/" + project + "/publication").saying("projects.publication.taken-back");
    }

    private Answer publicationOf(Place place, Form form) {
        return new PublicationPage(place.project(), publishing.steps(place), projects.publication(place), form);
    }

    private Place arranged(Me me, String project) {
        var place = NotFound.unless(projects.place(me, project));
        NotFound.unless(place.arranges());
        return place;
    }

    private static Question asked(String name) {
        return NotFound.unless(Arrays.stream(Question.values()).filter(it -> name(it).equals(name)).findFirst());
    }

    private static String name(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }
}
