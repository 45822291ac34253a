package alongside.projects;

import alongside.groups.Groups;
import alongside.people.Tie;
import alongside.people.Ties;
import alongside.who.Me;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a role in a project makes somebody to the people in it: those who arrange it, and its access host. */
@Component
class ThroughProjects implements Ties {

    private final Projects projects;
    private final Groups groups;

    ThroughProjects(Projects projects, Groups groups) {
        this.projects = projects;
        this.groups = groups;
    }

    @Override
    public Set<Tie> between(Me me, String person) {
        var ties = EnumSet.noneOf(Tie.class);
        for (var project : projects.of(me)) {
            var place = projects.place(me, project.id()).orElse(null);
            if (place == null || !(place.arranges() || place.is(Role.ACCESS_HOST)) || !isIn(place, person)) continue;
            if (place.arranges()) ties.add(Tie.ARRANGES);
            if (place.is(Role.ACCESS_HOST)) ties.add(Tie.ACCESS_HOST);
        }
        return ties;
    }

    private boolean isIn(Place place, String person) {
        return groups.membership(place.project().group(), person).isPresent() || projects.roles(place).containsKey(person);
    }
}
