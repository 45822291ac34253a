package alongside.sessions;

import alongside.people.People;
import alongside.people.Wanted;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.words.Dates;
import alongside.words.Words;
import java.util.Collection;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells a person what is arranged for them, and whoever arranges what they chose. */
@Component("sessionsAccessLetters")
class AccessLetters {

    private final Post post;
    private final People people;
    private final Words words;
    private final Sessions sessions;

    AccessLetters(Post post, People people, Words words, Sessions sessions) {
        this.sessions = sessions;
        this.post = post;
        this.people = people;
        this.words = words;
    }

    /** Somebody from outside hears it through the room that knows how to reach them. */
    void stands(Session session, Arrangement it, String person) {
        if (sessions.outside().expected(session.id()).containsKey(person)) {
            sessions.tell(new ArrangedForGuest(session, person, it));
            return;
        }
        var to = people.addressee(person);
        post.send(to, Letter.needed("sessions.letter.arranged", session.project(), "/sessions/" + session.id() + "/preparing", "title", session.title(),
                "day", Dates.day(session.day(), to.locale()), "what", it.what(), "status", it.status().name(), "instead", it.instead(),
                "any", it.instead().isBlank() ? "no" : "yes"));
    }

    /** What is to be arranged, and nothing of whose need it is. */
    void seeTo(Session session, String what, String owner) {
        var to = people.addressee(owner);
        post.send(to, Letter.needed("sessions.letter.see-to", session.project(), "/sessions/" + session.id(), "title", session.title(),
                "day", Dates.day(session.day(), to.locale()), "what", what));
    }

    /** Somebody else sees to it now. */
    void givenOn(Session session, String what, String before) {
        var to = people.addressee(before);
        post.send(to, Letter.needed("sessions.letter.given-on", session.project(), "/sessions/" + session.id(), "title", session.title(),
                "day", Dates.day(session.day(), to.locale()), "what", what));
    }

    /** Whoever it was for does not come. */
    void notNeeded(Session session, String what, String owner) {
        var to = people.addressee(owner);
        post.send(to, Letter.needed("sessions.letter.not-needed", session.project(), "/sessions/" + session.id(), "title", session.title(),
                "day", Dates.day(session.day(), to.locale()), "what", what));
    }

    /** Somebody who interprets cancelled, written down by another than the access host. */
    void cancelled(Session session, Wanted who, Collection<String> hosts) {
        for (var host : hosts) {
            var to = people.addressee(host);
            post.send(to, Letter.needed("sessions.letter.cancelled", session.project(), "/sessions/" + session.id() + "/access", "title", session.title(),
                    "day", Dates.day(session.day(), to.locale()), "who", words.say(to.locale(), "sessions.wanted." + who.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
    }

    /** What they asked for help with before the session was seen to. */
    void helped(Session session, PrepItem what, String person, String by) {
        var to = people.addressee(person);
        post.send(to, Letter.needed("sessions.letter.helped", session.project(), "/sessions/" + session.id() + "/preparing", "title", session.title(),
                "day", Dates.day(session.day(), to.locale()), "what", words.say(to.locale(), "sessions.prep." + what.name().toLowerCase(Locale.ROOT)), "by", by));
    }

    /** Nobody's name: whose it was the access host knows. */
    void chose(Session session, Arrangement.Choice choice, Collection<String> hearers) {
        for (var hearer : hearers) {
            var to = people.addressee(hearer);
            post.send(to, Letter.needed("sessions.letter.way-on", session.project(), "/sessions/" + session.id() + "/access", "title", session.title(),
                    "choice", words.say(to.locale(), "sessions.way-on." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
    }

    /** So many are to be told by the access host. */
    void tellInOtherForms(Session session, Forms.What what, int n, Collection<String> hosts) {
        for (var host : hosts) {
            var to = people.addressee(host);
            post.send(to, Letter.needed(what == Forms.What.REMINDER ? "sessions.letter.remind-other-form" : "sessions.letter.tell-other-form", session.project(), "/sessions/" + session.id() + "/access", "title", session.title(),
                    "day", Dates.day(session.day(), to.locale()), "n", n, "what", what.name()));
        }
    }

    /** So many invitations wait for another form than a letter. */
    void otherForms(Session session, int n, Collection<String> hosts, boolean sent) {
        for (var host : hosts)
            post.send(people.addressee(host), Letter.needed("sessions.letter.other-form", session.project(), "/sessions/" + session.id() + "/access", "title", session.title(), "n", n, "sent", sent ? "yes" : "no"));
    }
}
