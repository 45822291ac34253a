package alongside.voices;

import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to who may be seen in a photo or a film beside words: oneself by one's own deed, and others only when each
 * said yes to such a photo or film, whom those who run the session can ask.
 */
@Service("voicesFaces")
@Transactional(readOnly = true)
public class Faces {

    private final Voices voices;
    private final Sessions sessions;
    private final Permissions permissions;

    Faces(Voices voices, Sessions sessions, Permissions permissions) {
        this.voices = voices;
        this.sessions = sessions;
        this.permissions = permissions;
    }

    /** Whom this person could name as seen in it: those who were in the room, for whoever runs that session; else nobody. */
    public List<String> inTheRoom(Me me, String contribution) {
        return seat(me, contribution).map(it -> sessions.present(it.session().id())).orElse(List.of());
    }

    /** Of these those who may not be seen: they have not said yes, or this person cannot speak for them. */
    public Set<String> without(Me me, String contribution, Set<String> people, Purpose purpose) {
        var others = new HashSet<>(people);
        if (voices.seenBy(me, contribution).filter(Contribution::mine).isPresent()) others.remove(me.person());
        if (others.isEmpty()) return others;
        return seat(me, contribution).map(it -> permissions.notYes(me, it.session().id(), purpose, others)).orElse(others);
    }

    private Optional<Seat> seat(Me me, String contribution) {
        return voices.seenBy(me, contribution).flatMap(it -> Optional.ofNullable(it.session())).flatMap(it -> sessions.seat(me, it)).filter(Seat::runs);
    }
}
