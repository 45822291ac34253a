package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.sessions.Proposals;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people want to talk about at a session. */
@Controller("sessionsProposalPages")
class ProposalPages {

    private static final int MOST_MINUTES = 240;
    private static final String USUAL_MINUTES = "15";

    private final Sessions sessions;
    private final Proposals proposals;
    private final Names names;

    ProposalPages(Sessions sessions, Proposals proposals, Names names) {
        this.sessions = sessions;
        this.proposals = proposals;
        this.names = names;
    }

    @GetMapping("/sessions/{session}/proposals")
    Answer all(Me me, @PathVariable String session) {
        var form = Form.empty();
        proposals.of(me, session).forEach(it -> form.put("minutes-" + it.id(), USUAL_MINUTES));
        return page(me, NotFound.unless(sessions.seat(me, session)), form);
    }

    @GetMapping("/sessions/{session}/proposals/new")
    Answer asking(Me me, @PathVariable String session) {
        return new ProposalPage(takesPart(me, session).session(), List.of(), Form.empty());
    }

    @PostMapping("/sessions/{session}/proposals")
    Answer propose(Me me, @PathVariable String session, Form form) {
        var seat = takesPart(me, session);
        var words = form.text("words", 150);
        if (!form.ok()) return new ProposalPage(seat.session(), List.of(), form);
        return Go.to(here(session)).saying(proposals.propose(me, session, words) ? "sessions.proposal.saved" : "sessions.proposal.late");
    }

    @PostMapping("/sessions/{session}/proposals/{proposal}/wanting")
    Answer want(Me me, @PathVariable String session, @PathVariable String proposal, Form form) {
        takesPart(me, session);
        boolean done = proposals.want(me, session, proposal, form.typed("want").equals("yes"));
        return Go.to(here(session)).saying("design.saved", done);
    }

    @GetMapping("/sessions/{session}/proposals/for")
    Answer askingFor(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        return new ProposalPage(seat.session(), names.in(seat.place()), Form.empty());
    }

    @PostMapping("/sessions/{session}/proposals/for")
    Answer proposeFor(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var words = form.text("words", 150);
        var person = form.text("person", 26);
        var how = form.choice("how", How.class);
        if (form.ok() && !proposals.proposeFor(me, session, person, words, how.orElseThrow())) form.problem("person", "design.problem.choose");
        return form.ok() ? Go.to(here(session)).saying("sessions.proposal.saved") : new ProposalPage(seat.session(), names.in(seat.place()), form);
    }

    @PostMapping("/sessions/{session}/proposals/{proposal}/taking")
    Answer take(Me me, @PathVariable String session, @PathVariable String proposal, Form form) {
        var seat = runs(me, session);
        int minutes = form.number("minutes-" + proposal, 1, MOST_MINUTES);
        if (!form.ok()) return page(me, seat, form);
        boolean done = proposals.take(me, session, proposal, minutes);
        return Go.to(here(session)).saying("sessions.proposal.taken", done);
    }

    private ProposalsPage page(Me me, Seat seat, Form form) {
        return new ProposalsPage(seat, proposals.of(me, seat.session().id()), names.in(seat.place()), form);
    }

    private Seat takesPart(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/proposals";
    }
}
