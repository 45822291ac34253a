package alongside.maps.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.maps.Comer;
import alongside.maps.MapQuestion;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.MapStatement;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.maps.Seen;
import alongside.maps.Tending;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a question of short statements, and tending it while people answer. */
@Controller("mapsTendPages")
class TendPages {

    private static final int MOST_STATEMENTS = 200;
    private static final int MOST_CHOICES = 20;

    private final Maps maps;
    private final Tending tending;
    private final Projects projects;
    private final InstantSource clock;

    TendPages(Maps maps, Tending tending, Projects projects, InstantSource clock) {
        this.maps = maps;
        this.tending = tending;
        this.projects = projects;
        this.clock = clock;
    }

    @GetMapping("/projects/{project}/maps/new")
    Answer start(Me me, @PathVariable String project) {
        return new NewMapPage(opening(me, project).project(), Form.with("who", Who.PROJECT.name(), "adding", Adding.LOOKED_FIRST.name()));
    }

    @PostMapping("/projects/{project}/maps")
    Answer open(Me me, @PathVariable String project, Form form) {
        var place = opening(me, project);
        var map = read(form);
        if (!form.ok()) return new NewMapPage(place.project(), form);
        return Go.to("/maps/" + maps.open(me, place, map).orElseThrow()).saying("maps.new.opened");
    }

    private Place opening(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(maps::mayOpen));
    }

    private NewMap read(Form form) {
        var title = form.text("title", 120);
        var question = form.text("question", 500);
        var help = form.optional("helpText", 1000);
        var statements = lines(form.text("statements", 20_000));
        if (statements.size() > MOST_STATEMENTS) form.problem("statements", "maps.new.problem.many", "most", MOST_STATEMENTS);
        if (statements.stream().anyMatch(it -> it.length() > MapStatement.MOST_LETTERS)) form.problem("statements", "maps.new.problem.long", "most", MapStatement.MOST_LETTERS);
        var who = form.choice("who", Who.class).orElse(Who.PROJECT);
        var adding = form.choice("adding", Adding.class).orElse(Adding.LOOKED_FIRST);
        var closes = form.day("closes").orElse(LocalDate.MAX);
        if (closes.isBefore(Dates.dayOf(clock.instant()))) form.problem("closes", "maps.new.problem.past");
        var about = form.optional("about", 200);
        var choices = lines(form.optional("aboutChoices", 1500));
        if (!about.isEmpty() && (choices.size() < 2 || choices.size() > MOST_CHOICES)) form.problem("aboutChoices", "maps.new.problem.choices", "most", MOST_CHOICES);
        return new NewMap(title, question, help, statements, new NewMap.Terms(who, adding, form.ticked("openData"), about, about.isEmpty() ? List.of() : choices, closes));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
    }

    /** It cannot be opened again: what it means is read before it is pressed. */
    @GetMapping("/maps/{map}/closing")
    Answer closing(Me me, @PathVariable String map) {
        var question = tended(me, map);
        if (question.closed()) return Go.to("/maps/" + map);
        return new ClosingPage(question, tending.people(me, map), maps.waitingStatements(NotFound.unless(maps.seenBy(new Comer(me, null), map))));
    }

    @PostMapping("/maps/{map}/closing")
    Answer close(Me me, @PathVariable String map) {
        tended(me, map);
        maps.close(me, map);
        return Go.to("/maps/" + map).saying("maps.close.done");
    }

    @GetMapping("/maps/{map}/tending")
    Answer tend(Me me, @PathVariable String map) {
        return page(me, map, Form.empty());
    }

    private TendingPage page(Me me, String map, Form form) {
        return new TendingPage(tended(me, map), tending.statements(me, map).orElseThrow(), tending.people(me, map), form);
    }

    /** One more of the question's own statements. */
    @PostMapping("/maps/{map}/tending")
    Answer add(Me me, @PathVariable String map, Form form) {
        tended(me, map);
        var words = form.text("words", MapStatement.MOST_LETTERS).replace('\n', ' ');
        if (!form.ok()) return page(me, map, form);
        tending.add(me, map, words);
        return Go.to("/maps/" + map + "/tending").saying("design.saved");
    }

    @GetMapping("/maps/{map}/statements/{statement}")
    Answer statement(Me me, @PathVariable String map, @PathVariable String statement) {
        var found = NotFound.unless(tending.statement(me, map, statement));
        return new TendStatementPage(tended(me, map), found, Form.with("rewording", found.statement().words()));
    }

    @PostMapping("/maps/{map}/statements/{statement}/showing")
    Answer show(Me me, @PathVariable String map, @PathVariable String statement) {
        NotFound.unless(tending.statement(me, map, statement));
        tending.show(me, map, statement);
        return Go.to("/maps/" + map + "/tending").saying("maps.tend.shown");
    }

    @PostMapping("/maps/{map}/statements/{statement}/taking-out")
    Answer takeOut(Me me, @PathVariable String map, @PathVariable String statement, Form form) {
        var found = NotFound.unless(tending.statement(me, map, statement));
        var because = form.text("because", 300);
        if (!form.ok()) return new TendStatementPage(tended(me, map), found, form.put("rewording", found.statement().words()));
        if (form.typed("all").equals("yes")) tending.leaveOut(me, map, statement, because);
        else tending.takeOut(me, map, statement, because);
        return Go.to("/maps/" + map + "/tending").saying("maps.tend.taken-out");
    }

    @PostMapping("/maps/{map}/statements/{statement}/counting-again")
    Answer countAgain(Me me, @PathVariable String map, @PathVariable String statement) {
        NotFound.unless(tending.statement(me, map, statement));
        tending.countAgain(me, map, statement);
        return Go.to("/maps/" + map + "/statements/" + statement).saying("maps.tend.counted-again");
    }

    @PostMapping("/maps/{map}/statements/{statement}/rewording")
    Answer reword(Me me, @PathVariable String map, @PathVariable String statement, Form form) {
        var found = NotFound.unless(tending.statement(me, map, statement));
        var words = lines(form.text("rewording", 1500));
        var why = form.text("why", 300);
        if (words.stream().anyMatch(it -> it.length() > MapStatement.MOST_LETTERS)) form.problem("rewording", "maps.new.problem.long", "most", MapStatement.MOST_LETTERS);
        if (form.ok() && words.equals(List.of(found.statement().words()))) form.problem("rewording", "maps.tend.reword.same");
        if (!form.ok()) return new TendStatementPage(tended(me, map), found, form);
        tending.reword(me, map, statement, words, why);
        return Go.to("/maps/" + map + "/tending").saying("maps.tend.reworded");
    }

    @PostMapping("/maps/{map}/statements/{statement}/about-us")
    Answer aboutUs(Me me, @PathVariable String map, @PathVariable String statement, Form form) {
        NotFound.unless(tending.statement(me, map, statement));
        tending.aboutUs(me, map, statement, form.typed("aboutUs").equals("yes"));
        return Go.to("/maps/" + map + "/tending").saying("design.saved");
    }

    private MapQuestion tended(Me me, String map) {
        return NotFound.unless(Optional.of(new Comer(me, null)).flatMap(it -> maps.seenBy(it, map)).filter(Seen::mayTend)).question();
    }
}
