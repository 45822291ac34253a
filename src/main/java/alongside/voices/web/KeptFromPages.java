package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution;
import alongside.voices.KeptFrom;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who should not see one's own words: chosen anew at any time. */
@Controller("voicesKeptFromPages")
class KeptFromPages {

    private final KeptFrom kept;
    private final Voices voices;
    private final Projects projects;
    private final WhomNot whomNot;

    KeptFromPages(KeptFrom kept, Voices voices, Projects projects, WhomNot whomNot) {
        this.kept = kept;
        this.voices = voices;
        this.projects = projects;
        this.whomNot = whomNot;
    }

    @GetMapping("/contributions/{contribution}/kept-from")
    Answer choose(Me me, @PathVariable String contribution) {
        var form = Form.empty();
        NotFound.unless(kept.of(me, contribution)).forEach(it -> form.put("from", it));
        return page(me, contribution, form);
    }

    @PostMapping("/contributions/{contribution}/kept-from")
    Answer chosen(Me me, @PathVariable String contribution, Form form) {
        NotFound.unless(kept.of(me, contribution));
        var from = form.all("from").isEmpty() ? Set.<String>of() : whomNot.read(me, place(me, contribution), form);
        if (!form.ok()) return page(me, contribution, form);
        NotFound.unless(kept.choose(me, contribution, from));
        return Go.to("/contributions/" + contribution).saying("design.saved");
    }

    private WhomNotPage page(Me me, String contribution, Form form) {
        var place = place(me, contribution);
        return new WhomNotPage(place.project(), said(me, contribution).words(), "/contributions/" + contribution + "/kept-from", Map.of(), whomNot.choices(me, place), form);
    }

    private Place place(Me me, String contribution) {
        return NotFound.unless(projects.place(me, said(me, contribution).project()));
    }

    private Contribution said(Me me, String contribution) {
        return NotFound.unless(voices.seenBy(me, contribution));
    }
}
