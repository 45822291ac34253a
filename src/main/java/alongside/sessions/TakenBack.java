package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.words.Words;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever arranged a session that a yes was taken back: what was recorded is theirs to delete. */
@Component("sessionsTakenBack")
record TakenBack(Facts facts, Post post, People people, Words words, ApplicationEventPublisher rooms) {

    void takenBack(Session session, String person, Purpose purpose, String arranger) {
        rooms.publishEvent(new PermissionTakenBack(session.id(), person, purpose));
        facts.happened("sessions.permission-withdrawn", session.project(), session.id(), null, purpose.name());
        // Before it begins nothing is recorded.
        if (session.stage() == Session.Stage.PLANNED) return;
        var to = people.addressee(arranger);
        post.send(to, Letter.needed("sessions.letter.withdrawn", session.project(), "/sessions/" + session.id() + "/permissions/sheet", "title", session.title(),
                "what", words.say(to.locale(), "sessions.purpose-of." + purpose.name().toLowerCase(Locale.ROOT))));
    }
}
