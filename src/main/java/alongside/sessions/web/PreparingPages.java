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
import alongside.sessions.Prepared.Standing;
import alongside.sessions.Session;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Getting ready for a session: what is arranged for me, what is sorted and where I want help, and afterwards whether it was right. */
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

    /** Both buttons save the list; one says as well that the reader is ready. */
    @PostMapping("/sessions/{session}/preparing")
    Answer prepare(Me me, @PathVariable String session, Form form) {
        seen(me, session);
        var list = new EnumMap<PrepItem, Standing>(PrepItem.class);
        for (var it : PrepItem.list()) form.optionalChoice(field(it), Standing.class).ifPresent(standing -> list.put(it, standing));
        boolean isReady = form.ticked("ready");
        if (!ready.prepare(me, session, list, isReady)) return Go.to(here(session));
        if (list.containsValue(Standing.HELP)) return Go.to(here(session)).saying(isReady ? "sessions.prep.saved-ready" : "sessions.prep.saved");
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
        var read = right(form, plan.onPage(me, session).mine());
        if (!form.ok()) return page(me, it, form);
        read.forEach((arrangement, right) -> plan.wasRight(me, session, arrangement, right, wordsOf(form, arrangement)));
        return Go.to(here(session)).saying("sessions.right.saved", !read.isEmpty());
    }

    /** What is said of each thing that was arranged; at least of one. */
    static Map<String, Arrangement.Right> right(Form form, List<Arrangement> mine) {
        var asked = mine.stream().filter(Arrangement::asksWhetherRight).toList();
        var said = asked.stream().filter(one -> form.ticked("right-" + one.id()) || form.ticked("words-" + one.id())).toList();
        var read = new LinkedHashMap<String, Arrangement.Right>();
        for (var one : said.isEmpty() ? asked : said) form.choice("right-" + one.id(), Arrangement.Right.class).ifPresent(right -> read.put(one.id(), right));
        said.forEach(one -> wordsOf(form, one.id()));
        return read;
    }

    static String wordsOf(Form form, String arrangement) {
        return form.optional("words-" + arrangement, 500);
    }

    private PreparingPage page(Me me, Session it, Form form) {
        var list = ready.mine(me, it.id());
        list.forEach((item, is) -> form.put(field(item), (is.seenTo() ? Standing.SORTED : is.standing()).name()));
        return new PreparingPage(it, plan.onPage(me, it.id()).mine(), list, form);
    }

    private Session seen(Me me, String session) {
        return NotFound.unless(invitations.asked(me, session)).session();
    }

    private static String field(PrepItem item) {
        return "item-" + item;
    }

    private static String here(String session) {
        return "/sessions/" + session + "/preparing";
    }
}
