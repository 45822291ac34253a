package alongside.live;

import alongside.World;
import alongside.post.Addressee.Channel;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.registration.Asked;
import alongside.registration.Guests;
import alongside.registration.Registered;
import alongside.registration.Registrations;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** A session of a project before the public that is open to it, with one place: the first to register has it, the others wait. It is not begun. */
@Component
public class OpenEvening {

    private final World world;
    private final Sessions sessions;
    private final Projects projects;
    private final Guests guests;
    private final Registrations registrations;

    OpenEvening(World world, Sessions sessions, Projects projects, Guests guests, Registrations registrations) {
        this.world = world;
        this.sessions = sessions;
        this.projects = projects;
        this.guests = guests;
        this.registrations = registrations;
    }

    /** @param doors the secret in each one's letter, in the order in which they registered */
    public record Evening(Me runs, Place place, String session, List<String> doors) {

        /** The page of whoever has the place. */
        public String own() {
            return "/place/" + doors.getFirst();
        }
    }

    public Evening planned(String... names) {
        var runs = world.furnished().me("outsider");
        var place = projects.place(runs, world.id("public-project")).orElseThrow();
        var session = sessions.plan(runs, place, new NewSession("An open evening", "Read letters", LocalDate.of(2030, 9, 9), LocalTime.of(18, 0), LocalTime.of(20, 0), "Hall", "", 0, null, null));
        guests.open(runs, session, 1);
        for (var name : names) registrations.register(place.project().id(), session, new Asked(name, Channel.EMAIL, "guest@evening.example", "", Words.ENGLISH));
        return new Evening(runs, place, session, guests.of(runs, session).orElseThrow().all().stream().map(Registered::door).toList());
    }
}
