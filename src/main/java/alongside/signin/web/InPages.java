package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Open;
import alongside.people.People;
import alongside.people.Person;
import alongside.signin.ComeIn;
import alongside.signin.Limits;
import alongside.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A personal link. Looking at it changes nothing, so that mail scanners cannot use it up; the button comes in. */
@Controller
@Open
class InPages {

    private final SignIns signIns;
    private final People people;
    private final Limits limits;

    InPages(SignIns signIns, People people, Limits limits) {
        this.signIns = signIns;
        this.people = people;
        this.limits = limits;
    }

    @GetMapping("/in/{secret}")
    Answer isThisYou(@PathVariable String secret) {
        var person = signIns.whose(secret).flatMap(people::find);
        return new InPage(secret, person.map(Person::name).orElse(""), Form.empty());
    }

    @PostMapping("/in/{secret}")
    Answer comeIn(@PathVariable String secret, Form form, HttpServletRequest request, HttpServletResponse response) {
        if (!limits.fromAddress(request.getRemoteAddr())) return new SignInPage(Form.empty(), true, ComeIn.leadsToKept(request));
        var begun = signIns.comeIn(secret, ComeIn.device(request), form.ticked("shared"));
        if (begun.isEmpty()) return new InPage(secret, "", Form.empty());
        return ComeIn.in(begun.get(), request, response);
    }
}
