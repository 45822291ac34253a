package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.people.Person;
import alongside.people.Reaching;
import alongside.sessions.Agendas;
import alongside.sessions.Invitation;
import alongside.sessions.Invitations;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.ToReadFiles;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Invitations on paper, with what is paid, the agenda and a slip to answer on: all that are due in one print for each form that people can use. */
@Controller("sessionsInvitationPaperPages")
class InvitationPaperPages {

    private static final List<String> FORMS = List.of("clear", "large", "giant", "easy");

    private final Sessions sessions;
    private final Invitations invitations;
    private final Names names;
    private final Agendas agendas;
    private final Around around;

    InvitationPaperPages(Sessions sessions, Invitations invitations, Names names, Agendas agendas, Around around) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.names = names;
        this.agendas = agendas;
        this.around = around;
    }

    /** In which words it is printed, and what is to be enclosed. */
    @Component("sessionsInvitationPaperAround")
    record Around(Looks looks, ToReadFiles files) {}

    @GetMapping("/sessions/{session}/invitations/paper")
    Answer paper(Me me, @PathVariable String session) {
        var seat = invites(me, session);
        return new InvitationsByPostPage(seat.session(), due(me, session), around.files.of(me, session));
    }

    @GetMapping("/sessions/{session}/invitations/paper/{form}")
    Answer print(Me me, @PathVariable String session, @PathVariable String form, HttpServletRequest request) {
        var seat = NotFound.unless(Optional.of(invites(me, session)).filter(it -> FORMS.contains(form)));
        // What is paid is not the same for all, and each reads it before they tick: so each has their own words on their own sheet.
        var locale = around.looks.of(request).locale();
        var sheets = due(me, session).getOrDefault(form, List.of()).stream().map(it -> new InvitationPaperPage.Sheet(it, InLetter.of(invitations.also(seat, it.id(), locale)))).toList();
        return new InvitationPaperPage(seat.session(), sheets, sessions.minutesOffered(session), AgendaLine.of(seat.session(), agendas.of(me, session)));
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
