package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Leaf;
import alongside.design.NotFound;
import alongside.design.Turned;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.live.rules.CardLine;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The three cards of a session: each person's own, and how they stand for those who run it. */
@Controller("liveCardPages")
class CardPages {

    private static final int LONGEST = 500;

    private final Sessions sessions;
    private final Cards cards;
    private final InTheRoom room;

    CardPages(Sessions sessions, Cards cards, InTheRoom room) {
        this.sessions = sessions;
        this.cards = cards;
        this.room = room;
    }

    @GetMapping("/sessions/{session}/live/cards/{card}")
    Answer card(Me me, @PathVariable String session, @PathVariable String card) {
        var it = takesPart(me, session);
        return page(me, it, called(card), Form.with("words", cards.words(me, session, called(card))));
    }

    @PostMapping("/sessions/{session}/live/cards/{card}")
    Answer answer(Me me, @PathVariable String session, @PathVariable String card, Form form) {
        var it = takesPart(me, session);
        var words = form.optional("words", LONGEST);
        var answer = form.optionalChoice("answer", Card.Answer.class).filter(one -> one.card() == called(card));
        if (!form.ok()) return page(me, it, called(card), form);
        boolean saved = answer.isPresent() && cards.answer(me, session, answer.get(), words);
        return saved ? Go.to(it.on() ? "/sessions/" + session + "/live" : "/sessions/" + session).saying("live.card.saved") : Go.to("/sessions/" + session + "/live/cards/" + card);
    }

    @GetMapping("/sessions/{session}/live/cards")
    Answer board(Me me, @PathVariable String session, Form address) {
        var form = Leaf.there(address);
        var which = which(me, session, address);
        if (which != null) form.put("card", which.name());
        return board(me, session, which, form);
    }

    /** A line for each person, and the whole room in one press: what stands on the cards that came back, are held up, or are said by phone. */
    @PostMapping("/sessions/{session}/live/cards")
    Answer writeDown(Me me, @PathVariable String session, Form form) {
        NotFound.unless(cards.board(me, session));
        var card = which(me, session, form);
        if (card == null) return Go.back(form, "/sessions/" + session);
        var names = room.names(session);
        var read = new LinkedHashMap<String, CardLine>();
        for (var person : names.keySet()) {
            var field = CardsPage.field(person);
            var typed = form.optional(field, LONGEST);
            // An empty line changes nothing.
            if (typed.isEmpty()) continue;
            CardLine.read(typed, card.answers().size()).ifPresentOrElse(it -> read.put(person, it), () -> form.problem(field, "live.cards.unread", "most", card.answers().size()));
        }
        if (!form.ok()) return board(me, session, card, form);
        form.once(() -> read.forEach((person, it) -> cards.answerFor(me, session, person, card.answers().get(it.answer() - 1), it.words())));
        return Turned.back(names.size(), "/sessions/" + session + "/live/cards", form, !read.isEmpty(), "live.card.written-down", Map.of("card", card.name()), it -> board(me, session, card, it));
    }

    /** The card that somebody chose; else the one that belongs to what is on now, or the last. */
    private @Nullable Card which(Me me, String session, Form form) {
        var writable = cards.writable(me, session);
        return form.optionalChoice("card", Card.class).or(() -> cards.now(me, session)).filter(writable::contains).orElse(writable.isEmpty() ? null : writable.getLast());
    }

    private CardsPage board(Me me, String session, @Nullable Card which, Form form) {
        var board = NotFound.unless(cards.board(me, session));
        // Whoever answered from elsewhere may not be counted in yet, and has a name all the same.
        var answered = board.ready().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var here = List.copyOf(room.names(session).entrySet());
        var leaf = Leaf.of(here, form, form.typed(Leaf.AFTER), Map.Entry::getKey, Map.Entry::getValue, it -> !form.typed(CardsPage.field(it.getKey())).isBlank());
        return new CardsPage(board, leaf, here.size(), room.called(session, answered), cards.writable(me, session), which, form);
    }

    private CardPage page(Me me, Session it, Card card, Form form) {
        return new CardPage(it, card, cards.mine(me, it.id(), card).orElse(null), cards.mayAnswer(me, it.id(), card), form);
    }

    private Session takesPart(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart())).session();
    }

    static Card called(String name) {
        return NotFound.unless(Arrays.stream(Card.values()).filter(it -> it.name().equals(name.toUpperCase(Locale.ROOT))).findFirst());
    }
}
