package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.Feeding;
import alongside.followthrough.Reflections;
import alongside.who.Me;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying which rows fed into a decision, and which decisions something that was said led to. */
@Controller("followthroughFedPages")
class FedPages {

    private final Feeding feeding;
    private final Reflections reflections;

    FedPages(Feeding feeding, Reflections reflections) {
        this.feeding = feeding;
        this.reflections = reflections;
    }

    @GetMapping("/decisions/{decision}/reflections")
    Answer choose(Me me, @PathVariable String decision) {
        var into = choosing(me, decision);
        var form = Form.empty();
        into.rows().forEach(row -> form.put("rows", row.id()));
        return new FedPage(into.decision(), reflections.of(into.place()).stream().map(row -> Choice.of(row.id(), row.outcome())).toList(), form);
    }

    @PostMapping("/decisions/{decision}/reflections")
    Answer chosen(Me me, @PathVariable String decision, Form form) {
        choosing(me, decision);
        feeding.choose(me, decision, new HashSet<>(form.all("rows")));
        return Go.to("/decisions/" + decision).saying("design.saved");
    }

    private Feeding.Into choosing(Me me, String decision) {
        return NotFound.unless(feeding.into(me, decision).filter(Feeding.Into::mayChoose));
    }

    @GetMapping("/contributions/{contribution}/decisions")
    Answer led(Me me, @PathVariable String contribution) {
        var led = leading(me, contribution);
        var form = Form.empty();
        led.chosen().forEach(it -> form.put("decisions", it));
        return new LedPage(led.said(), led.all().stream().map(it -> Choice.of(it.id(), it.question())).toList(), form);
    }

    @PostMapping("/contributions/{contribution}/decisions")
    Answer ledTo(Me me, @PathVariable String contribution, Form form) {
        leading(me, contribution);
        feeding.ledTo(me, contribution, new HashSet<>(form.all("decisions")));
        return Go.to("/contributions/" + contribution).saying("design.saved");
    }

    private Feeding.LedTo leading(Me me, String contribution) {
        return NotFound.unless(feeding.ledTo(me, contribution).filter(it -> !it.all().isEmpty()));
    }
}
