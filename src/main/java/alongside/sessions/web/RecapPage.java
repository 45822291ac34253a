package alongside.sessions.web;

import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.AgendaItem;
import alongside.sessions.Seat;
import gg.jte.Content;
import java.util.List;

/** @param byPost those who have it on paper or by phone; for those who run the session */
public record RecapPage(Seat seat, List<AgendaItem> agenda, int present, boolean sent, List<Person> byPost, List<Content> panels) implements Page {}
