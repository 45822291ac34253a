package alongside.sessions.web;

import alongside.design.Printed;
import alongside.people.Person;
import alongside.sessions.Seat;
import alongside.sessions.VenueMatter;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** Everything to run a session without any network. @param opening what it begins with; @param supporting who comes to support somebody; @param about what people are asked about when it is over; @param panels cards, hands and ballots, from the rooms above */
public record KitPage(Seat seat, List<AgendaLine> agenda, Map<VenueMatter, String> venue, List<Person> people, List<Supporting> supporting, List<FeedbackPage.About> about, List<Content> opening, List<Content> panels) implements Printed {}
