package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Leaf;
import alongside.design.NotFound;
import alongside.sessions.Invitations;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.web.InvitingPage.Name;
import alongside.who.Me;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing whom to invite, name by name. */
@Controller("sessionsInvitingPages")
class InvitingPages {

    private static final List<String> FIELDS = List.of(InvitingPage.MEANT, InvitingPage.OTHERS, InvitingPage.WITH);
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
            case "none" -> { return page(me, seat, where(form).put(TICKS, "none")); }
            case "all" -> {
                var ticks = where(form).put(TICKS, "all");
                for (var field : FIELDS) form.all(field).forEach(it -> ticks.put(field, it));
                return ticked(seat, page(me, seat, ticks));
            }
            default -> {}
        }
        var page = page(me, seat, form);
        // Other names: the ticks stand on the next page as on this one.
        if (Leaf.turned(form) || page.nobodyLeft()) return page;
        var chosen = new HashSet<String>();
        for (var field : FIELDS) chosen.addAll(form.all(field));
        if (chosen.isEmpty()) {
            // What is to be mended needs a box beside it, also where no name was found.
            var mended = page.leaf().shown().isEmpty() ? page(me, seat, where(Form.empty())) : page;
            mended.form().problem(mended.leaf().shown().getFirst().field(), "sessions.inviting.nobody");
            return mended;
        }
        invitations.invite(me, session, chosen);
        return Go.to("/sessions/" + session + "/people").saying("sessions.people.invited");
    }

    /** Where they are in the list stays, whatever becomes of the ticks. */
    private static Form where(Form form) {
        return Form.with(Leaf.AFTER, form.typed(Leaf.AFTER), Leaf.FIND, form.typed(Leaf.FOUND), Leaf.FOUND, form.typed(Leaf.FOUND));
    }

    /** With a tick beside everybody it is for; what is ticked besides stays. */
    private InvitingPage ticked(Seat seat, InvitingPage page) {
        var toInvite = invitations.toInvite(seat);
        page.all().stream().filter(it -> it.field().equals(InvitingPage.MEANT) || it.field().equals(InvitingPage.WITH) && toInvite.contains(it.person().id()))
                .filter(it -> !page.form().chose(it.field(), it.person().id())).forEach(it -> page.form().put(it.field(), it.person().id()));
        return page;
    }

    private InvitingPage page(Me me, Seat seat, Form form) {
        var invited = invitations.of(me, seat.session().id()).keySet();
        var meant = invitations.meant(seat);
        var left = names.in(seat.place()).stream().filter(it -> !invited.contains(it.id())).toList();
        var supporting = names.supporting(invitations.supporting(seat)).stream().filter(it -> !invited.contains(it.person().id())).toList();
        var all = Stream.of(
                left.stream().filter(it -> meant.contains(it.id())).map(it -> new Name(InvitingPage.MEANT, it, "")),
                left.stream().filter(it -> !meant.contains(it.id())).map(it -> new Name(InvitingPage.OTHERS, it, "")),
                supporting.stream().map(it -> new Name(InvitingPage.WITH, it.person(), it.whom()))).flatMap(it -> it).toList();
        return new InvitingPage(seat.session(), all, Leaf.of(all, form, Leaf.next(form), Name::id, it -> it.person().name(), it -> false), invited.size(), form);
    }

    private Seat invites(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.runs() && it.session().ahead()));
    }
}
