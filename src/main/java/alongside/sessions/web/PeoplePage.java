package alongside.sessions.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Leaf;
import alongside.design.Look;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Invitation;
import alongside.sessions.Reminders;
import alongside.sessions.Session;
import alongside.sessions.rules.RoleMix;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param leaf those of the people whose boxes are shown; @param supporting who comes to support somebody; @param here the ids of those who are counted in; @param toInvite how many of those it is for are not invited yet; @param reminder null when nobody is reminded; @param mix who takes part and who watches, of those who are counted in; @param supportersHere who is counted in only to support somebody */
public record PeoplePage(Session session, List<Person> people, Leaf<Person> leaf, List<Supporting> supporting, Map<String, Invitation> invitations, Set<String> here, int toInvite, int otherForms,
        Reminders.@Nullable Planned reminder, List<Content> panels, RoleMix mix, Set<String> supportersHere, Form form) implements Page {

    /** What they said, and whether it came by the link of their letter, which others may have had before them. */
    public String reply(Look look, Person person) {
        var invitation = invitations.get(person.id());
        var said = look.say("sessions.reply", invitation == null ? Invitation.Reply.NONE : invitation.reply());
        return invitation != null && invitation.byLetter() ? look.say("sessions.reply.by-letter", "answer", said) : said;
    }

    public boolean someNotInvited() {
        return people.stream().anyMatch(it -> !invitations.containsKey(it.id())) || supporting.stream().anyMatch(it -> !invitations.containsKey(it.person().id()));
    }

    /** Whose answer can be written down: that of everybody who can be invited. */
    public List<Choice> answering(Look look) {
        return Stream.concat(people.stream().map(it -> Choice.of(it.id(), it.name())), supporting.stream().map(it -> it.choice(look))).toList();
    }

    public List<Supporting> cameWith() {
        return supporting.stream().filter(it -> supportersHere.contains(it.person().id())).toList();
    }
}
