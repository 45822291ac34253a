package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.StakeholderGroup;
import alongside.projects.Project;
import alongside.voices.Theme;
import gg.jte.Content;
import java.util.List;

/** @param notHeard groups of which nobody has spoken under their name; @param unmet needs that nobody meets */
public record ThemesPage(Project project, List<Theme> themes, List<StakeholderGroup> notHeard, Stretch unmet, boolean mayTag, List<Content> panels, Form form) implements Page {

    public List<Theme> spoken() {
        return themes.stream().filter(it -> it.said() > 0).toList();
    }

    public List<Theme> notSaid() {
        return themes.stream().filter(it -> it.said() == 0).toList();
    }
}
