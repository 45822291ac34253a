package alongside.live;

import alongside.sessions.AgendaItem.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One question for everybody in the room, with three answers: in all a session asks three. */
public enum Card {
    READY, PURPOSE, CLOSING;

    /** An answer on a card; each belongs to one. */
    public enum Answer {
        YES(READY), MINUTE(READY), HELP(READY), CLEAR(PURPOSE), NOT_CLEAR(PURPOSE), CHANGE(PURPOSE), ACHIEVED(CLOSING), PARTLY(CLOSING), NOT(CLOSING);

        private final Card card;

        Answer(Card card) {
            this.card = card;
        }

        public Card card() {
            return card;
        }
    }

    public List<Answer> answers() {
        return Arrays.stream(Answer.values()).filter(it -> it.card == this).toList();
    }

    /** Whether it has a place for words: what the purpose should say, or what nobody expected. */
    public boolean words() {
        return this != READY;
    }

    /** The card that belongs to a block of the agenda. */
    static Optional<Card> at(Kind kind) {
        return switch (kind) {
            case WELCOME -> Optional.of(READY);
            case PURPOSE -> Optional.of(PURPOSE);
            case FEEDBACK, NEXT_STEPS, CELEBRATION -> Optional.of(CLOSING);
            default -> Optional.empty();
        };
    }
}
