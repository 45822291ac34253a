package alongside.voices.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Contribution;
import alongside.voices.Search;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param asked what was looked for; @param more whether there is another page; @param further whether this is not the first */
public record VoicesPage(Project project, List<Contribution> said, Search asked, boolean more, boolean further, boolean maySay,
        boolean mayCapture) implements Page {

    public String here() {
        return "/projects/" + project.id() + "/voices";
    }

    /** The same list with only this kind, this kind of barrier and what became of it. */
    public String only(Contribution.@Nullable Kind kind, Contribution.@Nullable Barrier barrier, Contribution.@Nullable Becoming becoming) {
        return here() + "?kind=" + name(kind) + "&barrier=" + name(barrier) + "&becoming=" + name(becoming)
                + (asked.text().isEmpty() ? "" : "&find=" + URLEncoder.encode(asked.text(), StandardCharsets.UTF_8));
    }

    /** The list as it is now. */
    public String same() {
        return only(asked.kind(), asked.barrier(), asked.becoming());
    }

    /** What a new search keeps. */
    public Map<String, String> kept() {
        return Map.of("kind", name(asked.kind()), "barrier", name(asked.barrier()), "becoming", name(asked.becoming()));
    }

    private static String name(@Nullable Enum<?> one) {
        return one == null ? "" : one.name();
    }
}
