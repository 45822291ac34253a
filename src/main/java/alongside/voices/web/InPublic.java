package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.voices.Outside;
import alongside.voices.Uses;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page that anybody can read: words whose authors let anybody read them, and what anybody is asked. */
@Component("voicesInPublic")
class InPublic implements Panel {

    private final Uses uses;
    private final Outside outside;

    InPublic(Uses uses, Outside outside) {
        this.outside = outside;
        this.uses = uses;
    }

    @Override
    public String slot() {
        return "projects.public";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public @Nullable Part show(String project, Me me) {
        var said = uses.inPublic(project);
        var asks = outside.inPublic(project).map(Outside.Asking::question).orElse("");
        return said.isEmpty() && asks.isEmpty() ? null : new InPublicPart(project, said, asks);
    }
}
