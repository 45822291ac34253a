package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Seating;
import alongside.live.rules.Merge;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.voices.Themes;
import alongside.voices.Voices;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Small tables: who sits where, and what they brought, put together. */
@Controller("liveTablePages")
class TablePages {

    private final Sessions sessions;
    private final Seating seating;
    private final InTheRoom room;
    private final Voices voices;
    private final Themes themes;

    TablePages(Sessions sessions, Seating seating, InTheRoom room, Voices voices, Themes themes) {
        this.sessions = sessions;
        this.seating = seating;
        this.room = room;
        this.voices = voices;
        this.themes = themes;
    }

    @GetMapping("/sessions/{session}/tables")
    Answer tables(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        var now = seating.now(me, session);
        return page(me, seat, Form.with("tables", String.valueOf(now.isEmpty() ? seating.usual(session) : now.size())));
    }

    @PostMapping("/sessions/{session}/tables")
    Answer share(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        int tables = form.number("tables", 1, Seating.MOST_TABLES);
        if (!form.ok()) return page(me, seat, form);
        return Go.to(here(session)).saying(seating.share(me, session, tables) ? "live.tables.shared" : "live.tables.not-open");
    }

    @PostMapping("/sessions/{session}/tables/seats")
    Answer fix(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var person = form.text("person", 26);
        int table = form.number("table", 1, Seating.MOST_TABLES);
        if (form.ok() && !seating.fix(me, session, person, table)) form.problem("person", "design.problem.choose");
        return form.ok() ? Go.to(here(session)).saying("live.tables.fixed") : page(me, seat, form);
    }

    @PostMapping("/sessions/{session}/tables/seats/freeing")
    Answer free(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        return Go.to(here(session)).saying(seating.free(me, session, form.typed("person")) ? "live.tables.freed" : "live.tables.free-already");
    }

    private TablesPage page(Me me, Seat seat, Form form) {
        var id = seat.session().id();
        var said = voices.of(me, id).reversed().stream().map(it -> new Merge.Said(it.id(), it.words(), it.came().table(), it.warning())).toList();
        return new TablesPage(seat.session(), seat.session().on(), room.seated(id), seating.now(me, id), seating.fixed(me, id), Merge.of(said),
                themes.in(seat.place()).stream().filter(it -> it.said() == 0).toList(), themes.notHeard(seat.place()), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/tables";
    }
}
