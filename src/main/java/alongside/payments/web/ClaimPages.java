package alongside.payments.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.payments.Claim;
import alongside.payments.Claims;
import alongside.payments.NewExpense;
import alongside.payments.PayOffers;
import alongside.payments.rules.Stage;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One claim: what it is for, money back added to it, and the second person's yes or question. */
@Controller
class ClaimPages {

    private final Claims claims;
    private final PayOffers offers;
    private final Projects projects;
    private final Reading reading;

    ClaimPages(Claims claims, PayOffers offers, Projects projects, Reading reading) {
        this.claims = claims;
        this.offers = offers;
        this.projects = projects;
        this.reading = reading;
    }

    @GetMapping("/claims/{claim}")
    Answer claim(Me me, @PathVariable String claim) {
        return page(me, NotFound.unless(claims.seenBy(me, claim)), Form.empty());
    }

    @PostMapping("/claims/{claim}/expenses")
    Answer add(Me me, @PathVariable String claim, Form form) {
        var found = NotFound.unless(claims.seenBy(me, claim).filter(it -> claims.mayAdd(me, it)));
        var kind = form.choice("kind", Claim.Expense.class).orElse(Claim.Expense.OTHER);
        var note = form.text("note", 300);
        boolean miles = kind == Claim.Expense.MILEAGE;
        long tenths = miles ? tenths(form) : 0;
        long pence = miles ? 0 : form.pence("amount").orElse(0);
        if (!miles && form.problemOf("amount").isEmpty() && (pence == 0 || pence > 1_000_000)) form.problem("amount", "payments.claim.problem.amount");
        if (!form.ok()) return page(me, found, form);
        var into = NotFound.unless(claims.addExpense(me, claim, new NewExpense(kind, note, pence, tenths)));
        return Go.to("/claims/" + into).saying("payments.claim.added");
    }

    private static long tenths(Form form) {
        var typed = form.typed("miles").strip();
        if (!typed.matches("\\d{1,4}([.]\\d)?") || typed.matches("0+([.]0)?")) {
            form.problem("miles", "payments.claim.problem.miles");
            return 0;
        }
        return Math.round(Double.parseDouble(typed) * 10);
    }

    @PostMapping("/claims/{claim}/expenses/{line}/removal")
    Answer remove(Me me, @PathVariable String claim, @PathVariable String line) {
        NotFound.unless(claims.seenBy(me, claim).filter(it -> claims.mayAdd(me, it)));
        return claims.removeExpense(me, claim, line)
                ? Go.to("/claims/" + claim).saying("payments.claim.removed") : Go.to("/claims/" + claim);
    }

    @PostMapping("/claims/{claim}/question")
    Answer ask(Me me, @PathVariable String claim, Form form) {
        var found = NotFound.unless(claims.seenBy(me, claim));
        var place = NotFound.unless(projects.place(me, found.project()));
        NotFound.unless(claims.mayAsk(place, found));
        var words = form.text("question", 1000);
        if (!form.ok()) return page(me, found, form);
        NotFound.unless(claims.ask(me, place, claim, words));
        return Go.to("/claims/" + claim).saying("payments.claim.asked");
    }

    private ClaimPage page(Me me, Claim claim, Form form) {
        var place = projects.place(me, claim.project());
        var steps = claims.steps(claim);
        var question = claim.stage() == Stage.ASKED ? steps.getLast().words() : "";
        return new ClaimPage(reading.lines(List.of(claim)).getFirst(), claim.person().equals(me.person()), claims.mayAdd(me, claim),
                place.filter(it -> claims.mayAsk(it, claim)).isPresent(), place.filter(Place::seesPayments).isPresent(),
                place.map(offers::charities).orElse(Map.of()), steps, question, form);
    }
}
