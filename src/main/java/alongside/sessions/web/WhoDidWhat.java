package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Projects;
import alongside.sessions.Feedback;
import alongside.sessions.Phase;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a session is about and who does the work on it, on its page. */
@Component("sessionsWhoDidWhat")
class WhoDidWhat implements Panel {

    private final Sessions sessions;
    private final Feedback feedback;
    private final Projects projects;
    private final People people;

    WhoDidWhat(Sessions sessions, Feedback feedback, Projects projects, People people) {
        this.sessions = sessions;
        this.feedback = feedback;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            var about = feedback.about(me, subject);
            var work = feedback.work(me, subject);
            boolean mayRecord = seat.runs() && !seat.session().settled();
            if (about.isEmpty() && work.isEmpty() && !mayRecord) return null;
            var names = new EnumMap<Phase, List<String>>(Phase.class);
            work.forEach((phase, who) -> names.put(phase, people.find(who).values().stream().map(Person::name).sorted().toList()));
            return new WhoDidWhatPart(subject, projects.parts(seat.place()).stream().filter(it -> about.contains(it.id())).map(it -> it.title()).toList(),
                    Map.copyOf(names), mayRecord);
        }).orElse(null);
    }
}
