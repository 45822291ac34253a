package alongside.voices.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Among;
import alongside.voices.Contribution;
import alongside.voices.Search;
import alongside.voices.Voices;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param asked what was looked for; @param of the session or the part it is about; @param more whether there is another page; @param further whether this is not the first; @param barriers how many of each kind, or null */
public record VoicesPage(Project project, List<Contribution> said, Search asked, Of of, boolean more, boolean further, boolean maySay,
        boolean mayCapture, Voices.@Nullable Barriers barriers) implements Page {

    /** @param called its title; blank for the whole project */
    public record Of(Among where, String called) {

        private Map<String, String> kept() {
            return switch (where) {
                case Among.Session session -> Map.of("session", session.id());
                case Among.Part part -> Map.of("part", part.id());
                default -> Map.of();
            };
        }
    }

    public String here() {
        return "/projects/" + project.id() + "/voices";
    }

    /** The same list with only this kind, this kind of barrier and what became of it. */
    public String only(Contribution.@Nullable Kind kind, Contribution.@Nullable Barrier barrier, Contribution.@Nullable Becoming becoming) {
        return only(kind, barrier, becoming, asked.view());
    }

    /** The same list with only this view. */
    public String only(Contribution.@Nullable WhoseView view) {
        return only(asked.kind(), asked.barrier(), asked.becoming(), view);
    }

    private String only(Contribution.@Nullable Kind kind, Contribution.@Nullable Barrier barrier, Contribution.@Nullable Becoming becoming, Contribution.@Nullable WhoseView view) {
        return here() + "?kind=" + name(kind) + "&barrier=" + name(barrier) + "&becoming=" + name(becoming) + (view == null ? "" : "&view=" + view.name())
                + of.kept().entrySet().stream().map(it -> "&" + it.getKey() + "=" + it.getValue()).collect(Collectors.joining())
                + (asked.text().isEmpty() ? "" : "&find=" + URLEncoder.encode(asked.text(), StandardCharsets.UTF_8));
    }

    /** The list as it is now. */
    public String same() {
        return only(asked.kind(), asked.barrier(), asked.becoming());
    }

    /** What a new search keeps. */
    public Map<String, String> kept() {
        var kept = new LinkedHashMap<>(of.kept());
        kept.putAll(Map.of("kind", name(asked.kind()), "barrier", name(asked.barrier()), "becoming", name(asked.becoming()), "view", name(asked.view())));
        return kept;
    }

    private static String name(@Nullable Enum<?> one) {
        return one == null ? "" : one.name();
    }
}
