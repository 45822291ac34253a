package alongside.payments.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.payments.PayChoice;
import alongside.payments.PayOffer;
import alongside.payments.PayOffers;
import alongside.people.How;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The offer, shown before yes, and each person's choice: their own, or entered for them. */
@Controller
class OfferPages {

    private final PayOffers offers;
    private final Projects projects;
    private final Reading reading;

    OfferPages(PayOffers offers, Projects projects, Reading reading) {
        this.offers = offers;
        this.projects = projects;
        this.reading = reading;
    }

    @GetMapping("/projects/{project}/pay-offer/{person}")
    Answer offer(Me me, @PathVariable String project, @PathVariable String person) {
        var place = NotFound.unless(projects.place(me, project));
        var offer = NotFound.unless(offers.offer(me, place, person));
        var form = Form.empty();
        offer.chosen().ifPresent(it -> form.put("choice", it.choice().name()));
        return page(me, offer, place.project().title(), false, form);
    }

    @PostMapping("/projects/{project}/pay-offer/{person}")
    Answer choose(Me me, @PathVariable String project, @PathVariable String person, Form form) {
        var place = NotFound.unless(projects.place(me, project));
        var offer = NotFound.unless(offers.offer(me, place, person));
        NotFound.unless(!offer.byEmployer());
        boolean forThem = !person.equals(me.person());
        var choice = form.choice("choice", PayChoice.class);
        var how = forThem ? form.choice("how", How.class).orElse(How.PHONE) : How.IN_PERSON;
        if (!form.ok()) return page(me, offer, place.project().title(), false, form);
        boolean needsMore = choice.get() == PayChoice.LESS || choice.get() == PayChoice.DONATE;
        if (needsMore && !form.ticked("detail")) return page(me, offer, place.project().title(), true, form);
        long less = choice.get() == PayChoice.LESS ? form.pence("amount").orElse(0) * 10 : 0;
        var charity = choice.get() == PayChoice.DONATE ? form.text("charity", 200) : "";
        if (choice.get() == PayChoice.LESS && form.problemOf("amount").isEmpty() && (less == 0 || less > offer.hour().amount())) form.problem("amount", "payments.offer.problem.more");
        if (!form.ok()) return page(me, offer, place.project().title(), true, form);
        NotFound.unless(offers.choose(me, place, person, choice.get(), less, charity, how));
        return Go.to(forThem ? "/projects/" + project + "/payments" : "/me/payments").saying("payments.offer.saved");
    }

    private OfferPage page(Me me, PayOffer offer, String title, boolean detail, Form form) {
        return new OfferPage(offer, title, offer.person().equals(me.person()) ? "" : reading.name(offer.person()), detail, form);
    }

    // --- how money reaches somebody else: for those who see to payments; for a charity also for the releaser

    @AskTwice
    @GetMapping("/projects/{project}/payees/{owner}")
    Answer payee(Me me, @PathVariable String project, @PathVariable String owner) {
        return new PayeePage(whose(me, project, owner), "/projects/" + project + "/payees/" + owner, Form.empty());
    }

    @AskTwice
    @PostMapping("/projects/{project}/payees/{owner}")
    Answer keepPayee(Me me, @PathVariable String project, @PathVariable String owner, Form form) {
        var whose = whose(me, project, owner);
        var payee = Reading.payee(form);
        if (!form.ok()) return new PayeePage(whose, "/projects/" + project + "/payees/" + owner, form);
        var place = NotFound.unless(projects.place(me, project));
        boolean charity = offers.charities(place).containsKey(owner);
        NotFound.unless(charity ? offers.charityPayee(me, place, owner, payee) : offers.payee(me, place, owner, payee));
        return Go.to("/projects/" + project + "/payments").saying("payments.payee.saved");
    }

    private String whose(Me me, String project, String owner) {
        var place = NotFound.unless(projects.place(me, project));
        var charity = offers.charities(place).get(owner);
        if (charity != null) {
            NotFound.unless(offers.mayKeepCharityDetails(place));
            return charity;
        }
        // One's own stand on one's own page.
        NotFound.unless(!owner.equals(me.person()));
        NotFound.unless(offers.offer(me, place, owner));
        return reading.name(owner);
    }
}
