package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.Invitations;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing whom to invite, name by name. */
@Controller("sessionsInvitingPages")
class InvitingPages {

    private static final String MEANT = "meant";
    private static final String OTHERS = "others";
    private static final String WITH = "with";
    /** Pressed to take all ticks away or to have them again: nobody is invited by that. */
    private static final String TICKS = "ticks";

    private final Sessions sessions;
    private final Invitations invitations;
    private final Names names;

    InvitingPages(Sessions sessions, Invitations invitations, Names names) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.names = names;
    }

    @GetMapping("/sessions/{session}/invitations/chosen")
    Answer choose(Me me, @PathVariable String session) {
        var seat = invites(me, session);
        return ticked(seat, page(me, seat, Form.empty()));
    }

    @PostMapping("/sessions/{session}/invitations/chosen")
    Answer invite(Me me, @PathVariable String session, Form form) {
        var seat = invites(me, session);
        switch (form.typed(TICKS)) {
            case "none" -> { return page(me, seat, Form.with(TICKS, "none")); }
            case "all" -> {
                var ticks = Form.with(TICKS, "all");
                form.all(OTHERS).forEach(it -> ticks.put(OTHERS, it));
                form.all(WITH).forEach(it -> ticks.put(WITH, it));
                return ticked(seat, page(me, seat, ticks));
            }
            default -> {}
        }
        var page = page(me, seat, form);
        var chosen = new HashSet<>(form.all(MEANT));
        chosen.addAll(form.all(OTHERS));
        chosen.addAll(form.all(WITH));
        if (chosen.isEmpty()) {
            form.problem(!page.meant().isEmpty() ? MEANT : page.others().isEmpty() ? WITH : OTHERS, "sessions.inviting.nobody");
            return page;
        }
        invitations.invite(me, session, chosen);
        return Go.to("/sessions/" + session + "/people").saying("sessions.people.invited");
    }

    /** With a tick beside everybody it is for; what is ticked besides stays. */
    private InvitingPage ticked(Seat seat, InvitingPage page) {
        var toInvite = invitations.toInvite(seat);
        page.meant().forEach(it -> page.form().put(MEANT, it.id()));
        page.supporting().stream().filter(it -> toInvite.contains(it.person().id())).forEach(it -> page.form().put(WITH, it.person().id()));
        return page;
    }

    private InvitingPage page(Me me, Seat seat, Form form) {
        var invited = invitations.of(me, seat.session().id()).keySet();
        var meant = invitations.meant(seat);
        var left = names.in(seat.place()).stream().filter(it -> !invited.contains(it.id())).toList();
        var supporting = names.supporting(invitations.supporting(seat)).stream().filter(it -> !invited.contains(it.person().id())).toList();
        return new InvitingPage(seat.session(), left.stream().filter(it -> meant.contains(it.id())).toList(), left.stream().filter(it -> !meant.contains(it.id())).toList(),
                supporting, invited.size(), form);
    }

    private Seat invites(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.runs() && it.session().ahead()));
    }
}
