package alongside.sessions.web;

import alongside.design.Printed;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** @param sheets one for each of those for whom it is printed; @param minutes how long it takes in all, with reading */
public record InvitationPaperPage(Session session, List<Sheet> sheets, int minutes, List<AgendaLine> agenda) implements Printed {

    /** @param words what rooms add to the letter of this person: what it is about, what the place is like, what is to be read, and what they are paid */
    public record Sheet(Person person, List<InLetter> words) {}
}
