package alongside.live;

import alongside.people.Person;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody in the room said and somebody else wrote down: a person of the project, a guest, or somebody who is not named. */
@Component("liveSpoken")
public class Spoken {

    private final Sessions sessions;
    private final Seating seating;

    Spoken(Sessions sessions, Seating seating) {
        this.sessions = sessions;
        this.seating = seating;
    }

    /**
     * @param who who may know whose words they are, as whoever said it was asked; without a name only whether those who run it alone read it
     * @param table where it was said; with unnamed words it is kept where many sit there now, for they may be mixed anew before it is said
     * @param person the id of who said it, of a person or of a guest; null when not named, and then how it came is not kept
     */
    public NewContribution of(String session, Kind kind, String words, Visibility who, @Nullable String person, String table, String how) {
        boolean named = person != null;
        var visibility = named || who == Visibility.FACILITATOR_ONLY ? who : Visibility.UNNAMED;
        var where = visibility == Visibility.UNNAMED && !seating.holdsMany(session, table) ? "" : table;
        var guest = named ? Optional.ofNullable(sessions.guests(session).get(person)) : Optional.<String>empty();
        var said = NewContribution.captured(session, kind, words, visibility, guest.isPresent() ? null : person, where, named ? how : "").ofGuest(guest.isPresent() ? person : null);
        return guest.filter(it -> visibility != Visibility.UNNAMED).map(it -> said.saidAs(called(it, visibility))).orElse(said);
    }

    /** What a guest is called beside their words, as they choose; nothing where they want no name there. */
    static String called(String name, Visibility who) {
        return who == Visibility.UNNAMED ? "" : who == Visibility.FIRST_NAME ? Person.firstOf(name) : name;
    }
}
