package alongside.live;

import alongside.disclosure.OwnAnswers;
import alongside.hub.Hub;
import alongside.live.rules.Clock;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.GuestCountedOut;
import alongside.sessions.GuestForgotten;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the three cards: are we ready, is the purpose clear, was it achieved. They come with the block of the
 * agenda they belong to, on a screen or in the hand; nobody has to answer.
 */
@Service("liveCards")
@Transactional
public class Cards {

    private final CardStore store;
    private final Sessions sessions;
    private final Agendas agendas;
    private final Live live;
    private final Hub hub;

    Cards(CardStore store, Sessions sessions, Agendas agendas, Live live, Hub hub) {
        this.store = store;
        this.sessions = sessions;
        this.agendas = agendas;
        this.live = live;
        this.hub = hub;
    }

    /** The card that belongs to what is on now. */
    @Transactional(readOnly = true)
    public Optional<Card> now(Me me, String session) {
        return now(live.now(me, session), agendas.of(me, session));
    }

    /** For whoever knows what is planned, and what of it is on. */
    static Optional<Card> now(Clock clock, List<AgendaItem> agenda) {
        return agenda.stream().filter(it -> it.id().equals(clock.block())).findFirst().flatMap(it -> Card.at(it.kind()));
    }

    /** What the reader answered; empty while they did not. */
    @Transactional(readOnly = true)
    public Optional<Card.Answer> mine(Me me, String session, Card card) {
        return answered(session, me.person(), card);
    }

    /** What somebody answered, a guest as anybody. */
    Optional<Card.Answer> answered(String session, String person, Card card) {
        return store.of(session, person, card).map(CardStore.Held::answer);
    }

    @Transactional(readOnly = true)
    public String words(Me me, String session, Card card) {
        return words(session, me.person(), card);
    }

    String words(String session, String person, Card card) {
        return store.of(session, person, card).map(CardStore.Held::words).orElse("");
    }

    /** Whether the reader may answer: while it is on, and how it ended also afterwards, until all is sorted. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Me me, String session, Card card) {
        return sessions.seat(me, session).filter(it -> May.answerCard(it, card)).isPresent();
    }

    /** @param words kept where the card has a place for them */
    public boolean answer(Me me, String session, Card.Answer answer, String words) {
        return sessions.seat(me, session).filter(it -> May.answerCard(it, answer.card())).map(seat -> {
            keep(session, me.person(), answer, words);
            return true;
        }).orElse(false);
    }

    /** The cards that can be written down for others now. */
    @Transactional(readOnly = true)
    public List<Card> writable(Me me, String session) {
        return sessions.seat(me, session).map(seat -> Arrays.stream(Card.values()).filter(it -> May.writeDownCards(seat, it)).toList()).orElse(List.of());
    }

    /** Writes down the card that somebody holds up, or says by phone. The person must be counted in. */
    public boolean answerFor(Me me, String session, String person, Card.Answer answer, String words) {
        return sessions.seat(me, session).filter(it -> May.writeDownCards(it, answer.card())).filter(seat -> sessions.inTheRoom(session).contains(person)).map(seat -> {
            keep(session, person, answer, words);
            return true;
        }).orElse(false);
    }

    /** For whoever may answer, which whoever calls this has made sure of. */
    void keep(String session, String person, Card.Answer answer, String words) {
        store.put(session, person, answer, answer.card().words() ? words : "");
        hub.news(Hearing.ROOM + session);
    }

    /** @param ready who answered the first card, by their answer; gone when the session has ended */
    public record Board(Seat seat, Map<Card.Answer, Integer> counts, Map<Card.Answer, List<String>> ready, Map<Card, List<String>> words) {

        /** What nobody expected points at somebody where few have answered; what the purpose should say is talked about at once. */
        public boolean showsWords(Card card) {
            return card == Card.PURPOSE || OwnAnswers.enough(answered(card));
        }

        public int answered(Card card) {
            return card.answers().stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum();
        }
    }

    /** How the cards stand, for those who run the session. Whoever needs help is named to them; the other two cards are nobody's. */
    @Transactional(readOnly = true)
    public Optional<Board> board(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var all = store.of(session);
            var words = all.stream().filter(it -> !it.words().isBlank()).collect(Collectors.groupingBy(it -> it.answer().card(), Collectors.mapping(CardStore.Held::words, Collectors.toList())));
            return new Board(seat, counts(session), ready(all), words);
        });
    }

    /** Who answered the first card, by their answer; for those who run the session, while it is on. */
    @Transactional(readOnly = true)
    public Map<Card.Answer, List<String>> ready(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> ready(store.of(session))).orElse(Map.of());
    }

    private static Map<Card.Answer, List<String>> ready(List<CardStore.Held> all) {
        return all.stream().filter(it -> it.answer().card() == Card.READY).collect(Collectors.groupingBy(CardStore.Held::answer, Collectors.mapping(CardStore.Held::person, Collectors.toList())));
    }

    /** How the last card stands once the session is over; for anybody in the project. A page hides small counts. */
    @Transactional(readOnly = true)
    public Map<Card.Answer, Integer> closing(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().over()).map(seat -> counts(session)).orElse(Map.of());
    }

    /** @param words what nobody expected, unnamed; none while they could point at somebody */
    public record Closed(Session session, Map<Card.Answer, Integer> counts, List<String> words) {}

    /** How the last card stood at the end of each session up to this one, in the order of their days, where anybody answered it. */
    @Transactional(readOnly = true)
    public List<Closed> closings(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().over()).map(seat -> {
            var over = sessions.of(seat.place()).stream().filter(Session::over).toList();
            var upToThis = over.subList(0, over.indexOf(seat.session()) + 1);
            var counts = store.closing(upToThis.stream().map(Session::id).toList());
            return upToThis.stream().flatMap(it -> Optional.ofNullable(counts.get(it.id())).map(of -> new Closed(it, of, it.id().equals(session) ? words(session) : List.of())).stream()).toList();
        }).orElse(List.of());
    }

    private List<String> words(String session) {
        var closing = store.of(session).stream().filter(it -> it.answer().card() == Card.CLOSING).toList();
        return OwnAnswers.enough(closing.size()) ? closing.stream().map(CardStore.Held::words).filter(it -> !it.isBlank()).toList() : List.of();
    }

    private Map<Card.Answer, Integer> counts(String session) {
        var counts = new EnumMap<Card.Answer, Integer>(Card.Answer.class);
        store.of(session).forEach(it -> counts.merge(it.answer(), 1, Integer::sum));
        return counts;
    }

    @EventListener
    void ended(SessionEnded ended) {
        store.forget(ended.session().id(), Card.READY);
    }

    /** What guests answered stays counted, and leads to nobody; whether they are ready is of no use to anybody any more. */
    @EventListener
    void forgotten(GuestForgotten guest) {
        store.forget(guest.session(), guest.guest(), Card.READY);
        store.unname(guest.session(), guest.guest());
        hub.news(Hearing.ROOM + guest.session());
    }

    /** Whoever is not here waits for no help. */
    @EventListener
    void countedOut(GuestCountedOut guest) {
        store.forget(guest.session(), guest.guest(), Card.READY);
        hub.news(Hearing.ROOM + guest.session());
    }
}
