package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.Benefit;
import alongside.followthrough.NewPromise;
import alongside.followthrough.Promise;
import alongside.followthrough.Reflection;
import alongside.followthrough.Reflections;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What comes next for a row, one question a page: we will, we did, we asked others, what got better, not doing. */
@Controller
class NextPages {

    private final Reflections reflections;
    private final Projects projects;
    private final Rows rows;
    private final Clocks clock;

    NextPages(Reflections reflections, Projects projects, Rows rows, Clocks clock) {
        this.reflections = reflections;
        this.projects = projects;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping({"/reflections/{reflection}/promises", "/reflections/{reflection}/asks", "/reflections/{reflection}/benefits", "/reflections/{reflection}/not-doing"})
    Answer next(Me me, @PathVariable String reflection, jakarta.servlet.http.HttpServletRequest request) {
        var row = keeping(me, reflection);
        var last = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        return page(me, row, switch (last) {
            case "promises" -> "promise";
            case "asks" -> "ask";
            case "benefits" -> "better";
            default -> "not-doing";
        }, "/reflections/" + reflection + "/" + last, row.outcome(), Form.empty());
    }

    @PostMapping("/reflections/{reflection}/promises")
    Answer promise(Me me, @PathVariable String reflection, Form form) {
        var row = keeping(me, reflection);
        var text = form.text("text", 1000);
        var owner = form.text("owner", 26);
        var with = form.optional("with", 26);
        var due = form.day("due");
        var depends = form.optional("depends", 500);
        if (form.ok() && reflections.promise(me, reflection, new NewPromise(text, owner, with.isEmpty() || with.equals(owner) ? null : with, due.orElseThrow(), depends,
                form.ticked("promised"))).isEmpty()) form.problem("owner", "followthrough.promise.problem.owner");
        if (!form.ok()) return page(me, row, "promise", "/reflections/" + reflection + "/promises", row.outcome(), form);
        return saved(reflection);
    }

    @PostMapping("/promises/{promise}/making")
    Answer made(Me me, @PathVariable String promise) {
        var row = NotFound.unless(reflections.ofPromise(me, promise));
        var place = NotFound.unless(projects.place(me, row.project()));
        NotFound.unless(reflections.mayMake(place, find(row, promise)) || reflections.maySayDone(place, find(row, promise)));
        reflections.make(me, promise);
        return saved(row.id());
    }

    @GetMapping("/promises/{promise}/done")
    Answer doneForm(Me me, @PathVariable String promise) {
        var row = ofMine(me, promise);
        return page(me, row, "done", "/promises/" + promise + "/done", find(row, promise).text(), Form.empty());
    }

    @PostMapping("/promises/{promise}/done")
    Answer done(Me me, @PathVariable String promise, Form form) {
        var row = ofMine(me, promise);
        var what = form.text("what", 1000);
        var day = form.day("day");
        if (day.isPresent() && day.get().isAfter(Dates.dayOf(clock.instant()))) form.problem("day", "followthrough.problem.future");
        if (!form.ok()) return page(me, row, "done", "/promises/" + promise + "/done", find(row, promise).text(), form);
        reflections.done(me, promise, what, day.orElseThrow(), form.ticked("keeps"));
        return saved(row.id());
    }

    @PostMapping("/reflections/{reflection}/asks")
    Answer ask(Me me, @PathVariable String reflection, Form form) {
        var row = keeping(me, reflection);
        var whom = form.text("whom", 200);
        var what = form.text("what", 1000);
        if (!form.ok()) return page(me, row, "ask", "/reflections/" + reflection + "/asks", row.outcome(), form);
        NotFound.unless(reflections.ask(me, reflection, whom, what));
        return saved(reflection);
    }

    private enum Reply { ACCEPTED, DECLINED }

    @GetMapping("/asks/{asked}/answer")
    Answer answerForm(Me me, @PathVariable String asked) {
        return answerPage(me, asked, Form.empty());
    }

    @PostMapping("/asks/{asked}/answer")
    Answer answer(Me me, @PathVariable String asked, Form form) {
        var page = answerPage(me, asked, form);
        var reply = form.choice("reply", Reply.class);
        var reason = reply.filter(it -> it == Reply.DECLINED).isPresent() ? form.text("reason", 1000) : form.optional("reason", 1000);
        if (!form.ok()) return page;
        NotFound.unless(reflections.answered(me, asked, reply.orElseThrow() == Reply.ACCEPTED, reason));
        return saved(page.row().id());
    }

    private NextPage answerPage(Me me, String asked, Form form) {
        var row = NotFound.unless(reflections.ofAsked(me, asked));
        keeping(me, row.id());
        var it = row.asked().stream().filter(one -> one.id().equals(asked)).findFirst().orElseThrow();
        return page(me, row, "answer", "/asks/" + asked + "/answer", it.whom() + ": " + it.what(), form);
    }

    @PostMapping("/reflections/{reflection}/benefits")
    Answer better(Me me, @PathVariable String reflection, Form form) {
        var row = keeping(me, reflection);
        var what = form.text("what", 1000);
        var forWhom = form.text("for-whom", 500);
        var known = form.choice("known", Benefit.Known.class).orElse(Benefit.Known.TESTIMONY);
        var how = form.text("how", 1000);
        var before = count(form, "before");
        var after = count(form, "after");
        if (known == Benefit.Known.FIGURES && after == null && form.problemOf("after").isEmpty()) form.problem("after", "followthrough.better.problem.figures");
        if (!form.ok()) return page(me, row, "better", "/reflections/" + reflection + "/benefits", row.outcome(), form);
        NotFound.unless(reflections.better(me, reflection,
                new Benefit(what, forWhom, known, how, before, after, form.ticked("early"), Dates.dayOf(clock.instant()))));
        return saved(reflection);
    }

    /** "14 of 30", or "61". */
    private static Benefit.@Nullable Count count(Form form, String field) {
        var typed = form.typed(field).strip().toLowerCase(java.util.Locale.ROOT);
        if (typed.isEmpty()) return null;
        var parts = typed.matches("\\d{1,8}( *(of|/|o) *\\d{1,8})?") ? typed.split(" *(of|/|o) *") : new String[0];
        if (parts.length == 0 || (parts.length == 2 && Integer.parseInt(parts[0]) > Integer.parseInt(parts[1]))) {
            form.problem(field, "followthrough.better.problem.count");
            return null;
        }
        return new Benefit.Count(Integer.parseInt(parts[0]), parts.length == 2 ? Integer.parseInt(parts[1]) : 0);
    }

    @PostMapping("/reflections/{reflection}/not-doing")
    Answer notDoing(Me me, @PathVariable String reflection, Form form) {
        var row = keeping(me, reflection);
        var reason = form.text("reason", 1000);
        var again = form.optionalDay("look-again");
        if (!form.ok()) return page(me, row, "not-doing", "/reflections/" + reflection + "/not-doing", row.outcome(), form);
        reflections.notDoing(me, reflection, reason, again.orElse(null));
        return saved(reflection);
    }

    private Reflection keeping(Me me, String reflection) {
        var row = NotFound.unless(reflections.seenBy(me, reflection));
        NotFound.unless(projects.place(me, row.project()).filter(reflections::mayKeep).isPresent());
        return row;
    }

    private Reflection ofMine(Me me, String promise) {
        var row = NotFound.unless(reflections.ofPromise(me, promise));
        NotFound.unless(projects.place(me, row.project()).filter(it -> reflections.maySayDone(it, find(row, promise))).isPresent());
        return row;
    }

    private static Promise find(Reflection row, String promise) {
        return row.promises().stream().filter(it -> it.id().equals(promise)).findFirst().orElseThrow();
    }

    private static Go saved(String reflection) {
        return Go.to("/reflections/" + reflection).saying("followthrough.saved");
    }

    private NextPage page(Me me, Reflection row, String what, String action, String about, Form form) {
        Place place = NotFound.unless(projects.place(me, row.project()));
        List<Choice> people = what.equals("promise") ? rows.people(place) : List.of();
        return new NextPage(what, action, row, about, people, form);
    }
}
