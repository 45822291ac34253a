package alongside.sessions.web;

import alongside.design.Printed;
import alongside.people.Person;
import alongside.sessions.AgendaItem;
import alongside.sessions.Seat;
import gg.jte.Content;
import java.util.List;

/** @param byPost those who have it on paper or by phone; for those who run the session; @param later whether somebody could not follow and has their say later; @param before how the purpose was worded before */
public record RecapPage(Seat seat, List<AgendaItem> agenda, int present, boolean sent, List<Person> byPost, boolean later, List<String> before, List<Content> panels) implements Printed {}
