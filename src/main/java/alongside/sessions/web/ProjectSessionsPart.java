package alongside.sessions.web;

import alongside.design.Glance;
import alongside.design.Part;
import alongside.sessions.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record ProjectSessionsPart(String project, @Nullable Session next, @Nullable Session last, int all, boolean mayPlan) implements Part {

    @Override
    public Optional<Glance> glance() {
        return Optional.of(new Glance(all, "sessions.glance", "/projects/" + project + "/sessions", "meeting"));
    }
}
