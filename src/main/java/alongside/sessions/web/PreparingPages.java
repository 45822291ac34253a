package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.AccessPlan;
import alongside.sessions.Arrangement;
import alongside.sessions.BeingReady;
import alongside.sessions.Invitations;
import alongside.sessions.PrepItem;
import alongside.sessions.Session;
import alongside.who.Me;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Getting ready for a session: what is arranged for me, what I see to myself, and afterwards whether it was right. */
@Controller("sessionsPreparingPages")
class PreparingPages {

    private final Invitations invitations;
    private final AccessPlan plan;
    private final BeingReady ready;

    PreparingPages(Invitations invitations, AccessPlan plan, BeingReady ready) {
        this.invitations = invitations;
        this.plan = plan;
        this.ready = ready;
    }

    @GetMapping("/sessions/{session}/preparing")
    Answer preparing(Me me, @PathVariable String session) {
        return page(me, seen(me, session), Form.empty());
    }

    /** What is ticked is seen to; the one button says as well that the reader is ready. */
    @PostMapping("/sessions/{session}/preparing")
    Answer prepare(Me me, @PathVariable String session, Form form) {
        seen(me, session);
        var done = Arrays.stream(PrepItem.values()).filter(it -> it != PrepItem.READY && form.chose("done", it.name())).collect(Collectors.toCollection(() -> EnumSet.noneOf(PrepItem.class)));
        boolean isReady = form.ticked("ready");
        if (isReady) done.add(PrepItem.READY);
        if (!ready.prepare(me, session, done)) return Go.to(here(session));
        return isReady ? Go.to("/sessions/" + session).saying("sessions.ready.thanks") : Go.to(here(session)).saying("design.saved");
    }

    @PostMapping("/sessions/{session}/preparing/{arrangement}/way-on")
    Answer choose(Me me, @PathVariable String session, @PathVariable String arrangement, Form form) {
        seen(me, session);
        var choice = form.optionalChoice("choice", Arrangement.Choice.class);
        boolean chosen = choice.isPresent() && plan.choose(me, session, arrangement, choice.get());
        return Go.to(here(session)).saying("sessions.way-on.saved", chosen);
    }

    /** All in one form, so that no words are lost by sending others; what somebody says nothing about they can still say later. */
    @PostMapping("/sessions/{session}/preparing/right")
    Answer right(Me me, @PathVariable String session, Form form) {
        var it = seen(me, session);
        var asked = plan.onPage(me, session).mine().stream().filter(Arrangement::asksWhetherRight).toList();
        var said = asked.stream().filter(one -> form.ticked("right-" + one.id()) || form.ticked("words-" + one.id())).toList();
        var read = new LinkedHashMap<String, Arrangement.Right>();
        for (var one : said.isEmpty() ? asked : said) form.choice("right-" + one.id(), Arrangement.Right.class).ifPresent(right -> read.put(one.id(), right));
        said.forEach(one -> form.optional("words-" + one.id(), 500));
        if (!form.ok()) return page(me, it, form);
        read.forEach((arrangement, right) -> plan.wasRight(me, session, arrangement, right, form.optional("words-" + arrangement, 500)));
        return read.isEmpty() ? Go.to(here(session)) : Go.to(here(session)).saying("sessions.right.saved");
    }

    private PreparingPage page(Me me, Session it, Form form) {
        var done = ready.mine(me, it.id());
        done.forEach(item -> form.put("done", item.name()));
        return new PreparingPage(it, plan.onPage(me, it.id()).mine(), form);
    }

    private Session seen(Me me, String session) {
        return NotFound.unless(invitations.asked(me, session)).session();
    }

    private static String here(String session) {
        return "/sessions/" + session + "/preparing";
    }
}
