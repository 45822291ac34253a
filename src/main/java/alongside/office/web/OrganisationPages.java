package alongside.office.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.office.Office;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The organisation's settings. */
@Controller
@AskTwice
class OrganisationPages {

    private final Office office;

    OrganisationPages(Office office) {
        this.office = office;
    }

    @GetMapping("/organisation")
    Answer look(Me me) {
        NotFound.unless(office.leads(me));
        return new OrganisationPage(OrganisationForm.of(office.organisation()));
    }

    @PostMapping("/organisation")
    Answer set(Me me, Form form) {
        NotFound.unless(office.leads(me));
        var organisation = OrganisationForm.read(form);
        if (!form.ok()) return new OrganisationPage(form);
        office.set(me, organisation);
        return Go.to("/organisation").saying("design.saved");
    }
}
