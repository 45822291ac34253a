package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.StandIns;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who cannot vote asks one other to vote for them, by themselves or through whoever writes it down; and takes it back. */
@Controller("decisionsStandInPages")
class StandInPages {

    private final Decisions decisions;
    private final StandIns standIns;
    private final Showing showing;

    StandInPages(Decisions decisions, StandIns standIns, Showing showing) {
        this.decisions = decisions;
        this.standIns = standIns;
        this.showing = showing;
    }

    @GetMapping("/decisions/{decision}/stand-ins/{person}")
    Answer whom(Me me, @PathVariable String decision, @PathVariable String person) {
        return page(me, sayable(me, decision, person), person, Form.empty());
    }

    @PostMapping("/decisions/{decision}/stand-ins/{person}")
    Answer ask(Me me, @PathVariable String decision, @PathVariable String person, Form form) {
        var it = sayable(me, decision, person);
        boolean own = me.person().equals(person);
        var whom = form.text("standIn", 26);
        var how = own ? null : form.choice("how", How.class).orElse(null);
        if (form.ok() && !standIns.ask(me, decision, person, whom, how, form.ticked("readBack"))) form.problem("standIn", "decisions.stand-in.taken");
        if (!form.ok()) return page(me, it, person, form);
        return Go.to("/decisions/" + decision).saying("decisions.stand-in.asked");
    }

    @PostMapping("/decisions/{decision}/stand-ins/{person}/ending")
    Answer takeBack(Me me, @PathVariable String decision, @PathVariable String person) {
        NotFound.unless(standIns.takeBack(me, decision, person));
        return Go.to("/decisions/" + decision).saying("decisions.stand-in.taken-back");
    }

    private Answer page(Me me, Decision it, String person, Form form) {
        List<Choice> free = standIns.free(it, person).stream().map(one -> Choice.of(one, showing.name(one))).toList();
        return new StandInPage(it, person, me.person().equals(person) ? "" : showing.name(person), free, form);
    }

    private Decision sayable(Me me, String decision, String person) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> standIns.maySay(me, it, person)));
    }
}
