package alongside.decisions.web;

import alongside.decisions.Answered;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.SecretVotes;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.signin.Limits;
import alongside.signin.NeverKept;
import alongside.who.Me;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A secret vote: choose, look at it once more with its three words, save; change it by them, and find it again by them. */
@Controller
class SecretPages implements NeverKept {

    private final Decisions decisions;
    private final SecretVotes votes;
    private final Limits limits;

    SecretPages(Decisions decisions, SecretVotes votes, Limits limits) {
        this.decisions = decisions;
        this.votes = votes;
        this.limits = limits;
    }

    /** What somebody was about to vote is kept nowhere, also when their sign-in has ended meanwhile. */
    @Override
    public boolean covers(String path) {
        return path.contains("/secret-vote") || path.contains("/my-vote") || path.contains("/papers");
    }

    @GetMapping("/decisions/{decision}/secret-vote")
    Answer ask(Me me, @PathVariable String decision) {
        return AnswerPage.own(votable(me, decision), Form.empty());
    }

    @PostMapping("/decisions/{decision}/secret-vote/check")
    Answer check(Me me, @PathVariable String decision, Form form) {
        var it = votable(me, decision);
        var answer = Ballots.read(it, form);
        if (answer.isEmpty()) return AnswerPage.own(it, form);
        return check(me, it, answer.get());
    }

    private Answer check(Me me, Decision it, NewAnswer answer) {
        return votes.phrase(me, it.id()).<Answer>map(phrase -> CheckPage.own(it, answer, phrase))
                .orElseGet(() -> Go.to("/decisions/" + it.id()).saying(it.asking().stands() ? "decisions.answered.vote-stands" : "decisions.answered.have-voted"));
    }

    @PostMapping("/decisions/{decision}/secret-vote")
    Answer vote(Me me, @PathVariable String decision, Form form) {
        var it = votable(me, decision);
        var answer = Ballots.read(it, form);
        if (form.ticked("again") || answer.isEmpty()) return AnswerPage.own(it, form);
        var saved = votes.vote(me, decision, answer.get(), new SecretVotes.Phrase(form.typed("words"), form.typed("proof")));
        return switch (saved) {
            case SAVED -> Go.to("/decisions/" + decision).saying("decisions.secret.saved");
            case PHRASE_TAKEN -> check(me, it, answer.get());
            default -> Go.to("/decisions/" + decision).saying("decisions.answered." + key(saved));
        };
    }

    /** While it is open: change a vote by its three words. Afterwards: see how it was counted. */
    @GetMapping("/decisions/{decision}/my-vote")
    Answer mine(Me me, @PathVariable String decision) {
        return new MyVotePage(secret(me, decision), null, Form.empty());
    }

    @PostMapping("/decisions/{decision}/my-vote")
    Answer mine(Me me, @PathVariable String decision, Form form) {
        var it = secret(me, decision);
        var words = form.text("words", 100);
        if (form.ok() && !limits.within("three words " + me.person(), 20, Duration.ofMinutes(10))) form.problem("words", "decisions.secret.too-many-tries");
        return it.open() ? change(me, it, words, form) : find(me, it, words, form);
    }

    private Answer change(Me me, Decision it, String words, Form form) {
        var answer = Ballots.read(it, form);
        if (answer.isEmpty() || !form.ok()) return new MyVotePage(it, null, form);
        var saved = votes.change(me, it.id(), words, answer.get());
        if (saved == Answered.SAVED) return Go.to("/decisions/" + it.id()).saying("decisions.secret.changed");
        form.problem("words", "decisions.answered." + key(saved));
        return new MyVotePage(it, null, form);
    }

    private Answer find(Me me, Decision it, String words, Form form) {
        var found = form.ok() ? votes.find(me, it.id(), words) : java.util.Optional.<SecretVotes.Counted>empty();
        if (form.ok() && found.isEmpty()) form.problem("words", "decisions.answered.phrase-unknown");
        return new MyVotePage(it, found.orElse(null), form);
    }

    private Decision votable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.secret() && decisions.mayAnswer(me, it)));
    }

    private Decision secret(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.secret() && (!it.open() || !it.asking().stands() && decisions.mayAnswer(me, it))));
    }

    private static String key(Answered answered) {
        return answered.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
