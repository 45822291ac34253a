package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Proposal;
import alongside.sessions.Seat;
import java.util.List;

/** @param people everybody in the project, by name */
public record ProposalsPage(Seat seat, List<Proposal> proposals, List<Person> people, Form form) implements Page {

    public String name(Proposal it) {
        return people.stream().filter(one -> one.id().equals(it.person())).map(Person::name).findFirst().orElse("");
    }

    public boolean wants(Proposal it) {
        return it.wants().contains(seat.place().person());
    }
}
