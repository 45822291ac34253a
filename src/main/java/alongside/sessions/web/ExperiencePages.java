package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Projects;
import alongside.sessions.Experience;
import alongside.sessions.Experiences;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What it was like to be at a session, asked after "how was it"; and over time, for everybody in the project. */
@Controller("sessionsExperiencePages")
class ExperiencePages {

    /** Whoever ticks this has answered as well. */
    static final String NONE = "NONE";

    private final Sessions sessions;
    private final Experiences experiences;
    private final Projects projects;

    ExperiencePages(Sessions sessions, Experiences experiences, Projects projects) {
        this.sessions = sessions;
        this.experiences = experiences;
        this.projects = projects;
    }

    @GetMapping("/sessions/{session}/feedback/experience")
    Answer ask(Me me, @PathVariable String session) {
        var seat = seat(me, session);
        return experiences.mayAnswer(me, session) ? new ExperiencePage(seat.session(), "/sessions/" + session, Form.empty()) : Go.to("/sessions/" + session);
    }

    @PostMapping("/sessions/{session}/feedback/experience")
    Answer give(Me me, @PathVariable String session, Form form) {
        var seat = seat(me, session);
        if (!experiences.mayAnswer(me, session)) return Go.to("/sessions/" + session);
        if (!answered(form)) {
            form.problem("experience", "sessions.experience.nothing");
            return new ExperiencePage(seat.session(), "/sessions/" + session, form);
        }
        experiences.give(me, session, ticked(form));
        return Go.to("/sessions/" + session).saying("sessions.feedback.saved");
    }

    @GetMapping("/projects/{project}/sessions/experience")
    Answer overTime(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        return new ExperiencesPage(place.project(), ExperienceTrend.of(experiences.of(place)));
    }

    static boolean answered(Form form) {
        return form.chose("experience", NONE) || !ticked(form).isEmpty();
    }

    static Set<Experience> ticked(Form form) {
        return Arrays.stream(Experience.values()).filter(it -> form.chose("experience", it.name())).collect(Collectors.toSet());
    }

    private Seat seat(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart() && it.session().over()));
    }
}
