package alongside.payments.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the project's page: the way to its payments, for those who see to them. */
@Component
class WayToPayments implements Panel {

    private final Projects projects;

    WayToPayments(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public @Nullable Part show(String project, Me me) {
        return projects.place(me, project).filter(Place::seesPayments).map(it -> new WayToPaymentsPart(project)).orElse(null);
    }
}
