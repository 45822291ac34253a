package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.VenueMatter;
import alongside.sessions.Venues;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying what the place of a session is like. */
@Controller("sessionsVenuePages")
class VenuePages {

    private final Sessions sessions;
    private final Venues venues;

    VenuePages(Sessions sessions, Venues venues) {
        this.sessions = sessions;
        this.venues = venues;
    }

    @GetMapping("/sessions/{session}/venue")
    Answer venue(Me me, @PathVariable String session) {
        var it = planned(me, session);
        var said = venues.of(me, session);
        return said.isEmpty() ? page(it, venues.asBefore(me, session), true) : page(it, said, false);
    }

    @PostMapping("/sessions/{session}/venue")
    Answer say(Me me, @PathVariable String session, Form form) {
        var it = planned(me, session);
        var card = new EnumMap<VenueMatter, String>(VenueMatter.class);
        for (var matter : VenueMatter.values()) {
            var words = form.optional(matter.name(), 500);
            if (!words.isEmpty()) card.put(matter, words);
        }
        if (!form.ok()) return new VenuePage(it, false, form);
        venues.say(me, session, card);
        return Go.to("/sessions/" + session).saying("sessions.venue.saved");
    }

    private static VenuePage page(Session session, Map<VenueMatter, String> card, boolean asBefore) {
        var form = Form.empty();
        card.forEach((matter, words) -> form.put(matter.name(), words));
        return new VenuePage(session, asBefore && !card.isEmpty(), form);
    }

    private Session planned(Me me, String session) {
        NotFound.unless(sessions.planned(me, session));
        return NotFound.unless(sessions.seenBy(me, session));
    }
}
