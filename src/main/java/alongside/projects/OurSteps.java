package alongside.projects;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.projects.rules.Readiness;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The set-up steps of this room. */
@Configuration(proxyBeanMethods = false)
class OurSteps {

    /** How much of how much is done. */
    private record Far(int done, int all) {}

    private record Ours(String name, Function<String, String> where, int order, Function<String, Far> far) implements SetUpStep {

        Ours(String name, String page, int order, Function<String, Far> far) {
            this(name, project -> "/projects/" + project + "/" + page, order, far);
        }

        @Override
        public String words() {
            return "projects.step." + name;
        }

        @Override
        public String href(String project) {
            return where.apply(project);
        }

        @Override
        public int done(String project) {
            return far.apply(project).done;
        }

        @Override
        public int all(String project) {
            return far.apply(project).all;
        }
    }

    private final Store store;
    private final SetUpStore setUp;
    private final Groups groups;

    OurSteps(Store store, SetUpStore setUp, Groups groups) {
        this.store = store;
        this.setUp = setUp;
        this.groups = groups;
    }

    @Bean
    SetUpStep planStep() {
        return new Ours("plan", "plan", 10, project -> new Far(know(project).plan().written(), 4));
    }

    @Bean
    SetUpStep readinessStep() {
        return new Ours("readiness", "readiness", 20, project -> {
            var last = setUp.checks(project).stream().findFirst();
            return new Far(last.map(it -> it.answers().size()).orElse(0), Readiness.Question.values().length);
        });
    }

    /** Two co-leads, one of whom knows it from their own life: three things to have. */
    @Bean
    SetUpStep coLeadsStep() {
        return new Ours("co-leads", "roles", 30, project -> {
            var lived = coLeads(project);
            return new Far(Math.min(2, lived.size()) + (lived.contains(true) ? 1 : 0), 3);
        });
    }

    @Bean
    SetUpStep partsStep() {
        return new Ours("parts", "parts", 40, project -> {
            var parts = store.partsOf(project);
            return new Far((int) parts.stream().filter(it -> it.part().settled()).count(), Math.max(1, parts.size()));
        });
    }

    /** Somebody who helps the session along, and somebody who writes down what is said. */
    @Bean
    SetUpStep rolesStep() {
        return new Ours("roles", "roles", 50, project -> {
            var roles = know(project).roles().values().stream().flatMap(it -> it.stream()).collect(Collectors.toSet());
            return new Far((roles.contains(Role.FACILITATOR) ? 1 : 0) + (roles.contains(Role.NOTE_TAKER) ? 1 : 0), 2);
        });
    }

    /** Somebody with a vote is in, who will be asked. */
    @Bean
    SetUpStep peopleStep() {
        return new Ours("people", project -> "/groups/" + know(project).project().group(), 35, project -> new Far((int) Math.min(1, members(project).stream().filter(Membership::votes).count()), 1));
    }

    @Bean
    SetUpStep rightsStep() {
        return new Ours("rights", "rights", 60, project -> new Far(Math.min(1, setUp.rights(project).size()), 1));
    }

    private List<Boolean> coLeads(String project) {
        var known = know(project);
        var lived = members(project).stream()
                .filter(it -> it.stakeholder().livedExperience())
                .map(Membership::person)
                .collect(Collectors.toSet());
        return known.roles().entrySet().stream().filter(it -> it.getValue().contains(Role.CO_LEAD)).map(it -> lived.contains(it.getKey())).toList();
    }

    private List<Membership> members(String project) {
        return groups.members(know(project).project().group());
    }

    private Known know(String project) {
        return store.know(project).orElseThrow();
    }
}
