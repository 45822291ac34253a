package alongside.office.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.office.Office;
import alongside.people.People;
import alongside.people.Person;
import alongside.signin.SecondSteps;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The organisation's settings. */
@Controller
@AskTwice
class OrganisationPages {

    private final Office office;
    private final People people;
    private final SecondSteps steps;

    OrganisationPages(Office office, People people, SecondSteps steps) {
        this.office = office;
        this.people = people;
        this.steps = steps;
    }

    @GetMapping("/organisation")
    Answer look(Me me) {
        NotFound.unless(office.leads(me));
        return new OrganisationPage(OrganisationForm.of(office.organisation()));
    }

    @PostMapping("/organisation")
    Answer set(Me me, Form form) {
        NotFound.unless(office.leads(me));
        var organisation = OrganisationForm.read(form, office.organisation());
        if (!form.ok()) return new OrganisationPage(form);
        office.set(me, organisation);
        return Go.to("/organisation").saying("design.saved");
    }

    @GetMapping("/organisation/lost-phone")
    Answer lost(Me me) {
        NotFound.unless(office.leads(me));
        return new LostPhonePage(Form.empty());
    }

    @PostMapping("/organisation/lost-phone")
    Answer takeAway(Me me, Form form) {
        NotFound.unless(office.leads(me));
        var called = form.text("person", 254);
        var person = called.isEmpty() ? Optional.<Person>empty() : people.called(called);
        if (form.ok() && person.isEmpty()) form.problem("person", "office.lost.nobody");
        if (form.ok() && !steps.takeAway(me, person.orElseThrow().id())) form.problem("person", "office.lost.none");
        return form.ok() ? Go.to("/organisation/lost-phone").saying("office.lost.done") : new LostPhonePage(form);
    }
}
