package alongside.decisions.web;

import alongside.decisions.Decisions;
import alongside.decisions.Option;
import alongside.decisions.Prepared;
import alongside.decisions.Preparing;
import alongside.decisions.Whom;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Projects;
import alongside.uploads.Handing;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A question that is ready: look at it once more, give its options pictures, put it. */
@Controller
class PreparedPages {

    private final Preparing preparing;
    private final Decisions decisions;
    private final Projects projects;
    private final Handing handing;
    private final Whom whom;

    PreparedPages(Preparing preparing, Decisions decisions, Projects projects, Handing handing, Whom whom) {
        this.preparing = preparing;
        this.decisions = decisions;
        this.projects = projects;
        this.handing = handing;
        this.whom = whom;
    }

    @GetMapping("/prepared/{prepared}")
    Answer show(Me me, @PathVariable String prepared, Form address) {
        return isPut(me, prepared) ? Go.back(address, "/decisions/" + prepared) : page(me, seen(me, prepared), Form.empty().goingBack(address));
    }

    @PostMapping("/prepared/{prepared}/opening")
    Answer open(Me me, @PathVariable String prepared, Form form) {
        if (isPut(me, prepared)) return Go.back(form, "/decisions/" + prepared).saying("decisions.prepared.opened");
        var it = seen(me, prepared);
        var opened = preparing.start(me, prepared, form.ticked("room") && it.it().session() != null);
        return opened.map(id -> Go.back(form, "/decisions/" + id).saying("decisions.prepared.opened")).orElseGet(() -> Go.to("/prepared/" + prepared));
    }

    @PostMapping("/prepared/{prepared}/dropping")
    Answer drop(Me me, @PathVariable String prepared) {
        var it = seen(me, prepared);
        preparing.drop(me, prepared);
        return Go.to("/projects/" + it.project() + "/decisions").saying("decisions.prepared.dropped");
    }

    @GetMapping("/prepared/{prepared}/options/{option}")
    Answer picture(Me me, @PathVariable String prepared, @PathVariable String option) {
        var it = seen(me, prepared);
        var found = option(it, option);
        return new OptionPicturePage(it, found, Form.with("shows", found.shows()));
    }

    @PostMapping("/prepared/{prepared}/options/{option}")
    Answer bring(Me me, @PathVariable String prepared, @PathVariable String option, Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var it = seen(me, prepared);
        var found = option(it, option);
        if (form.ticked("away")) {
            preparing.takePictureAway(me, prepared, option);
            return Go.to("/prepared/" + prepared).saying("design.saved");
        }
        var shows = form.text("shows", 300);
        if (file == null || file.isEmpty()) form.problem("file", "decisions.picture.none");
        else if (form.ok() && !preparing.picture(me, prepared, option, file.getBytes(), shows)) form.problem("file", "decisions.picture.not-one");
        if (form.ok()) return Go.to("/prepared/" + prepared).saying("design.saved");
        if (form.problemOf("file").isEmpty()) form.problem("file", "design.problem.file-again");
        return new OptionPicturePage(it, found, form);
    }

    @GetMapping("/prepared/{prepared}/options/{option}/picture")
    void handed(Me me, @PathVariable String prepared, @PathVariable String option, HttpServletResponse response) throws IOException {
        handing.picture(NotFound.unless(preparing.picture(me, prepared, option)), response);
    }

    @GetMapping("/decisions/{decision}/options/{option}/picture")
    void handedOf(Me me, @PathVariable String decision, @PathVariable String option, HttpServletResponse response) throws IOException {
        handing.picture(NotFound.unless(preparing.pictureOf(me, decision, option)), response);
    }

    /** By a first press, or by somebody else. */
    private boolean isPut(Me me, String prepared) {
        return decisions.seenBy(me, prepared).isPresent();
    }

    private Prepared seen(Me me, String prepared) {
        return NotFound.unless(preparing.seenBy(me, prepared));
    }

    private static Option option(Prepared prepared, String option) {
        return NotFound.unless(prepared.it().options().stream().filter(it -> it.id().equals(option)).findFirst());
    }

    private Answer page(Me me, Prepared it, Form form) {
        var place = NotFound.unless(projects.place(me, it.project()));
        var peopleOf = it.it().asking().peopleOf();
        return new PreparedPage(it, whom.asked(place, peopleOf).size(), peopleOf == null ? "" : whom.called(place, peopleOf), it.it().session() != null, preparing.canBePut(place, it), form);
    }
}
