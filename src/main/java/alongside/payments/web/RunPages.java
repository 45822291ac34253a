package alongside.payments.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.payments.PayOffers;
import alongside.payments.Payment;
import alongside.payments.PaymentRun;
import alongside.payments.Payments;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import alongside.words.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Money leaving: looked at before it goes, exported by a third person, and marked as paid on its day. */
@Controller
class RunPages {

    private final Payments payments;
    private final PayOffers offers;
    private final Projects projects;
    private final People people;

    RunPages(Payments payments, PayOffers offers, Projects projects, People people) {
        this.payments = payments;
        this.offers = offers;
        this.projects = projects;
        this.people = people;
    }

    @AskTwice
    @GetMapping("/projects/{project}/payments/export")
    Answer check(Me me, @PathVariable String project) {
        var place = releasing(me, project);
        var ready = payments.ready(me, place);
        var owners = new java.util.ArrayList<String>();
        ready.going().forEach(it -> owners.add(it.owner()));
        ready.leftOut().forEach(it -> { owners.add(it.owner()); owners.add(it.claim().person()); });
        return new ExportPage(place.project(), ready, names(place, owners));
    }

    @AskTwice
    @PostMapping("/projects/{project}/payments/export")
    Answer export(Me me, @PathVariable String project) {
        var run = payments.export(me, releasing(me, project));
        return run.map(it -> Go.to("/payment-runs/" + it).saying("payments.run.begun"))
                .orElse(Go.to("/projects/" + project + "/payments").saying("payments.run.nothing"));
    }

    @GetMapping("/payment-runs/{run}")
    Answer run(Me me, @PathVariable String run) {
        return page(me, NotFound.unless(payments.run(me, run)), Form.empty());
    }

    @AskTwice
    @GetMapping("/payment-runs/{run}/file")
    ResponseEntity<String> file(Me me, @PathVariable String run) {
        var text = NotFound.unless(payments.file(me, run));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"payments.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text);
    }

    @PostMapping("/payment-runs/{run}/paid")
    Answer paid(Me me, @PathVariable String run, Form form) {
        var found = NotFound.unless(payments.run(me, run));
        releasing(me, found.project());
        if (form.all("payment").isEmpty()) form.problem("payment", "payments.run.problem.none");
        var day = form.day("day");
        if (form.ok() && payments.paid(me, run, form.all("payment"), day.orElseThrow()) == 0) form.problem("day", "payments.run.problem.day");
        if (!form.ok()) return page(me, found, form);
        return Go.to("/payment-runs/" + run).saying("payments.run.paid");
    }

    private Place releasing(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(it -> it.is(Role.PAYMENT_RELEASER)));
    }

    private RunPage page(Me me, PaymentRun run, Form form) {
        var place = NotFound.unless(projects.place(me, run.project()));
        var names = names(place, run.payments().stream().map(Payment::owner).toList());
        var waiting = run.payments().stream().filter(it -> it.paid() == null)
                .map(it -> Choice.of(it.id(), names.getOrDefault(it.owner(), "") + ": " + Money.pounds(it.pence()))).toList();
        return new RunPage(run, place.is(Role.PAYMENT_RELEASER), names, waiting, form);
    }

    private Map<String, String> names(Place place, List<String> owners) {
        var names = new HashMap<>(offers.charities(place));
        people.find(owners).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }
}
