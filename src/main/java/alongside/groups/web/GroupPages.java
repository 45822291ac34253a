package alongside.groups.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.groups.Charters;
import alongside.groups.Groups;
import alongside.groups.Invitations;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.People;
import alongside.people.Person;
import alongside.who.Me;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A group: who is in it, how it works together. */
@Controller
class GroupPages {

    private final Groups groups;
    private final Invitations invitations;
    private final Charters charters;
    private final People people;
    private final Panels panels;

    GroupPages(Groups groups, Invitations invitations, Charters charters, People people, Panels panels) {
        this.groups = groups;
        this.invitations = invitations;
        this.charters = charters;
        this.people = people;
        this.panels = panels;
    }

    @GetMapping("/groups/{group}")
    Answer group(Me me, @PathVariable String group) {
        var found = NotFound.unless(groups.seenBy(me, group));
        var members = groups.members(group);
        var waiting = invitations.waiting(me, group);
        var ids = new HashSet<String>();
        members.forEach(it -> ids.add(it.person()));
        waiting.forEach(it -> ids.add(it.person()));
        var named = people.find(ids);
        return new GroupPage(found, groups.arranges(me, group), someones(members, named, groups.arrangers(group)), counts(members),
                groups.livedExperience(group),
                waiting.stream().map(it -> new Asked(Objects.requireNonNull(named.get(it.person())).name(), it)).toList(),
                charters.current(group).orElse(null), charters.draft(group).isPresent(), panels.at("groups.group", group, me));
    }

    /** In the order of the names people chose: nobody stands above anybody. */
    private static List<Someone> someones(List<Membership> members, Map<String, Person> named, List<String> arrangers) {
        return members.stream()
                .map(it -> new Someone(Objects.requireNonNull(named.get(it.person())).name(), it, arrangers.contains(it.person())))
                .sorted(Comparator.comparing(Someone::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Map<StakeholderGroup, Integer> counts(List<Membership> members) {
        var counts = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        members.stream().filter(Membership::votes).forEach(it -> counts.merge(it.stakeholder(), 1, Integer::sum));
        return counts;
    }
}
