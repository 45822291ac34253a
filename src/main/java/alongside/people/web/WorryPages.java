package alongside.people.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.people.Worries;
import alongside.people.Worry;
import alongside.who.Me;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "I'm worried about someone": open to everybody; what is written is read by safeguarding contacts alone. */
@Controller
class WorryPages {

    private final Worries worries;
    private final Names names;

    WorryPages(Worries worries, Names names) {
        this.worries = worries;
        this.names = names;
    }

    @Open
    @GetMapping("/worry")
    Answer worry(@Nullable Me me) {
        return page(me, Form.empty());
    }

    @Open
    @PostMapping("/worry")
    Answer write(@Nullable Me me, Form form) {
        var words = form.text("words", 4000);
        var reach = form.optional("reach", 300);
        // Nobody to read it: the page says so and whom to phone, and what was typed is not lost.
        if (!form.ok() || !worries.somebodyReads()) return page(me, form);
        worries.raise(me, words, reach);
        return Go.to("/worry/sent");
    }

    @Open
    @GetMapping("/worry/sent")
    Answer sent() {
        return new WorrySentPage();
    }

    @AskTwice
    @GetMapping("/worries")
    Answer list(Me me) {
        return new WorriesPage(NotFound.unless(worries.list(me)));
    }

    @AskTwice
    @GetMapping("/worries/{worry}")
    Answer one(Me me, @PathVariable String worry) {
        return page(NotFound.unless(worries.open(me, worry)), Form.empty());
    }

    @AskTwice
    @PostMapping("/worries/{worry}/steps")
    Answer step(Me me, @PathVariable String worry, Form form) {
        NotFound.unless(worries.reads(me));
        var kind = form.choice("kind", Worry.Kind.class);
        var note = form.text("note", 4000);
        if (!form.ok()) return page(NotFound.unless(worries.open(me, worry)), form);
        NotFound.unless(worries.step(me, worry, kind.orElseThrow(), note));
        return Go.to("/worries/" + worry).saying("people.worry.step-saved");
    }

    private WorryPage page(@Nullable Me me, Form form) {
        return new WorryPage(worries.somebodyReads(), me != null && worries.mayName(me), form);
    }

    private Answer page(Worry worry, Form form) {
        var ids = new HashSet<String>();
        if (worry.by() != null) ids.add(worry.by());
        worry.steps().forEach(it -> ids.add(it.person()));
        worry.readings().forEach(it -> ids.add(it.person()));
        return new OneWorryPage(worry, names.of(ids), form);
    }
}
