package alongside.payments.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.payments.Claims;
import alongside.payments.PayOffers;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own money: what was offered and chosen, how it reaches me, what I am owed and was paid. */
@Controller
class MyPayPages {

    private static final String CHANGE = "/me/payments/payee/change";

    private final PayOffers offers;
    private final Claims claims;
    private final Projects projects;
    private final Reading reading;

    MyPayPages(PayOffers offers, Claims claims, Projects projects, Reading reading) {
        this.offers = offers;
        this.claims = claims;
        this.projects = projects;
        this.reading = reading;
    }

    @GetMapping("/me/payments")
    Answer mine(Me me) {
        var titles = projects.of(me).stream().collect(Collectors.toMap(Project::id, Project::title));
        return new MyPaymentsPage(offers.mine(me), titles, offers.route(me), reading.lines(claims.mine(me)).reversed());
    }

    /** The first time needs no second proof: nothing can be turned elsewhere yet. */
    @GetMapping("/me/payments/payee")
    Answer payee(Me me) {
        return offers.route(me).isPresent() ? Go.to(CHANGE) : new PayeePage("", "/me/payments/payee", Form.empty());
    }

    @PostMapping("/me/payments/payee")
    Answer keep(Me me, Form form) {
        return offers.route(me).isPresent() ? Go.to(CHANGE) : kept(me, "/me/payments/payee", form);
    }

    @AskTwice
    @GetMapping(CHANGE)
    Answer otherPayee(Me me) {
        return new PayeePage("", CHANGE, Form.empty());
    }

    @AskTwice
    @PostMapping(CHANGE)
    Answer keepOther(Me me, Form form) {
        return kept(me, CHANGE, form);
    }

    private Answer kept(Me me, String action, Form form) {
        var payee = Reading.payee(form);
        if (!form.ok()) return new PayeePage("", action, form);
        offers.myPayee(me, payee);
        return Go.to("/me/payments").saying("payments.payee.saved");
    }
}
