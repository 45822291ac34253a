package alongside.live;

import alongside.live.GuestRoom.Seen;
import alongside.sessions.Sessions;
import alongside.sessions.StillOn;
import alongside.sessions.TimedItem;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the three cards for somebody from outside, on their own phone. Nothing else is asked of them there: who votes is the group's. */
@Service("liveGuestCards")
@Transactional
public class GuestCards {

    private final GuestRoom room;
    private final Cards cards;
    private final Sessions sessions;
    private final StillOn still;

    GuestCards(GuestRoom room, Cards cards, Sessions sessions, StillOn still) {
        this.room = room;
        this.cards = cards;
        this.sessions = sessions;
        this.still = still;
    }

    /** What is asked of them and they have not answered: what belongs to what is on, and afterwards how it ended. */
    @Transactional(readOnly = true)
    public Optional<Card> asks(Seen seen) {
        var now = seen.session().on() ? Cards.now(seen.clock(), seen.agenda().stream().map(TimedItem::item).toList()) : Optional.of(Card.CLOSING);
        return now.filter(it -> mayAnswer(seen, it) && mine(seen, it).isEmpty());
    }

    @Transactional(readOnly = true)
    public boolean mayAnswer(Seen seen, Card card) {
        return May.answerCard(seen.guest(), seen.session(), card);
    }

    /** What they answered; empty while they did not. */
    @Transactional(readOnly = true)
    public Optional<Card.Answer> mine(Seen seen, Card card) {
        return cards.answered(seen.guest().session(), seen.guest().id(), card);
    }

    @Transactional(readOnly = true)
    public String words(Seen seen, Card card) {
        return cards.words(seen.guest().session(), seen.guest().id(), card);
    }

    /** Counts as everybody's answer does. @param words kept where the card has a place for them */
    public boolean answer(String door, Card.Answer answer, String words) {
        var guest = room.guest(door);
        // Whether one is ready is forgotten with the end: it is in before it, or not at all.
        guest.ifPresent(it -> still.hold(it.session()));
        return guest.filter(it -> sessions.told(it.session()).filter(session -> May.answerCard(it, session, answer.card())).isPresent()).map(it -> {
            cards.keep(it.session(), it.id(), answer, words);
            return true;
        }).orElse(false);
    }
}
