package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The three cards of a session: each person's own, and how they stand for those who run it. */
@Controller("liveCardPages")
class CardPages {

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
        var words = form.optional("words", 500);
        var answer = form.optionalChoice("answer", Card.Answer.class).filter(one -> one.card() == called(card));
        if (!form.ok()) return page(me, it, called(card), form);
        boolean saved = answer.isPresent() && cards.answer(me, session, answer.get(), words);
        return saved ? Go.to(it.on() ? "/sessions/" + session + "/live" : "/sessions/" + session).saying("live.card.saved") : Go.to("/sessions/" + session + "/live/cards/" + card);
    }

    @GetMapping("/sessions/{session}/live/cards")
    Answer board(Me me, @PathVariable String session) {
        return board(me, session, Form.empty());
    }

    @PostMapping("/sessions/{session}/live/cards")
    Answer answerFor(Me me, @PathVariable String session, Form form) {
        NotFound.unless(cards.board(me, session));
        var person = form.text("person", 26);
        var answer = form.choice("answer", Card.Answer.class);
        var words = form.optional("words", 500);
        if (form.ok() && !cards.answerFor(me, session, person, answer.orElseThrow(), words)) form.problem("person", "design.problem.choose");
        return form.ok() ? Go.to("/sessions/" + session + "/live/cards").saying("live.card.written-down") : board(me, session, form);
    }

    private CardsPage board(Me me, String session, Form form) {
        var board = NotFound.unless(cards.board(me, session));
        // Whoever answered from elsewhere may not be counted in yet, and has a name all the same.
        var answered = board.ready().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return new CardsPage(board, room.names(session), room.called(session, answered), form);
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
