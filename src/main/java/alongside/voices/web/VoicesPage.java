package alongside.voices.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Contribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param more whether there is another page; @param further whether this is not the first */
public record VoicesPage(Project project, List<Contribution> said, Contribution.@Nullable Kind kind,
        Contribution.@Nullable Becoming becoming, boolean more, boolean further, boolean maySay, boolean mayCapture) implements Page {

    public String here() {
        return "/projects/" + project.id() + "/voices";
    }

    /** The same list with only this kind and only what became of it. */
    public String only(Contribution.@Nullable Kind kind, Contribution.@Nullable Becoming becoming) {
        return here() + "?kind=" + (kind == null ? "" : kind.name()) + "&becoming=" + (becoming == null ? "" : becoming.name());
    }
}
