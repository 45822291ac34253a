package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Level;
import alongside.projects.LevelStep;
import alongside.projects.Levels;
import alongside.projects.Openness;
import alongside.projects.PartSeen;
import alongside.projects.rules.HonestLevel;
import alongside.projects.rules.HonestLevel.Already;
import alongside.projects.rules.HonestLevel.SayNo;
import alongside.projects.rules.HonestLevel.WhoDecides;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How we'll work on a part: drafted by those who arrange, agreed by the group, or more is asked for and answered. */
@Controller
class LevelPages {

    private final Levels levels;
    private final InstantSource clock;

    LevelPages(Levels levels, InstantSource clock) {
        this.levels = levels;
        this.clock = clock;
    }

    @GetMapping("/parts/{part}/level")
    Answer draft(Me me, @PathVariable String part) {
        var seen = arranged(me, part);
        var form = seen.part().settled() ? Form.with("level", seen.part().level().name(), "who-decides", seen.part().whoDecides()) : Form.empty();
        return new LevelPage(seen.part(), form, null);
    }

    /** One form, two buttons: "what do our answers say?" shows the honest level, "save" drafts the chosen one. */
    @PostMapping("/parts/{part}/level")
    Answer draft(Me me, @PathVariable String part, Form form) {
        var seen = arranged(me, part);
        var suggested = suggested(seen, form);
        if (form.chose("do", "suggest")) return new LevelPage(seen.part(), form, suggested.orElse(null));
        var level = form.choice("level", Level.class);
        var whoDecides = form.text("who-decides", 500);
        var why = form.optional("why", 1000);
        if (level.isPresent() && suggested.isPresent() && level.get().compareTo(suggested.get()) > 0 && why.isEmpty()) {
            form.problem("why", "projects.level.problem.higher");
        }
        if (!form.ok() || level.isEmpty()) return new LevelPage(seen.part(), form, suggested.orElse(null));
        levels.draft(me, part, level.get(), whoDecides, why);
        return Go.to("/parts/" + part).saying("projects.level.drafted");
    }

    private static Optional<Level> suggested(PartSeen seen, Form form) {
        var who = form.choice("who", WhoDecides.class);
        var already = form.choice("already", Already.class);
        var sayNo = form.choice("say-no", SayNo.class);
        if (who.isEmpty() || already.isEmpty() || sayNo.isEmpty()) return Optional.empty();
        boolean open = seen.part().openness() != Openness.NOT_OPEN;
        return Optional.of(Level.valueOf(HonestLevel.suggestedBy(open, who.get(), already.get(), sayNo.get()).name()));
    }

    @PostMapping("/parts/{part}/yes")
    Answer yes(Me me, @PathVariable String part) {
        NotFound.unless(levels.sayYes(me, part));
        return Go.to("/parts/" + part).saying("projects.part.yes.said");
    }

    @PostMapping("/parts/{part}/yes/taken-back")
    Answer takeBack(Me me, @PathVariable String part) {
        NotFound.unless(levels.takeBack(me, part));
        return Go.to("/parts/" + part).saying("projects.part.yes.taken-back");
    }

    @GetMapping("/parts/{part}/asks")
    Answer ask(Me me, @PathVariable String part) {
        return new AskPage(voting(me, part).part(), Form.empty());
    }

    @PostMapping("/parts/{part}/asks")
    Answer ask(Me me, @PathVariable String part, Form form) {
        var seen = voting(me, part);
        var says = form.text("says", 1000);
        if (!form.ok()) return new AskPage(seen.part(), form);
        levels.askForMore(me, part, says);
        return Go.to("/parts/" + part).saying("projects.ask.saved");
    }

    @GetMapping("/parts/{part}/asks/{ask}")
    Answer answer(Me me, @PathVariable String part, @PathVariable String ask) {
        var seen = arranged(me, part);
        return new AnswerPage(seen.part(), open(seen, ask), Form.empty());
    }

    @PostMapping("/parts/{part}/asks/{ask}")
    Answer answer(Me me, @PathVariable String part, @PathVariable String ask, Form form) {
        var seen = arranged(me, part);
        var asked = NotFound.unless(seen.history().asks().stream().filter(it -> it.id().equals(ask)).findFirst());
        var given = form.choice("given", YesOrNo.class);
        var says = form.text("says", 1000);
        if (!form.ok() || given.isEmpty()) return new AnswerPage(seen.part(), asked, form);
        levels.answer(me, part, ask, given.get() == YesOrNo.YES, says);
        return Go.to("/parts/" + part).saying("projects.answer.saved");
    }

    @GetMapping("/parts/{part}/agreement")
    Answer agree(Me me, @PathVariable String part) {
        var seen = arranged(me, part);
        return new AgreementPage(seen.part(), levels.whyNotAgreed(me, seen).orElse(null), Form.empty());
    }

    @PostMapping("/parts/{part}/agreement")
    Answer agree(Me me, @PathVariable String part, Form form) {
        var seen = arranged(me, part);
        var whyNot = levels.whyNotAgreed(me, seen);
        // Where nothing can be agreed yet no field stands on the page, and none is to be mended.
        if (whyNot.isPresent()) return new AgreementPage(seen.part(), whyNot.get(), form);
        var day = form.day("day");
        if (day.isPresent() && day.get().isAfter(Dates.dayOf(clock.instant()))) form.problem("day", "projects.agreement.problem.future");
        var how = form.text("how", 1000);
        if (!form.ok() || day.isEmpty()) return new AgreementPage(seen.part(), null, form);
        levels.agree(me, part, day.get(), how);
        return Go.to("/parts/" + part).saying("projects.agreement.saved");
    }

    private PartSeen arranged(Me me, String part) {
        var seen = NotFound.unless(levels.seenBy(me, part));
        NotFound.unless(seen.place().arranges());
        return seen;
    }

    private PartSeen voting(Me me, String part) {
        var seen = NotFound.unless(levels.seenBy(me, part));
        NotFound.unless(seen.place().votes());
        return seen;
    }

    private static LevelStep open(PartSeen seen, String ask) {
        return NotFound.unless(seen.history().openAsks().stream().filter(it -> it.id().equals(ask)).findFirst());
    }
}
