package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.FeedbackSounds;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.uploads.Handing;
import alongside.uploads.Upload;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hearing what was said aloud of a session, and writing it down so that everybody can read it. */
@Controller("sessionsFeedbackSoundPages")
class FeedbackSoundPages {

    private final Sessions sessions;
    private final FeedbackSounds sounds;
    private final Handing handing;

    FeedbackSoundPages(Sessions sessions, FeedbackSounds sounds, Handing handing) {
        this.sessions = sessions;
        this.sounds = sounds;
        this.handing = handing;
    }

    @GetMapping("/sessions/{session}/feedback/sounds")
    Answer all(Me me, @PathVariable String session) {
        var form = Form.empty();
        sounds.of(me, session).forEach(it -> form.put("words-" + it.id(), it.words()));
        return page(me, runs(me, session), form);
    }

    @GetMapping("/sessions/{session}/feedback/sounds/{sound}")
    void heard(Me me, @PathVariable String session, @PathVariable String sound, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = sounds.of(me, session).stream().filter(it -> it.id().equals(sound)).map(FeedbackSounds.Sound::sound).findFirst();
        handing.played(NotFound.<Upload>unless(found), request.getHeader("Range"), response);
    }

    @PostMapping("/sessions/{session}/feedback/sounds/{sound}")
    Answer write(Me me, @PathVariable String session, @PathVariable String sound, Form form) {
        var seat = runs(me, session);
        NotFound.unless(sounds.of(me, session).stream().anyMatch(it -> it.id().equals(sound)));
        var words = form.text("words-" + sound, 1000);
        if (!form.ok()) {
            sounds.of(me, session).stream().filter(it -> !it.id().equals(sound)).forEach(it -> form.put("words-" + it.id(), it.words()));
            return page(me, seat, form);
        }
        sounds.write(me, session, sound, words);
        return Go.to(here(session)).saying("sessions.feedback.sounds.saved");
    }

    @PostMapping("/sessions/{session}/feedback/sounds/{sound}/removal")
    Answer delete(Me me, @PathVariable String session, @PathVariable String sound) {
        runs(me, session);
        NotFound.unless(sounds.delete(me, session, sound));
        return Go.to(here(session)).saying("sessions.feedback.sounds.deleted");
    }

    private FeedbackSoundsPage page(Me me, Seat seat, Form form) {
        return new FeedbackSoundsPage(seat.session(), sounds.of(me, seat.session().id()), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs).filter(it -> it.session().over()));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/feedback/sounds";
    }
}
