package alongside.cli;

import alongside.office.Demonstration;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.signin.SignIns;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.List;

/** For `bin/bench`: the demonstration, every room of it, and so much more said in it that it is a thousand contributions. */
final class BenchWorld {

    private static final int CONTRIBUTIONS = 1000;
    private static final int OF_THE_DEMONSTRATION = 41;
    private static final List<String> SPEAKERS = List.of("marjorie", "dev", "tomos", "adaeze", "rukhsana", "peter", "jolene", "sian", "graham", "nadia");

    private BenchWorld() {}

    /** Prints the co-lead's cookie and the project's address. */
    static int make(Class<?> house, List<String> settings) {
        try (var context = Starting.quietly(house, settings)) {
            context.getBean(Demonstration.class).load();
            var people = context.getBean(People.class);
            var projects = context.getBean(Projects.class);
            var voices = context.getBean(Voices.class);
            var speakers = SPEAKERS.stream().map(it -> person(people, it)).toList();
            var coLead = speakers.getFirst();
            var project = projects.of(coLead).getFirst().id();
            var kinds = Contribution.Kind.values();
            for (int i = OF_THE_DEMONSTRATION; i < CONTRIBUTIONS; i++) {
                var me = speakers.get(i % speakers.size());
                voices.say(me, projects.place(me, project).orElseThrow(),
                        NewContribution.own(null, kinds[i % kinds.length], "Contribution " + i + ": put what I must do in a box at the top of the letter.", Contribution.Visibility.NAMED));
            }
            System.out.println("alongside=" + context.getBean(SignIns.class).begin(coLead.person(), "bench", false, "").secret());
            System.out.println("/projects/" + project);
            return 0;
        }
    }

    private static Me person(People people, String name) {
        var person = people.byEmail(name + "@harrowdale.example").orElseThrow();
        return new Me(person.id(), person.name(), false, false);
    }
}
