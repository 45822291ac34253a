package alongside.cli;

import alongside.office.Demonstration;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.signin.SignIns;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.who.Me;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
            var saying = context.getBean(Saying.class);
            var speakers = SPEAKERS.stream().map(it -> person(people, it)).toList();
            var coLead = speakers.getFirst();
            var project = projects.of(coLead).getFirst().id();
            var kinds = Contribution.Kind.values();
            for (int i = OF_THE_DEMONSTRATION; i < CONTRIBUTIONS; i++) {
                var me = speakers.get(i % speakers.size());
                saying.say(me, projects.place(me, project).orElseThrow(),
                        NewContribution.own(null, kinds[i % kinds.length], "Contribution " + i + ": put what I must do in a box at the top of the letter.", Contribution.Visibility.NAMED));
            }
            System.out.println("alongside=" + context.getBean(SignIns.class).begin(coLead.person(), "bench", false, "").secret());
            System.out.println("/projects/" + project);
            return 0;
        }
    }

    /** So many people, reached at known00001@bench.example and so on. */
    static int people(Class<?> house, List<String> settings, int howMany) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var together = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            together.executeWithoutResult(saved -> {
                for (int i = 1; i <= howMany; i++) people.welcome(null, NewPerson.byEmail("Known " + i, "known%05d@bench.example".formatted(i)));
            });
            return 0;
        }
    }

    /** Somebody new, who is reached at this host. */
    static Me welcome(People people, String name, String host) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, name.toLowerCase().replace(' ', '-') + "@" + host)), name, false, false);
    }

    private static Me person(People people, String name) {
        var person = people.byEmail(name + "@harrowdale.example").orElseThrow();
        return new Me(person.id(), person.name(), false, false);
    }
}
