package alongside.sessions.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/**
 * Whom to invite.
 *
 * @param meant who is not invited yet of those it is for; they come ticked
 * @param others whoever else has to do with the project
 * @param invited how many are invited already, and stay so
 */
public record InvitingPage(Session session, List<Person> meant, List<Person> others, int invited, Form form) implements Page {

    public static List<Choice> choices(List<Person> people) {
        return people.stream().map(it -> Choice.of(it.id(), it.name())).toList();
    }
}
