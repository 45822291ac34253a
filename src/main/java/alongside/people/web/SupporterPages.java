package alongside.people.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.Helps;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Profiles;
import alongside.people.Reaching;
import alongside.people.Supports;
import alongside.who.Me;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who helps me: linked and ended by the person. */
@Controller
class SupporterPages {

    private final Supports supports;
    private final People people;
    private final Profiles profiles;
    private final Names names;
    private final Written written;

    SupporterPages(Supports supports, People people, Profiles profiles, Names names, Written written) {
        this.supports = supports;
        this.people = people;
        this.profiles = profiles;
        this.names = names;
        this.written = written;
    }

    @GetMapping("/me/supporters")
    Answer mine(Me me) {
        return show(me, me.person(), Form.empty());
    }

    @PostMapping("/me/supporters")
    Answer linkMine(Me me, Form form) {
        return link(me, me.person(), form);
    }

    @GetMapping("/people/{person}/supporters")
    Answer theirs(Me me, @PathVariable String person) {
        NotFound.unless(profiles.mayOpen(me, person));
        return show(me, person, Form.empty());
    }

    @PostMapping("/people/{person}/supporters")
    Answer linkTheirs(Me me, @PathVariable String person, Form form) {
        NotFound.unless(profiles.mayOpen(me, person));
        return link(me, person, form);
    }

    private Answer link(Me me, String person, Form form) {
        var name = form.text("name", 200);
        var email = form.email("email");
        var phone = form.optional("phone", 60);
        var helps = form.choice("helps", Helps.class);
        if (email.isEmpty() && phone.isEmpty()) form.problem("email", "people.supporter.reach");
        if (!email.isEmpty() && people.byEmail(email).filter(it -> it.id().equals(person)).isPresent()) form.problem("email", "people.supporter.not-self");
        written.check(me, person, form);
        if (!form.ok()) return show(me, person, form);
        // Sent twice, a supporter known only by name and phone is still one supporter.
        var known = names.of(supports.of(person).stream().map(it -> it.supporter()).collect(Collectors.toSet())).entrySet().stream()
                .filter(it -> email.isEmpty() && it.getValue().equalsIgnoreCase(name)).map(it -> it.getKey()).findFirst();
        var supporter = known.orElseGet(() -> people.welcome(me,
                new NewPerson(name, email, phone, "", email.isEmpty() ? Reaching.PHONE : Reaching.EMAIL, false, "")));
        supports.link(me, person, supporter, helps.orElseThrow());
        written.down(me, person, form, "/people/" + person + "/supporters");
        return Go.to(path(me, person)).saying("people.supporter.linked");
    }

    private Answer show(Me me, String person, Form form) {
        var there = supports.of(person);
        return new SupportersPage(person, names.of(person), me.person().equals(person), path(me, person), there,
                names.of(there.stream().map(it -> it.supporter()).toList()), form);
    }

    private static String path(Me me, String person) {
        return me.person().equals(person) ? "/me/supporters" : "/people/" + person + "/supporters";
    }
}
