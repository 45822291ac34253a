package alongside.live.web;

import alongside.decisions.Decision;
import alongside.decisions.Preparing;
import alongside.decisions.SecretVotes;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.live.QuickVotes;
import alongside.sessions.Feedback;
import alongside.sessions.NextSteps;
import alongside.sessions.Permissions;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What else comes back on paper, kind by kind: everything in the kit that people write on. */
@Component("livePiles")
class Piles {

    private final Sessions sessions;
    private final Cards cards;
    private final Voting voting;
    private final Afterwards afterwards;
    private final InstantSource clock;

    Piles(Sessions sessions, Cards cards, Voting voting, Afterwards afterwards, InstantSource clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.voting = voting;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    @Component("livePilesVoting")
    record Voting(QuickVotes votes, Preparing preparing, SecretVotes secret) {}

    @Component("livePilesAfterwards")
    record Afterwards(Permissions permissions, Feedback feedback, NextSteps steps) {}

    /** In the order in which a session goes. */
    List<Pile> of(Me me, Seat seat) {
        var id = seat.session().id();
        var here = "/sessions/" + id;
        var piles = new ArrayList<Pile>();
        var answered = afterwards.permissions.answered(me, id);
        piles.add(Pile.of("live.paper.permissions", answered.yes(), answered.of(), here + "/permissions/sheet"));
        if (seat.session().on()) piles.add(Pile.any("live.rules", here + "/live/rules"));
        cards.board(me, id).ifPresent(board -> cards.writable(me, id).stream().filter(it -> it != Card.READY).forEach(it ->
                piles.add(Pile.of("live.paper.cards." + it.name().toLowerCase(Locale.ROOT), board.answered(it), sessions.inTheRoom(id).size(), here + "/live/cards?card=" + it.name()))));
        voting.votes.of(me, id).forEach(it -> piles.add(asked(me, it)));
        voting.preparing.ofSession(me, id).forEach(it -> piles.add(Pile.question("live.paper.ballots", it.it().question(), 0, 0, "/prepared/" + it.id()).saying("live.paper.not-put", null)));
        if (voting.votes.mayCount(me, id)) piles.add(Pile.any("live.hands.count", here + "/live/hands"));
        if (afterwards.steps.maySayForOthers(seat)) piles.add(Pile.any("live.paper.next-steps", here + "/next-steps/new?how=PAPER"));
        piles.add(feedback(me, seat));
        return List.copyOf(piles);
    }

    private Pile asked(Me me, QuickVotes.Asked it) {
        var decision = it.decision();
        var count = it.count();
        if (!decision.open()) return Pile.question("live.paper.ballots", decision.question(), 0, 0, null).saying("live.paper.closed", null);
        // How many have voted in secret is said in steps, and not here.
        if (decision.secret()) return voting.secret.envelopes(me, decision.id()).map(envelopes -> Pile.question("live.paper.envelopes", decision.question(), 0, 0, "/decisions/" + decision.id() + "/envelopes")
                .saying(envelopes.waiting() > 0 ? "live.paper.envelopes.wait" : "", null)).orElse(Pile.question("live.paper.envelopes", decision.question(), 0, 0, null));
        return Pile.question("live.paper.ballots", decision.question(), count.answered(), count.asked(), "/decisions/" + decision.id() + (decision.answering() ? "/ballots" : ""));
    }

    private Pile feedback(Me me, Seat seat) {
        var session = seat.session();
        if (!session.over()) return Pile.question("live.paper.feedback", "", 0, 0, null).saying("live.paper.feedback.later", null);
        var entered = afterwards.feedback.entered(me, session.id());
        boolean late = Dates.dayOf(clock.instant()).isAfter(entered.until());
        var pile = Pile.question("live.paper.feedback", "", entered.answers(), entered.of(), afterwards.feedback.mayEnterSheets(me, session.id()) ? "/sessions/" + session.id() + "/feedback/sheets?how=PAPER" : null);
        if (pile.done()) return pile;
        return entered.of() == 0 ? pile.saying("live.paper.feedback.nobody", null) : pile.saying(late ? "live.paper.feedback.late" : "live.paper.feedback.until", entered.until());
    }
}
