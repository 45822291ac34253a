package alongside.groups.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.people.People;
import alongside.people.Person;
import alongside.people.Profiles;
import alongside.settings.Address;
import alongside.signin.SignIns;
import alongside.who.Me;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** When mail does not come: a fresh link that whoever arranges hands over. It is recorded who made it. */
@Controller
class FreshLink implements Panel {

    private final Profiles profiles;
    private final People people;
    private final SignIns signIns;
    private final Address address;

    FreshLink(Profiles profiles, People people, SignIns signIns, Address address) {
        this.profiles = profiles;
        this.people = people;
        this.signIns = signIns;
        this.address = address;
    }

    @Override
    public String slot() {
        return "people.person";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return forWhom(me, subject).map(it -> new FreshLinkPart(it.id(), it.name())).orElse(null);
    }

    @PostMapping("/people/{person}/link")
    Answer link(Me me, @PathVariable String person) {
        var whom = NotFound.unless(forWhom(me, person));
        return new FreshLinkPage(person, whom.name(), address.of("/in/" + signIns.link(me, person, false)));
    }

    /** Not for oneself, and not for people with a duty for the whole organisation: that would be a way into their work. */
    private Optional<Person> forWhom(Me me, String person) {
        if (me.person().equals(person) || !profiles.mayOpen(me, person) || !people.duties(person).isEmpty()) return Optional.empty();
        return people.find(person);
    }
}
