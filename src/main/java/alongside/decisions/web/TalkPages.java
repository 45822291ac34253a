package alongside.decisions.web;

import alongside.decisions.ConsentRounds;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.web.StepPage.Step;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people say in a consent round, and going on to its next step. */
@Controller
class TalkPages {

    static final int MOST = 1000;
    /** A quick reaction is one line. */
    static final int ONE_LINE = 200;

    private final Decisions decisions;
    private final ConsentRounds rounds;
    private final Showing showing;

    TalkPages(Decisions decisions, ConsentRounds rounds, Showing showing) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.showing = showing;
    }

    @PostMapping("/decisions/{decision}/words")
    Answer say(Me me, @PathVariable String decision, Form form) {
        var it = NotFound.unless(decisions.seenBy(me, decision).filter(found -> rounds.maySpeak(me, found)));
        var words = form.ticked("nothing") ? "" : form.text("words", most(it));
        if (!form.ok()) return showing.page(me, it, form);
        rounds.say(me, decision, words);
        return back(decision, "design.saved");
    }

    @PostMapping("/decisions/{decision}/words/{word}/answers")
    Answer reply(Me me, @PathVariable String decision, @PathVariable String word, Form form) {
        var it = NotFound.unless(decisions.seenBy(me, decision).filter(found -> rounds.mayReply(me, found)));
        NotFound.unless(rounds.words(it).stream().filter(one -> one.id().equals(word) && ConsentRounds.isQuestion(one)).findFirst());
        var said = form.text("reply-" + word, MOST);
        if (!form.ok()) return showing.page(me, it, form);
        rounds.reply(me, decision, word, said);
        return back(decision, "design.saved");
    }

    @GetMapping("/decisions/{decision}/words/new")
    Answer writeDown(Me me, @PathVariable String decision) {
        var it = spokenFor(me, decision);
        return new StepPage(it, Step.WORDS, people(it), Form.empty());
    }

    @PostMapping("/decisions/{decision}/words/new")
    Answer writtenDown(Me me, @PathVariable String decision, Form form) {
        var it = spokenFor(me, decision);
        var person = form.text("person", 26);
        var how = form.choice("how", How.class);
        var words = form.optional("words", most(it));
        if (people(it).stream().noneMatch(choice -> choice.value().equals(person))) form.problem("person", "design.problem.choose");
        if (!form.ok() || how.isEmpty()) return new StepPage(it, Step.WORDS, people(it), form);
        rounds.sayFor(me, decision, person, words, how.get(), form.ticked("readBack"));
        return back(decision, "design.saved");
    }

    @PostMapping("/decisions/{decision}/steps")
    Answer goOn(Me me, @PathVariable String decision, Form form) {
        var it = NotFound.unless(decisions.seenBy(me, decision).filter(found -> rounds.mayGoOn(me, found)));
        boolean needed = ConsentRounds.notAnswered(it, rounds.words(it)) > 0;
        var because = needed ? form.text("because", 500) : form.optional("because", 500);
        var until = rounds.needsADay(it) ? form.day("until") : form.optionalDay("until");
        until.filter(day -> day.isBefore(decisions.today())).ifPresent(day -> form.problem("until", "decisions.problem.closes-past"));
        if (!form.ok()) return showing.page(me, it, form);
        rounds.goOn(me, decision, because, until.orElse(null));
        return back(decision, "decisions.talk.went-on");
    }

    private static int most(Decision it) {
        return it.round().step() == alongside.decisions.rules.Step.REACTIONS ? ONE_LINE : MOST;
    }

    /** While people ask, react, or say what would meet an objection. */
    private Decision spokenFor(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> decisions.mayWriteDown(me, it) && rounds.canBeSpokenTo(it)));
    }

    private List<Choice> people(Decision it) {
        return decisions.asked(it).stream().map(one -> Choice.of(one.person(), showing.name(one.person()))).toList();
    }

    private static Answer back(String decision, String said) {
        return Go.to("/decisions/" + decision).saying(said);
    }
}
