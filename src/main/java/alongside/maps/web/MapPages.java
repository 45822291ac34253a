package alongside.maps.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.design.Page;
import alongside.design.Turn;
import alongside.maps.MapAnswer;
import alongside.maps.MapStatement;
import alongside.maps.Maps;
import alongside.maps.Seen;
import alongside.signin.Limits;
import alongside.signin.Site;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering a question of short statements: one a page, one press each, and every answer can be changed. */
@Controller("mapsMapPages")
@Open
class MapPages {

    private static final int MOST_CODES = 30;

    private final Maps maps;
    private final Comers comers;
    private final Site.Finder site;
    private final Limits limits;

    MapPages(Maps maps, Comers comers, Site.Finder site, Limits limits) {
        this.maps = maps;
        this.comers = comers;
        this.site = site;
        this.limits = limits;
    }

    @GetMapping("/maps/{map}")
    Answer front(@Nullable Me me, @PathVariable String map, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        return found.first() != null ? found.first() : page(found.orElseThrow(), Form.empty(), request);
    }

    private MapPage page(Seen seen, Form form, HttpServletRequest request) {
        var shown = maps.shown(seen);
        int left = (int) shown.stream().filter(it -> !seen.answers().containsKey(it.id())).count();
        return new MapPage(seen, shown.size(), left, maps.added(seen), maps.takesCodes(seen), maps.waitingStatements(seen), site.of(request).origin() + "/maps/" + seen.question().id(), form);
    }

    @PostMapping("/maps/{map}/code")
    Answer code(@Nullable Me me, @PathVariable String map, Form form, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var code = form.text("code", 40);
        if (form.ok() && !limits.within("map code from " + request.getRemoteAddr(), MOST_CODES, Duration.ofMinutes(10))) form.problem("code", "maps.code.many");
        if (form.ok() && !maps.useCode(Comers.toSave(me, request, response), map, code)) form.problem("code", "maps.code.unknown");
        return form.ok() ? Go.to("/maps/" + map + "/answer") : page(found.orElseThrow(), form, request);
    }

    // --- one statement a page

    @GetMapping("/maps/{map}/answer")
    Answer next(@Nullable Me me, @PathVariable String map, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        return seen.mayAnswer() ? next(seen) : Go.to("/maps/" + map);
    }

    private Page next(Seen seen) {
        var step = maps.step(seen);
        return step.asked() == null ? new DonePage(seen, step.done(), step.last(), step.lastAnswer())
                : new StatementPage(seen, step.asked(), step.done(), step.all(), null, step.last(), step.lastAnswer());
    }

    /** One statement again, to answer it otherwise. */
    @GetMapping("/maps/{map}/statements/{statement}/answer")
    Answer again(@Nullable Me me, @PathVariable String map, @PathVariable String statement, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        if (!seen.mayAnswer()) return Go.to("/maps/" + map);
        var shown = maps.shown(seen);
        var it = NotFound.unless(shown.stream().filter(one -> one.id().equals(statement)).findFirst());
        int done = (int) shown.stream().filter(one -> seen.answers().containsKey(one.id())).count();
        return new StatementPage(seen, it, done, shown.size(), seen.answers().get(statement), null, null);
    }

    /** A button is pressed: saved, and on to the next. What was pressed twice, or too late, changes nothing and says so. */
    @PostMapping("/maps/{map}/answers")
    Answer save(@Nullable Me me, @PathVariable String map, Form form, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.atTheDoor(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        if (!seen.mayAnswer()) return Go.to("/maps/" + map);
        var statement = form.typed("statement");
        var comer = Comers.toSave(me, request, response);
        if (form.typed("vote").equals("TAKE_BACK")) {
            boolean back = maps.takeBack(comer, map, statement);
            return Go.to("/maps/" + map + "/my-answers").saying(back ? "maps.answer.taken-back" : "maps.answer.not-saved");
        }
        var answer = answer(form.typed("vote"));
        boolean saved = answer.isPresent() && maps.answer(comer, seen, statement, answer.get());
        boolean changing = form.ticked("changing");
        var on = Go.to("/maps/" + map + (changing ? "/my-answers" : "/answer"));
        if (!saved) return on.saying("maps.answer.not-saved");
        return changing ? on.saying("maps.answer.changed") : new Turn(on.path(), () -> next(maps.seenBy(comer, map).orElseThrow()));
    }

    private static Optional<MapAnswer> answer(String typed) {
        return Arrays.stream(MapAnswer.values()).filter(it -> it.name().equals(typed)).findFirst();
    }

    @GetMapping("/maps/{map}/my-answers")
    Answer mine(@Nullable Me me, @PathVariable String map, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        var statements = maps.statements(seen);
        return new MyAnswersPage(seen, seen.answers().entrySet().stream().map(it -> new MyAnswersPage.Mine(Objects.requireNonNull(statements.get(it.getKey())), it.getValue()))
                .sorted(java.util.Comparator.comparing(it -> it.statement().number())).toList());
    }

    /** On a computer that others use too: this browser forgets whose turn it was. The answers stay. */
    @PostMapping("/maps/{map}/leaving")
    Answer leave(@Nullable Me me, @PathVariable String map, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        found.orElseThrow();
        Comers.forget(request, response);
        return Go.to("/maps/" + map).saying("maps.leave.done");
    }

    // --- a statement of one's own

    @GetMapping("/maps/{map}/statements/new")
    Answer write(@Nullable Me me, @PathVariable String map, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        return seen.mayAdd() ? new AddStatementPage(seen, maps.added(seen), Form.empty()) : Go.to("/maps/" + map);
    }

    @PostMapping("/maps/{map}/statements")
    Answer add(@Nullable Me me, @PathVariable String map, Form form, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        if (!seen.mayAdd()) return Go.to("/maps/" + map);
        var words = form.text("words", MapStatement.MOST_LETTERS).replace('\n', ' ');
        if (!form.ok()) return new AddStatementPage(seen, maps.added(seen), form);
        return switch (maps.addStatement(Comers.toSave(me, request, response), map, words)) {
            case SHOWN -> Go.to("/maps/" + map + "/answer").saying("maps.add.shown");
            case WAITING -> Go.to("/maps/" + map + "/answer").saying("maps.add.waiting");
            case TWICE -> refused(seen, form, "maps.add.twice");
            case ENOUGH -> refused(seen, form, "maps.add.enough");
            case NOT -> Go.to("/maps/" + map);
        };
    }

    private AddStatementPage refused(Seen seen, Form form, String key) {
        form.problem("words", key);
        return new AddStatementPage(seen, maps.added(seen), form);
    }

    // --- about the person

    @GetMapping("/maps/{map}/about-me")
    Answer about(@Nullable Me me, @PathVariable String map, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        if (!seen.mayAnswer() || !seen.question().asksAbout()) return Go.to("/maps/" + map);
        return new AboutPage(seen, seen.aboutGiven() == null ? Form.empty() : Form.with("about", String.valueOf(seen.aboutGiven())));
    }

    @PostMapping("/maps/{map}/about-me")
    Answer sayAbout(@Nullable Me me, @PathVariable String map, Form form, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        if (!seen.mayAnswer() || !seen.question().asksAbout()) return Go.to("/maps/" + map);
        var typed = form.typed("about");
        if (!typed.matches("-1|\\d{1,3}") || !maps.sayAbout(Comers.toSave(me, request, response), map, Integer.parseInt(typed))) {
            form.problem("about", "design.problem.choose");
            return new AboutPage(seen, form);
        }
        return Go.to("/maps/" + map).saying("design.saved");
    }
}
