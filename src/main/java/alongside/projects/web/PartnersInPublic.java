package alongside.projects.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Partners;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page that anybody can read: who in the community takes part. */
@Component
class PartnersInPublic implements Panel {

    private final Partners partners;

    PartnersInPublic(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String slot() {
        return "projects.public";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public @Nullable Part show(String project, Me me) {
        var all = partners.inPublic(project);
        return all.isEmpty() ? null : new PartnersInPublicPart(all);
    }
}
