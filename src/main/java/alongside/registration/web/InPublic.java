package alongside.registration.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.registration.Registrations;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions to which anybody can come, on the page that anybody can read. */
@Component("registrationInPublic")
class InPublic implements Panel {

    private final Registrations registrations;

    InPublic(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String slot() {
        return "projects.public";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var fronts = registrations.fronts(subject);
        return fronts.isEmpty() ? null : new FrontsPart(fronts);
    }
}
