package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.live.HeardBoard;
import alongside.live.Live;
import alongside.live.Seating;
import alongside.live.Writing;
import alongside.live.rules.Heard;
import alongside.sessions.FeltOff;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A session on the screen of those who run it: on to the next, a break now, what people ask for, words. */
@Controller("liveRunPages")
class RunPages {

    private final Sessions sessions;
    private final Doors doors;
    private final Now now;
    private final Captures captures;
    private final InTheRoom room;
    private final BroughtAlong along;

    RunPages(Sessions sessions, Doors doors, Screen screen) {
        this.sessions = sessions;
        this.doors = doors;
        this.now = screen.now;
        this.captures = screen.captures;
        this.room = screen.room;
        this.along = screen.along;
    }

    /** The front doors of this room. */
    @Component("liveDoors")
    record Doors(Live live, HeardBoard heard, Seating seating, Writing writing, FeltOff feltOff, Cards cards) {}

    /** What this screen shows besides. */
    @Component("liveScreen")
    record Screen(Now now, Captures captures, InTheRoom room, BroughtAlong along) {}

    @GetMapping("/sessions/{session}/live/running")
    Answer run(Me me, @PathVariable String session, @RequestParam(defaultValue = "") String saidBy) {
        var seat = runs(me, session);
        if (!seat.session().on()) return Go.to("/sessions/" + session);
        return page(me, seat, Form.with("saidBy", saidBy));
    }

    @PostMapping("/sessions/{session}/live/turns")
    Answer turn(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        boolean pause = form.typed("to").equals("break");
        boolean done = pause ? doors.live.breakNow(me, session) : doors.live.goOn(me, session);
        if (writing(form)) return page(me, seat, form);
        return Go.to(here(session)).saying(!done ? "live.turn.same" : pause ? "live.turn.break" : "live.turn.on");
    }

    @PostMapping("/sessions/{session}/live/requests/{request}/answer")
    Answer met(Me me, @PathVariable String session, @PathVariable String request, Form form) {
        var seat = runs(me, session);
        doors.live.met(me, session, request);
        return writing(form) ? page(me, seat, form) : Go.to(here(session)).saying("live.met");
    }

    /** One field and one press. */
    @PostMapping("/sessions/{session}/live/captures")
    Answer capture(Me me, @PathVariable String session, Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var seat = runs(me, session);
        var words = form.text("words", 4000);
        var saidBy = form.typed("saidBy");
        var names = room.names(session);
        if (!saidBy.isEmpty() && !names.containsKey(saidBy)) form.problem("saidBy", "design.problem.choose");
        else if (room.leftOut(me, session).contains(saidBy)) form.problem("saidBy", "live.capture.said-no", "name", names.getOrDefault(saidBy, ""));
        var way = form.optionalChoice("way", Heard.Way.class).orElse(Heard.Way.SPEECH);
        var brought = along.read(me, session, form, file);
        if (!form.ok()) return page(me, seat, form);
        var who = form.optionalChoice("visibility", Visibility.class).orElse(Visibility.NAMED);
        var by = new Captures.Said(saidBy, who, way, form.typed("table").matches("[1-9]\\d?") ? form.typed("table") : "");
        boolean all = form.onceFor(() -> along.add(me, captures.keep(me, seat, form.optionalChoice("kind", Contribution.Kind.class).orElse(Contribution.Kind.IDEA), words, by), brought, words));
        doors.live.said(me, session);
        return Go.to(here(session)).saying(all ? "live.captured" : "live.captured.without-file");
    }

    /** One press: somebody who watches is asked to speak, and what they say can be written down as theirs. */
    @PostMapping("/sessions/{session}/live/word/{person}")
    Answer giveTheWord(Me me, @PathVariable String session, @PathVariable String person, Form form) {
        var seat = runs(me, session);
        boolean given = doors.heard.giveTheWord(me, session, person);
        if (writing(form)) return page(me, seat, form);
        return given ? Go.to(here(session) + "?saidBy=" + person).saying("live.word.given") : Go.to(here(session));
    }

    @PostMapping("/sessions/{session}/live/captures/undoing")
    Answer undo(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        boolean undone = captures.undo(me, session);
        return writing(form) ? page(me, seat, form) : Go.to(here(session)).saying(undone ? "live.undone" : "live.undo.late");
    }

    /** Everybody writes first; or what was written is shown. */
    @PostMapping("/sessions/{session}/live/writing")
    Answer writing(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        boolean begins = form.typed("to").equals("write");
        boolean done = begins ? doors.writing.begin(me, session) : doors.writing.show(me, session);
        if (writing(form)) return page(me, seat, form);
        return Go.to(here(session)).saying(!done ? "live.turn.same" : begins ? "live.writing.begun" : "live.writing.shown");
    }

    /** Whether words were being written when something else was pressed: then they stay where they are. */
    private static boolean writing(Form form) {
        return !form.typed("words").isBlank();
    }

    private RunPage page(Me me, Seat seat, Form form) {
        var id = seat.session().id();
        return new RunPage(seat.session(), now.line(me, id), room.asking(id, doors.live.requests(me, id)), ready(me, id), doors.heard.board(me, id).orElse(null),
                captures.last(me, id), room.names(id), room.watching(seat), room.leftOut(me, id), doors.seating.now(me, id).size(), doors.feltOff.count(me, id), doors.writing.now(me, id), form);
    }

    private ReadyLine ready(Me me, String session) {
        var ready = doors.cards.ready(me, session);
        var names = room.called(session, Set.copyOf(ready.getOrDefault(Card.Answer.HELP, List.of())));
        return new ReadyLine(ready.getOrDefault(Card.Answer.MINUTE, List.of()).size(), names.values().stream().sorted().toList());
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live/running";
    }
}
