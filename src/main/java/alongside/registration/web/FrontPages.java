package alongside.registration.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.projects.Projects;
import alongside.registration.Registrations;
import alongside.registration.Registrations.Front;
import alongside.sessions.CalendarFile;
import alongside.sessions.Proposals;
import alongside.sessions.Venues;
import alongside.signin.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session before the public, and registering for it. */
@Controller("registrationFrontPages")
@Open
class FrontPages {

    /** So many may register from one network address in ten minutes: a group at one table, and no flood. */
    private static final int MOST = 30;
    private static final int MOST_FOR_ONE = 300;

    private final Registrations registrations;
    private final Limits limits;
    private final Around around;

    FrontPages(Registrations registrations, Limits limits, Around around) {
        this.registrations = registrations;
        this.limits = limits;
        this.around = around;
    }

    @Component("registrationAround")
    record Around(Projects projects, Venues venues, Proposals proposals, CalendarFile calendar) {}

    @GetMapping("/p/{project}/sessions/{session}")
    Answer front(@PathVariable String project, @PathVariable String session) {
        return page(find(project, session), Form.empty());
    }

    @PostMapping("/p/{project}/sessions/{session}/registrations")
    Answer register(@PathVariable String project, @PathVariable String session, Form form, HttpServletRequest request) {
        var front = find(project, session);
        var asked = Wanting.read(form, Looks.reading(request).locale());
        if (asked.isEmpty()) return page(front, form);
        if (!limits.within("registration from " + request.getRemoteAddr(), MOST, Duration.ofMinutes(10)) || !limits.within("registration for " + session, MOST_FOR_ONE, Duration.ofMinutes(10))) {
            form.problem("name", "registration.many");
            return page(front, form);
        }
        // Closed meanwhile: the page says so.
        if (!registrations.register(project, session, asked.get())) return page(find(project, session), form);
        return Go.to("/p/" + project + "/sessions/" + session + "/sent");
    }

    @GetMapping("/p/{project}/sessions/{session}/sent")
    Answer sent(@PathVariable String project, @PathVariable String session) {
        return new SentPage(find(project, session));
    }

    @GetMapping("/p/{project}/sessions/{session}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String project, @PathVariable String session, HttpServletRequest request) {
        var it = find(project, session).session();
        return CalendarFile.download(around.calendar.enclosed(it, Looks.reading(request).locale(), "/p/" + project + "/sessions/" + session));
    }

    private Front find(String project, String session) {
        return NotFound.unless(registrations.front(project, session));
    }

    private FrontPage page(Front front, Form form) {
        var project = around.projects.inPublic(front.session().project()).orElseThrow().project().title();
        return new FrontPage(front, project, around.venues.inPublic(front.session()), around.proposals.agendaInPublic(front.session()), form);
    }
}
