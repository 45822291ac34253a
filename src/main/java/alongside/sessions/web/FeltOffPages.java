package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.Person;
import alongside.projects.WaitingLetters;
import alongside.sessions.FeltOff;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.signin.NeverKept;
import alongside.who.Me;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "Something felt off", by nobody's name; and the card of power moves for those who run a session. */
@Controller("sessionsFeltOffPages")
class FeltOffPages implements NeverKept {

    private final Sessions sessions;
    private final FeltOff feltOff;
    private final WaitingLetters waiting;

    FeltOffPages(Sessions sessions, FeltOff feltOff, WaitingLetters waiting) {
        this.sessions = sessions;
        this.feltOff = feltOff;
        this.waiting = waiting;
    }

    /** Whoever it is about may use the same computer. */
    @Override
    public boolean covers(String path) {
        return path.endsWith("/felt-off");
    }

    @GetMapping("/sessions/{session}/felt-off")
    Answer ask(Me me, @PathVariable String session) {
        var seat = seat(me, session);
        return feltOff.maySay(seat) ? page(seat, Form.empty()) : Go.to("/sessions/" + session);
    }

    @PostMapping("/sessions/{session}/felt-off")
    Answer say(Me me, @PathVariable String session, Form form) {
        var seat = seat(me, session);
        if (!feltOff.maySay(seat)) return Go.to("/sessions/" + session);
        var words = form.text("words", 2000);
        var to = form.choice("to", FeltOff.To.class);
        var reach = form.optional("reach", 300);
        if (to.filter(it -> it == FeltOff.To.TRUSTED && feltOff.trusted(seat).isEmpty()).isPresent()) form.problem("to", "design.problem.choose");
        if (!form.ok()) return page(seat, form);
        form.once(() -> feltOff.say(me, session, words, to.orElseThrow(), reach));
        return Go.to("/sessions/" + session).saying("sessions.felt-off.sent");
    }

    @GetMapping("/sessions/{session}/felt-off/said")
    Answer said(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        var said = feltOff.said(me, session);
        waiting.seen(me, said.stream().map(FeltOff.Said::id).collect(Collectors.toSet()));
        return new FeltOffSaidPage(seat.session(), said);
    }

    @PostMapping("/sessions/{session}/felt-off/seen-to")
    Answer seenTo(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        feltOff.seenTo(me, session, form.typed("said"));
        return Go.to("/sessions/" + session + "/felt-off/said").saying("sessions.felt-off.is-seen-to");
    }

    @GetMapping("/sessions/{session}/power-moves")
    Answer powerMoves(Me me, @PathVariable String session) {
        return new PowerMovesPage(runs(me, session).session());
    }

    private FeltOffPage page(Seat seat, Form form) {
        return new FeltOffPage(seat.session(), feltOff.trusted(seat).stream().map(Person::name).toList(), form);
    }

    private Seat seat(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session));
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
