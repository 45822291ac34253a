package alongside.payments.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.payments.Claim;
import alongside.payments.Claims;
import alongside.payments.PayOffer;
import alongside.payments.PayOffers;
import alongside.payments.Payments;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import alongside.words.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk of those who see that people are paid: claims, choices, approval. */
@Controller
class DeskPages {

    private final PayOffers offers;
    private final Claims claims;
    private final Payments payments;
    private final Projects projects;
    private final Reading reading;

    DeskPages(PayOffers offers, Claims claims, Payments payments, Projects projects, Reading reading) {
        this.offers = offers;
        this.claims = claims;
        this.payments = payments;
        this.projects = projects;
        this.reading = reading;
    }

    @GetMapping("/projects/{project}/payments")
    Answer desk(Me me, @PathVariable String project) {
        return page(me, desk(me, project, it -> true), Form.empty());
    }

    @PostMapping("/projects/{project}/payments/approvals")
    Answer approve(Me me, @PathVariable String project, Form form) {
        var place = desk(me, project, it -> it.is(Role.PAYMENT_APPROVER));
        if (form.all("claim").isEmpty()) form.problem("claim", "payments.desk.approve.none");
        if (!form.ok()) return page(me, place, form);
        claims.approve(me, place, form.all("claim"));
        return Go.to("/projects/" + project + "/payments").saying("payments.desk.approved");
    }

    @GetMapping("/projects/{project}/payments/time")
    Answer time(Me me, @PathVariable String project) {
        return timePage(desk(me, project, Place::seesToPayments), Form.empty());
    }

    @PostMapping("/projects/{project}/payments/time")
    Answer addTime(Me me, @PathVariable String project, Form form) {
        var place = desk(me, project, Place::seesToPayments);
        var person = form.text("person", 26);
        var about = form.text("about", 300);
        var day = form.day("day");
        int hours = form.number("hours", 0, 200);
        int minutes = form.typed("minutes").isBlank() ? 0 : form.number("minutes", 0, 59);
        if (form.ok() && hours * 60 + minutes == 0) form.problem("hours", "payments.time.problem.none");
        if (form.ok() && claims.raiseForTime(me, place, person, about, day.orElseThrow(), hours * 60 + minutes).isEmpty())
            form.problem("person", "payments.time.problem.person");
        if (!form.ok()) return timePage(place, form);
        return Go.to("/projects/" + project + "/payments").saying("payments.time.saved");
    }

    private Place desk(Me me, String project, java.util.function.Predicate<Place> may) {
        return NotFound.unless(projects.place(me, project).filter(it -> it.seesPayments() && may.test(it)));
    }

    private TimePage timePage(Place place, Form form) {
        return new TimePage(place.project(), people(place).stream().filter(it -> !it.offer().byEmployer())
                .map(it -> Choice.of(it.offer().person(), it.name())).toList(), form);
    }

    private PaymentsPage page(Me me, Place place, Form form) {
        var lines = reading.lines(claims.of(place));
        var toApprove = lines.stream().filter(it -> claims.mayApprove(place, it.claim()))
                .map(it -> new Choice(it.claim().id(), it.person() + ", " + it.claim().about() + ": " + Money.pounds(it.claim().total()), notes(it.claim())))
                .toList();
        return new PaymentsPage(place.project(), place.seesToPayments(), place.is(Role.PAYMENT_RELEASER), toApprove, lines.reversed(), people(place),
                unknownCharities(place), payments.runs(place), payments.timeToPay(place.project().id()), offers.rates().terms(), form);
    }

    /** What the approver needs to see of a claim beside its sum: each thing that was spent. */
    private static String notes(Claim claim) {
        var notes = new ArrayList<String>();
        if (claim.fee() > 0) notes.add(Money.pounds(claim.fee()));
        claim.lines().stream().filter(it -> it.kind() == Claim.Kind.EXPENSE).forEach(it -> notes.add(it.note() + " " + Money.pounds(it.pence())));
        return String.join(" + ", notes);
    }

    private List<PersonPay> people(Place place) {
        var all = offers.offers(place);
        var names = reading.names(all.stream().map(PayOffer::person).toList());
        return all.stream()
                .map(it -> new PersonPay(names.getOrDefault(it.person(), ""), it))
                .sorted(Comparator.comparing(PersonPay::name))
                .toList();
    }

    private List<Choice> unknownCharities(Place place) {
        if (!offers.mayKeepCharityDetails(place)) return List.of();
        var charities = offers.charities(place);
        var known = offers.routes(place, List.copyOf(charities.keySet()));
        return charities.entrySet().stream().filter(it -> !known.containsKey(it.getKey())).map(it -> Choice.of(it.getKey(), it.getValue())).toList();
    }
}
