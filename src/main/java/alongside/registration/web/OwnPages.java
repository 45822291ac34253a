package alongside.registration.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.registration.Registrations;
import alongside.registration.Registrations.Own;
import alongside.sessions.AccessPlan;
import alongside.sessions.CalendarFile;
import alongside.sessions.Feedback;
import alongside.sessions.Proposals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody who registered changes about it, behind the address in their letter. */
@Controller("registrationOwnPages")
@Open
class OwnPages {

    private final Registrations registrations;
    private final CalendarFile calendar;
    private final Proposals proposals;
    private final Feedback feedback;
    private final AccessPlan plan;

    OwnPages(Registrations registrations, CalendarFile calendar, Proposals proposals, Feedback feedback, AccessPlan plan) {
        this.plan = plan;
        this.proposals = proposals;
        this.feedback = feedback;
        this.registrations = registrations;
        this.calendar = calendar;
    }

    @GetMapping("/place/{door}")
    Answer own(@PathVariable String door) {
        return registrations.behind(door).<Answer>map(it -> page(it, Form.with("name", it.it().name(), "reaching", it.it().reaching().name(), "contact", it.it().contact(), "needs", it.needs())))
                .orElse(new GonePage());
    }

    @PostMapping("/place/{door}")
    Answer change(@PathVariable String door, Form form) {
        var own = registrations.behind(door);
        if (own.isEmpty()) return new GonePage();
        var asked = Wanting.read(form, own.get().it().locale());
        if (asked.isEmpty()) return page(own.get(), form);
        if (!registrations.change(door, asked.get())) form.problem("name", "registration.change.not");
        return form.ok() ? Go.to("/place/" + door).saying("registration.change.saved") : page(own.get(), form);
    }

    @PostMapping("/place/{door}/taking")
    Answer take(@PathVariable String door) {
        return Go.to("/place/" + door).saying("registration.taken", registrations.take(door));
    }

    @PostMapping("/place/{door}/waiting")
    Answer waitAgain(@PathVariable String door) {
        return Go.to("/place/" + door).saying("registration.waits-again", registrations.waitAgain(door));
    }

    @PostMapping("/place/{door}/giving-back")
    Answer giveBack(@PathVariable String door) {
        registrations.giveBack(door);
        return Go.to("/place/" + door);
    }

    /** On paper nothing is enclosed: here it is, with how to join for those who have a place. */
    @GetMapping("/place/{door}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String door) {
        var own = NotFound.unless(registrations.behind(door));
        var it = own.session();
        return CalendarFile.download(calendar.enclosed(it, own.it().locale(), "/p/" + it.project() + "/sessions/" + it.id()));
    }

    private OwnPage page(Own own, Form form) {
        return new OwnPage(own, own.it().door(), proposals.agendaInPublic(own.session()), feedback.mayAnswer(own.it().guest()), plan.mine(own.it().guest()), form);
    }
}
