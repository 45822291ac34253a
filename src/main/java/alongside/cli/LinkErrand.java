package alongside.cli;

import alongside.people.People;
import alongside.settings.Address;
import alongside.signin.SignIns;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.stereotype.Component;

/** A fresh sign-in link for someone whose mail does not come. */
@Component
class LinkErrand implements Errand {

    private final People people;
    private final SignIns signIns;
    private final Address address;

    LinkErrand(People people, SignIns signIns, Address address) {
        this.people = people;
        this.signIns = signIns;
        this.address = address;
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public void run(List<String> words, PrintWriter out) {
        var person = people.called(words.getFirst())
                .orElseThrow(() -> new Refused("Nobody is known as \"" + words.getFirst() + "\", or more than one person is. Try their e-mail address.", 1));
        out.println("A sign-in link for " + person.name() + ". It works once, for 30 minutes:");
        out.println(address.of("/in/" + signIns.link(null, person.id(), false)));
    }
}
