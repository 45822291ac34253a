package alongside.sessions.web;

import alongside.design.Printed;
import alongside.people.Person;
import alongside.sessions.AgendaItem;
import alongside.sessions.Recap;
import alongside.sessions.Seat;
import gg.jte.Content;
import java.util.List;

/** @param watched how many of those who were there took no part; @param supported how many were there to support somebody; @param byPost those who have it on paper or by phone; for those who run the session; @param late what was to be done after it by a day that has passed, besides telling people */
public record RecapPage(Seat seat, List<AgendaItem> agenda, Recap recap, int present, int watched, int supported, List<ByPost> byPost, List<AfterLine> late, List<Content> panels, List<Content> next) implements Printed {

    /** @param pdf how the print for them is asked for: its size, or easy read */
    public record ByPost(Person person, String pdf) {}
}
