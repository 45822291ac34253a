package alongside.sessions.web;

import alongside.design.Printed;
import alongside.people.Person;
import alongside.people.Wanted;
import alongside.sessions.AgendaItem;
import alongside.sessions.RecapForm;
import alongside.sessions.Seat;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** @param watched how many of those who were there took no part; @param byPost those who have it on paper or by phone; for those who run the session; @param later whether somebody could not follow and has their say later; @param before how the purpose was worded before; @param forms other forms there are; @param mine those the reader wants */
public record RecapPage(Seat seat, List<AgendaItem> agenda, int present, int watched, boolean sent, List<ByPost> byPost, boolean later, List<String> before, Map<RecapForm.Kind, RecapForm> forms, Set<Wanted> mine, List<Content> panels) implements Printed {

    /** @param pdf how the print for them is asked for: its size, or easy read */
    public record ByPost(Person person, String pdf) {}
}
