package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.sessions.Guest;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What we may do with the voice, the face and the words of somebody from outside, behind the address in their letter: one question a page. */
@Controller("sessionsGuestPermissionPages")
@Open
class GuestPermissionPages {

    private final Sessions sessions;
    private final Permissions permissions;

    GuestPermissionPages(Sessions sessions, Permissions permissions) {
        this.sessions = sessions;
        this.permissions = permissions;
    }

    @GetMapping("/place/{door}/permissions")
    Answer mine(@PathVariable String door) {
        var guest = guest(door);
        var session = session(guest);
        return new PermissionsPage(session, "/place/" + door, permissions.mine(guest), false, Guest.keptUntil(session));
    }

    @GetMapping("/place/{door}/permissions/{purpose}")
    Answer ask(@PathVariable String door, @PathVariable String purpose) {
        var guest = guest(door);
        var session = session(guest);
        var which = NotFound.unless(PermissionPages.called(purpose));
        return new PermissionPage(session, "/place/" + door, which, permissions.mine(guest).get(which), Guest.keptUntil(session));
    }

    @PostMapping("/place/{door}/permissions/{purpose}")
    Answer answer(@PathVariable String door, @PathVariable String purpose, Form form) {
        var guest = guest(door);
        var which = NotFound.unless(PermissionPages.called(purpose));
        var before = permissions.mine(guest);
        var answer = form.optionalChoice("answer", Permission.class);
        if (answer.isEmpty()) return Go.to(here(door) + "/" + which.name());
        permissions.permit(guest, which, answer.get());
        return PermissionPages.next(here(door), which, before).saying("design.saved");
    }

    private Session session(Guest guest) {
        return NotFound.unless(sessions.told(guest.session())).asStrangersSee();
    }

    private Guest guest(String door) {
        return NotFound.unless(sessions.guest(door));
    }

    private static String here(String door) {
        return "/place/" + door + "/permissions";
    }
}
