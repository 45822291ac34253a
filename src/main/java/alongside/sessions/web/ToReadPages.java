package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.Moves;
import alongside.sessions.Sessions;
import alongside.sessions.ToRead;
import alongside.sessions.ToReads;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying what is to be read before a session. */
@Controller("sessionsToReadPages")
class ToReadPages {

    private final Sessions sessions;
    private final ToReads toReads;
    private final Moves moves;

    ToReadPages(Sessions sessions, ToReads toReads, Moves moves) {
        this.sessions = sessions;
        this.toReads = toReads;
        this.moves = moves;
    }

    @GetMapping("/sessions/{session}/to-read")
    Answer toRead(Me me, @PathVariable String session) {
        NotFound.unless(sessions.planned(me, session));
        var now = toReads.of(me, session).orElse(new ToRead("", ""));
        return page(me, session, Form.with("words", now.words(), "address", now.address()));
    }

    @PostMapping("/sessions/{session}/to-read")
    Answer say(Me me, @PathVariable String session, Form form) {
        NotFound.unless(sessions.planned(me, session));
        var words = form.optional("words", 6000);
        var address = form.optional("address", 500);
        if (!address.isEmpty() && !address.matches("https?://\\S+")) form.problem("address", "sessions.to-read.problem.address");
        if (!form.ok()) return page(me, session, form);
        boolean invited = moves.anybodyInvited(me, session);
        NotFound.unless(toReads.say(me, session, new ToRead(words, address)));
        boolean none = words.isEmpty() && address.isEmpty();
        return Go.to("/sessions/" + session).saying(none ? "sessions.to-read.none" : invited ? "sessions.to-read.sent" : "sessions.to-read.saved");
    }

    private ToReadPage page(Me me, String session, Form form) {
        return new ToReadPage(NotFound.unless(sessions.seenBy(me, session)), moves.anybodyInvited(me, session), form);
    }
}
