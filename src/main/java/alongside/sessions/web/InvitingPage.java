package alongside.sessions.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param meant who is not invited yet of those it is for; they come ticked
 * @param others whoever else has to do with the project
 * @param supporting who is in it to support somebody; ticked with whom they support
 * @param invited how many are invited already, and stay so
 */
public record InvitingPage(Session session, List<Person> meant, List<Person> others, List<Supporting> supporting, int invited, Form form) implements Page {

    public static List<Choice> choices(List<Person> people) {
        return people.stream().map(it -> Choice.of(it.id(), it.name())).toList();
    }

    /** Those who come with somebody, each with whom they support. */
    public List<Choice> with(Look look) {
        return supporting.stream().map(it -> it.choice(look)).toList();
    }

    /** What became of the ticks where that was pressed; null where it was not. */
    public @Nullable String turned() {
        return switch (form.typed("ticks")) {
            case "none" -> "sessions.inviting.unticked";
            case "all" -> "sessions.inviting.ticked";
            default -> null;
        };
    }

    public boolean nobodyLeft() {
        return meant.isEmpty() && others.isEmpty() && supporting.isEmpty();
    }
}
