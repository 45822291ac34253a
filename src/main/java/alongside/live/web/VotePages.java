package alongside.live.web;

import alongside.decisions.Decisions;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Hands;
import alongside.live.QuickVotes;
import alongside.live.Writing;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions while a session is on: put one that is ready, close it and show it, count hands. */
@Controller("liveVotePages")
class VotePages {

    private static final int MOST = 9999;

    private final Sessions sessions;
    private final QuickVotes votes;
    private final Writing writing;
    private final Decisions decisions;
    private final OnScreens screens;

    VotePages(Sessions sessions, QuickVotes votes, Writing writing, Decisions decisions, OnScreens screens) {
        this.sessions = sessions;
        this.votes = votes;
        this.writing = writing;
        this.decisions = decisions;
        this.screens = screens;
    }

    @GetMapping("/sessions/{session}/live/questions")
    Answer questions(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        return new QuestionsPage(seat.session(), votes.ready(me, session), votes.of(me, session), votes.hands(me, session), writing.on(me, session), decisions.mayPropose(seat.place()), screens.full(me, session));
    }

    @PostMapping("/sessions/{session}/live/questions")
    Answer ask(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        boolean full = screens.full(me, session);
        return Go.to(here(session)).saying(!votes.ask(me, session, form.typed("prepared")) ? "live.question.not" : full ? "live.question.asked.waits" : "live.question.asked");
    }

    @PostMapping("/sessions/{session}/live/questions/closing")
    Answer close(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        return Go.to(here(session)).saying(votes.close(me, session, form.typed("decision")) ? "live.question.closed" : "live.question.not");
    }

    @PostMapping("/sessions/{session}/live/questions/showing")
    Answer show(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        return Go.to(here(session)).saying(votes.show(me, session, form.typed("decision")) ? "live.question.shown" : "live.question.not");
    }

    @GetMapping("/sessions/{session}/live/hands")
    Answer counting(Me me, @PathVariable String session, Form address) {
        var seat = runs(me, session);
        return votes.mayCount(me, session) ? new HandsPage(seat.session(), Form.empty().goingBack(address)) : Go.to("/sessions/" + session);
    }

    @PostMapping("/sessions/{session}/live/hands")
    Answer hands(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var hands = new Hands(form.text("question", 300), form.number("yes", 0, MOST), form.number("no", 0, MOST), form.number("unsure", 0, MOST));
        if (!form.ok()) return new HandsPage(seat.session(), form);
        return Go.back(form, here(session)).saying("live.hands.saved", votes.count(me, session, hands));
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live/questions";
    }
}
