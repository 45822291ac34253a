package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.sessions.CalendarFile;
import alongside.sessions.Invitations;
import alongside.sessions.Moves;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session in people's calendars, calling one off, and other words for what it is for. */
@Controller("sessionsMovePages")
class MovePages {

    private final Sessions sessions;
    private final Moves moves;
    private final Invitations invitations;

    MovePages(Sessions sessions, Moves moves, Invitations invitations) {
        this.sessions = sessions;
        this.moves = moves;
        this.invitations = invitations;
    }

    @GetMapping("/sessions/{session}/calendar")
    ResponseEntity<byte[]> calendar(Me me, HttpServletRequest request, @PathVariable String session) {
        var file = NotFound.unless(invitations.calendar(me, session, Looks.reading(request).locale()));
        return CalendarFile.download(file);
    }

    @GetMapping("/sessions/{session}/calling-off")
    Answer callingOff(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        if (seat.session().stage() != Session.Stage.PLANNED) return Go.to("/sessions/" + session);
        return new CallingOffPage(seat.session(), moves.anybodyInvited(me, session), moves.rest(me, session), Form.empty());
    }

    @PostMapping("/sessions/{session}/calling-off")
    Answer callOff(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var because = form.text("because", 500);
        if (seat.session().stage() != Session.Stage.PLANNED) return Go.to("/sessions/" + session);
        if (!form.ok()) return new CallingOffPage(seat.session(), moves.anybodyInvited(me, session), moves.rest(me, session), form);
        moves.callOff(me, session, because, form.ticked("rest"));
        return Go.to("/sessions/" + session).saying("sessions.call-off.saved");
    }

    @GetMapping("/sessions/{session}/purpose")
    Answer purpose(Me me, @PathVariable String session) {
        var it = runs(me, session).session();
        return it.ahead() ? new PurposePage(it, moves.purposesBefore(me, session), Form.with("purpose", it.purpose())) : Go.to("/sessions/" + session);
    }

    @PostMapping("/sessions/{session}/purpose")
    Answer reword(Me me, @PathVariable String session, Form form) {
        var it = runs(me, session).session();
        var purpose = form.text("purpose", 2000);
        if (!form.ok()) return new PurposePage(it, moves.purposesBefore(me, session), form);
        boolean changed = moves.reword(me, session, purpose);
        return Go.to("/sessions/" + session).saying("sessions.purpose.saved", changed);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
