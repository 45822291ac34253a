package alongside.registration;

import alongside.Fixture;
import alongside.World;
import alongside.post.Addressee.Channel;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** A session of a project before the public, with one place that is taken and somebody who waits: so far ahead that no test lets it pass. */
@Component
class RegistrationFixture implements Fixture {

    private final Sessions sessions;
    private final Projects projects;
    private final Guests guests;
    private final Registrations registrations;
    private final Store store;

    RegistrationFixture(Sessions sessions, Projects projects, Guests guests, Registrations registrations, Store store) {
        this.sessions = sessions;
        this.projects = projects;
        this.guests = guests;
        this.registrations = registrations;
        this.store = store;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public void furnish(World world) {
        var me = world.me("outsider");
        var project = world.id("public-project");
        var session = sessions.plan(me, projects.place(me, project).orElseThrow(), new NewSession("An open evening", "Read letters together", LocalDate.of(2040, 10, 1),
                LocalTime.of(18, 0), LocalTime.of(20, 0), "Mill Street Hub", "", 0, null, null));
        guests.open(me, session, 1);
        registrations.register(project, session, new Asked("Rosa Lind", Channel.EMAIL, "rosa@example.org", "A hearing loop", Words.ENGLISH));
        registrations.register(project, session, new Asked("Piet Vos", Channel.POST, "3 Hill Road", "", Words.ENGLISH));
        world.put("public-session", session);
        world.put("placed-door", store.of(session).getFirst().door());
        world.put("place-door", store.of(session).getLast().door());
    }
}
