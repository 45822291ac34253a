package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Live;
import alongside.live.Seating;
import alongside.live.rules.Heard;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Voices;
import alongside.who.Me;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What one small table says, written down by somebody who sits there: one field and one press, and undone with one. */
@Controller("liveTableNotesPages")
class TableNotesPages {

    private final Sessions sessions;
    private final Seating seating;
    private final Captures captures;
    private final Around around;

    TableNotesPages(Sessions sessions, Seating seating, Captures captures, Around around) {
        this.sessions = sessions;
        this.seating = seating;
        this.captures = captures;
        this.around = around;
    }

    @Component("liveTableNotesAround")
    record Around(InTheRoom room, Voices voices, Live live, BroughtAlong along) {}

    @GetMapping("/sessions/{session}/tables/{table}")
    Answer table(Me me, @PathVariable String session, @PathVariable String table) {
        var seat = takesPart(me, session);
        if (seating.at(me, session, table).isEmpty()) return Go.to("/sessions/" + session + "/live");
        return page(me, seat, table, Form.empty());
    }

    /** Whoever was mixed anew while they wrote, or wrote into the end, keeps their words before them. */
    @PostMapping("/sessions/{session}/tables/{table}/captures")
    Answer capture(Me me, @PathVariable String session, @PathVariable String table, Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var seat = takesPart(me, session);
        var words = form.text("words", 4000);
        var people = seating.at(me, session, table);
        var saidBy = form.typed("saidBy");
        if (people.isEmpty()) form.problem("words", "live.table.gone");
        else if (!saidBy.isEmpty() && !named(me, session, people).containsKey(saidBy)) form.problem("saidBy", "design.problem.choose");
        var who = form.optionalChoice("visibility", Visibility.class).filter(it -> it != Visibility.FACILITATOR_ONLY).orElse(Visibility.NAMED);
        var brought = around.along.read(me, session, form, file);
        if (!form.ok()) return page(me, seat, table, form);
        var by = new Captures.Said(saidBy, who, Heard.Way.SPEECH, table);
        boolean all = form.onceFor(() -> {
            var id = captures.keep(me, seat, form.optionalChoice("kind", Contribution.Kind.class).orElse(Contribution.Kind.IDEA), words, by);
            if (!saidBy.isEmpty() && who != Visibility.UNNAMED) around.live.said(me, session);
            return around.along.add(me, id, brought, words);
        });
        return Go.to(here(session, table)).saying(all ? "live.captured" : "live.captured.without-file");
    }

    @PostMapping("/sessions/{session}/tables/{table}/captures/undoing")
    Answer undo(Me me, @PathVariable String session, @PathVariable String table, Form form) {
        var seat = takesPart(me, session);
        boolean undone = captures.undo(me, session);
        if (!form.typed("words").isBlank()) return page(me, seat, table, form);
        return Go.to(here(session, table)).saying(undone ? "live.undone" : "live.undo.late");
    }

    private TableNotesPage page(Me me, Seat seat, String table, Form form) {
        var id = seat.session().id();
        var people = seating.at(me, id, table);
        var said = people.isEmpty() ? List.<Contribution>of() : around.voices.of(me, id).stream().filter(it -> it.came().table().equals(table)).toList();
        return new TableNotesPage(seat.session(), table, named(me, id, people), !around.room.leftOut(me, id, people).isEmpty(), people.size(), seating.holdsMany(id, table), seat.runs(), captures.last(me, id), said, form);
    }

    /** Those at the table who can be named, by their ids, in the order of their names: without those who said no to notes, and who only support somebody. */
    private Map<String, String> named(Me me, String session, List<String> people) {
        var leftOut = around.room.leftOut(me, session, people);
        var named = new LinkedHashMap<String, String>();
        var speak = around.room.names(session).keySet();
        around.room.called(session, Set.copyOf(people)).entrySet().stream().filter(it -> speak.contains(it.getKey()) && !leftOut.contains(it.getKey()))
                .sorted(Map.Entry.comparingByValue()).forEach(it -> named.put(it.getKey(), it.getValue()));
        return named;
    }

    private Seat takesPart(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.runs() || it.place().takesPart()));
    }

    private static String here(String session, String table) {
        return "/sessions/" + session + "/tables/" + table;
    }
}
