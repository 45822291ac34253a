package alongside.payments;

import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.projects.SetUpStep;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Part of the set-up: one person is named who approves payments, and another who releases them. */
@Component
class TwoPeopleStep implements SetUpStep {

    private final Projects projects;

    TwoPeopleStep(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String words() {
        return "payments.step.two-people";
    }

    @Override
    public String href(String project) {
        return "/projects/" + project + "/roles";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public int done(String project) {
        var roles = projects.rolesIn(project).values();
        boolean approves = roles.stream().anyMatch(it -> it.contains(Role.PAYMENT_APPROVER));
        boolean releases = roles.stream().anyMatch(it -> it.contains(Role.PAYMENT_RELEASER));
        boolean onePersonForBoth = roles.stream().filter(TwoPeopleStep::money).count() < 2;
        return (approves ? 1 : 0) + (releases && !(approves && onePersonForBoth) ? 1 : 0);
    }

    private static boolean money(Set<Role> roles) {
        return roles.contains(Role.PAYMENT_APPROVER) || roles.contains(Role.PAYMENT_RELEASER);
    }

    @Override
    public int all(String project) {
        return 2;
    }
}
