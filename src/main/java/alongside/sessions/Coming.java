package alongside.sessions;

import alongside.people.People;
import alongside.people.Person;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door for whoever answers an invitation from its letter, without coming in: they read what the letter says, and
 * say whether they come. Nothing else opens to them, and their answer is kept with how it came.
 */
@Service("sessionsComing")
@Transactional
public class Coming {

    private final DoorStore doors;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Around around;
    private final InstantSource clock;

    Coming(DoorStore doors, Sessions sessions, Invitations invitations, Around around, InstantSource clock) {
        this.doors = doors;
        this.sessions = sessions;
        this.invitations = invitations;
        this.around = around;
        this.clock = clock;
    }

    /** Who somebody is, and what was changed after they were invited. */
    @Component("sessionsComingAround")
    record Around(People people, MoveStore moves) {}

    /** What a door leads to. Whether it never was, or whose it was has left, is not told apart. */
    public sealed interface Behind {

        record Nothing() implements Behind {}

        /** It has begun, is over, or does not take place. */
        record Closed(Session session) implements Behind {}

        /** @param me the person whose door it is; they have not come in */
        record Open(Me me, Seat seat, Invitation mine) implements Behind {

            public Session session() {
                return seat.session();
            }

            /** Whether they are asked only to support somebody. */
            public boolean supports() {
                return !seat.place().takesPart() && seat.place().membership() == null;
            }
        }
    }

    @Transactional(readOnly = true)
    public Behind behind(String secret) {
        return doors.behind(secret).flatMap(this::open).orElse(new Behind.Nothing());
    }

    private Optional<Behind> open(DoorStore.Door door) {
        var me = around.people.find(door.person()).map(Coming::me);
        var seat = me.flatMap(it -> sessions.seat(it, door.session()));
        var mine = me.flatMap(it -> invitations.mine(it, door.session()));
        if (seat.isEmpty() || mine.isEmpty()) return Optional.empty();
        return Optional.of(stillAhead(seat.get().session()) ? new Behind.Open(me.get(), seat.get(), mine.get()) : new Behind.Closed(seat.get().session()));
    }

    private boolean stillAhead(Session session) {
        return session.stage() == Session.Stage.PLANNED && clock.instant().isBefore(session.begins());
    }

    /** What the rooms add to the letter, in the words in which it is read here: also what is paid, before anybody says yes. */
    @Transactional(readOnly = true)
    public List<String> words(Behind.Open open, Locale locale) {
        return invitations.also(open.seat(), open.me().person(), locale);
    }

    /** In which words they were written to. */
    @Transactional(readOnly = true)
    public Locale locale(Behind.Open open) {
        return around.people.addressee(open.me().person()).locale();
    }

    /** Whether when or where it is was changed after people were invited. */
    @Transactional(readOnly = true)
    public boolean moved(Behind.Open open) {
        return !around.moves.of(open.session().id()).isEmpty();
    }

    /**
     * Their own answer, by the door in their letter.
     *
     * @param read the revision of the session that they had before them: a yes to one day is no yes to another
     * @return whether it counts
     */
    public boolean answer(String secret, Invitation.Reply reply, int read) {
        return behind(secret) instanceof Behind.Open open && open.session().revision() == read && invitations.byLetter(open.me(), open.seat(), open.mine(), reply);
    }

    private static Me me(Person person) {
        return new Me(person.id(), person.name(), person.employed(), false);
    }
}
