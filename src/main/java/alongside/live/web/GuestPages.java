package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.live.Ask;
import alongside.live.GuestCards;
import alongside.live.GuestRoom;
import alongside.live.GuestRoom.Said;
import alongside.live.GuestRoom.Seen;
import alongside.sessions.AgendaItem;
import alongside.sessions.TimedItem;
import alongside.voices.Contribution.Visibility;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session on the own phone of somebody from outside, behind the address in their letter. */
@Controller("liveGuestPages")
@Open
class GuestPages {

    private final GuestRoom room;
    private final GuestCards cards;

    GuestPages(GuestRoom room, GuestCards cards) {
        this.room = room;
        this.cards = cards;
    }

    @GetMapping("/place/{door}/room")
    Answer here(@PathVariable String door) {
        return page(door, seen(door), Form.empty());
    }

    /** Opening the page counts nobody in: a press does. */
    @PostMapping("/place/{door}/room")
    Answer comeIn(@PathVariable String door) {
        seen(door);
        return Go.to(at(door)).saying("live.guest.came-in", room.comeIn(door));
    }

    /** One press; pressing again asks no second time. */
    @PostMapping("/place/{door}/room/requests")
    Answer ask(@PathVariable String door, Form form) {
        seen(door);
        var ask = form.optionalChoice("ask", Ask.class);
        return done(door, form, "live.asked", ask.isPresent() && room.ask(door, ask.get()));
    }

    @PostMapping("/place/{door}/room/requests/{request}/taking-back")
    Answer takeBack(@PathVariable String door, @PathVariable String request, Form form) {
        seen(door);
        return done(door, form, "live.taken-back", room.takeBack(door, request));
    }

    /** Whoever needs a break lets everybody see that somebody does. */
    @PostMapping("/place/{door}/room/requests/{request}/showing")
    Answer show(@PathVariable String door, @PathVariable String request, Form form) {
        seen(door);
        return done(door, form, "live.pause.shown", room.show(door, request));
    }

    @PostMapping("/place/{door}/room/words")
    Answer say(@PathVariable String door, Form form) {
        var seen = seen(door);
        var words = form.text("words", 4000);
        var who = form.choice("visibility", Visibility.class);
        // Whoever is not in, or not any more, finds their words on the page and is told that they were not sent.
        var said = form.ok() && seen.in() ? form.onceFor(() -> room.say(door, words, who.orElseThrow())) : Said.NOT;
        return switch (said) {
            case SAID -> Go.to(at(door)).saying("live.said");
            case WAITS -> Go.to(at(door)).saying("live.written");
            case NOT -> notSent(door, form);
        };
    }

    /** In the very moment of its end the page may still take the session to be on: what became of the words is said all the same. */
    private Answer notSent(String door, Form form) {
        var seen = seen(door);
        if (form.ok() && seen.in()) form.problem("words", "live.guest.not-taken");
        return page(door, seen, form);
    }

    /** Takes back what they wrote while everybody writes first. */
    @PostMapping("/place/{door}/room/written/{written}/taking-back")
    Answer takeBackWritten(@PathVariable String door, @PathVariable String written, Form form) {
        seen(door);
        return done(door, form, "live.taken-back", room.takeBackWritten(door, written));
    }

    /** Takes back what they said here: it leaves every page at once. */
    @PostMapping("/place/{door}/room/said/{said}/taking-back")
    Answer takeBackSaid(@PathVariable String door, @PathVariable String said, Form form) {
        seen(door);
        return done(door, form, "live.taken-back", room.takeBackSaid(door, said));
    }

    /** Whoever had begun to write when they pressed something else finds their words where they were. */
    private Answer done(String door, Form form, String said, boolean done) {
        return form.typed("words").isBlank() ? Go.to(at(door)).saying(said, done) : page(door, seen(door), form.saying(said, done));
    }

    private Seen seen(String door) {
        return NotFound.unless(room.of(door));
    }

    private GuestPage page(String door, Seen seen, Form form) {
        var clock = seen.clock();
        return new GuestPage(seen, door, new NowLine(clock, item(seen, clock.block()), item(seen, clock.next())), cards.asks(seen).orElse(null), form);
    }

    private static List<AgendaItem> item(Seen seen, String id) {
        return seen.agenda().stream().map(TimedItem::item).filter(it -> it.id().equals(id)).toList();
    }

    private static String at(String door) {
        return "/place/" + door + "/room";
    }
}
