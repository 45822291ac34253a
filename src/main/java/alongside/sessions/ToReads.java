package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.who.Me;
import alongside.words.Dates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what people are to read before a session. It always reaches whoever is invited: with the invitation, or after it by a letter of its own. */
@Service("sessionsToReads")
@Transactional
public class ToReads {

    private final Sessions sessions;
    private final ToReadStore store;
    private final InvitationStore invitations;
    private final Out out;
    private final Facts facts;

    ToReads(Sessions sessions, ToReadStore store, InvitationStore invitations, Out out, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.out = out;
        this.facts = facts;
    }

    @Component("sessionsToReadOut")
    record Out(Post post, People people, ToReadWords words, Forms forms) {

        void send(Session session, String person, ToRead it) {
            var to = people.addressee(person);
            post.send(to, Letter.needed("sessions.letter.to-read", session.project(), "/sessions/" + session.id(),
                    "title", session.title(), "day", Dates.day(session.day(), to.locale()), "what", words.inLetter(session.id(), it, to)));
        }
    }

    /** For anybody in the project. */
    @Transactional(readOnly = true)
    public Optional<ToRead> of(Me me, String session) {
        return sessions.seat(me, session).flatMap(seat -> store.of(session));
    }

    /** Says what is to be read; nothing at all takes it away. Whoever is invited already, and has not said no, gets it by letter. */
    public boolean say(Me me, String session, ToRead it) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            if (store.of(session).filter(it::equals).isPresent()) return true;
            facts.happened("sessions.to-read-said", seat.session().project(), session, me);
            if (it.inLetter().isEmpty()) {
                store.none(session);
                return true;
            }
            store.put(session, it);
            tell(seat.session(), it);
            return true;
        }).orElse(false);
    }

    /** Whoever is invited already, and has not said no, gets it, by letter or as they can use it. */
    void tell(Session session, ToRead it) {
        var come = invitations.of(session.id()).values().stream().filter(one -> one.reply() != Invitation.Reply.NO).map(Invitation::person).sorted().toList();
        out.forms.tell(session, Forms.What.TO_READ, come, one -> out.send(session, one, it));
    }
}
