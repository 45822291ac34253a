package alongside.maps.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Qr;
import alongside.maps.Comer;
import alongside.maps.MapAnswer;
import alongside.maps.MapQuestion;
import alongside.maps.Maps;
import alongside.maps.Seen;
import alongside.maps.Sheets;
import alongside.maps.Sheets.NewEntry;
import alongside.people.How;
import alongside.signin.Site;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers on paper and by phone: sheets to print, and a page to write down what comes back. */
@Controller("mapsSheetPages")
class SheetPages {

    private static final int A_PILE = 50;
    private static final int LATEST = 20;

    private final Maps maps;
    private final Sheets sheets;
    private final Site.Finder site;

    SheetPages(Maps maps, Sheets sheets, Site.Finder site) {
        this.maps = maps;
        this.sheets = sheets;
        this.site = site;
    }

    @GetMapping("/maps/{map}/sheets")
    Answer sheets(Me me, @PathVariable String map) {
        return page(me, map, Form.empty());
    }

    private SheetsPage page(Me me, String map, Form form) {
        var question = entered(me, map);
        int printed = sheets.printed(me, map).orElseThrow();
        return new SheetsPage(question, printed, IntStream.iterate(1, from -> from <= printed, from -> from + A_PILE)
                .mapToObj(from -> new SheetsPage.Run(from, Math.min(printed, from + A_PILE - 1))).toList(), form);
    }

    @PostMapping("/maps/{map}/sheets")
    Answer more(Me me, @PathVariable String map, Form form) {
        entered(me, map);
        int more = form.number("more", 1, Sheets.MOST_AT_ONCE);
        if (!form.ok()) return page(me, map, form);
        if (sheets.print(me, map, more).isEmpty()) form.problem("more", "maps.sheets.problem");
        return form.ok() ? Go.to("/maps/" + map + "/sheets").saying("maps.sheets.made") : page(me, map, form);
    }

    @GetMapping("/maps/{map}/sheets/printing")
    Answer print(Me me, @PathVariable String map, @RequestParam(defaultValue = "1") int from, @RequestParam(defaultValue = "50") int to, HttpServletRequest request) {
        var question = entered(me, map);
        var address = site.of(request).origin() + "/maps/" + map;
        var printed = question.outside() ? sheets.sheets(me, map, from, Math.min(to, from + A_PILE - 1)).orElseThrow() : List.<Sheets.Sheet>of();
        var statements = maps.statements(maps.seenBy(new Comer(me, null), map).orElseThrow()).values().stream()
                .filter(it -> it.shown()).sorted(java.util.Comparator.comparing(it -> it.number())).toList();
        return new PrintedPage(question, statements, printed, address, question.outside() ? Qr.svg(address).replaceFirst("<svg ", "<svg aria-hidden=\"true\" ") : "");
    }

    @GetMapping("/maps/{map}/entering")
    Answer enter(Me me, @PathVariable String map) {
        return entering(me, map, Form.with("how", How.PAPER.name()));
    }

    private EnteringPage entering(Me me, String map, Form form) {
        var question = entered(me, map);
        return new EnteringPage(question, sheets.askedOnPaper(map), sheets.people(me, map), sheets.entered(me, map).stream().limit(LATEST).toList(), form);
    }

    @PostMapping("/maps/{map}/entering")
    Answer save(Me me, @PathVariable String map, Form form) {
        var question = entered(me, map);
        var how = form.choice("how", How.class).orElse(How.PAPER);
        var answers = new LinkedHashMap<String, MapAnswer>();
        for (var it : sheets.askedOnPaper(map)) form.optionalChoice(field(it.id()), MapAnswer.class).ifPresent(answer -> answers.put(it.id(), answer));
        var code = form.optional("code", 40);
        var about = form.typed("about");
        Integer choice = about.matches("\\d{1,3}") && Integer.parseInt(about) < question.aboutChoices().size() ? Integer.valueOf(about) : null;
        if (!form.ok()) return entering(me, map, form);
        return switch (sheets.enter(me, map, new NewEntry(code, form.typed("person"), form.ticked("somebody"), how, form.ticked("readBack"), answers, choice))) {
            case SAVED -> Go.to("/maps/" + map + "/entering").saying("maps.enter.saved");
            case AGAIN -> Go.to("/maps/" + map + "/entering").saying("maps.enter.again");
            case CODE -> refused(me, map, form, "code", "maps.code.unknown");
            case WHO -> refused(me, map, form, question.outside() ? "code" : "person", question.outside() ? "maps.enter.problem.who" : "maps.enter.problem.person");
            case NOTHING -> refused(me, map, form, "readBack", "maps.enter.problem.nothing");
            case CLOSED -> Go.to("/maps/" + map).saying("maps.close.done");
        };
    }

    /** The field of a statement on the page where a sheet is written down. */
    public static String field(String statement) {
        return "s-" + statement;
    }

    private EnteringPage refused(Me me, String map, Form form, String field, String key) {
        form.problem(field, key);
        return entering(me, map, form);
    }

    @PostMapping("/maps/{map}/entering/{entering}/undoing")
    Answer undo(Me me, @PathVariable String map, @PathVariable String entering) {
        entered(me, map);
        NotFound.unless(sheets.undo(me, map, entering));
        return Go.to("/maps/" + map + "/entering").saying("maps.enter.undone");
    }

    private MapQuestion entered(Me me, String map) {
        return NotFound.unless(maps.seenBy(new Comer(me, null), map).filter(Seen::mayEnter)).question();
    }
}
