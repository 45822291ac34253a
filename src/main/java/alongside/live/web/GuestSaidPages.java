package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.live.GuestRoom;
import alongside.voices.Contribution.SenseCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody wrote down for a guest of a session: they say whether it is right, as everybody does. */
@Controller("liveGuestSaidPages")
@Open
class GuestSaidPages {

    private final GuestRoom room;

    GuestSaidPages(GuestRoom room) {
        this.room = room;
    }

    @GetMapping("/place/{door}/room/said/{said}")
    Answer said(@PathVariable String door, @PathVariable String said) {
        return page(door, said, Form.empty());
    }

    @PostMapping("/place/{door}/room/said/{said}")
    Answer check(@PathVariable String door, @PathVariable String said, Form form) {
        var page = page(door, said, form);
        var answer = form.choice("answer", SenseCheck.class);
        var changed = answer.filter(it -> it == SenseCheck.CHANGED).isPresent() ? form.text("changed", 4000) : "";
        if (!form.ok()) return page;
        NotFound.unless(room.check(door, said, answer.orElseThrow(), changed));
        return Go.to("/place/" + door + "/room").saying("voices.check.saved");
    }

    private GuestSaidPage page(String door, String said, Form form) {
        var seen = NotFound.unless(room.of(door));
        var words = NotFound.unless(seen.said().stream().filter(it -> it.id().equals(said)).findFirst());
        return new GuestSaidPage(seen.session(), door, words, form);
    }
}
