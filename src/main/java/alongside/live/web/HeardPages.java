package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.HeardBoard;
import alongside.live.rules.Heard;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was heard: a name is ticked, and with scripts that is all. */
@Controller("liveHeardPages")
class HeardPages {

    private final Sessions sessions;
    private final HeardBoard heard;
    private final InTheRoom room;

    HeardPages(Sessions sessions, HeardBoard heard, InTheRoom room) {
        this.sessions = sessions;
        this.heard = heard;
        this.room = room;
    }

    @GetMapping("/sessions/{session}/live/heard")
    Answer heard(Me me, @PathVariable String session, @RequestParam(defaultValue = "") String way) {
        return page(me, session, Form.with("way", way));
    }

    /** Only what was changed on this screen is saved: whoever keeps the board on another one has ticked other names meanwhile. */
    @PostMapping("/sessions/{session}/live/heard")
    Answer mark(Me me, @PathVariable String session, Form form, @RequestHeader(name = "HX-Request", required = false) String swaps) {
        runs(me, session);
        var way = form.optionalChoice("way", Heard.Way.class).filter(it -> !it.help()).orElse(Heard.Way.SPEECH);
        var ticked = new HashSet<>(form.all("person"));
        var before = new HashSet<>(form.all("was"));
        boolean done = true;
        for (var person : ticked) if (!before.contains(person)) done &= heard.mark(me, session, person, way);
        for (var person : before) if (!ticked.contains(person)) done &= heard.unmark(me, session, person);
        // How stays as it was chosen. Where scripts swap a part, that part says what is saved.
        var back = Go.to("/sessions/" + session + "/live/heard?way=" + way);
        return !done ? back.saying("live.heard.not") : swaps != null ? back : back.saying("live.heard.saved");
    }

    private HeardPage page(Me me, String session, Form form) {
        return new HeardPage(runs(me, session).session(), room.names(session), heard.board(me, session).orElse(null), heard.turns(me, session).map(TurnsPart::new).orElse(null), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
