package alongside.sessions;

import alongside.people.Needs;
import alongside.people.People;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no invitation, and nothing that is told of a session after it, goes out in a form which its person
 * cannot use. Whoever needs another form than our letters have is reached by the access host, who is told. Without an
 * access host the letter goes all the same, for somebody may read it aloud, and whoever invites is told that it is not enough.
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

    /** What a letter of a session says to people, besides that they are invited. */
    enum What { REMINDER, MOVED, CALLED_OFF, TO_READ, RECAP, NEW_DAY }

    void invite(Seat seat, List<String> fresh, Consumer<String> byLetter) {
        var hosts = around.hosts(seat.session().project());
        var other = each(seat.session(), fresh, hosts, byLetter);
        if (!other.isEmpty()) letters.otherForms(seat.session(), other.size(), hosts.isEmpty() ? List.of(seat.place().person()) : hosts, hosts.isEmpty());
    }

    /**
     * Hands each person on who can use a letter; the access host is told of the others, and finds them on their page,
     * also those whom something else had reached before.
     *
     * @return those who were not handed on
     */
    Set<String> tell(Session session, What what, Collection<String> people, Consumer<String> byLetter) {
        var hosts = around.hosts(session.project());
        var other = each(session, people, hosts, byLetter);
        if (other.isEmpty() || hosts.isEmpty()) return Set.of();
        letters.tellInOtherForms(session, what, other.size(), hosts);
        return other;
    }

    private Set<String> each(Session session, Collection<String> people, List<String> hosts, Consumer<String> byLetter) {
        var other = notByLetter(people);
        for (var person : people) {
            if (other.contains(person)) store.otherFormAgain(session.id(), person);
            if (!other.contains(person) || hosts.isEmpty()) byLetter.accept(person);
        }
        return other;
    }

    private Set<String> notByLetter(Collection<String> ids) {
        return needs.notByLetter(ids.stream().map(people::addressee).toList());
    }
}
