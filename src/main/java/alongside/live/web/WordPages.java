package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.GivenWord;
import alongside.live.Live;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever watches and was asked to speak writes it, when they would rather not say it aloud. */
@Controller("liveWordPages")
class WordPages {

    private final GivenWord given;
    private final Live live;
    private final Sessions sessions;

    WordPages(GivenWord given, Live live, Sessions sessions) {
        this.given = given;
        this.live = live;
        this.sessions = sessions;
    }

    @GetMapping("/sessions/{session}/live/asked")
    Answer asked(Me me, @PathVariable String session) {
        var seat = given.seat(me, session);
        if (seat.isEmpty()) return Go.to("/sessions/" + over(me, session).id());
        return given.waits(me, session) ? new WordPage(seat.get().session(), Form.empty()) : Go.to(here(session));
    }

    @PostMapping("/sessions/{session}/live/asked")
    Answer say(Me me, @PathVariable String session, Form form) {
        var seat = given.seat(me, session);
        if (seat.isEmpty()) return late(over(me, session), form);
        var words = form.text("words", 4000);
        var visibility = form.choice("visibility", Visibility.class);
        if (!form.ok()) return new WordPage(seat.get().session(), form);
        boolean said = form.onceFor(() -> given.say(me, session, NewContribution.own(session, Contribution.Kind.IDEA, words, visibility.orElseThrow())));
        if (!said && given.seat(me, session).isEmpty()) return late(seat.get().session(), form);
        if (!said) {
            form.problem("words", "live.asked-to-speak.already");
            return new WordPage(seat.get().session(), form);
        }
        // The moment could tell who wrote it where no name is to be known.
        if (visibility.orElseThrow() != Visibility.UNNAMED) live.said(me, session);
        return Go.to(here(session)).saying("live.said");
    }

    /** The session ended while they wrote: who was asked is forgotten, and their words are still theirs. */
    private static Answer late(Session over, Form form) {
        form.problem("words", "live.guest.not-taken");
        return new WordPage(over, form);
    }

    private Session over(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> !it.place().takesPart() && it.session().over())).session();
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live";
    }
}
