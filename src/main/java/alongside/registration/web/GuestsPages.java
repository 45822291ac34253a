package alongside.registration.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.registration.Guests;
import alongside.registration.Guests.Seen;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a session to the public, who comes from there, and counting them in. */
@Controller("registrationGuestsPages")
class GuestsPages {

    private static final int MOST_PLACES = 5000;

    private final Guests guests;
    private final Sessions sessions;

    GuestsPages(Guests guests, Sessions sessions) {
        this.guests = guests;
        this.sessions = sessions;
    }

    @GetMapping("/sessions/{session}/registrations")
    Answer guests(Me me, @PathVariable String session) {
        var seen = runs(me, session);
        return new GuestsPage(seen, seen.opened() == null ? Form.empty() : Form.with("places", String.valueOf(seen.opened().places()), "hashtag", seen.opened().hashtag()));
    }

    @PostMapping("/sessions/{session}/registrations")
    Answer open(Me me, @PathVariable String session, Form form) {
        var seen = runs(me, session);
        NotFound.unless(seen.seat().place().arranges());
        int places = form.number("places", 1, MOST_PLACES);
        var hashtag = form.optional("hashtag", 60).replaceFirst("^#", "");
        if (!hashtag.matches("[\\p{L}\\p{Nd}_]*")) form.problem("hashtag", "registration.guests.hashtag.letters");
        if (!form.ok()) return new GuestsPage(seen, form);
        if (!guests.open(me, session, places)) return new GuestsPage(seen, form);
        guests.called(me, session, hashtag);
        return Go.to(here(session)).saying("registration.opened");
    }

    @PostMapping("/sessions/{session}/registrations/closing")
    Answer close(Me me, @PathVariable String session) {
        NotFound.unless(runs(me, session).seat().place().arranges());
        return Go.to(here(session)).saying("registration.closed", guests.close(me, session));
    }

    @PostMapping("/sessions/{session}/registrations/presence")
    Answer present(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        guests.countIn(me, session, form.all("listed"), form.all("here"));
        return Go.to(here(session)).saying("registration.counted");
    }

    /** Somebody came, or rang in, who is not on the list. */
    @PostMapping("/sessions/{session}/registrations/welcomed")
    Answer welcome(Me me, @PathVariable String session, Form form, HttpServletRequest request) {
        var seen = runs(me, session);
        var name = form.text("welcomed", 200);
        if (!form.ok()) return new GuestsPage(seen, form);
        return switch (guests.welcome(me, session, name, Looks.reading(request).locale())) {
            case HERE -> Go.to(here(session)).saying("registration.welcomed");
            case SAME_NAME -> {
                form.problem("welcomed", "registration.guests.welcome.same");
                yield new GuestsPage(seen, form);
            }
            case NOT -> Go.to(here(session)).saying("registration.welcome.not");
        };
    }

    /** What somebody says by phone. */
    @PostMapping("/sessions/{session}/registrations/said")
    Answer said(Me me, @PathVariable String session, Form form) {
        NotFound.unless(runs(me, session).seat().place().arranges());
        boolean done = guests.speakFor(me, session, form.typed("who"), form.chose("answer", "takes"));
        return Go.to(here(session)).saying("registration.said", done);
    }

    @AskTwice
    @GetMapping("/sessions/{session}/registrations/needs")
    Answer needs(Me me, @PathVariable String session) {
        var needs = NotFound.unless(guests.needs(me, session));
        return new NeedsPage(NotFound.unless(sessions.seenBy(me, session)), needs);
    }

    private Seen runs(Me me, String session) {
        NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
        return NotFound.unless(guests.of(me, session));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/registrations";
    }
}
