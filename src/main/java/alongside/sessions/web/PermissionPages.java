package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Leaf;
import alongside.design.NotFound;
import alongside.design.Turned;
import alongside.people.How;
import alongside.people.Person;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.rules.SheetLine;
import alongside.sessions.web.PermissionSheetPage.Line;
import alongside.who.Me;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What we may do with your voice, your face and your words: one question a page, and one sheet for a whole room. */
@Controller("sessionsPermissionPages")
class PermissionPages {

    private final Sessions sessions;
    private final Permissions permissions;
    private final Names names;

    PermissionPages(Sessions sessions, Permissions permissions, Names names) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.names = names;
    }

    @GetMapping("/sessions/{session}/permissions")
    Answer mine(Me me, @PathVariable String session) {
        var seat = asked(me, session);
        return new PermissionsPage(seat.session(), "/sessions/" + session, permissions.mine(me, session), permissions.stand(me, session), null);
    }

    @GetMapping("/sessions/{session}/permissions/{purpose}")
    Answer ask(Me me, @PathVariable String session, @PathVariable String purpose) {
        var seat = asked(me, session);
        var which = NotFound.unless(called(purpose));
        return new PermissionPage(seat.session(), "/sessions/" + session, which, permissions.mine(me, session).get(which), null);
    }

    /** The next question that is open comes by itself; whoever changes an answer comes back to their answers. */
    @PostMapping("/sessions/{session}/permissions/{purpose}")
    Answer answer(Me me, @PathVariable String session, @PathVariable String purpose, Form form) {
        asked(me, session);
        var which = NotFound.unless(called(purpose));
        var before = permissions.mine(me, session);
        var answer = form.optionalChoice("answer", Permission.class);
        if (answer.isEmpty()) return Go.to(here(session) + "/" + which.name());
        permissions.permit(me, session, which, answer.get());
        return next(here(session), which, before).saying("sessions.permission.saved");
    }

    /** @param before what was answered before this one was */
    static Go next(String here, Purpose which, Map<Purpose, Permission> before) {
        var next = Arrays.stream(Purpose.values()).filter(it -> it != which && !before.containsKey(it)).findFirst();
        return Go.to(here + (before.containsKey(which) || next.isEmpty() ? "" : "/" + next.get().name()));
    }

    @PostMapping("/sessions/{session}/permissions/standing")
    Answer stand(Me me, @PathVariable String session, Form form) {
        asked(me, session);
        boolean stand = form.typed("stand").equals("yes");
        permissions.letStand(me, session, stand);
        return Go.to(here(session)).saying(stand ? "sessions.permission.stands" : "sessions.permission.stands-not");
    }

    // --- for those who run it

    @GetMapping("/sessions/{session}/permissions/sheet")
    Answer sheet(Me me, @PathVariable String session, Form form) {
        return sheet(me, runs(me, session), Leaf.there(form).put("how", form.optionalChoice("how", How.class).orElse(How.PAPER).name()));
    }

    @PostMapping("/sessions/{session}/permissions/sheet")
    Answer enter(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var how = form.choice("how", How.class);
        var read = new LinkedHashMap<String, Map<Purpose, Permission>>();
        var everybody = everybody(seat, permissions.guests(me, session));
        for (var person : everybody) {
            // An empty line changes nothing, and most names stand on another leaf of the sheet.
            if (form.typed(PermissionSheetPage.field(person)).isBlank()) continue;
            var marks = SheetLine.read(form.typed(PermissionSheetPage.field(person)), Purpose.values().length);
            if (marks.isEmpty()) form.problem(PermissionSheetPage.field(person), "sessions.permission.sheet.unread");
            else read.put(person.id(), answers(marks.get()));
        }
        if (!form.ok()) return sheet(me, seat, form);
        form.once(() -> read.forEach((person, answers) -> permissions.permitFor(me, session, person, answers, how.orElseThrow())));
        return Turned.back(everybody.size(), here(session) + "/sheet", form, !read.isEmpty(), "sessions.permission.sheet.saved", Map.of("how", how.orElseThrow().name()), it -> sheet(me, seat, it));
    }

    @GetMapping("/sessions/{session}/permissions/paper")
    Answer paper(Me me, @PathVariable String session) {
        return new PermissionPaperPage(runs(me, session).session());
    }

    private static Map<Purpose, Permission> answers(List<SheetLine.Mark> marks) {
        var answers = new EnumMap<Purpose, Permission>(Purpose.class);
        for (var purpose : Purpose.values()) {
            switch (marks.get(purpose.ordinal())) {
                case YES -> answers.put(purpose, Permission.YES);
                case NO -> answers.put(purpose, Permission.NO);
                case NOT_SURE -> answers.put(purpose, Permission.NOT_SURE);
                case SKIP -> {}
            }
        }
        return answers;
    }

    private PermissionSheetPage sheet(Me me, Seat seat, Form form) {
        var session = seat.session().id();
        var guests = permissions.guests(me, session);
        var without = new EnumMap<Purpose, List<String>>(Purpose.class);
        permissions.without(me, session).forEach((purpose, ids) -> without.put(purpose, Stream.concat(names.of(ids).stream().map(Person::name), ids.stream().flatMap(it -> Stream.ofNullable(guests.get(it)))).toList()));
        return new PermissionSheetPage(seat.session(), Leaf.of(everybody(seat, guests), form, form.typed(Leaf.AFTER), Line::id, Line::name, it -> !form.typed(PermissionSheetPage.field(it)).isBlank()), permissions.answered(me, session), permissions.room(me, session), without, form);
    }

    /** Those of the project and those who come from outside, in one list: their sheets come on one pile. */
    private List<Line> everybody(Seat seat, Map<String, String> guests) {
        return Stream.concat(names.of(permissions.canAnswer(seat)).stream().map(it -> new Line(it.id(), it.name(), false)), guests.entrySet().stream().map(it -> new Line(it.getKey(), it.getValue(), true)))
                .sorted(Comparator.comparing(Line::name).thenComparing(Line::id)).toList();
    }

    static Optional<Purpose> called(String name) {
        return Arrays.stream(Purpose.values()).filter(it -> it.name().equals(name)).findFirst();
    }

    private Seat asked(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/permissions";
    }
}
