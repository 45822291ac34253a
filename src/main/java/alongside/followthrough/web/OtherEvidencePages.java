package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.OtherEvidence;
import alongside.who.Me;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying what a row stands on besides what people said here. */
@Controller("followthroughOtherEvidencePages")
class OtherEvidencePages {

    private final OtherEvidence evidence;

    OtherEvidencePages(OtherEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/reflections/{reflection}/findings")
    Answer choose(Me me, @PathVariable String reflection) {
        var choosing = NotFound.unless(evidence.choosing(me, reflection));
        var form = Form.empty();
        choosing.chosen().forEach(it -> form.put("findings", it.id()));
        return new OtherEvidencePage(choosing.row(), choosing.all().stream().map(it -> new Choice(it.id(), it.found(), it.source() + ", " + it.when())).toList(), form);
    }

    @PostMapping("/reflections/{reflection}/findings")
    Answer chosen(Me me, @PathVariable String reflection, Form form) {
        NotFound.unless(evidence.choose(me, reflection, new HashSet<>(form.all("findings"))));
        return Go.to("/reflections/" + reflection).saying("design.saved");
    }
}
