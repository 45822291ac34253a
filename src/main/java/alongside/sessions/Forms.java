package alongside.sessions;

import alongside.people.Needs;
import alongside.people.People;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no invitation goes out in a form which its person cannot use. Whoever needs another form than our
 * letters have is reached by the access host, who is told. Without an access host the letter goes all the same, for
 * somebody may read it aloud, and whoever invites is told that it is not enough.
 */
@Component("sessionsForms")
class Forms {

    private final Needs needs;
    private final People people;
    private final AccessStore store;
    private final AccessLetters letters;
    private final AccessPlan.Around around;

    Forms(Needs needs, People people, AccessStore store, AccessLetters letters, AccessPlan.Around around) {
        this.needs = needs;
        this.people = people;
        this.store = store;
        this.letters = letters;
        this.around = around;
    }

    void invite(Seat seat, List<String> fresh, Invitations.Letters invitations) {
        var hosts = around.hosts(seat.place());
        var other = notByLetter(fresh);
        for (var person : fresh) {
            if (other.contains(person)) store.otherForm(seat.session().id(), person);
            if (!other.contains(person) || hosts.isEmpty()) invitations.invite(seat.session(), person);
        }
        if (!other.isEmpty()) letters.otherForms(seat.session(), other.size(), hosts.isEmpty() ? List.of(seat.place().person()) : hosts, hosts.isEmpty());
    }

    private Set<String> notByLetter(List<String> ids) {
        return needs.notByLetter(ids.stream().map(people::addressee).toList());
    }
}
