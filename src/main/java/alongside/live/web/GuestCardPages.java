package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.live.Card;
import alongside.live.GuestCards;
import alongside.live.GuestRoom;
import alongside.live.GuestRoom.Seen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The three cards of a session for somebody from outside, behind the address in their letter. */
@Controller("liveGuestCardPages")
@Open
class GuestCardPages {

    private final GuestRoom room;
    private final GuestCards cards;

    GuestCardPages(GuestRoom room, GuestCards cards) {
        this.room = room;
        this.cards = cards;
    }

    @GetMapping("/place/{door}/room/cards/{card}")
    Answer card(@PathVariable String door, @PathVariable String card) {
        var seen = seen(door);
        return page(door, seen, CardPages.called(card), Form.with("words", cards.words(seen, CardPages.called(card))));
    }

    @PostMapping("/place/{door}/room/cards/{card}")
    Answer answer(@PathVariable String door, @PathVariable String card, Form form) {
        var seen = seen(door);
        var words = form.optional("words", 500);
        var answer = form.optionalChoice("answer", Card.Answer.class).filter(one -> one.card() == CardPages.called(card));
        if (!form.ok()) return page(door, seen, CardPages.called(card), form);
        boolean saved = answer.isPresent() && cards.answer(door, answer.get(), words);
        return Go.to("/place/" + door + "/room" + (saved ? "" : "/cards/" + card)).saying("live.card.saved", saved);
    }

    private GuestCardPage page(String door, Seen seen, Card card, Form form) {
        return new GuestCardPage(seen.session(), door, card, cards.mine(seen, card).orElse(null), cards.mayAnswer(seen, card), form);
    }

    private Seen seen(String door) {
        return NotFound.unless(room.of(door));
    }
}
