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
import java.util.Optional;
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
        var it = NotFound.unless(consent(me, decision).filter(found -> decisions.asked(found).stream().anyMatch(one -> one.person().equals(me.person()))));
        boolean nothing = form.ticked("nothing");
        if (!rounds.maySpeak(me, it) || nothing && movedOn(it, form)) return showing.tooLate(me, it, nothing ? "" : form.typed("words"));
        var words = nothing ? "" : form.text("words", most(it));
        if (movedOn(it, form)) form.problem("words", "decisions.problem.moved-on");
        if (!form.ok()) return showing.page(me, it, form);
        return rounds.say(me, decision, words) ? back(decision, "design.saved") : showing.tooLate(me, it, words);
    }

    @PostMapping("/decisions/{decision}/words/{word}/answers")
    Answer reply(Me me, @PathVariable String decision, @PathVariable String word, Form form) {
        var it = NotFound.unless(consent(me, decision).filter(found -> !found.open() || rounds.mayReply(me, found)));
        NotFound.unless(rounds.words(it).stream().filter(one -> one.id().equals(word) && ConsentRounds.isQuestion(one)).findFirst());
        var said = form.text("reply-" + word, MOST);
        if (it.open() && !form.ok()) return showing.page(me, it, form);
        return rounds.reply(me, decision, word, said) ? back(decision, "design.saved") : showing.tooLate(me, it, said);
    }

    @GetMapping("/decisions/{decision}/words/new")
    Answer writeDown(Me me, @PathVariable String decision) {
        var it = NotFound.unless(consent(me, decision).filter(found -> decisions.mayWriteDown(me, found) && rounds.canBeSpokenTo(found)));
        return new StepPage(it, Step.WORDS, people(it), Form.empty());
    }

    @PostMapping("/decisions/{decision}/words/new")
    Answer writtenDown(Me me, @PathVariable String decision, Form form) {
        var it = NotFound.unless(consent(me, decision).filter(found -> decisions.mayWriteDown(me, found)));
        if (!rounds.canBeSpokenTo(it)) return showing.tooLate(me, it, form.typed("words"));
        var person = form.text("person", 26);
        var how = form.choice("how", How.class);
        var words = form.optional("words", most(it));
        if (movedOn(it, form)) form.problem("words", "decisions.problem.moved-on");
        if (people(it).stream().noneMatch(choice -> choice.value().equals(person))) form.problem("person", "design.problem.choose");
        if (!form.ok() || how.isEmpty()) return new StepPage(it, Step.WORDS, people(it), form);
        return rounds.sayFor(me, decision, person, words, how.get(), form.ticked("readBack")) ? back(decision, "design.saved") : showing.tooLate(me, it, words);
    }

    @PostMapping("/decisions/{decision}/steps")
    Answer goOn(Me me, @PathVariable String decision, Form form) {
        var it = NotFound.unless(consent(me, decision).filter(found -> decisions.mayTend(me, found)));
        if (movedOn(it, form)) return back(decision, it.open() ? "decisions.talk.went-on" : "decisions.problem.moved-on");
        NotFound.unless(Optional.of(it).filter(found -> rounds.mayGoOn(me, found)));
        boolean needed = ConsentRounds.notAnswered(it, rounds.words(it)) > 0;
        var because = needed ? form.text("because", 500) : form.optional("because", 500);
        var until = rounds.needsADay(it) ? form.day("until") : form.optionalDay("until");
        until.filter(day -> day.isBefore(decisions.today())).ifPresent(day -> form.problem("until", "decisions.problem.closes-past"));
        if (!form.ok()) return showing.page(me, it, form);
        rounds.goOn(me, decision, it.round().stage(), because, until.orElse(null));
        return back(decision, "decisions.talk.went-on");
    }

    private static int most(Decision it) {
        return it.round().step() == alongside.decisions.rules.Step.REACTIONS ? ONE_LINE : MOST;
    }

    private Optional<Decision> consent(Me me, String decision) {
        return decisions.seenBy(me, decision).filter(it -> it.way() == Decision.Way.CONSENT);
    }

    /** Whether the group went on while this was typed: a question is no reaction, and a second press leaves no second step. */
    private static boolean movedOn(Decision it, Form form) {
        return form.ticked("stage") && !form.typed("stage").equals(it.round().stage());
    }

    private List<Choice> people(Decision it) {
        return decisions.asked(it).stream().map(one -> Choice.of(one.person(), showing.name(one.person()))).toList();
    }

    private static Answer back(String decision, String said) {
        return Go.to("/decisions/" + decision).saying(said);
    }
}
