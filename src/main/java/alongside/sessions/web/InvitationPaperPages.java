package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.people.Person;
import alongside.people.Reaching;
import alongside.sessions.Agendas;
import alongside.sessions.Invitation;
import alongside.sessions.Invitations;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Venues;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Invitations on paper, with the agenda and a slip to answer on: all that are due in one print for each form that people can use. */
@Controller("sessionsInvitationPaperPages")
class InvitationPaperPages {

    private static final List<String> FORMS = List.of("clear", "large", "giant", "easy");

    private final Sessions sessions;
    private final Invitations invitations;
    private final Names names;
    private final Agendas agendas;
    private final Venues venues;

    InvitationPaperPages(Sessions sessions, Invitations invitations, Names names, Agendas agendas, Venues venues) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.names = names;
        this.agendas = agendas;
        this.venues = venues;
    }

    @GetMapping("/sessions/{session}/invitations/paper")
    Answer paper(Me me, @PathVariable String session) {
        var seat = invites(me, session);
        return new PaperPage(seat.session(), due(me, session));
    }

    @GetMapping("/sessions/{session}/invitations/paper/{form}")
    Answer print(Me me, @PathVariable String session, @PathVariable String form) {
        var seat = NotFound.unless(Optional.of(invites(me, session)).filter(it -> FORMS.contains(form)));
        return new InvitationPaperPage(seat.session(), due(me, session).getOrDefault(form, List.of()), sessions.minutesOffered(session), AgendaLine.of(seat.session(), agendas.of(me, session)), venues.of(me, session));
    }

    /** Who is invited, gets post and has not answered. */
    private Map<String, List<Person>> due(Me me, String session) {
        var open = invitations.of(me, session).entrySet().stream().filter(it -> it.getValue().reply() == Invitation.Reply.NONE).map(Map.Entry::getKey).collect(Collectors.toSet());
        return names.of(open).stream().filter(it -> it.reaching() == Reaching.POST).collect(Collectors.groupingBy(names::pdf, TreeMap::new, Collectors.toList()));
    }

    private Seat invites(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.runs() && it.session().ahead()));
    }
}
