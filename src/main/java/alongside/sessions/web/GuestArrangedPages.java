package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.sessions.AccessPlan;
import alongside.sessions.Arrangement;
import alongside.sessions.Guest;
import alongside.sessions.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is arranged for somebody from outside, behind the address in their letter: how it stands, how to go on, and afterwards whether it was right. */
@Controller("sessionsGuestArrangedPages")
@Open
class GuestArrangedPages {

    private final Sessions sessions;
    private final AccessPlan plan;

    GuestArrangedPages(Sessions sessions, AccessPlan plan) {
        this.sessions = sessions;
        this.plan = plan;
    }

    @GetMapping("/place/{door}/arranged")
    Answer arranged(@PathVariable String door) {
        return page(door, guest(door), Form.empty());
    }

    @PostMapping("/place/{door}/arranged/{arrangement}/way-on")
    Answer choose(@PathVariable String door, @PathVariable String arrangement, Form form) {
        var guest = guest(door);
        var choice = form.optionalChoice("choice", Arrangement.Choice.class);
        return Go.to(here(door)).saying("sessions.way-on.saved", choice.isPresent() && plan.choose(guest, arrangement, choice.get()));
    }

    @PostMapping("/place/{door}/arranged/right")
    Answer right(@PathVariable String door, Form form) {
        var guest = guest(door);
        var read = PreparingPages.right(form, plan.mine(guest));
        if (!form.ok()) return page(door, guest, form);
        read.forEach((arrangement, right) -> plan.wasRight(guest, arrangement, right, PreparingPages.wordsOf(form, arrangement)));
        return Go.to(here(door)).saying("sessions.right.saved", !read.isEmpty());
    }

    private GuestArrangedPage page(String door, Guest guest, Form form) {
        return new GuestArrangedPage(NotFound.unless(sessions.told(guest.session())).asStrangersSee(), door, plan.mine(guest), form);
    }

    private Guest guest(String door) {
        return NotFound.unless(sessions.guest(door));
    }

    private static String here(String door) {
        return "/place/" + door + "/arranged";
    }
}
