package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.voices.Voices;
import alongside.voices.Warnings;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting a warning before words that are hard to read. */
@Controller("voicesWarningPages")
class WarningPages {

    private final Warnings warnings;
    private final Voices voices;

    WarningPages(Warnings warnings, Voices voices) {
        this.warnings = warnings;
        this.voices = voices;
    }

    @GetMapping("/contributions/{contribution}/warning")
    Answer choose(Me me, @PathVariable String contribution) {
        var standing = may(me, contribution);
        return page(me, contribution, standing, Form.with("warning", standing.warning(), "reason", standing.because()));
    }

    @PostMapping("/contributions/{contribution}/warning")
    Answer put(Me me, @PathVariable String contribution, Form form) {
        var standing = may(me, contribution);
        boolean off = form.ticked("off");
        var warning = off ? "" : form.text("warning", 200);
        var reason = off || standing.mine() ? "" : form.text("reason", 500);
        if (!form.ok()) return page(me, contribution, standing, form);
        NotFound.unless(warnings.put(me, contribution, warning, reason));
        return Go.to("/contributions/" + contribution).saying("design.saved");
    }

    private Warnings.Standing may(Me me, String contribution) {
        return NotFound.unless(warnings.of(me, contribution).filter(Warnings.Standing::may));
    }

    private WarningPage page(Me me, String contribution, Warnings.Standing standing, Form form) {
        return new WarningPage(NotFound.unless(voices.seenBy(me, contribution)), standing, form);
    }
}
