package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.voices.AboutParts;
import alongside.voices.Voices;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying which parts of the project something that was said is about. */
@Controller("voicesAboutPartsPages")
class AboutPartsPages {

    private final AboutParts about;
    private final Voices voices;

    AboutPartsPages(AboutParts about, Voices voices) {
        this.about = about;
        this.voices = voices;
    }

    @GetMapping("/contributions/{contribution}/parts")
    Answer choose(Me me, @PathVariable String contribution) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        var standing = NotFound.unless(about.of(me, contribution).filter(it -> !it.all().isEmpty()));
        var form = Form.empty();
        standing.parts().forEach(it -> form.put("parts", it.id()));
        return new AboutPartsPage(said, standing.all().stream().map(it -> Choice.of(it.id(), it.title())).toList(), form);
    }

    @PostMapping("/contributions/{contribution}/parts")
    Answer chosen(Me me, @PathVariable String contribution, Form form) {
        NotFound.unless(about.choose(me, contribution, form.all("parts")));
        return Go.to("/contributions/" + contribution).saying("design.saved");
    }
}
