package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Invitation;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** @param here the ids of those who are counted in */
public record PeoplePage(Session session, List<Person> people, Map<String, Invitation> invitations, Set<String> here, int otherForms, Form form) implements Page {

    public Invitation.Reply reply(Person person) {
        var invitation = invitations.get(person.id());
        return invitation == null ? Invitation.Reply.NONE : invitation.reply();
    }

    public boolean everybodyInvited() {
        return people.stream().allMatch(it -> invitations.containsKey(it.id()));
    }
}
