package alongside.sessions.web;

import alongside.design.Printed;
import alongside.sessions.Invitation;
import alongside.sessions.Session;
import alongside.sessions.VenueMatter;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param with the names of those whom the reader comes to support; blank for who takes part; @param minutes how long it takes in all, with reading; @param runBy the names of those who lead it; @param panels what is offered, from the rooms above */
public record InvitationPage(Session session, String with, int minutes, List<AgendaLine> agenda, List<String> runBy, Map<VenueMatter, String> venue, @Nullable Invitation mine, List<Content> panels) implements Printed {}
