package alongside.cli;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.signin.SignIns;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;

/** For `bin/bench`: a project of twenty people with a thousand contributions, made through the front doors. */
final class BenchWorld {

    private static final int PEOPLE = 20;
    private static final int CONTRIBUTIONS = 1000;

    private BenchWorld() {}

    /** Prints the co-lead's cookie and the project's address. */
    static int make(Class<?> house, List<String> settings) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var projects = context.getBean(Projects.class);
            var coordinator = person(people, "Imogen Bench");
            var project = projects.begin(coordinator, "Letters that make sense", "Understand what the letters do to people, and agree better ones");
            var place = projects.place(coordinator, project).orElseThrow();
            var coLead = person(people, "Marjorie Bench");
            var members = new ArrayList<>(List.of(coLead));
            for (int i = 1; i < PEOPLE; i++) members.add(person(people, "Member " + i));
            for (var member : members) {
                context.getBean(Groups.class).join(coordinator, place.project().group(), member.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
            }
            projects.give(coordinator, place, coLead.person(), Role.CO_LEAD);
            var voices = context.getBean(Voices.class);
            var kinds = Contribution.Kind.values();
            for (int i = 0; i < CONTRIBUTIONS; i++) {
                var me = members.get(i % PEOPLE);
                voices.say(me, projects.place(me, project).orElseThrow(),
                        NewContribution.own(null, kinds[i % kinds.length], "Contribution " + i + ": put what I must do in a box at the top of the letter.", Contribution.Visibility.NAMED));
            }
            System.out.println("alongside=" + context.getBean(SignIns.class).begin(coLead.person(), "bench", false, "").secret());
            System.out.println("/projects/" + project);
            return 0;
        }
    }

    private static Me person(People people, String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@bench.example";
        return new Me(people.welcome(null, NewPerson.byEmail(name, email)), name, false, false);
    }
}
