package alongside.office.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.office.Office;
import alongside.people.NewPerson;
import alongside.people.Reaching;
import alongside.people.Worries;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever leads the organisation names the safeguarding contacts here, and says whom to phone by day and by night. */
@Controller
@AskTwice
class SafeguardingPages {

    private static final String HERE = "/organisation/safeguarding";

    private final Office office;
    private final Worries worries;

    SafeguardingPages(Office office, Worries worries) {
        this.office = office;
        this.worries = worries;
    }

    @GetMapping(HERE)
    Answer look(Me me) {
        NotFound.unless(worries.mayName(me));
        return page(Form.empty(), OrganisationForm.ofWorry(office.organisation()));
    }

    @PostMapping(HERE + "/contacts")
    Answer name(Me me, Form form) {
        NotFound.unless(worries.mayName(me));
        var name = form.text("name", 200);
        var email = form.email("email");
        if (email.isEmpty()) form.problem("email", "office.safeguarding.email.empty");
        var employed = form.choice("employed", Employed.class);
        if (!form.ok()) return page(form, OrganisationForm.ofWorry(office.organisation()));
        boolean staff = employed.orElseThrow() == Employed.YES;
        NotFound.unless(worries.name(me, new NewPerson(name, email, "", "", Reaching.EMAIL, staff, staff ? office.organisation().name() : "")));
        return Go.to(HERE).saying("office.safeguarding.named");
    }

    @PostMapping(HERE + "/contacts/{contact}/ending")
    Answer end(Me me, @PathVariable String contact) {
        return switch (worries.unname(me, contact)) {
            case ENDED -> Go.to(HERE).saying("office.safeguarding.ended");
            case LAST -> Go.to(HERE).saying("office.safeguarding.last");
            case NOT_FOUND -> throw new NotFound();
        };
    }

    @PostMapping(HERE + "/words")
    Answer set(Me me, Form form) {
        NotFound.unless(office.leads(me));
        var organisation = OrganisationForm.readWorry(form, office.organisation());
        if (!form.ok()) return page(form, form);
        office.set(me, organisation);
        return Go.to(HERE).saying("design.saved");
    }

    private Answer page(Form form, Form words) {
        return new SafeguardingPage(worries.contacts(), form, words);
    }
}
