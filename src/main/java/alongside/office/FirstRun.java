package alongside.office;

import alongside.people.Duty;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.signin.SignIns;
import alongside.signin.SignIns.Begun;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the organisation, once: while nobody is known yet, and only for whoever can read the console's code. */
@Service
@Transactional
public class FirstRun {

    /** @param name of the first person; @param employed whether the organisation employs them */
    public record First(Organisation organisation, String name, String email, boolean employed) {}

    private final People people;
    private final Office office;
    private final SignIns signIns;
    private final StartCode code;

    FirstRun(People people, Office office, SignIns signIns, StartCode code) {
        this.people = people;
        this.office = office;
        this.signIns = signIns;
        this.code = code;
    }

    @Transactional(readOnly = true)
    public boolean isNow() {
        return code.wanted() && !people.anybodyYet();
    }

    /** @return the first browser's sign-in; empty when somebody was quicker */
    public Optional<Begun> begin(First first, String device) {
        if (people.anybodyYet()) return Optional.empty();
        office.set(null, first.organisation());
        var person = people.welcome(null, new NewPerson(first.name(), first.email(), "", "", Reaching.EMAIL, first.employed(), first.organisation().name()));
        people.give(null, person, Duty.ORGANISATION_LEAD);
        return Optional.of(signIns.begin(person, device, false, ""));
    }
}
