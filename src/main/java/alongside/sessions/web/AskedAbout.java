package alongside.sessions.web;

import alongside.projects.Part;
import alongside.projects.Projects;
import alongside.sessions.Feedback;
import alongside.sessions.Seat;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people are asked about when a session is over, each with its title. */
@Component("sessionsAskedAbout")
class AskedAbout {

    private final Feedback feedback;
    private final Projects projects;

    AskedAbout(Feedback feedback, Projects projects) {
        this.feedback = feedback;
        this.projects = projects;
    }

    List<FeedbackPage.About> of(Me me, Seat seat) {
        Map<String, String> titles = projects.parts(seat.place()).stream().collect(Collectors.toMap(Part::id, Part::title));
        return feedback.asked(me, seat.session().id()).stream().map(it -> new FeedbackPage.About(it, titles.getOrDefault(it, ""))).toList();
    }
}
