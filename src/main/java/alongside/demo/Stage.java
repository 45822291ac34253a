package alongside.demo;

import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.signin.SecondSteps;
import alongside.store.Clocks;
import alongside.who.Me;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stage of the demonstration: its moved clock, its people, and the things they made, by the names of the story. */
@Component
class Stage {

    private final Clocks clock;
    private final People people;
    private final Projects projects;
    private final SecondSteps secondSteps;
    private final Map<Cast, String> ids = new EnumMap<>(Cast.class);
    private final Map<String, String> things = new HashMap<>();

    Stage(Clocks clock, People people, Projects projects, SecondSteps secondSteps) {
        this.clock = clock;
        this.people = people;
        this.projects = projects;
        this.secondSteps = secondSteps;
    }

    /** From here on it is this day and hour in Harrowdale. */
    void at(String localDateTime) {
        clock.standAt(LocalDateTime.parse(localDateTime).atZone(alongside.words.Dates.HERE).toInstant());
    }

    void enter(@Nullable Cast by, Cast who) {
        var id = people.welcome(by == null ? null : me(by), who.asPerson());
        if (Cast.EMPLOYED.contains(who)) secondSteps.give(id, Cast.AUTHENTICATOR);
        ids.put(who, id);
    }

    /** A person of the story as they are when they have come in. */
    Me me(Cast who) {
        return new Me(id(who), who.full, Cast.EMPLOYED.contains(who), Cast.EMPLOYED.contains(who));
    }

    String id(Cast who) {
        var id = ids.get(who);
        if (id == null) throw new IllegalStateException(who + " has not entered yet");
        return id;
    }

    Place place(Cast who) {
        return projects.place(me(who), thing("project")).orElseThrow(() -> new IllegalStateException(who + " has no place in the project"));
    }

    void remember(String name, String id) {
        things.put(name, id);
    }

    String thing(String name) {
        var id = things.get(name);
        if (id == null) throw new IllegalStateException("Nothing is called " + name + " yet");
        return id;
    }
}
