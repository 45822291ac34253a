package alongside.sessions.web;

import alongside.design.Printed;
import alongside.people.Person;
import alongside.sessions.Session;
import alongside.sessions.VenueMatter;
import java.util.List;
import java.util.Map;

/** @param people for whom it is printed, a sheet for each; @param minutes how long it takes in all, with reading */
public record InvitationPaperPage(Session session, List<Person> people, int minutes, List<AgendaLine> agenda, Map<VenueMatter, String> venue) implements Printed {}
