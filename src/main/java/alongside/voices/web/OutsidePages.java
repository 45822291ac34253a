package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.signin.Limits;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Outside;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Words from anybody, and the page on which whoever sent them sees what became of them. */
@Controller("voicesOutsidePages")
@Open
class OutsidePages {

    /** So much may be sent from one network address in ten minutes: a group at one table, and no flood. */
    private static final int MOST = 30;
    private static final int MOST_FOR_ONE = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Outside outside;
    private final Limits limits;

    OutsidePages(Outside outside, Limits limits) {
        this.outside = outside;
        this.limits = limits;
    }

    @GetMapping("/p/{project}/words")
    Answer ask(@PathVariable String project) {
        return outside.inPublic(project).<Answer>map(it -> new OutsidePage(it, Form.with("audience", Audience.PROJECT.name())))
                .orElseGet(() -> new OverPage(NotFound.unless(outside.askedBefore(project)), Form.empty()));
    }

    @PostMapping("/p/{project}/words")
    Answer say(@PathVariable String project, Form form, HttpServletRequest request) {
        var asks = outside.inPublic(project);
        if (asks.isEmpty()) return over(project, form);
        var asking = asks.get();
        var words = form.text("words", 4000);
        var called = form.optional("called", 100);
        var besides = Besides.read(form, false, Kind.IDEA);
        if (!form.ok()) return new OutsidePage(asking, form);
        if (!limits.within("words from " + request.getRemoteAddr(), MOST, WINDOW) || !limits.within("words for " + project, MOST_FOR_ONE, WINDOW)) {
            form.problem("words", "voices.outside.many");
            return new OutsidePage(asking, form);
        }
        var said = besides.beside(NewContribution.captured(null, Kind.IDEA, words, called.isEmpty() ? Visibility.UNNAMED : Visibility.NAMED, null, "", ""));
        // Sent twice: both are led to the one page.
        var door = form.onceFor(() -> outside.say(project, said, called));
        if (door.isPresent()) return Go.to("/said/" + door.get());
        var still = outside.inPublic(project);
        if (still.isEmpty()) return over(project, form);
        form.problem("words", "voices.outside.full");
        return new OutsidePage(still.get(), form);
    }

    /** It ended while they wrote: what they typed is theirs to take elsewhere. */
    private Answer over(String project, Form form) {
        NotFound.unless(!form.typed("words").isBlank());
        form.problem("words", "voices.over.problem");
        return new OverPage(outside.stillPublic(project).orElse(null), form);
    }

    @GetMapping("/said/{door}")
    Answer own(@PathVariable String door) {
        return outside.behind(door).<Answer>map(it -> new OwnWordsPage(it, door, Form.empty())).orElse(new WordsGonePage());
    }

    @PostMapping("/said/{door}/taking-back")
    Answer takeBack(@PathVariable String door) {
        outside.takeBack(door);
        return Go.to("/said/" + door);
    }

    @PostMapping("/said/{door}/appeal")
    Answer appeal(@PathVariable String door, Form form) {
        var own = outside.behind(door);
        if (own.isEmpty()) return new WordsGonePage();
        var why = form.text("why", 2000);
        if (!form.ok()) return new OwnWordsPage(own.get(), door, form);
        return Go.to("/said/" + door).saying(outside.appeal(door, why) ? "voices.appeal.sent" : "voices.outside.again");
    }
}
