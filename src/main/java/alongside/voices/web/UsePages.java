package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.voices.Contribution.Audience;
import alongside.voices.Uses;
import alongside.voices.Voices;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where words may be used, and writing down that they were. */
@Controller("voicesUsePages")
class UsePages {

    private final Uses uses;
    private final Voices voices;

    UsePages(Uses uses, Voices voices) {
        this.uses = uses;
        this.voices = voices;
    }

    @PostMapping("/contributions/{contribution}/audience")
    Answer permit(Me me, @PathVariable String contribution, Form form) {
        NotFound.unless(of(me, contribution).mine());
        var audience = form.choice("audience", Audience.class);
        if (audience.isEmpty()) return Go.to("/contributions/" + contribution);
        uses.permit(me, contribution, audience.get());
        return Go.to("/contributions/" + contribution).saying("voices.use.saved");
    }

    @PostMapping("/contributions/{contribution}/uses")
    Answer use(Me me, @PathVariable String contribution, Form form) {
        NotFound.unless(of(me, contribution).mayUse());
        var where = form.text("where", 300);
        if (!form.ok()) return new UsePage(NotFound.unless(voices.seenBy(me, contribution)), form);
        return Go.to("/contributions/" + contribution).saying(form.onceFor(() -> uses.use(me, contribution, where)) ? "voices.use.used.saved" : "voices.use.used.not");
    }

    @PostMapping("/contributions/{contribution}/public-page")
    Answer onPublicPage(Me me, @PathVariable String contribution, Form form) {
        NotFound.unless(of(me, contribution).mayUse());
        boolean done = form.typed("show").equals("no") ? uses.outOfPublic(me, contribution) : uses.intoPublic(me, contribution);
        return Go.to("/contributions/" + contribution).saying(done ? "voices.use.public.saved" : "voices.use.used.not");
    }

    private Uses.Standing of(Me me, String contribution) {
        NotFound.unless(voices.seenBy(me, contribution));
        return uses.of(me, contribution);
    }
}
