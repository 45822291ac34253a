package alongside.projects.web;

import alongside.groups.Membership;
import alongside.projects.Role;
import alongside.projects.rules.CoLeads;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who leads together, and who is missing. */
final class CoLeading {

    private CoLeading() {}

    static Set<String> people(Map<String, Set<Role>> roles) {
        var people = new HashSet<String>();
        roles.forEach((person, does) -> {
            if (does.contains(Role.CO_LEAD)) people.add(person);
        });
        return people;
    }

    static Optional<CoLeads.Missing> missing(Map<String, Set<Role>> roles, List<Membership> members) {
        var lived = new HashSet<String>();
        for (var member : members) if (member.stakeholder().livedExperience()) lived.add(member.person());
        return CoLeads.missing(people(roles).stream().map(lived::contains).toList());
    }
}
