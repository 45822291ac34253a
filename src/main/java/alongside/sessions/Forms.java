package alongside.sessions;

import alongside.people.Needs;
import alongside.people.People;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

    void invite(Seat seat, List<String> fresh, Consumer<String> byLetter) {
        var hosts = around.hosts(seat.session().project());
        var other = notByLetter(fresh);
        for (var person : fresh) {
            if (other.contains(person)) store.otherForm(seat.session().id(), person);
            if (!other.contains(person) || hosts.isEmpty()) byLetter.accept(person);
        }
        if (!other.isEmpty()) letters.otherForms(seat.session(), other.size(), hosts.isEmpty() ? List.of(seat.place().person()) : hosts, hosts.isEmpty());
    }

    /** Hands each person on who can use a letter; the access host is told of the others, and finds them on their page. */
    void remind(Session session, List<String> reminded, Consumer<String> byLetter) {
        var hosts = around.hosts(session.project());
        var other = hosts.isEmpty() ? Set.<String>of() : notByLetter(reminded);
        for (var person : reminded) {
            if (other.contains(person)) store.otherFormAgain(session.id(), person);
            else byLetter.accept(person);
        }
        if (!other.isEmpty()) letters.remindInOtherForms(session, other.size(), hosts);
    }

    private Set<String> notByLetter(List<String> ids) {
        return needs.notByLetter(ids.stream().map(people::addressee).toList());
    }
}
